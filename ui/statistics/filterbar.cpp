// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/filterbar.h"

#include "core/stats/days.h"
#include "ui/common/decisionbutton.h"
#include "ui/common/flowlayout.h"
#include "ui/common/segmented.h"
#include "ui/common/style/paint.h"
#include "ui/common/style/theme.h"
#include "ui/statistics/figurewords.h"

#include <QComboBox>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>
#include <array>

namespace bluepencil {

namespace {

constexpr std::array<int, 3> periodDays {7, 30, 90};
constexpr int pauseMs = 250; // after the last key in a date
constexpr int wholeDate = 10; // characters
constexpr int leastChoice = 128; // width of what is chosen
constexpr int longestValue = 60; // characters of a value on a button

QDate dayIn(const QLineEdit *field)
{
    return QDate::fromString(field->text().trimmed(), Qt::ISODate);
}

UtcMs startOf(QDate day, const QTimeZone &zone)
{
    return localDay(day, zone).from;
}

QStringList FeedbackFilter::*listOf(const QString &key)
{
    if (key == u"queue")
        return &FeedbackFilter::queues;
    if (key == u"task")
        return &FeedbackFilter::tasks;
    if (key == u"model")
        return &FeedbackFilter::models;
    if (key == u"reviewer")
        return &FeedbackFilter::reviewers;
    if (key == u"language")
        return &FeedbackFilter::languages;
    return nullptr;
}

const QStringList &choicesOf(const StatsChoices &choices, const QString &key)
{
    if (key == u"queue")
        return choices.queues;
    if (key == u"task")
        return choices.tasks;
    if (key == u"model")
        return choices.models;
    return key == u"reviewer" ? choices.reviewers : choices.languages;
}

} // namespace

FilterBar::FilterBar(QWidget *parent, Role role)
    : QWidget(parent)
    , m_role(role)
    , m_flow(new FlowLayout(space::s8, this))
    , m_period(new Segmented(called(tr("Period")), this))
{
    setObjectName(named("Filter"));
    m_flow->setContentsMargins(0, 0, 0, 0);
    m_period->addSegment(tr("7 days"));
    m_period->addSegment(tr("30 days"));
    m_period->addSegment(tr("90 days"));
    m_period->addSegment(tr("Range"));
    m_period->setObjectName(named("Period"));
    m_period->setCurrent(Days30);
    m_flow->addWidget(m_period);
    m_days = new QWidget(this);
    auto *row = new QHBoxLayout(m_days);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s6);
    m_from = makeDay("From", tr("From"));
    m_to = makeDay("To", tr("To, inclusive"));
    row->addWidget(m_from);
    row->addWidget(m_to);
    m_days->hide();
    m_flow->addWidget(m_days);
    addChoice("Queue", QStringLiteral("queue"), tr("All queues"), tr("Queue"));
    addChoice("Task", QStringLiteral("task"), tr("All tasks"), tr("Task"));
    addChoice("Model", QStringLiteral("model"), tr("All models"), tr("Model"));
    addChoice("Reviewer", QStringLiteral("reviewer"), tr("All reviewers"), tr("Reviewer"));
    addChoice("Language", QStringLiteral("language"), tr("All languages"), tr("Language"));
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &FilterBar::changed);
    connect(m_period, &Segmented::currentChanged, this, [this](int period) {
        m_days->setVisible(period == Range);
        m_flow->invalidate();
        Q_EMIT changed();
    });
}

FilterBar::~FilterBar() = default;

void FilterBar::setRoomAtEnd(const QSize &room)
{
    m_flow->setRoomAtEnd(room);
}

void FilterBar::addChoice(const char *objectName, const QString &key, const QString &all,
                          const QString &name)
{
    auto *box = new QComboBox(this);
    box->setObjectName(named(objectName));
    box->setAccessibleName(called(name));
    box->addItem(all, QString());
    // The width it is first shown with: values that come later must not break the bar into another
    // row, and so move the figures below it.
    box->setSizeAdjustPolicy(QComboBox::AdjustToContentsOnFirstShow);
    box->setMinimumWidth(theme().sized(leastChoice));
    box->setMaximumWidth(theme().sized(220));
    box->setProperty("elides", true);
    connect(box, &QComboBox::currentIndexChanged, this, [this, box] {
        box->setToolTip(plainToolTip(box->currentText()));
        Q_EMIT changed();
    });
    m_flow->addWidget(box);
    m_choices.append({key, name, box});
}

