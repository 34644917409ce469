// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dataset/recipeform.h"

#include "core/privacy/replacing/pseudonymiser.h"
#include "core/stats/days.h"
#include "ui/common/decisionbutton.h"
#include "ui/common/elidelabel.h"
#include "ui/common/iconbutton.h"
#include "ui/common/paragraph.h"
#include "ui/common/style/paint.h"
#include "ui/dataset/exportwords.h"
#include "ui/dataset/formparts.h"
#include "ui/dataset/preparationform.h"
#include "ui/dataset/privacyform.h"
#include "ui/dataset/recipebar.h"
#include "ui/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDate>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace bluepencil {

namespace {

constexpr int longestTime = 30;
const QString otherParts = QStringLiteral("other");

using Shown = std::function<QString(const QString &)>;

void addHead(QVBoxLayout *column, const QString &text, QWidget *parent)
{
    column->addSpacing(space::s8);
    column->addWidget(new ElideLabel(text, TypeRole::Strong, Ink::Text, parent));
}

QStringList valuesIn(const QVariant &data)
{
    if (data.typeId() == QMetaType::QStringList)
        return data.toStringList();
    const QString value = data.toString();
    return value.isEmpty() ? QStringList() : QStringList {value};
}

// What a recipe says is chosen, be it several or none of those that are there: it stands in the
// list like the others.
void chooseValues(QComboBox *box, const QStringList &values, const Shown &shown)
{
    const QVariant data
        = values.size() > 1 ? QVariant(values) : QVariant(values.value(0, QString()));
    if (box->findData(data) < 0) {
        QStringList words;
        for (const QString &value : values)
            words += shown ? shown(value) : value;
        box->addItem(words.join(QStringLiteral(", ")), data);
    }
    box->setCurrentIndex(std::max(0, box->findData(data)));
}

// Keeps what is chosen.
void setValues(QComboBox *box, const QStringList &values, const Shown &shown = {})
{
    const QSignalBlocker quiet(box);
    const QVariant before = box->currentData();
    while (box->count() > 1)
        box->removeItem(1);
    for (const QString &value : values)
        box->addItem(shown ? shown(value) : value, value);
    chooseValues(box, valuesIn(before), shown);
}

QDate dayIn(const QLineEdit *field)
{
    return QDate::fromString(field->text().trimmed(), QStringLiteral("yyyy-MM-dd"));
}

// A day is whole: its start, or with `after` the start of the next one. Else the time itself.
std::optional<UtcMs> timeIn(const QLineEdit *field, const QTimeZone &zone, bool after)
{
    if (const QDate day = dayIn(field); day.isValid())
        return after ? localDay(day, zone).to : localDay(day, zone).from;
    return fromRfc3339(field->text().trimmed());
}

// The day where it is one, else the time.
QString timeText(std::optional<UtcMs> time, const QTimeZone &zone, bool after)
{
    if (!time)
        return {};
    const QDate day = dateOf(*time, zone);
    if (localDay(day, zone).from != *time)
        return toRfc3339(*time);
    return day.addDays(after ? -1 : 0).toString(Qt::ISODate);
}

QString partsText(const SplitRatio &ratio)
{
    return QStringLiteral("%1,%2,%3").arg(ratio.train).arg(ratio.validation).arg(ratio.test);
}

} // namespace

RecipeForm::RecipeForm(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("recipeForm"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::pane, space::pane, space::pane, space::pane);
    column->setSpacing(space::s6);
    m_bar = new RecipeBar(this);
    column->addWidget(m_bar);
    column->addSpacing(space::s4);
    addTarget(column);
    addFilters(column);
    addPeriod(column);
    addDecisions(column);
    addLeaveOut(column);
    addPreparation(column);
    addSplit(column);
    addPrivacy(column);
    column->addStretch(1);
}

RecipeForm::~RecipeForm() = default;

