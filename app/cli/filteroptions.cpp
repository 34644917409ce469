// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/filteroptions.h"

#include "core/model/json.h"
#include "core/stats/days.h"

#include <QDate>

namespace bluepencil {

namespace {

// A moment, or a day of the zone: its beginning, or with `end` the beginning of the next.
Result<std::optional<UtcMs>> moment(const std::string &given, const QString &option,
                                    const QTimeZone &zone, bool end)
{
    if (given.empty())
        return std::nullopt;
    const QString text = toQt(given);
    if (const std::optional<UtcMs> time = fromRfc3339(text))
        return time;
    const QDate day = QDate::fromString(text, QStringLiteral("yyyy-MM-dd"));
    if (day.isValid()) {
        const LocalDay found = localDay(day, zone);
        return end ? found.to : found.from;
    }
    return fail(Error::Code::InvalidArgument, QStringLiteral("\"%1\" is not a day").arg(text),
                option, QStringLiteral("write 2026-11-23 or 2026-11-23T09:00:00Z"));
}

// The values between the commas; a backslash takes the comma or backslash behind it as it is.
QStringList alternatives(const std::vector<std::string> &arguments)
{
    QStringList values;
    for (const std::string &argument : arguments) {
        const QString text = toQt(argument);
        QStringList parts {QString()};
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (text[i] == u',') {
                parts += QString();
                continue;
            }
            const bool escapes = text[i] == u'\\' && i + 1 < text.size()
                && (text[i + 1] == u',' || text[i + 1] == u'\\');
            i += escapes ? 1 : 0;
            parts.last() += text[i];
        }
        if (parts.size() > 1)
            parts.removeAll(QString());
        values += parts;
    }
    return values;
}

} // namespace

QString toQt(const std::string &text)
{
    return QString::fromLocal8Bit(text.data(), static_cast<qsizetype>(text.size()));
}

QStringList toQt(const std::vector<std::string> &texts)
{
    QStringList list;
    for (const std::string &text : texts)
        list += toQt(text);
    return list;
}

Result<std::pair<UtcMs, UtcMs>> periodFrom(const std::string &text, const char *option,
                                           const QTimeZone &zone)
{
    const std::size_t dots = text.find("..");
    const std::string first = text.substr(0, dots);
    const std::string last = dots == std::string::npos ? std::string() : text.substr(dots + 2);
    if (first.empty() || last.empty()) {
        return fail(Error::Code::InvalidArgument,
                    QStringLiteral("\"%1\" is not a period").arg(toQt(text)),
                    QString::fromLatin1(option), QStringLiteral("write 2026-10-01..2026-10-31"));
    }
    const auto from = moment(first, QString::fromLatin1(option), zone, false);
    if (!from)
        return fail(from.error());
    const auto to = moment(last, QString::fromLatin1(option), zone, true);
    if (!to)
        return fail(to.error());
    return std::pair(**from, **to);
}

void FilterOptions::addTo(const CliCommand &command)
{
    addTo(command, {}, "Filters");
}

void FilterOptions::addTo(const CliCommand &command, const std::string &prefix, const char *heading)
{
    m_prefix = prefix;
    const auto add = [&](const char *name, std::vector<std::string> &values, const char *help) {
        // One argument for each name, taken as it stands: CLI11 would part "[a,b]", too.
        return command.addOption("--" + prefix + name, values, help).group(heading);
    };
    add("queue", m_queues, "Queue").oneArgument();
    add("task", m_tasks, "Task").oneArgument();
    add("action", m_actions, "approve, edit, reject or escalate").oneArgument();
    add("reviewer", m_reviewers, "Reviewer").oneArgument();
    add("model", m_models, "Model of the draft").oneArgument();
    add("language", m_languages, "Language of the item").oneArgument();
    add("label", m_labels, "Label code").oneArgument();
    command.addOption("--" + prefix + "from", m_from, "First day (workspace's zone) or time")
        .group(heading);
    command.addOption("--" + prefix + "to", m_to, "Last day, included, or time, excluded")
        .group(heading);
    add("where", m_where, "POINTER=VALUE, an RFC 6901 pointer into the item");
}

