// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

#include "ui/common/card.h"
#include "ui/common/decisionbutton.h"
#include "ui/common/elidelabel.h"
#include "ui/common/paragraph.h"
#include "ui/common/segmented.h"
#include "ui/common/separator.h"
#include "ui/common/style/themecontroller.h"
#include "ui/common/toggle.h"
#include "ui/settings/language.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

namespace bluepencil {

namespace {

constexpr int widestSettings = 640;
constexpr int fieldWidth = 96;
constexpr int nameWidth = 220;

void addRow(Card *card, const QString &name, const QString &detail, QWidget *control)
{
    if (card->column()->count() > 0)
        card->column()->addWidget(new Separator(Qt::Horizontal, card));
    auto *row = new QWidget(card);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(space::cardX, 9, space::cardX, 9);
    line->setSpacing(space::s16);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addStretch();
    words->addWidget(new Paragraph(name, TypeRole::Body, Ink::Text, row));
    if (!detail.isEmpty())
        words->addWidget(new Paragraph(detail, TypeRole::Caption, Ink::Muted, row));
    words->addStretch();
    line->addLayout(words, 1);
    control->setParent(row);
    line->addWidget(control, 0, Qt::AlignVCenter);
    card->column()->addWidget(row);
}

Card *addCard(QVBoxLayout *column, const QString &head, QWidget *parent)
{
    column->addWidget(new ElideLabel(head, TypeRole::Strong, Ink::Text, parent));
    auto *card = new Card(parent);
    card->column()->setContentsMargins(0, 2, 0, 2);
    card->column()->setSpacing(0);
    column->addWidget(card);
    column->addSpacing(space::s12);
    return card;
}

Segmented *choice(Settings &settings, Settings::Key key, const QString &name,
                  const QStringList &values, const QStringList &words, QWidget *parent)
{
    auto *made = new Segmented(name, parent);
    for (const QString &word : words)
        made->addSegment(word);
    made->setCurrent(int(values.indexOf(settings.text(key))));
    QObject::connect(made, &Segmented::currentChanged, made, [&settings, key, values](int index) {
        if (index >= 0 && index < int(values.size()))
            settings.set(key, values.at(index));
    });
    QObject::connect(&settings, &Settings::changed, made, [=, &settings](Settings::Key changed) {
        if (changed == key)
            made->setCurrent(int(values.indexOf(settings.text(key))));
    });
    return made;
}

} // namespace

SettingsPage::SettingsPage(Settings &settings, const QString &reviewer, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
{
    setObjectName(QStringLiteral("settingsPage"));
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("settingsScroll"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget(scroll);
    auto *outer = new QHBoxLayout(content);
    outer->setContentsMargins(space::s24, space::s20, space::s24, space::s24);
    auto *middle = new QWidget(content);
    m_middle = middle;
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s8);
    auto *head = new QHBoxLayout;
    head->addWidget(new ElideLabel(tr("Settings"), TypeRole::Head, Ink::Text, middle), 1);
    auto *back = new DecisionButton(tr("Back to the drafts"), {}, QKeySequence(Qt::Key_Escape),
                                    ButtonVariant::Normal, middle);
    back->setObjectName(QStringLiteral("settingsBack"));
    connect(back, &QPushButton::clicked, this, &SettingsPage::closeWanted);
    head->addWidget(back);
    column->addLayout(head);
    column->addSpacing(space::s8);
    addLook(column);
    addReview(column, reviewer);
    addNotices(column);
    addWriting(column);
    addKeys(column);
    addWorkspace(column);
    column->addStretch(1);
    fit();
    outer->addStretch(1);
    outer->addWidget(middle, 8);
    outer->addStretch(1);
    scroll->setWidget(content);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto *row = new QVBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(scroll);
}

SettingsPage::~SettingsPage() = default;

void SettingsPage::fit()
{
    m_middle->setMaximumWidth(theme().sized(widestSettings));
    m_name->setFixedWidth(theme().sized(nameWidth));
    m_language->setFixedWidth(theme().sized(nameWidth));
    for (QWidget *field : std::as_const(m_fields))
        field->setFixedWidth(theme().sized(fieldWidth));
}

void SettingsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (m_name != nullptr && changesLook(event))
        fit();
}

void SettingsPage::addLook(QVBoxLayout *column)
{
    using Key = Settings::Key;
    Card *card = addCard(column, tr("Look"), this);
    auto *theme
        = choice(m_settings, Key::Theme, tr("Colours"),
                 {QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark")},
                 {tr("Desktop"), tr("Light"), tr("Dark")}, card);
    theme->setObjectName(QStringLiteral("settingTheme"));
    addRow(card, tr("Colours"), tr("Follows the desktop unless you choose"), theme);
    m_first = theme;
    auto *density = choice(m_settings, Key::Density, tr("Density"),
                           {QStringLiteral("calm"), QStringLiteral("compact")},
                           {tr("Calm"), tr("Compact")}, card);
    density->setObjectName(QStringLiteral("settingDensity"));
    addRow(card, tr("Density"), tr("Calm shows five rows where compact shows eight"), density);

    auto *reading = new QDoubleSpinBox(card);
    reading->setObjectName(QStringLiteral("settingReadingSize"));
    reading->setAccessibleName(tr("Text size in the editor"));
    reading->setRange(leastReadingSize, greatestReadingSize);
    reading->setSingleStep(.25);
    reading->setDecimals(2);
    reading->setSuffix(tr(" pt"));
    m_fields.append(reading);
    reading->setValue(m_settings.real(Key::ReadingSize));
    connect(reading, &QDoubleSpinBox::valueChanged, this,
            [this](double value) { m_settings.set(Key::ReadingSize, value); });
    connect(&m_settings, &Settings::changed, reading, [this, reading](Key key) {
        if (key == Key::ReadingSize)
            reading->setValue(m_settings.real(key));
    });
    addRow(card, tr("Text size in the editor"),
           tr("“Larger text” and “Smaller text” change it anywhere"), reading);

    auto *scale = new QSpinBox(card);
    scale->setObjectName(QStringLiteral("settingTextScale"));
    scale->setAccessibleName(tr("Size of all other text"));
    scale->setRange(80, 300);
    scale->setSingleStep(10);
    scale->setSuffix(tr(" %"));
    m_fields.append(scale);
    scale->setValue(m_settings.number(Key::TextScale));
    connect(scale, &QSpinBox::valueChanged, this,
            [this](int value) { m_settings.set(Key::TextScale, value); });
    addRow(card, tr("Size of all other text"), {}, scale);

    auto *calm = new Toggle(tr("Fewer movements"), card);
    calm->setObjectName(QStringLiteral("settingFewerMovements"));
    calm->setChecked(m_settings.isOn(Key::FewerMovements));
    connect(calm, &QAbstractButton::toggled, this,
            [this](bool on) { m_settings.set(Key::FewerMovements, on); });
    addRow(card, tr("Fewer movements"), tr("No fading and no sliding"), calm);
    addLanguage(card);
}

void SettingsPage::addLanguage(Card *card)
{
    m_language = new QComboBox(card);
    m_language->setObjectName(QStringLiteral("settingLanguage"));
    m_language->setAccessibleName(tr("Language of the window"));
    m_language->addItem(tr("The system's language"), QStringLiteral("system"));
    for (const Language &spoken : windowLanguages())
        m_language->addItem(spoken.name, spoken.code);
    m_language->setCurrentIndex(m_language->findData(m_settings.text(Settings::Key::Language)));
    connect(m_language, &QComboBox::activated, this,
            [this] { m_settings.set(Settings::Key::Language, m_language->currentData()); });
    addRow(card, tr("Language of the window"), tr("Takes effect at the next start"), m_language);
}

void SettingsPage::addReview(QVBoxLayout *column, const QString &reviewer)
{
    using Key = Settings::Key;
    Card *card = addCard(column, tr("Reviewer"), this);
    auto *name = new QLineEdit(m_settings.text(Key::ReviewerName), card);
    name->setObjectName(QStringLiteral("settingReviewer"));
    name->setAccessibleName(tr("Your name"));
    name->setMaxLength(200);
    m_name = name;
    connect(name, &QLineEdit::editingFinished, this, [this, name] {
        const QString given = name->text().simplified();
        if (!given.isEmpty())
            m_settings.set(Key::ReviewerName, given);
    });
    const QString detail = reviewer == m_settings.text(Key::ReviewerName)
        ? tr("Stands on your decisions; another name is used from the next start on")
        : tr("This window works as %1; the name here is used from the next start on").arg(reviewer);
    addRow(card, tr("Your name"), detail, name);

    Card *personal = addCard(column, tr("Personal data"), this);
    auto *hide = new Toggle(tr("Hide personal data on screen"), personal);
    hide->setObjectName(QStringLiteral("settingHidePersonal"));
    hide->setChecked(m_settings.isOn(Key::HidePersonal));
    connect(hide, &QAbstractButton::toggled, this,
            [this](bool on) { m_settings.set(Key::HidePersonal, on); });
    connect(&m_settings, &Settings::changed, hide, [this, hide](Key key) {
        if (key == Key::HidePersonal)
            hide->setChecked(m_settings.isOn(key));
    });
    addRow(
        personal, tr("Hide personal data on screen"),
        tr("While you review: a bar or a placeholder in its place. What goes out stays as it is"),
        hide);

    Card *after = addCard(column, tr("After a decision"), this);
    auto *undo = new QSpinBox(after);
    undo->setObjectName(QStringLiteral("settingUndoSeconds"));
    undo->setAccessibleName(tr("Undo for"));
    undo->setRange(0, 60);
    undo->setSuffix(tr(" s"));
    m_fields.append(undo);
    undo->setValue(m_settings.number(Key::UndoSeconds));
    connect(undo, &QSpinBox::valueChanged, this,
            [this](int value) { m_settings.set(Key::UndoSeconds, value); });
    addRow(after, tr("Undo for"), tr("Seconds before a decision leaves this machine"), undo);
}

void SettingsPage::addNotices(QVBoxLayout *column)
{
    using Key = Settings::Key;
    Card *card = addCard(column, tr("While you look elsewhere"), this);
    auto *notice = new Toggle(tr("Tell me of urgent drafts"), card);
    notice->setObjectName(QStringLiteral("settingUrgentNotice"));
    notice->setChecked(m_settings.isOn(Key::UrgentNotice));
    connect(notice, &QAbstractButton::toggled, this,
            [this](bool on) { m_settings.set(Key::UrgentNotice, on); });
    addRow(card, tr("Tell me of urgent drafts"),
           tr("By the desktop: the name of the queue and a number, never what is in a draft"),
           notice);
    auto *priority = new QSpinBox(card);
    priority->setObjectName(QStringLiteral("settingUrgentPriority"));
    priority->setAccessibleName(tr("Urgent from this priority on"));
    priority->setRange(1, 100);
    m_fields.append(priority);
    priority->setValue(m_settings.number(Key::UrgentPriority));
    connect(priority, &QSpinBox::valueChanged, this,
            [this](int value) { m_settings.set(Key::UrgentPriority, value); });
    addRow(card, tr("Urgent from this priority on"),
           tr("What is due within a quarter of an hour is urgent, too"), priority);
}

void SettingsPage::addWriting(QVBoxLayout *column)
{
    using Key = Settings::Key;
    Card *card = addCard(column, tr("Writing"), this);
    auto *spelling = new Toggle(tr("Mark misspelt words"), card);
    spelling->setObjectName(QStringLiteral("settingSpellCheck"));
    spelling->setChecked(m_settings.isOn(Key::SpellCheck));
    connect(spelling, &QAbstractButton::toggled, this,
            [this](bool on) { m_settings.set(Key::SpellCheck, on); });
    addRow(card, tr("Mark misspelt words"),
           tr("By the dictionary for the draft's language, if there is one on this machine"),
           spelling);
    auto *white
        = choice(m_settings, Key::WhiteSpace, tr("White space"),
                 {QStringLiteral("code"), QStringLiteral("everywhere"), QStringLiteral("nowhere")},
                 {tr("In code"), tr("Everywhere"), tr("Nowhere")}, card);
    white->setObjectName(QStringLiteral("settingWhiteSpace"));
    addRow(card, tr("White space"), tr("Where spaces, tabs and ends of lines are shown"), white);
    auto *change = new DecisionButton(tr("Change snippets"), QStringLiteral("pencil"), {},
                                      ButtonVariant::Normal, card);
    change->setObjectName(QStringLiteral("settingSnippets"));
    connect(change, &QPushButton::clicked, this, &SettingsPage::snippetsWanted);
    addRow(card, tr("Snippets and dictionary"), tr("Your own texts to insert, and words you added"),
           change);
}

void SettingsPage::addKeys(QVBoxLayout *column)
{
    Card *card = addCard(column, tr("Keys"), this);
    auto *change = new DecisionButton(tr("Change keys"), QStringLiteral("keyboard"), {},
                                      ButtonVariant::Normal, card);
    change->setObjectName(QStringLiteral("settingKeys"));
    connect(change, &QPushButton::clicked, this, &SettingsPage::keysWanted);
    addRow(card, tr("Keys of every action"), tr("Each can have others, or none"), change);
}

void SettingsPage::addWorkspace(QVBoxLayout *column)
{
    Card *card = addCard(column, tr("Workspace"), this);
    auto *change = new DecisionButton(tr("Change the connection"), QStringLiteral("team"), {},
                                      ButtonVariant::Normal, card);
    change->setObjectName(QStringLiteral("settingConnection"));
    connect(change, &QPushButton::clicked, this, &SettingsPage::connectionWanted);
    addRow(card, tr("A team's workspace"),
           tr("Its gateway, your token, and whether they can be reached"), change);
    auto *requests
        = new DecisionButton(tr("Show the requests"), {}, {}, ButtonVariant::Normal, card);
    requests->setObjectName(QStringLiteral("settingRequests"));
    connect(requests, &QPushButton::clicked, this, &SettingsPage::requestsWanted);
    addRow(card, tr("Requests of persons"),
           tr("Who asked what is held about them, or to have it erased, and how long there is left"
              " to answer"),
           requests);
}

void SettingsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // One of several buttons is the stop of the Tab key.
    const auto buttons = m_first->findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons) {
        if (button->focusPolicy() & Qt::TabFocus)
            button->setFocus();
    }
}

void SettingsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closeWanted();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace bluepencil