void RecipeForm::addTarget(QVBoxLayout *column)
{
    m_folder = new QLineEdit(this);
    m_folder->setObjectName(QStringLiteral("exportFolder"));
    m_folder->setAccessibleName(tr("Folder"));
    column->addWidget(formCaption(tr("&Folder"), m_folder, this));
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s6);
    row->addWidget(m_folder, 1);
    m_browse = new IconButton(QStringLiteral("more"), tr("Choose a folder"), {}, this);
    m_browse->setObjectName(QStringLiteral("exportBrowse"));
    row->addWidget(m_browse);
    column->addLayout(row);
    connect(m_browse, &QAbstractButton::clicked, this, &RecipeForm::browseWanted);
    connect(m_folder, &QLineEdit::textEdited, this, [this] { m_folderNamed = true; });
    connect(m_folder, &QLineEdit::textChanged, this, &RecipeForm::folderChanged);

    m_batch = new QLineEdit(this);
    m_batch->setObjectName(QStringLiteral("exportBatch"));
    m_batch->setAccessibleName(tr("Name of the batch"));
    m_batch->setPlaceholderText(tr("next number"));
    m_batch->setMaxLength(200);
    column->addWidget(formCaption(tr("&Name of the batch"), m_batch, this));
    column->addWidget(m_batch);
}

QComboBox *RecipeForm::addChoice(QVBoxLayout *column, const char *objectName, const QString &name)
{
    QComboBox *box = formChoice(objectName, name, this);
    box->addItem(tr("All"), QString());
    column->addWidget(formCaption(name, box, this));
    column->addWidget(box);
    connect(box, &QComboBox::currentIndexChanged, this, &RecipeForm::changed);
    return box;
}

// A field for text: the date fields of Qt keep the Tab key while they say "any day".
QLineEdit *RecipeForm::makeDay(const char *objectName, const QString &name)
{
    QLineEdit *day = formLine(objectName, name, longestTime, this);
    day->setPlaceholderText(tr("any day"));
    connect(day, &QLineEdit::textChanged, this, &RecipeForm::changed);
    return day;
}

void RecipeForm::addFilters(QVBoxLayout *column)
{
    m_queue = addChoice(column, "exportQueue", tr("&Queue"));
    m_task = addChoice(column, "exportTask", tr("&Task"));
    m_reviewer = addChoice(column, "exportReviewer", tr("&Reviewer"));
    m_model = addChoice(column, "exportModel", tr("&Model"));
    m_label = addChoice(column, "exportLabel", tr("&Label"));
}

void RecipeForm::addPeriod(QVBoxLayout *column)
{
    m_from = makeDay("exportFrom", tr("Fr&om"));
    m_to = makeDay("exportTo", tr("To, &inclusive"));
    auto *days = new QGridLayout;
    days->setHorizontalSpacing(space::s8);
    days->setVerticalSpacing(space::s6);
    days->addWidget(formCaption(tr("Fr&om"), m_from, this), 0, 0);
    days->addWidget(formCaption(tr("To, &inclusive"), m_to, this), 0, 1);
    days->addWidget(m_from, 1, 0);
    days->addWidget(m_to, 1, 1);
    column->addLayout(days);
    // What only a file can say.
    m_rest = new Paragraph(QString(), TypeRole::Caption, Ink::Muted, this);
    m_rest->setObjectName(QStringLiteral("exportRest"));
    m_rest->hide();
    column->addWidget(m_rest);
    m_dropRest = new DecisionButton(tr("Without these"), {}, {}, ButtonVariant::Ghost, this);
    m_dropRest->setObjectName(QStringLiteral("exportDropRest"));
    m_dropRest->hide();
    column->addWidget(m_dropRest, 0, Qt::AlignLeft);
    connect(m_dropRest, &QAbstractButton::clicked, this, [this] {
        m_held = {};
        showRest();
        m_queue->setFocus(Qt::OtherFocusReason);
        Q_EMIT changed();
    });
}

QCheckBox *RecipeForm::addCheck(QVBoxLayout *column, const char *objectName, const QString &text,
                                bool on)
{
    auto *box = new QCheckBox(text, this);
    box->setObjectName(QString::fromLatin1(objectName));
    box->setChecked(on);
    column->addWidget(box);
    connect(box, &QCheckBox::toggled, this, &RecipeForm::changed);
    return box;
}

void RecipeForm::addDecisions(QVBoxLayout *column)
{
    addHead(column, tr("Decisions"), this);
    const std::pair<const char *, QString> kinds[] {
        {"approve", tr("Approved unchanged")},
        {"edit", tr("Edited")},
        {"reject", tr("Rejected")},
    };
    for (const auto &[name, text] : kinds) {
        const QByteArray objectName = QByteArray("exportAction-") + name;
        QCheckBox *box = addCheck(column, objectName.constData(), text, true);
        box->setProperty("action", QString::fromLatin1(name));
        m_actions += box;
    }
}

