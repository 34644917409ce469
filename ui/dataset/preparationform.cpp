// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dataset/preparationform.h"

#include "ui/common/decisionbutton.h"
#include "ui/common/style/paint.h"
#include "ui/dataset/formparts.h"
#include "ui/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace bluepencil {

namespace {

constexpr int longestNumber = 12;
constexpr int filesShown = 4; // rows of the list

// As it is typed anywhere: 0.8, .8 and, where that is the way, 0,8.
std::optional<double> shareIn(const QLineEdit *field)
{
    bool good = false;
    const double value = field->text().trimmed().replace(u',', u'.').toDouble(&good);
    return good ? std::optional(value) : std::nullopt;
}

std::optional<int> countIn(const QLineEdit *field)
{
    bool good = false;
    const int value = field->text().trimmed().toInt(&good);
    return good && value > 0 ? std::optional(value) : std::nullopt;
}

void setCount(QLineEdit *field, int value)
{
    field->setText(value > 0 ? QString::number(value) : QString());
}

void choose(QComboBox *box, const QVariant &value)
{
    box->setCurrentIndex(std::max(0, box->findData(value)));
}

} // namespace

PreparationForm::PreparationForm(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("preparationForm"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    addQuality(column);
    addDuplicates(column);
    addEvaluation(column);
    addCaps(column);
    addSource(column);
    setConfig({});
}

PreparationForm::~PreparationForm() = default;

QCheckBox *PreparationForm::addCheck(FoldSection *section, const char *objectName,
                                     const QString &text)
{
    auto *box = new QCheckBox(text, section->content());
    box->setObjectName(QString::fromLatin1(objectName));
    section->column()->addWidget(box);
    connect(box, &QCheckBox::toggled, this, &PreparationForm::tell);
    return box;
}

QLineEdit *PreparationForm::addNumber(FoldSection *section, const char *objectName,
                                      const QString &name, const QString &placeholder)
{
    QLineEdit *line = formLine(objectName, name, longestNumber, section->content());
    line->setPlaceholderText(placeholder);
    section->column()->addWidget(formCaption(name, line, section->content()));
    section->column()->addWidget(line);
    connect(line, &QLineEdit::textChanged, this, &PreparationForm::tell);
    return line;
}

QComboBox *PreparationForm::addChoice(FoldSection *section, const char *objectName,
                                      const QString &name)
{
    QComboBox *box = formChoice(objectName, name, section->content());
    section->column()->addWidget(formCaption(name, box, section->content()));
    section->column()->addWidget(box);
    connect(box, &QComboBox::currentIndexChanged, this, &PreparationForm::tell);
    return box;
}

void PreparationForm::addQuality(QVBoxLayout *column)
{
    m_quality = new FoldSection(tr("Quality"), "foldQuality", this);
    column->addWidget(m_quality);
    m_coverage = addNumber(m_quality, "exportCoverage", tr("Least share of the draft on screen"),
                           tr("any, or like 0.8"));
    m_secondReview = addCheck(m_quality, "exportSecondReview", tr("A second review agrees"));
    m_agreement = addCheck(m_quality, "exportAgreement", tr("No reviewer disagrees"));
}

void PreparationForm::addDuplicates(QVBoxLayout *column)
{
    m_duplicates = new FoldSection(tr("Duplicates"), "foldDuplicates", this);
    column->addWidget(m_duplicates);
    m_deduplicate = addChoice(m_duplicates, "exportDeduplicate", tr("Leave out"));
    m_deduplicate->addItem(tr("No duplicates"), int(Deduplicate::None));
    m_deduplicate->addItem(tr("Exact duplicates"), int(Deduplicate::Exact));
    m_deduplicate->addItem(tr("Exact and near duplicates"), int(Deduplicate::Near));
    m_alike = addNumber(m_duplicates, "exportAlike", tr("Near from this likeness on (Jaccard)"),
                        QStringLiteral("0.8"));
    m_contradictions
        = addCheck(m_duplicates, "exportContradictions", tr("Both sides of contradictions, too"));
}

void PreparationForm::addEvaluation(QVBoxLayout *column)
{
    m_evaluation = new FoldSection(tr("Evaluation files"), "foldEvaluation", this);
    column->addWidget(m_evaluation);
    QWidget *host = m_evaluation->content();
    m_files = new QListWidget(host);
    m_files->setObjectName(QStringLiteral("exportEvaluationFiles"));
    m_files->setAccessibleName(tr("Texts that the model is judged by, and must not train on"));
    m_files->setToolTip(plainToolTip(m_files->accessibleName()));
    m_files->setTextElideMode(Qt::ElideMiddle);
    m_files->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_evaluation->column()->addWidget(m_files);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s6);
    m_add = new DecisionButton(tr("Add files"), QStringLiteral("plus"), {}, ButtonVariant::Normal,
                               host);
    m_add->setObjectName(QStringLiteral("exportAddEvaluation"));
    m_add->setCompact(true);
    m_remove = new DecisionButton(tr("Remove"), {}, {}, ButtonVariant::Ghost, host);
    m_remove->setObjectName(QStringLiteral("exportRemoveEvaluation"));
    row->addWidget(m_add);
    row->addWidget(m_remove);
    row->addStretch(1);
    m_evaluation->column()->addLayout(row);
    connect(m_add, &QAbstractButton::clicked, this, &PreparationForm::filesWanted);
    connect(m_remove, &QAbstractButton::clicked, this, &PreparationForm::removeFile);
}

