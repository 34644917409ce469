// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/filteroptions.h"

#include "core/model/json.h"

#include <QDate>
#include <QDateTime>

namespace bluepencil {

namespace {

// A moment, or a day of the zone: its beginning, or with `end` the beginning of the next.
Result<std::optional<UtcMs>> moment(const std::string &given, const char *option,
                                    const QTimeZone &zone, bool end)
{
    if (given.empty())
        return std::nullopt;
    const QString text = toQt(given);
    if (const std::optional<UtcMs> time = fromRfc3339(text))
        return time;
    const QDate day = QDate::fromString(text, QStringLiteral("yyyy-MM-dd"));
    if (day.isValid())
        return (end ? day.addDays(1) : day).startOfDay(zone).toMSecsSinceEpoch();
    return fail(Error::Code::InvalidArgument, QStringLiteral("\"%1\" is not a day").arg(text),
                QString::fromLatin1(option),
                QStringLiteral("write 2026-11-23 or 2026-11-23T09:00:00Z"));
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
    const auto from = moment(first, option, zone, false);
    if (!from)
        return fail(from.error());
    const auto to = moment(last, option, zone, true);
    if (!to)
        return fail(to.error());
    return std::pair(**from, **to);
}

void FilterOptions::addTo(const CliCommand &command)
{
    const auto add
        = [&command](const char *name, std::vector<std::string> &values, const char *help) {
              // One argument for each name, taken as it stands: CLI11 would part "[a,b]", too.
              command.addOption(name, values, help).oneArgument().group("Filters");
          };
    add("--queue", m_queues, "Queue");
    add("--task", m_tasks, "Task");
    add("--action", m_actions, "approve, edit, reject or escalate");
    add("--reviewer", m_reviewers, "Reviewer");
    add("--model", m_models, "Model of the draft");
    add("--label", m_labels, "Label code");
    command.addOption("--from", m_from, "First day (workspace's zone) or time").group("Filters");
    command.addOption("--to", m_to, "Last day, included, or time, excluded").group("Filters");
    command.addOption("--where", m_where, "POINTER=VALUE, an RFC 6901 pointer into the item")
        .group("Filters");
}

Result<FeedbackFilter> FilterOptions::filter(const QTimeZone &zone) const
{
    FeedbackFilter filter;
    filter.queues = alternatives(m_queues);
    filter.tasks = alternatives(m_tasks);
    filter.actions = alternatives(m_actions);
    filter.reviewers = alternatives(m_reviewers);
    filter.models = alternatives(m_models);
    filter.labels = alternatives(m_labels);
    for (const QString &action : std::as_const(filter.actions)) {
        const std::optional<Action> known = actionFromName(action);
        if (known == Action::Redraft) {
            return fail(Error::Code::InvalidArgument,
                        QStringLiteral("\"redraft\" decides nothing and leaves no feedback"),
                        QStringLiteral("--action"),
                        QStringLiteral("`outcomes` hands out requests for another draft, `trace`"
                                       " tells those of an item"));
        }
        if (!known) {
            return fail(Error::Code::InvalidArgument,
                        QStringLiteral("\"%1\" is not an action").arg(action),
                        QStringLiteral("--action"),
                        QStringLiteral("use approve, edit, reject or escalate"));
        }
    }
    const auto from = moment(m_from, "--from", zone, false);
    if (!from)
        return fail(from.error());
    filter.from = *from;
    const auto to = moment(m_to, "--to", zone, true);
    if (!to)
        return fail(to.error());
    filter.to = *to;
    if (filter.from && filter.to && *filter.from >= *filter.to) {
        return fail(
            Error::Code::InvalidArgument,
            QStringLiteral("\"%1\" leaves nothing after --from %2").arg(toQt(m_to), toQt(m_from)),
            QStringLiteral("--to"), QStringLiteral("name the earlier of the two first"));
    }
    for (const std::string &condition : m_where) {
        const QString text = toQt(condition);
        const qsizetype split = text.indexOf(u'=');
        if (!text.startsWith(u'/') || split < 0) {
            return fail(Error::Code::InvalidArgument,
                        QStringLiteral("\"%1\" is not POINTER=VALUE").arg(text),
                        QStringLiteral("--where"),
                        QStringLiteral("write for example /attributes/region=EU"));
        }
        filter.where.emplace_back(text.left(split), text.mid(split + 1));
    }
    return filter;
}

} // namespace bluepencil
