// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queue/queuelist.h"

#include <QWidget>

class QListView;
class QStackedLayout;

namespace bluepencil {

class Clock;
class ElideLabel;
class Paragraph;
class QueueDelegate;
class QueueModel;

// What can be worked on, in the order in which it is handed out.
class QueuePane final : public QWidget {
    Q_OBJECT

public:
    explicit QueuePane(const Clock &clock, QWidget *parent = nullptr);
    ~QueuePane() override;
    Q_DISABLE_COPY_MOVE(QueuePane)

    // `nothing` is what to say of an empty list.
    void showEntries(const std::vector<QueueEntry> &entries, qint64 open, const QString &filter,
                     const QString &nothing);
    // By Shift, Ctrl and Ctrl+A; at least the current one, in the order of the list.
    [[nodiscard]] std::vector<QueueEntry> selected() const;
    void setOnScreen(const QString &itemId, bool edited);
    void setNarrow(bool narrow);
    void touchTimes();

    [[nodiscard]] QueueModel *model() const { return m_model; }

    [[nodiscard]] QListView *view() const { return m_view; }

Q_SIGNALS:
    void chosen(const QString &producer, const QString &externalId);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void openRow(int row);
    void seek();

    QueueModel *m_model = nullptr;
    QueueDelegate *m_delegate = nullptr;
    QListView *m_view = nullptr;
    ElideLabel *m_count = nullptr;
    Paragraph *m_empty = nullptr;
    QStackedLayout *m_stack = nullptr;
    QString m_onScreen;
    QString m_filter;
    bool m_seek = true;
};

} // namespace bluepencil
