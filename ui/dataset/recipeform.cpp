// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dataset/recipeform.h"

#include "ui/common/elidelabel.h"
#include "ui/common/iconbutton.h"
#include "ui/common/paragraph.h"
#include "ui/common/themecontroller.h"
#include "ui/dataset/exportwords.h"
#include "ui/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDate>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace bluepencil {

namespace {

// A caption whose mnemonic leads to its field.
class Caption final : public QLabel {
public:
    Caption(const QString &text, QWidget *field, QWidget *parent)
        : QLabel(text, parent)
    {
        setTextFormat(Qt::PlainText);
        setFont(theme().font(TypeRole::Caption));
        setBuddy(field);
    }

protected:
    void changeEvent(QEvent *event) override
    {
        const QFont wanted = theme().font(TypeRole::Caption);
        if (changesLook(event) && font() != wanted)
            setFont(wanted);
        QLabel::changeEvent(event);
    }
};

QLabel *caption(const QString &text, QWidget *field, QWidget *parent)
{
    return new Caption(text, field, parent);
}

void addHead(QVBoxLayout *column, const QString &text, QWidget *parent)
{
    column->addSpacing(space::s8);
    column->addWidget(new ElideLabel(text, TypeRole::Strong, Ink::Text, parent));
}

// Keeps what is chosen, if it is still among the values.
void setValues(QComboBox *box, const QStringList &values,
               const std::function<QString(const QString &)> &shown = {})
{
    const QSignalBlocker quiet(box);
    const QVariant before = box->currentData();
    while (box->count() > 1)
        box->removeItem(1);
    for (const QString &value : values)
        box->addItem(shown ? shown(value) : value, value);
    box->setCurrentIndex(std::max(0, box->findData(before)));
}

UtcMs startOf(QDate day, const QTimeZone &zone)
{
    return day.startOfDay(zone).toMSecsSinceEpoch();
}

QDate dayIn(const QLineEdit *field)
{
    return QDate::fromString(field->text().trimmed(), Qt::ISODate);
}

} // namespace

RecipeForm::RecipeForm(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("recipeForm"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::pane, space::pane, space::pane, space::pane);
    column->setSpacing(space::s6);
    column->addWidget(new ElideLabel(tr("Recipe"), TypeRole::Strong, Ink::Text, this));
    column->addSpacing(space::s4);
    addTarget(column);
    addFilters(column);
    addPeriod(column);
    addDecisions(column);
    addLeaveOut(column);
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
    setFocusProxy(m_folder);
    column->addWidget(caption(tr("&Folder"), m_folder, this));
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
    column->addWidget(caption(tr("&Name of the batch"), m_batch, this));
    column->addWidget(m_batch);
}

QComboBox *RecipeForm::addChoice(QVBoxLayout *column, const char *objectName, const QString &name)
{
    auto *box = new QComboBox(this);
    box->setObjectName(QString::fromLatin1(objectName));
    box->setAccessibleName(QString(name).remove(u'&'));
    box->addItem(tr("All"), QString());
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    column->addWidget(caption(name, box, this));
    column->addWidget(box);
    connect(box, &QComboBox::currentIndexChanged, this, &RecipeForm::changed);
    return box;
}

// A field for text: the date fields of Qt keep the Tab key while they say "any day".
QLineEdit *RecipeForm::makeDay(const char *objectName, const QString &name)
{
    auto *day = new QLineEdit(this);
    day->setObjectName(QString::fromLatin1(objectName));
    day->setAccessibleName(QString(name).remove(u'&'));
    day->setPlaceholderText(tr("any day"));
    day->setMaxLength(10);
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
    days->addWidget(caption(tr("Fr&om"), m_from, this), 0, 0);
    days->addWidget(caption(tr("To, &inclusive"), m_to, this), 0, 1);
    days->addWidget(m_from, 1, 0);
    days->addWidget(m_to, 1, 1);
    column->addLayout(days);
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
}

void RecipeForm::addSplit(QVBoxLayout *column)
{
    addHead(column, tr("Split by person, else conversation"), this);
    m_split = new QComboBox(this);
    m_split->setObjectName(QStringLiteral("exportSplit"));
    m_split->setAccessibleName(tr("Train, validation, test"));
    m_split->addItem(tr("Everything is train"), QString());
    for (const char *parts : {"90,5,5", "80,10,10", "70,15,15"}) {
        const QString text = QString::fromLatin1(parts);
        m_split->addItem(QString(text).replace(u',', QStringLiteral(" / ")), text);
    }
    column->addWidget(caption(tr("Train, &validation, test"), m_split, this));
    column->addWidget(m_split);
    connect(m_split, &QComboBox::currentIndexChanged, this, &RecipeForm::changed);
}

void RecipeForm::addPrivacy(QVBoxLayout *column)
{
    addHead(column, tr("Privacy"), this);
    auto *words = new Paragraph(tr("none: texts are written as they are, names and all. Whoever "
                                   "gives the batch away answers for it."),
                                TypeRole::Body, Ink::Muted, this);
    words->setObjectName(QStringLiteral("exportPrivacy"));
    column->addWidget(words);
}

void RecipeForm::setChoices(const ExportChoices &choices)
{
    m_zone = QTimeZone(choices.timeZone);
    setValues(m_queue, choices.queues);
    setValues(m_task, choices.tasks, words::task);
    setValues(m_reviewer, choices.reviewers);
    setValues(m_model, choices.models);
    setValues(m_label, choices.labels, words::label);
    m_batch->setPlaceholderText(choices.nextBatchId);
    const QString zone = tr("Days in %1").arg(QString::fromLatin1(choices.timeZone));
    for (QLineEdit *day : {m_from, m_to}) {
        day->setToolTip(zone.toHtmlEscaped());
        day->setAccessibleDescription(zone);
    }
}

QStringList RecipeForm::chosen(const QComboBox *box) const
{
    const QString value = box->currentData().toString();
    return value.isEmpty() ? QStringList() : QStringList {value};
}

ExportConfig RecipeForm::config() const
{
    ExportConfig config;
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
    if (const QDate day = dayIn(m_from); day.isValid())
        config.filter.from = startOf(day, m_zone);
    if (const QDate day = dayIn(m_to); day.isValid())
        config.filter.to = startOf(day.addDays(1), m_zone);
    if (const QString split = m_split->currentData().toString(); !split.isEmpty())
        config.split = parseSplit(split).value_or(SplitRatio {});
    config.keepRubberStamps = !m_rubberStamps->isChecked();
    config.keepCosmeticPairs = !m_cosmetic->isChecked();
    config.keepPolicyRefusals = !m_policy->isChecked();
    config.keepUnknownFigures = !m_figures->isChecked();
    config.folder = folder();
    config.batchId = m_batch->text().simplified();
    return config;
}

QString RecipeForm::problem() const
{
    for (const QLineEdit *day : {m_from, m_to}) {
        const QString text = day->text().trimmed();
        if (!text.isEmpty() && !dayIn(day).isValid())
            return tr("%1 is not a day. Write it like 2026-11-23.").arg(text);
    }
    const bool any = std::any_of(m_actions.cbegin(), m_actions.cend(),
                                 [](const QCheckBox *box) { return box->isChecked(); });
    return any ? QString() : tr("Choose a kind of decision.");
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
    if (!m_folderNamed)
        m_folder->setText(folder);
}

void RecipeForm::setBrowseKeys(const QKeySequence &keys)
{
    m_browse->setName(tr("Choose a folder"), keys);
}

void RecipeForm::focusFirst()
{
    m_folder->setFocus(Qt::TabFocusReason);
    m_folder->selectAll();
}

} // namespace bluepencil