void PreparationForm::addCaps(QVBoxLayout *column)
{
    m_caps = new FoldSection(tr("Caps and lengths"), "foldCaps", this);
    column->addWidget(m_caps);
    m_perReviewer
        = addNumber(m_caps, "exportMostPerReviewer", tr("Records of one reviewer"), tr("no cap"));
    m_perSubject
        = addNumber(m_caps, "exportMostPerSubject", tr("Records about one person"), tr("no cap"));
    m_tokens = addNumber(m_caps, "exportMostTokens", tr("Tokens of a record"), tr("no cap"));
    m_countTokens = addCheck(m_caps, "exportCountTokens", tr("Lengths in tokens"));
    m_tokenTable = addChoice(m_caps, "exportTokenTable", tr("Tokens as this table counts them"));
    for (const TokenEncoding table : {TokenEncoding::O200k, TokenEncoding::Cl100k})
        m_tokenTable->addItem(TokenCounter::name(table), int(table));
}

void PreparationForm::addSource(QVBoxLayout *column)
{
    m_source = new FoldSection(tr("Since, and history"), "foldSource", this);
    column->addWidget(m_source);
    m_since = addChoice(m_source, "exportSince", tr("Only what came in after"));
    m_since->addItem(tr("Everything"), QString());
    m_history = addChoice(m_source, "exportHistory", tr("Finals that came without a draft"));
    m_history->addItem(tr("Left out"), int(History::None));
    m_history->addItem(tr("Rows like others"), int(History::Train));
    m_history->addItem(tr("Gold: test alone"), int(History::Gold));
}

void PreparationForm::setBatches(const QStringList &batches)
{
    const QSignalBlocker quiet(m_since);
    const QString before = m_since->currentData().toString();
    while (m_since->count() > 1)
        m_since->removeItem(1);
    for (const QString &batch : batches)
        m_since->addItem(batch, batch);
    if (!before.isEmpty() && m_since->findData(before) < 0)
        m_since->addItem(before, before); // of a recipe; that it is not there is said by the count
    choose(m_since, before);
}

PreparationConfig PreparationForm::config() const
{
    PreparationConfig config;
    config.leastCoverage = shareIn(m_coverage);
    config.secondReviewPassed = m_secondReview->isChecked();
    config.reviewersAgree = m_agreement->isChecked();
    config.deduplicate = Deduplicate(m_deduplicate->currentData().toInt());
    config.alike = shareIn(m_alike).value_or(config.alike);
    config.keepContradictions = !m_contradictions->isChecked();
    config.decontaminate = m_evaluationFiles;
    config.mostPerReviewer = countIn(m_perReviewer).value_or(0);
    config.mostPerSubject = countIn(m_perSubject).value_or(0);
    config.mostTokens = countIn(m_tokens).value_or(0);
    config.countTokens = m_countTokens->isChecked();
    config.tokenTable = TokenEncoding(m_tokenTable->currentData().toInt());
    config.sinceBatch = m_since->currentData().toString();
    config.history = History(m_history->currentData().toInt());
    return config;
}

void PreparationForm::setConfig(const PreparationConfig &config)
{
    const QSignalBlocker quiet(this);
    const PreparationConfig usual;
    const auto number = [](double value) {
        return QString::number(value, 'g', 6);
    };
    m_coverage->setText(config.leastCoverage ? number(*config.leastCoverage) : QString());
    m_secondReview->setChecked(config.secondReviewPassed);
    m_agreement->setChecked(config.reviewersAgree);
    choose(m_deduplicate, int(config.deduplicate));
    m_alike->setText(config.alike == usual.alike ? QString() : number(config.alike));
    m_contradictions->setChecked(!config.keepContradictions);
    m_evaluationFiles = config.decontaminate;
    showFiles();
    setCount(m_perReviewer, config.mostPerReviewer);
    setCount(m_perSubject, config.mostPerSubject);
    setCount(m_tokens, config.mostTokens);
    m_countTokens->setChecked(config.countTokens);
    choose(m_tokenTable, int(config.tokenTable));
    if (!config.sinceBatch.isEmpty() && m_since->findData(config.sinceBatch) < 0)
        m_since->addItem(config.sinceBatch, config.sinceBatch);
    choose(m_since, config.sinceBatch);
    choose(m_history, int(config.history));
    showSummaries();
}