void RecipeForm::addLeaveOut(QVBoxLayout *column)
{
    addHead(column, tr("Leave out"), this);
    m_rubberStamps
        = addCheck(column, "exportRubberStamps", tr("Approved faster than .25 s a word"), true);
    m_cosmetic = addCheck(column, "exportCosmetic", tr("Pairs that differ in marks only"), true);
    m_policy = addCheck(column, "exportPolicy", tr("Rejected for policy or safety"), true);
    m_figures = addCheck(column, "exportFigures", tr("Figures the model can't know"), true);
    m_special = addCheck(column, "exportSpecial", tr("Flagged: health, belief and the like"), true);
    m_instructions
        = addCheck(column, "exportInstructions", tr("Orders to a model or reviewer"), true);
}

void RecipeForm::addPreparation(QVBoxLayout *column)
{
    column->addSpacing(space::s4);
    m_preparation = new PreparationForm(this);
    column->addWidget(m_preparation);
    connect(m_preparation, &PreparationForm::changed, this, &RecipeForm::changed);
    connect(m_preparation, &PreparationForm::filesWanted, this, &RecipeForm::filesWanted);
}

void RecipeForm::addSplit(QVBoxLayout *column)
{
    addHead(column, tr("Split by person, else conversation"), this);
    m_split = formChoice("exportSplit", tr("Train, validation, test"), this);
    m_split->addItem(tr("Everything is train"), QString());
    for (const char *parts : {"90,5,5", "80,10,10", "70,15,15"}) {
        const QString text = QString::fromLatin1(parts);
        m_split->addItem(QString(text).replace(u',', QStringLiteral(" / ")), text);
    }
    column->addWidget(formCaption(tr("Train, &validation, test"), m_split, this));
    m_split->addItem(tr("Other parts"), otherParts);
    column->addWidget(m_split);
    m_dealing = new QWidget(this);
    auto *dealing = new QVBoxLayout(m_dealing);
    dealing->setContentsMargins(0, 0, 0, 0);
    dealing->setSpacing(space::s6);
    m_parts = formLine("exportParts", tr("Parts in per cent"), 20, m_dealing);
    m_parts->setPlaceholderText(QStringLiteral("85,10,5"));
    m_partsCaption = formCaption(tr("Parts in per cent"), m_parts, m_dealing);
    dealing->addWidget(m_partsCaption);
    dealing->addWidget(m_parts);
    m_salt = formLine("exportSalt", tr("Salt: another one deals anew"), 100, m_dealing);
    m_salt->setPlaceholderText(ExportConfig().salt);
    dealing->addWidget(formCaption(tr("Salt: another one deals anew"), m_salt, m_dealing));
    dealing->addWidget(m_salt);
    column->addWidget(m_dealing);
    showDealing();
    connect(m_split, &QComboBox::currentIndexChanged, this, [this] {
        showDealing();
        Q_EMIT changed();
    });
    for (const QLineEdit *line : {m_parts, m_salt})
        connect(line, &QLineEdit::textChanged, this, &RecipeForm::changed);
}

void RecipeForm::addPrivacy(QVBoxLayout *column)
{
    addHead(column, tr("Privacy"), this);
    m_privacy = formChoice("exportPrivacy", tr("What becomes of personal data"), this);
    // In the order of privacyModeNames().
    for (const QString &text : {tr("As they are"), tr("Pseudonymise"), tr("Redact")})
        m_privacy->addItem(text);
    column->addWidget(m_privacy);
    m_privacyWords = new Paragraph({}, TypeRole::Body, Ink::Muted, this);
    column->addWidget(m_privacyWords);
    m_kinds = new PrivacyForm(this);
    column->addWidget(m_kinds);
    connect(m_kinds, &PrivacyForm::changed, this, &RecipeForm::changed);
    connect(m_kinds, &PrivacyForm::keyFileWanted, this, &RecipeForm::keyFileWanted);
    m_privacy->setCurrentIndex(
        int(privacyModeNames().indexOf(privacyModeName(defaultPrivacyMode))));
    showPrivacy();
    connect(m_privacy, &QComboBox::currentIndexChanged, this, [this] {
        showPrivacy();
        Q_EMIT changed();
    });
}

