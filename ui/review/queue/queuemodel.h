// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/queue/queuelist.h"

#include <QAbstractListModel>

#include <vector>

namespace bluepencil {

class ScreenVeil;

// The lines of the queue. Rows keep their identity by item id, so that selection and a screen
// reader's place survive a refresh.
class QueueModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { EntryRole = Qt::UserRole + 1, OnScreenRole, EditedRole };

    explicit QueueModel(const Clock &clock, QObject *parent = nullptr);
    ~QueueModel() override;
    Q_DISABLE_COPY_MOVE(QueueModel)

    // What of the texts may be shown; it must outlive this.
    void setVeil(const ScreenVeil *veil);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    void setEntries(const std::vector<QueueEntry> &entries);
    // The item on the screen; `edited` shows before it is stored.
    void setOnScreen(const QString &itemId, bool edited);
    // Due times are shown relative to now.
    void touchTimes();

    [[nodiscard]] const QueueEntry *entry(int row) const;
    [[nodiscard]] int rowOf(const QString &itemId) const; // -1 if it isn't here

    [[nodiscard]] UtcMs now() const { return m_clock.now(); }

private:
    [[nodiscard]] QString spoken(const QueueEntry &entry) const;

    [[nodiscard]] QString wordsOf(const QString &given, const QueueEntry &entry) const;

    const Clock &m_clock;
    const ScreenVeil *m_veil = nullptr;
    std::vector<QueueEntry> m_entries;
    QString m_onScreen;
    bool m_edited = false;
};

} // namespace bluepencil

Q_DECLARE_METATYPE(bluepencil::QueueEntry)