QString PreparationForm::problem() const
{
    const QString coverage = m_coverage->text().trimmed();
    const std::optional<double> seen = shareIn(m_coverage);
    if (!coverage.isEmpty() && !(seen && *seen >= 0 && *seen <= 1))
        return tr("%1 is no share of a draft. Write it like 0.8.").arg(coverage);
    const QString likeness = m_alike->text().trimmed();
    const std::optional<double> alike = shareIn(m_alike);
    if (!likeness.isEmpty() && !(alike && *alike >= .5 && *alike <= 1))
        return tr("%1 is no likeness. Write a number from 0.5 to 1.").arg(likeness);
    for (const QLineEdit *field : {m_perReviewer, m_perSubject, m_tokens}) {
        const QString text = field->text().trimmed();
        if (!text.isEmpty() && !countIn(field))
            return tr("%1 is no cap. Write a whole number, or nothing.").arg(text);
    }
    return {};
}

void PreparationForm::addFiles(const QStringList &paths)
{
    for (const QString &path : paths) {
        const auto known = std::ranges::find(m_evaluationFiles, path, &EvaluationFile::path);
        if (known == m_evaluationFiles.end())
            m_evaluationFiles.push_back({path, {}});
    }
    m_evaluation->setOpen(true);
    showFiles();
    tell();
}

void PreparationForm::setAddKeys(const QKeySequence &keys)
{
    m_add->setKeys(keys);
}

void PreparationForm::removeFile()
{
    const int row = m_files->currentRow();
    if (row < 0)
        return;
    m_evaluationFiles.erase(m_evaluationFiles.begin() + row);
    showFiles();
    m_files->setCurrentRow(std::min(row, m_files->count() - 1));
    tell();
}

void PreparationForm::showFiles()
{
    m_files->clear();
    for (const EvaluationFile &file : m_evaluationFiles) {
        auto *item = new QListWidgetItem(QFileInfo(file.path).fileName(), m_files);
        item->setToolTip(plainToolTip(file.path));
    }
    const int rows = std::clamp(m_files->count(), 1, filesShown);
    m_files->setFixedHeight(rows * theme().tableRow() + 2 * m_files->frameWidth());
    m_files->setVisible(m_files->count() > 0);
    if (m_files->count() > 0 && m_files->currentRow() < 0)
        m_files->setCurrentRow(0);
    m_remove->setVisible(m_files->count() > 0);
}

void PreparationForm::showSummaries()
{
    const PreparationConfig now = config();
    const QLocale locale;
    const auto join = [](const QStringList &parts) {
        return parts.join(QStringLiteral(", "));
    };
    QStringList quality;
    if (now.leastCoverage)
        quality += tr("seen %1").arg(words::share(*now.leastCoverage));
    if (now.secondReviewPassed)
        quality += tr("second review");
    if (now.reviewersAgree)
        quality += tr("agreement");
    m_quality->setSummary(join(quality));

    const bool looks = now.deduplicate != Deduplicate::None;
    const bool near = now.deduplicate == Deduplicate::Near;
    m_alike->setEnabled(near);
    m_contradictions->setEnabled(looks);
    QStringList duplicates;
    if (looks)
        duplicates += near ? tr("near from %1").arg(words::share(now.alike)) : tr("exact");
    if (looks && now.keepContradictions)
        duplicates += tr("contradictions kept");
    m_duplicates->setSummary(join(duplicates));

    m_evaluation->setSummary(
        m_evaluationFiles.empty() ? QString() : tr("%n file(s)", nullptr, m_files->count()));

    QStringList caps;
    if (now.mostPerReviewer > 0)
        caps += tr("reviewer %1").arg(locale.toString(now.mostPerReviewer));
    if (now.mostPerSubject > 0)
        caps += tr("person %1").arg(locale.toString(now.mostPerSubject));
    if (now.mostTokens > 0)
        caps += tr("tokens %1").arg(locale.toString(now.mostTokens));
    if (now.countTokens)
        caps += tr("in tokens");
    m_tokenTable->setEnabled(now.countTokens || now.mostTokens > 0);
    if (m_tokenTable->isEnabled() && now.tokenTable != PreparationConfig().tokenTable)
        caps += m_tokenTable->currentText();
    m_caps->setSummary(join(caps));

    QStringList source;
    if (!now.sinceBatch.isEmpty())
        source += now.sinceBatch;
    if (now.history != History::None)
        source += now.history == History::Gold ? tr("history is gold") : tr("with history");
    m_source->setSummary(join(source));
}

void PreparationForm::tell()
{
    if (m_history == nullptr || m_history->count() == 0)
        return; // while it is being built
    showSummaries();
    Q_EMIT changed();
}

} // namespace bluepencil