QString FilterBar::named(const char *what) const
{
    const QString bar
        = m_role == Role::Figures ? QStringLiteral("statistics") : QStringLiteral("against");
    return bar + QLatin1String(what);
}

QString FilterBar::called(const QString &name) const
{
    return m_role == Role::Figures ? name : tr("%1, compared with").arg(name);
}

QLineEdit *FilterBar::makeDay(const char *objectName, const QString &name)
{
    auto *day = new QLineEdit(m_days);
    day->setObjectName(named(objectName));
    day->setAccessibleName(called(name));
    day->setAccessibleDescription(tr("A day, such as 2026-11-23"));
    day->setPlaceholderText(tr("any day"));
    day->setMaxLength(wholeDate);
    day->setFixedWidth(theme().sized(104));
    // Half a day is no mistake yet.
    connect(day, &QLineEdit::textEdited, this, [this](const QString &text) {
        if (text.isEmpty() || text.size() == wholeDate)
            m_pause.start();
        else
            m_pause.stop();
    });
    connect(day, &QLineEdit::editingFinished, this, [this, day] {
        if (!day->text().isEmpty() && day->text().size() != wholeDate)
            m_pause.start();
    });
    return day;
}

QComboBox *FilterBar::boxOf(const QString &key) const
{
    for (const Choice &choice : m_choices) {
        if (choice.key == key)
            return choice.box;
    }
    return nullptr;
}

QString FilterBar::chosen(const QString &key) const
{
    const QComboBox *box = boxOf(key);
    return box == nullptr ? QString() : box->currentData().toString();
}

void FilterBar::setChoices(const StatsChoices &choices)
{
    for (const Choice &choice : std::as_const(m_choices)) {
        QStringList wanted = choicesOf(choices, choice.key);
        const QString before = choice.box->currentData().toString();
        // What is chosen stays, also when nobody has it any more.
        if (!before.isEmpty() && !wanted.contains(before))
            wanted.append(before);
        QStringList there;
        for (int i = 1; i < choice.box->count(); ++i)
            there.append(choice.box->itemData(i).toString());
        if (there == wanted)
            continue;
        const QSignalBlocker quiet(choice.box);
        while (choice.box->count() > 1)
            choice.box->removeItem(1);
        for (const QString &value : std::as_const(wanted))
            choice.box->addItem(words::groupValue(choice.key, value), value);
        choice.box->setCurrentIndex(std::max(0, choice.box->findData(before)));
    }
}

FilterBar::Period FilterBar::period() const
{
    return Period(std::max(0, m_period->current()));
}

void FilterBar::setDays(QDate first, QDate last)
{
    State wanted = state();
    wanted.period = Range;
    wanted.from = first.toString(Qt::ISODate);
    wanted.to = last.toString(Qt::ISODate);
    setState(wanted);
}

void FilterBar::setPeriod(Period period)
{
    m_period->setCurrent(period);
    if (period == Range)
        m_from->setFocus(Qt::ShortcutFocusReason);
}

FeedbackFilter FilterBar::filter(UtcMs now) const
{
    FeedbackFilter filter;
    if (period() == Range) {
        if (const QDate day = dayIn(m_from); day.isValid())
            filter.from = startOf(day, m_zone);
        if (const QDate day = dayIn(m_to); day.isValid())
            filter.to = startOf(day.addDays(1), m_zone);
    } else {
        const QDate today = QDateTime::fromMSecsSinceEpoch(now, m_zone).date();
        const int days = periodDays[std::size_t(period())];
        filter.from = startOf(today.addDays(1 - days), m_zone);
        filter.to = startOf(today.addDays(1), m_zone);
    }
    for (const Choice &choice : m_choices) {
        const QString value = choice.box->currentData().toString();
        if (!value.isEmpty())
            filter.*listOf(choice.key) = QStringList {value};
    }
    filter.where = m_wheres;
    return filter;
}

QString FilterBar::problem() const
{
    if (period() != Range)
        return {};
    for (const QLineEdit *day : {m_from, m_to}) {
        const QString text = day->text().trimmed();
        if (!text.isEmpty() && !dayIn(day).isValid())
            return tr("%1 is not a day. Write it like 2026-11-23.").arg(isolated(text));
    }
    if (dayIn(m_from).isValid() && dayIn(m_to).isValid() && dayIn(m_to) < dayIn(m_from))
        return tr("The range ends before it begins.");
    return {};
}