bool FilterOptions::areGiven() const
{
    const bool isList = !m_queues.empty() || !m_tasks.empty() || !m_actions.empty()
        || !m_reviewers.empty() || !m_models.empty() || !m_languages.empty() || !m_labels.empty()
        || !m_where.empty();
    return isList || !m_from.empty() || !m_to.empty();
}

QString FilterOptions::named(const char *option) const
{
    return QStringLiteral("--") + toQt(m_prefix) + QLatin1String(option);
}

Result<FeedbackFilter> FilterOptions::filterOver(const FeedbackFilter &other,
                                                 const QTimeZone &zone) const
{
    Result<FeedbackFilter> filter = this->filter(zone);
    if (!filter)
        return filter;
    for (QStringList FeedbackFilter::*list :
         {&FeedbackFilter::queues, &FeedbackFilter::tasks, &FeedbackFilter::actions,
          &FeedbackFilter::reviewers, &FeedbackFilter::models, &FeedbackFilter::languages,
          &FeedbackFilter::labels}) {
        if ((*filter.*list).isEmpty())
            *filter.*list = other.*list;
    }
    if (filter->where.empty())
        filter->where = other.where;
    // A period is one thing: half of it from elsewhere would be a third one.
    if (!filter->from && !filter->to) {
        filter->from = other.from;
        filter->to = other.to;
    }
    return filter;
}

Result<FeedbackFilter> FilterOptions::filter(const QTimeZone &zone) const
{
    FeedbackFilter filter;
    filter.queues = alternatives(m_queues);
    filter.tasks = alternatives(m_tasks);
    filter.actions = alternatives(m_actions);
    filter.reviewers = alternatives(m_reviewers);
    filter.models = alternatives(m_models);
    filter.languages = alternatives(m_languages);
    filter.labels = alternatives(m_labels);
    for (const QString &action : std::as_const(filter.actions)) {
        const std::optional<Action> known = actionFromName(action);
        if (known == Action::Redraft) {
            return fail(Error::Code::InvalidArgument,
                        QStringLiteral("\"redraft\" decides nothing and leaves no feedback"),
                        named("action"),
                        QStringLiteral("`outcomes` hands out requests for another draft, `trace`"
                                       " tells those of an item"));
        }
        if (!known) {
            return fail(Error::Code::InvalidArgument,
                        QStringLiteral("\"%1\" is not an action").arg(action), named("action"),
                        QStringLiteral("use approve, edit, reject or escalate"));
        }
    }
    const auto from = moment(m_from, named("from"), zone, false);
    if (!from)
        return fail(from.error());
    filter.from = *from;
    const auto to = moment(m_to, named("to"), zone, true);
    if (!to)
        return fail(to.error());
    filter.to = *to;
    if (filter.from && filter.to && *filter.from >= *filter.to) {
        return fail(Error::Code::InvalidArgument,
                    QStringLiteral("\"%1\" leaves nothing after %2 %3")
                        .arg(toQt(m_to), named("from"), toQt(m_from)),
                    named("to"), QStringLiteral("name the earlier of the two first"));
    }
    for (const std::string &condition : m_where) {
        const QString text = toQt(condition);
        const qsizetype split = text.indexOf(u'=');
        if (!text.startsWith(u'/') || split < 0) {
            return fail(Error::Code::InvalidArgument,
                        QStringLiteral("\"%1\" is not POINTER=VALUE").arg(text), named("where"),
                        QStringLiteral("write for example /attributes/region=EU"));
        }
        filter.where.emplace_back(text.left(split), text.mid(split + 1));
    }
    return filter;
}

} // namespace bluepencil
