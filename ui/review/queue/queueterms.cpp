// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/queue/queueterms.h"

#include <QCoreApplication>
#include <QStringList>

#include <utility>

namespace bluepencil {

namespace {

using State = QueueFilter::State;

QString spoken(const char *text)
{
    return QCoreApplication::translate("bluepencil::QueueTerms", text);
}

// Split at spaces outside of quotes, which go.
QStringList partsOf(const QString &typed)
{
    QStringList parts;
    QString part;
    bool quoted = false;
    for (const QChar character : typed) {
        if (character == u'"') {
            quoted = !quoted;
        } else if (character.isSpace() && !quoted) {
            if (!part.isEmpty())
                parts.append(std::exchange(part, {}));
        } else {
            part += character;
        }
    }
    if (!part.isEmpty())
        parts.append(part);
    return parts;
}

State stateOf(const QString &value)
{
    const std::pair<const char *, State> names[] {
        {"free", State::Free},         {"mine", State::Mine},         {"edited", State::Started},
        {"returned", State::Returned}, {"not-sent", State::Returned}, {"waiting", State::Waiting},
        {"other", State::Other}};
    for (const auto &[name, state] : names) {
        if (value == QLatin1String(name))
            return state;
    }
    return State::Any;
}

// False if it is no term but a word.
bool takeTerm(const QString &name, const QString &value, QueueTerms &terms)
{
    if (name == QLatin1String("queue"))
        terms.filter.queue = value;
    else if (name == QLatin1String("task"))
        terms.filter.task = value;
    else if (name == QLatin1String("lang") || name == QLatin1String("language"))
        terms.filter.language = value;
    else if (name != QLatin1String("state"))
        return false;
    if (name == QLatin1String("state") && !value.isEmpty()) {
        terms.filter.state = stateOf(value.toLower());
        if (terms.filter.state == State::Any) {
            terms.problem
                = spoken(QT_TRANSLATE_NOOP(
                             "bluepencil::QueueTerms",
                             "No draft has the state “%1”. There are: free, mine, edited, "
                             "returned, waiting, other."))
                      .arg(value);
        }
    }
    return true;
}

QString stateInWords(State state)
{
    switch (state) {
    case State::Any:
        break;
    case State::Free:
        return spoken(QT_TRANSLATE_NOOP("bluepencil::QueueTerms", "is free"));
    case State::Mine:
        return spoken(QT_TRANSLATE_NOOP("bluepencil::QueueTerms", "is held by you"));
    case State::Started:
        return spoken(QT_TRANSLATE_NOOP("bluepencil::QueueTerms", "is edited and not decided"));
    case State::Returned:
        return spoken(QT_TRANSLATE_NOOP("bluepencil::QueueTerms", "came back to you"));
    case State::Waiting:
        return spoken(QT_TRANSLATE_NOOP("bluepencil::QueueTerms", "waits for another draft"));
    case State::Other:
        return spoken(QT_TRANSLATE_NOOP("bluepencil::QueueTerms", "is with somebody else"));
    }
    return {};
}

} // namespace

QueueTerms parseQueueTerms(const QString &typed)
{
    QueueTerms terms;
    QStringList words;
    const QStringList parts = partsOf(typed);
    for (const QString &part : parts) {
        const qsizetype colon = part.indexOf(u':');
        const bool isTerm
            = colon > 0 && takeTerm(part.left(colon).toLower(), part.mid(colon + 1), terms);
        if (!isTerm)
            words.append(part);
    }
    terms.filter.text = words.join(u' ');
    return terms;
}

QString nothingMatches(const QueueTerms &terms)
{
    if (!terms.problem.isEmpty())
        return terms.problem;
    const QueueFilter &filter = terms.filter;
    QStringList asked;
    if (!filter.text.isEmpty()) {
        asked.append(
            spoken(QT_TRANSLATE_NOOP("bluepencil::QueueTerms", "has “%1” in its title or id"))
                .arg(filter.text));
    }
    if (!filter.queue.isEmpty()) {
        asked.append(spoken(QT_TRANSLATE_NOOP("bluepencil::QueueTerms", "is in the queue “%1”"))
                         .arg(filter.queue));
    }
    if (!filter.task.isEmpty()) {
        asked.append(spoken(QT_TRANSLATE_NOOP("bluepencil::QueueTerms", "has the task “%1”"))
                         .arg(filter.task));
    }
    if (!filter.language.isEmpty()) {
        asked.append(spoken(QT_TRANSLATE_NOOP("bluepencil::QueueTerms", "is in the language “%1”"))
                         .arg(filter.language));
    }
    if (filter.state != State::Any)
        asked.append(stateInWords(filter.state));
    if (asked.isEmpty())
        return spoken(QT_TRANSLATE_NOOP("bluepencil::QueueTerms", "Nothing to review"));
    return spoken(QT_TRANSLATE_NOOP("bluepencil::QueueTerms",
                                    "No open draft %1. Clear the search to see all."))
        .arg(asked.join(spoken(QT_TRANSLATE_NOOP("bluepencil::QueueTerms", " and "))));
}

} // namespace bluepencil
