// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/commandmodel.h"

#include "ui/commands/fuzzymatch.h"
#include "ui/common/style/paint.h"

#include <QAction>

#include <algorithm>

namespace bluepencil {

namespace {

constexpr int foundByGroup = -20;
constexpr int foundByKeys = -40;
constexpr int recentBonus = 3;
constexpr int obstacleCost = 8;

bool sameId(const Command &one, const Command &two)
{
    return one.id == two.id;
}

} // namespace

QString keysInWords(const QList<QKeySequence> &keys)
{
    return QKeySequence::listToString(keys, QKeySequence::NativeText);
}

Command commandOf(const ActionRegistry &registry, const ActionSpec &spec)
{
    const QAction *action = registry.action(spec.id);
    return {spec.id,
            spec.text,
            spec.group,
            spec.icon,
            action->shortcuts(),
            registry.obstacle(spec.id),
            registry.isChanged(spec.id),
            {}};
}

std::optional<CommandMatch> matchCommand(const QString &query, const Command &command)
{
    if (const auto inText = fuzzyMatch(query, command.text))
        return CommandMatch {inText->score, inText->places};
    const auto head = int(command.group.size()) + 1;
    if (const auto inBoth = fuzzyMatch(query, command.group + u' ' + command.text)) {
        CommandMatch match {inBoth->score + foundByGroup, {}};
        for (const int place : inBoth->places) {
            if (place >= head)
                match.places.push_back(place - head);
        }
        return match;
    }
    const QString typed = query.simplified().replace(u' ', u'+');
    for (const QKeySequence &keys : command.keys) {
        if (keys.toString(QKeySequence::NativeText).startsWith(typed, Qt::CaseInsensitive)
            || keys.toString(QKeySequence::PortableText).startsWith(typed, Qt::CaseInsensitive))
            return CommandMatch {foundByKeys, {}};
    }
    return std::nullopt;
}

CommandModel::CommandModel(const ActionRegistry &registry, Order order, QObject *parent)
    : QAbstractListModel(parent)
    , m_registry(registry)
    , m_order(order)
{
    setQuery({});
}

CommandModel::~CommandModel() = default;

void CommandModel::setRecent(const QStringList &ids)
{
    m_recent = ids;
}

std::vector<CommandModel::Row> CommandModel::rows() const
{
    std::vector<Row> found;
    for (const ActionSpec &spec : m_registry.specs()) {
        Row row {commandOf(m_registry, spec), 0, 0};
        const auto match = matchCommand(m_query, row.command);
        if (!match)
            continue;
        const qsizetype at = m_recent.indexOf(spec.id);
        row.recent = at < 0 ? 0 : int(m_recent.size() - at);
        row.score = match->score + (row.recent > 0 ? recentBonus : 0)
            - (row.command.obstacle.isEmpty() ? 0 : obstacleCost);
        row.command.places = match->places;
        found.push_back(std::move(row));
    }
    return found;
}

void CommandModel::setQuery(const QString &query)
{
    m_query = query;
    std::vector<Row> found = rows();
    if (m_order == Order::Best) {
        std::stable_sort(found.begin(), found.end(), [](const Row &one, const Row &two) {
            const bool oneWorks = one.command.obstacle.isEmpty();
            const bool twoWorks = two.command.obstacle.isEmpty();
            if (one.score != two.score)
                return one.score > two.score;
            if (oneWorks != twoWorks)
                return oneWorks;
            return one.recent > two.recent;
        });
    } else {
        QStringList groups;
        for (const Row &row : found) {
            if (!groups.contains(row.command.group))
                groups.append(row.command.group);
        }
        std::stable_sort(found.begin(), found.end(), [&](const Row &one, const Row &two) {
            return groups.indexOf(one.command.group) < groups.indexOf(two.command.group);
        });
    }
    beginResetModel();
    m_commands.clear();
    for (Row &row : found)
        m_commands.push_back(std::move(row.command));
    endResetModel();
}

void CommandModel::refresh()
{
    std::vector<Command> fresh;
    for (const Row &row : rows())
        fresh.push_back(row.command);
    for (Command &command : m_commands) {
        const auto now = std::find_if(fresh.begin(), fresh.end(),
                                      [&](const Command &each) { return sameId(each, command); });
        if (now != fresh.end())
            command = *now;
    }
    if (!m_commands.empty())
        Q_EMIT dataChanged(index(0), index(int(m_commands.size()) - 1));
}

const Command *CommandModel::command(int row) const
{
    return row < 0 || row >= int(m_commands.size()) ? nullptr : &m_commands[std::size_t(row)];
}

int CommandModel::rowOf(const QString &id) const
{
    const auto found = std::find_if(m_commands.begin(), m_commands.end(),
                                    [&](const Command &each) { return each.id == id; });
    return found == m_commands.end() ? -1 : int(found - m_commands.begin());
}

int CommandModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_commands.size());
}

QString CommandModel::spoken(const Command &command)
{
    QStringList parts {command.text, command.group};
    parts.append(command.keys.isEmpty() ? tr("no keys") : keysInWords(command.keys));
    if (command.changed)
        parts.append(tr("your keys"));
    if (!command.obstacle.isEmpty())
        parts.append(tr("not now: %1").arg(command.obstacle));
    return parts.join(QStringLiteral(", "));
}

QVariant CommandModel::data(const QModelIndex &index, int role) const
{
    const Command *found = index.isValid() ? command(index.row()) : nullptr;
    if (found == nullptr)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return found->text;
    case Qt::AccessibleTextRole:
        return spoken(*found);
    case Qt::ToolTipRole:
        return found->obstacle.isEmpty() ? QVariant() : plainToolTip(found->obstacle);
    case CommandRole:
        return QVariant::fromValue(*found);
    default:
        return {};
    }
}

} // namespace bluepencil