bool FilterBar::canNarrow(const QString &key) const
{
    return boxOf(key) != nullptr || key.startsWith(u'/');
}

void FilterBar::narrow(const QString &key, const QString &value)
{
    if (QComboBox *box = boxOf(key)) {
        if (box->findData(value) < 0)
            box->addItem(words::groupValue(key, value), value);
        box->setCurrentIndex(box->findData(value));
        return;
    }
    if (!key.startsWith(u'/'))
        return;
    std::erase_if(m_wheres, [&](const auto &where) { return where.first == key; });
    m_wheres.emplace_back(key, value);
    showWheres();
    Q_EMIT changed();
}

void FilterBar::showWheres()
{
    for (DecisionButton *button : std::as_const(m_whereButtons)) {
        button->hide();
        button->deleteLater();
    }
    m_whereButtons.clear();
    for (const auto &[key, value] : m_wheres) {
        const QString shown = value.size() > longestValue ? value.left(longestValue) + u'…' : value;
        auto *button = new DecisionButton(tr("%1: %2").arg(words::groupKey(key), isolated(shown)),
                                          QStringLiteral("cross"), {}, ButtonVariant::Normal, this);
        button->setObjectName(named("Where"));
        button->setAccessibleDescription(tr("Takes this condition away"));
        connect(button, &QPushButton::clicked, this, [this, pointer = key] {
            std::erase_if(m_wheres, [&](const auto &where) { return where.first == pointer; });
            m_period->setFocus();
            showWheres();
            Q_EMIT changed();
        });
        m_flow->addWidget(button);
        button->show();
        m_whereButtons.append(button);
    }
    m_flow->invalidate();
}

void FilterBar::clear()
{
    for (const Choice &choice : std::as_const(m_choices)) {
        const QSignalBlocker quiet(choice.box);
        choice.box->setCurrentIndex(0);
    }
    m_wheres.clear();
    showWheres();
    Q_EMIT changed();
}

FilterBar::State FilterBar::state() const
{
    State state {period(), m_from->text().trimmed(), m_to->text().trimmed(), {}, m_wheres};
    for (const Choice &choice : m_choices) {
        if (const QString value = choice.box->currentData().toString(); !value.isEmpty())
            state.choices.emplace_back(choice.key, value);
    }
    return state;
}

void FilterBar::setState(const State &state)
{
    {
        const QSignalBlocker quiet(this);
        m_period->setCurrent(state.period);
        m_from->setText(state.from);
        m_to->setText(state.to);
        clear();
        for (const auto &[key, value] : state.choices) {
            if (boxOf(key) != nullptr)
                narrow(key, value);
        }
        m_wheres = state.wheres;
        showWheres();
    }
    Q_EMIT changed();
}

bool FilterBar::isNarrowed() const
{
    return !m_wheres.empty()
        || std::any_of(m_choices.cbegin(), m_choices.cend(),
                       [](const Choice &choice) { return choice.box->currentIndex() > 0; });
}

QStringList FilterBar::parts() const
{
    QStringList parts;
    switch (period()) {
    case Days7:
        parts.append(tr("7 days"));
        break;
    case Days30:
        parts.append(tr("30 days"));
        break;
    case Days90:
        parts.append(tr("90 days"));
        break;
    case Range:
        parts.append(tr("%1 to %2").arg(m_from->text().trimmed(), m_to->text().trimmed()));
        break;
    }
    for (const Choice &choice : m_choices) {
        if (choice.box->currentIndex() > 0)
            parts.append(tr("%1: %2").arg(choice.name, choice.box->currentText()));
    }
    for (const auto &[key, value] : m_wheres)
        parts.append(tr("%1: %2").arg(words::groupKey(key), value));
    return parts;
}

QString FilterBar::describe() const
{
    return parts().join(QStringLiteral(", "));
}

QString FilterBar::describeBeside(const FilterBar &other) const
{
    QStringList own = parts();
    const QStringList shared = other.parts();
    own.removeIf([&shared](const QString &part) { return shared.contains(part); });
    return own.isEmpty() ? describe() : own.join(QStringLiteral(", "));
}

void FilterBar::focusFirst()
{
    const auto segments = m_period->findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    for (QWidget *segment : segments) {
        if (segment->focusPolicy() == Qt::StrongFocus)
            segment->setFocus(Qt::TabFocusReason);
    }
}

} // namespace bluepencil
