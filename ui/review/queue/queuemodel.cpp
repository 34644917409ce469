// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/queue/queuemodel.h"

#include "ui/common/style/paint.h"
#include "ui/review/veil/screenveil.h"
#include "ui/words.h"

#include <QSet>

#include <algorithm>

namespace bluepencil {

QueueModel::QueueModel(const Clock &clock, QObject *parent)
    : QAbstractListModel(parent)
    , m_clock(clock)
{
}

QueueModel::~QueueModel() = default;

void QueueModel::setVeil(const ScreenVeil *veil)
{
    m_veil = veil;
    connect(veil, &ScreenVeil::changed, this, [this] {
        if (!m_entries.empty())
            Q_EMIT dataChanged(index(0), index(int(m_entries.size()) - 1));
    });
}

// Who the item on the screen tells of is known; of another its title alone is.
QString QueueModel::wordsOf(const QString &given, const QueueEntry &entry) const
{
    if (m_veil == nullptr)
        return given;
    const QString shown = m_veil->elsewhere(given);
    return entry.itemId == m_onScreen ? m_veil->words(shown) : shown;
}

int QueueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

const QueueEntry *QueueModel::entry(int row) const
{
    return row < 0 || row >= int(m_entries.size()) ? nullptr : &m_entries[std::size_t(row)];
}

int QueueModel::rowOf(const QString &itemId) const
{
    const auto found
        = std::find_if(m_entries.begin(), m_entries.end(),
                       [&](const QueueEntry &entry) { return entry.itemId == itemId; });
    return found == m_entries.end() ? -1 : int(found - m_entries.begin());
}

QString QueueModel::spoken(const QueueEntry &entry) const
{
    QStringList parts {wordsOf(entry.title, entry), words::task(entry.task),
                       words::language(entry.language)};
    if (entry.dueAt)
        parts.append(tr("due %1").arg(words::dueIn(*entry.dueAt, m_clock.now())));
    if (entry.state == QueueEntry::State::Waiting)
        parts.append(tr("waits for another draft"));
    else if (entry.redrafted)
        parts.append(tr("back after you asked for another draft"));
    else if (entry.state == QueueEntry::State::Returned)
        parts.append(entry.notSentReason.isEmpty() ? tr("taken back") : tr("not sent"));
    if (entry.state == QueueEntry::State::Other)
        parts.append(tr("with someone else"));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QVariant QueueModel::data(const QModelIndex &index, int role) const
{
    const QueueEntry *found = index.isValid() ? entry(index.row()) : nullptr;
    if (found == nullptr)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return wordsOf(found->title, *found);
    case Qt::ToolTipRole: {
        QStringList lines {found->title, found->externalId};
        if (!found->notSentReason.isEmpty())
            lines.append(found->notSentReason);
        for (QString &line : lines)
            line = wordsOf(line, *found);
        return plainToolTip(lines.join(u'\n'));
    }
    case Qt::AccessibleTextRole:
        return spoken(*found);
    case EntryRole: {
        QueueEntry shown = *found;
        shown.title = wordsOf(found->title, *found);
        return QVariant::fromValue(shown);
    }
    case OnScreenRole:
        return found->itemId == m_onScreen;
    case EditedRole:
        return found->itemId == m_onScreen ? m_edited : found->started;
    default:
        return {};
    }
}

void QueueModel::setEntries(const std::vector<QueueEntry> &entries)
{
    // Rows that went are removed, new ones inserted, and what moved is moved: exact ranges.
    QSet<QString> wanted;
    for (const QueueEntry &entry : entries)
        wanted.insert(entry.itemId);
    for (int row = int(m_entries.size()) - 1; row >= 0; --row) {
        if (wanted.contains(m_entries[std::size_t(row)].itemId))
            continue;
        beginRemoveRows({}, row, row);
        m_entries.erase(m_entries.begin() + row);
        endRemoveRows();
    }
    for (int row = 0; row < int(entries.size()); ++row) {
        const QueueEntry &entry = entries[std::size_t(row)];
        const bool stays
            = row < int(m_entries.size()) && m_entries[std::size_t(row)].itemId == entry.itemId;
        const int at = stays ? row : rowOf(entry.itemId);
        if (at < 0) {
            beginInsertRows({}, row, row);
            m_entries.insert(m_entries.begin() + row, entry);
            endInsertRows();
            continue;
        }
        if (at != row) {
            beginMoveRows({}, at, at, {}, row);
            std::rotate(m_entries.begin() + row, m_entries.begin() + at,
                        m_entries.begin() + at + 1);
            endMoveRows();
        }
        if (m_entries[std::size_t(row)] != entry) {
            m_entries[std::size_t(row)] = entry;
            Q_EMIT dataChanged(index(row), index(row));
        }
    }
}

void QueueModel::setOnScreen(const QString &itemId, bool edited)
{
    if (m_onScreen == itemId && m_edited == edited)
        return;
    const int before = rowOf(m_onScreen);
    m_onScreen = itemId;
    m_edited = edited;
    for (const int row : {before, rowOf(itemId)}) {
        if (row >= 0)
            Q_EMIT dataChanged(index(row), index(row), {OnScreenRole, EditedRole});
    }
}

void QueueModel::touchTimes()
{
    if (!m_entries.empty())
        Q_EMIT dataChanged(index(0), index(int(m_entries.size()) - 1), {Qt::AccessibleTextRole});
}

} // namespace bluepencil
