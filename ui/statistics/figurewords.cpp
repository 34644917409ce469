// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/figurewords.h"

#include "ui/common/style/paint.h"
#include "ui/words.h"

#include <QDate>
#include <QHash>
#include <QLocale>
#include <QTime>

#include <algorithm>
#include <cmath>

namespace bluepencil::words {

namespace {

QString number(double value, int decimals)
{
    return QLocale().toString(value, 'f', decimals);
}

QString plainSeconds(double ms)
{
    const double s = ms / MsPerSecond;
    if (s < 9.95)
        return spoken(QT_TRANSLATE_NOOP("bluepencil::words", "%1 s")).arg(number(s, 1));
    const auto whole = qint64(std::llround(s));
    if (whole < 100)
        return spoken(QT_TRANSLATE_NOOP("bluepencil::words", "%1 s")).arg(whole);
    return spoken(QT_TRANSLATE_NOOP("bluepencil::words", "%1 min %2 s"))
        .arg(whole / 60)
        .arg(whole % 60, 2, 10, QLatin1Char('0'));
}

QString keyName(const QString &key, const QHash<QString, const char *> &names)
{
    if (const char *name = names.value(key))
        return spoken(name);
    // The last part of a pointer, with its two escapes undone (RFC 6901).
    QString part = key.section(u'/', -1);
    part.replace(QLatin1String("~1"), QLatin1String("/"));
    part.replace(QLatin1String("~0"), QLatin1String("~"));
    return part;
}

// "2026-11-29", "2026-11-29T14+01:00", "2026-11", as the statistics name days, hours and months.
QString periodValue(const QString &key, const QString &value)
{
    if (key == u"month") {
        const QDate first = QDate::fromString(value + QStringLiteral("-01"), Qt::ISODate);
        return first.isValid()
            ? QLocale().toString(first, spoken(QT_TRANSLATE_NOOP("bluepencil::words", "MMM yyyy")))
            : value;
    }
    const QDate day = QDate::fromString(value.left(10), Qt::ISODate);
    if (!day.isValid())
        return value;
    if (key == u"day")
        return wholeDay(day);
    const QTime time(value.mid(11, 2).toInt(), 0);
    return isolatedTime(QStringLiteral("%1, %2").arg(
        shortDay(day), QLocale().toString(time, QLocale::ShortFormat)));
}

} // namespace

QString count(qint64 n)
{
    return isolated(QLocale().toString(n));
}

QString percent(double share)
{
    return isolated(
        spoken(QT_TRANSLATE_NOOP("bluepencil::words", "%1 %")).arg(number(share * 100, 1)));
}

QString wholePercent(double share)
{
    return isolated(
        spoken(QT_TRANSLATE_NOOP("bluepencil::words", "%1 %")).arg(number(share * 100, 0)));
}

QString percentRange(double low, double high)
{
    return isolatedTime(spoken(QT_TRANSLATE_NOOP("bluepencil::words", "%1 to %2 %"))
                            .arg(number(low * 100, 1), number(high * 100, 1)));
}

QString seconds(double ms)
{
    return isolatedTime(plainSeconds(ms));
}

QString secondsRange(double lowMs, double highMs)
{
    const double most = 99.5 * MsPerSecond;
    if (highMs < most && lowMs >= 9.95 * MsPerSecond) {
        return isolatedTime(
            spoken(QT_TRANSLATE_NOOP("bluepencil::words", "%1 to %2 s"))
                .arg(number(lowMs / MsPerSecond, 0), number(highMs / MsPerSecond, 0)));
    }
    return isolatedTime(spoken(QT_TRANSLATE_NOOP("bluepencil::words", "%1 to %2"))
                            .arg(plainSeconds(lowMs), plainSeconds(highMs)));
}

QString shareRange(double low, double high)
{
    return spoken(QT_TRANSLATE_NOOP("bluepencil::words", "%1 to %2"))
        .arg(share(std::max(0.0, low)), share(high));
}

QString none()
{
    return QStringLiteral("–");
}

QString percent(const std::optional<double> &share)
{
    return share ? percent(*share) : none();
}

QString share(const std::optional<double> &hter)
{
    return hter ? share(*hter) : none();
}

QString seconds(const std::optional<double> &ms)
{
    return ms ? seconds(*ms) : none();
}

QString shortDay(QDate day)
{
    return QLocale().toString(day, spoken(QT_TRANSLATE_NOOP("bluepencil::words", "d MMM")));
}

QString wholeDay(QDate day)
{
    return QLocale().toString(day,
                              spoken(QT_TRANSLATE_NOOP("bluepencil::words", "dddd, d MMM yyyy")));
}

QString action(Action action)
{
    switch (action) {
    case Action::Approve:
        return spoken(QT_TRANSLATE_NOOP("bluepencil::words", "Approved"));
    case Action::Edit:
        return spoken(QT_TRANSLATE_NOOP("bluepencil::words", "Edited"));
    case Action::Reject:
        return spoken(QT_TRANSLATE_NOOP("bluepencil::words", "Rejected"));
    case Action::Escalate:
        return spoken(QT_TRANSLATE_NOOP("bluepencil::words", "Escalated"));
    case Action::Redraft: // never in feedback
        break;
    }
    return {};
}

QString band(HterBand band)
{
    switch (band) {
    case HterBand::Exact:
        return spoken(QT_TRANSLATE_NOOP("bluepencil::words", "Unchanged"));
    case HterBand::Light:
        return spoken(QT_TRANSLATE_NOOP("bluepencil::words", "Light, under .1"));
    case HterBand::Medium:
        return spoken(QT_TRANSLATE_NOOP("bluepencil::words", "Medium, under .3"));
    case HterBand::Heavy:
        return spoken(QT_TRANSLATE_NOOP("bluepencil::words", "Heavy, under .5"));
    case HterBand::Rewrite:
        return spoken(QT_TRANSLATE_NOOP("bluepencil::words", "Rewritten"));
    }
    return {};
}

QString suggestions(SuggestionKind kind)
{
    switch (kind) {
    case SuggestionKind::Spelling:
        return spoken(QT_TRANSLATE_NOOP("bluepencil::words", "Words for a misspelt one"));
    case SuggestionKind::Memory:
        return spoken(QT_TRANSLATE_NOOP("bluepencil::words", "Corrections made before"));
    case SuggestionKind::Redraft:
        return spoken(QT_TRANSLATE_NOOP("bluepencil::words", "The other draft asked for"));
    }
    return {};
}

QString groupKey(const QString &key)
{
    static const QHash<QString, const char *> names {
        {QStringLiteral("reviewer"), QT_TRANSLATE_NOOP("bluepencil::words", "Reviewer")},
        {QStringLiteral("model"), QT_TRANSLATE_NOOP("bluepencil::words", "Model")},
        {QStringLiteral("task"), QT_TRANSLATE_NOOP("bluepencil::words", "Task")},
        {QStringLiteral("queue"), QT_TRANSLATE_NOOP("bluepencil::words", "Queue")},
        {QStringLiteral("language"), QT_TRANSLATE_NOOP("bluepencil::words", "Language")},
        {QStringLiteral("category"), QT_TRANSLATE_NOOP("bluepencil::words", "Category")},
        {QStringLiteral("label"), QT_TRANSLATE_NOOP("bluepencil::words", "Label")},
        {QStringLiteral("hour"), QT_TRANSLATE_NOOP("bluepencil::words", "Hour")},
        {QStringLiteral("day"), QT_TRANSLATE_NOOP("bluepencil::words", "Day")},
        {QStringLiteral("week"), QT_TRANSLATE_NOOP("bluepencil::words", "Week")},
        {QStringLiteral("month"), QT_TRANSLATE_NOOP("bluepencil::words", "Month")},
    };
    return keyName(key, names);
}

QString groupKeys(const QString &key)
{
    static const QHash<QString, const char *> names {
        {QStringLiteral("reviewer"), QT_TRANSLATE_NOOP("bluepencil::words", "Reviewers")},
        {QStringLiteral("model"), QT_TRANSLATE_NOOP("bluepencil::words", "Models")},
        {QStringLiteral("task"), QT_TRANSLATE_NOOP("bluepencil::words", "Tasks")},
        {QStringLiteral("queue"), QT_TRANSLATE_NOOP("bluepencil::words", "Queues")},
        {QStringLiteral("language"), QT_TRANSLATE_NOOP("bluepencil::words", "Languages")},
        {QStringLiteral("category"), QT_TRANSLATE_NOOP("bluepencil::words", "Categories")},
        {QStringLiteral("label"), QT_TRANSLATE_NOOP("bluepencil::words", "Labels")},
        {QStringLiteral("hour"), QT_TRANSLATE_NOOP("bluepencil::words", "Hours")},
        {QStringLiteral("day"), QT_TRANSLATE_NOOP("bluepencil::words", "Days")},
        {QStringLiteral("week"), QT_TRANSLATE_NOOP("bluepencil::words", "Weeks")},
        {QStringLiteral("month"), QT_TRANSLATE_NOOP("bluepencil::words", "Months")},
    };
    return keyName(key, names);
}

QString groupValue(const QString &key, const std::optional<QString> &value)
{
    if (!value)
        return spoken(QT_TRANSLATE_NOOP("bluepencil::words", "not given"));
    if (key == u"task")
        return task(*value);
    if (key == u"model")
        return model(*value);
    if (key == u"language")
        return language(*value);
    if (key == u"label")
        return label(*value);
    if (key == u"day" || key == u"hour" || key == u"month")
        return periodValue(key, *value);
    return *value;
}

} // namespace bluepencil::words