void RecipeForm::setKeyFile(const QString &path)
{
    m_kinds->setKeyFile(path);
}

void RecipeForm::showPrivacy()
{
    m_kinds->setEnabled(m_privacy->currentIndex() != int(privacyModeNames().indexOf(u"none")));
    m_privacyWords->setParagraph(
        m_privacy->currentIndex() == int(privacyModeNames().indexOf(u"none"))
            ? tr("none: texts are written as they are, names and all. Whoever "
                 "gives the batch away answers for it.")
            : tr("What the detectors find is replaced. What they do not know stays."));
}

void RecipeForm::setChoices(const ExportChoices &choices)
{
    m_zone = QTimeZone(choices.timeZone);
    setValues(m_queue, choices.queues);
    setValues(m_task, choices.tasks, words::task);
    setValues(m_reviewer, choices.reviewers);
    setValues(m_model, choices.models, words::model);
    setValues(m_label, choices.labels, words::label);
    m_preparation->setBatches(choices.batches);
    m_batch->setPlaceholderText(choices.nextBatchId);
    const QString zone = tr("Days in %1").arg(QString::fromLatin1(choices.timeZone));
    for (QLineEdit *day : {m_from, m_to}) {
        day->setToolTip(plainToolTip(zone));
        day->setAccessibleDescription(zone);
    }
}

QStringList RecipeForm::chosen(const QComboBox *box) const
{
    return valuesIn(box->currentData());
}

ExportConfig RecipeForm::config() const
{
    ExportConfig config;
    config.filter.languages = m_held.languages;
    config.filter.where = m_held.where;
    config.filter.queues = chosen(m_queue);
    config.filter.tasks = chosen(m_task);
    config.filter.reviewers = chosen(m_reviewer);
    config.filter.models = chosen(m_model);
    config.filter.labels = chosen(m_label);
    // All of them is no filter: what was escalated is then counted, and said to be left out.
    const auto isOn = [](const QCheckBox *box) {
        return box->isChecked();
    };
    if (!std::all_of(m_actions.cbegin(), m_actions.cend(), isOn)) {
        for (const QCheckBox *box : m_actions) {
            if (box->isChecked())
                config.filter.actions += box->property("action").toString();
        }
    }
    config.filter.from = timeIn(m_from, m_zone, false);
    config.filter.to = timeIn(m_to, m_zone, true);
    if (const QString split = splitText(); !split.isEmpty()) {
        config.split = parseSplit(split).value_or(SplitRatio {});
        if (const QString salt = m_salt->text(); !salt.isEmpty())
            config.salt = salt;
    }
    config.privacy
        = privacyModeNames().value(m_privacy->currentIndex(), privacyModeName(defaultPrivacyMode));
    if (m_kinds->isEnabledTo(this)) {
        config.privacyRules = m_kinds->rules();
        config.keyFile = m_kinds->keyFile();
        config.patterns = m_patterns;
    }
    config.preparation = m_preparation->config();
    config.keepRubberStamps = !m_rubberStamps->isChecked();
    config.keepCosmeticPairs = !m_cosmetic->isChecked();
    config.keepPolicyRefusals = !m_policy->isChecked();
    config.keepUnknownFigures = !m_figures->isChecked();
    config.keepSpecialCategories = !m_special->isChecked();
    config.keepInstructions = !m_instructions->isChecked();
    config.folder = folder();
    config.batchId = m_batch->text().simplified();
    return config;
}

QString RecipeForm::problem() const
{
    for (const QLineEdit *day : {m_from, m_to}) {
        const QString text = day->text().trimmed();
        if (!text.isEmpty() && !timeIn(day, m_zone, false))
            return tr("%1 is not a day. Write it like 2026-11-23.").arg(text);
    }
    const bool any = std::any_of(m_actions.cbegin(), m_actions.cend(),
                                 [](const QCheckBox *box) { return box->isChecked(); });
    if (!any)
        return tr("Choose a kind of decision.");
    if (const QString text = splitText(); !text.isEmpty() && !parseSplit(text))
        return tr("%1 are no parts. Write three numbers that add up to 100, like 85,10,5.")
            .arg(text == otherParts ? m_parts->text() : text);
    if (m_kinds->isEnabledTo(this) && !m_kinds->problem().isEmpty())
        return m_kinds->problem();
    if (m_split->currentData().toString().isEmpty()
        && m_preparation->config().history == History::Gold)
        return tr("History can be gold only where there is a split.");
    return m_preparation->problem();
}

QString RecipeForm::splitText() const
{
    const QString text = m_split->currentData().toString();
    if (text != otherParts)
        return text;
    const QString typed = m_parts->text().simplified().remove(u' ');
    return typed.isEmpty() ? otherParts : typed;
}

// What is dealt needs no more words while it is all train.
void RecipeForm::showDealing()
{
    const QString text = m_split->currentData().toString();
    m_dealing->setVisible(!text.isEmpty());
    m_parts->setVisible(text == otherParts);
    m_partsCaption->setVisible(text == otherParts);
}

void RecipeForm::showRest()
{
    QStringList parts;
    for (const QString &language : m_held.languages)
        parts += tr("language %1").arg(language);
    for (const auto &[pointer, value] : m_held.where)
        parts += QStringLiteral("%1 = %2").arg(pointer, value);
    m_rest->setParagraph(tr("And only: %1").arg(parts.join(QStringLiteral(", "))));
    m_rest->setVisible(!parts.isEmpty());
    m_dropRest->setVisible(!parts.isEmpty());
}

void RecipeForm::setConfig(const ExportConfig &config)
{
    {
        const QSignalBlocker quiet(this);
        const FeedbackFilter &filter = config.filter;
        m_held = {};
        m_held.languages = filter.languages;
        m_held.where = filter.where;
        showRest();
        m_privacy->setCurrentIndex(int(privacyModeNames().indexOf(config.privacy)));
        m_kinds->setRules(config.privacyRules);
        m_patterns = config.patterns;
        showPrivacy();
        chooseValues(m_queue, filter.queues, {});
        chooseValues(m_task, filter.tasks, words::task);
        chooseValues(m_reviewer, filter.reviewers, {});
        chooseValues(m_model, filter.models, {});
        chooseValues(m_label, filter.labels, words::label);
        m_from->setText(timeText(filter.from, m_zone, false));
        m_to->setText(timeText(filter.to, m_zone, true));
        for (QCheckBox *box : std::as_const(m_actions)) {
            box->setChecked(filter.actions.isEmpty()
                            || filter.actions.contains(box->property("action").toString()));
        }
        m_rubberStamps->setChecked(!config.keepRubberStamps);
        m_cosmetic->setChecked(!config.keepCosmeticPairs);
        m_policy->setChecked(!config.keepPolicyRefusals);
        m_figures->setChecked(!config.keepUnknownFigures);
        m_special->setChecked(!config.keepSpecialCategories);
        m_instructions->setChecked(!config.keepInstructions);
        const QString parts = config.split ? partsText(*config.split) : QString();
        const bool listed = m_split->findData(parts) >= 0;
        m_split->setCurrentIndex(m_split->findData(listed ? parts : otherParts));
        m_parts->setText(listed ? QString() : parts);
        m_salt->setText(config.salt == ExportConfig().salt ? QString() : config.salt);
        m_preparation->setConfig(config.preparation);
        showDealing();
    }
    Q_EMIT changed();
}

void RecipeForm::addEvaluationFiles(const QStringList &paths)
{
    m_preparation->addFiles(paths);
}

QString RecipeForm::folder() const
{
    return m_folder->text().trimmed();
}

void RecipeForm::setFolder(const QString &folder)
{
    m_folderNamed = true;
    m_folder->setText(folder);
}

void RecipeForm::proposeFolder(const QString &folder)
{
    if (m_folderNamed || folder == m_folder->text())
        return;
    // Who is about to write over all of it still is.
    const bool isChosen = m_folder->hasFocus() && m_folder->selectedText() == m_folder->text();
    m_folder->setText(folder);
    if (isChosen)
        m_folder->selectAll();
}

void RecipeForm::setBrowseKeys(const QKeySequence &keys)
{
    m_browse->setName(tr("Choose a folder"), keys);
}

void RecipeForm::setAddKeys(const QKeySequence &keys)
{
    m_preparation->setAddKeys(keys);
}

void RecipeForm::focusFirst()
{
    m_folder->setFocus(Qt::TabFocusReason);
    m_folder->selectAll();
}

} // namespace bluepencil
