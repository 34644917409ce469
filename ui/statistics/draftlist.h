// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/feedbacklist.h"

#include <QAbstractListModel>
#include <QListView>
#include <QTimeZone>

#include <vector>

namespace bluepencil {

class ScreenVeil;

// A stretch of one line of redline.
struct RedlinePart {
    enum class Kind { Same, Gone, Come };

    Kind kind = Kind::Same;
    QString text;
};

// The beginning of a decision's redline in one line: it starts shortly before the first change.
[[nodiscard]] std::vector<RedlinePart> redlineExcerpt(const QString &draft, const QString &final);

class DraftListModel final : public QAbstractListModel {
    Q_OBJECT

public:
    explicit DraftListModel(QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(DraftListModel)
    ~DraftListModel() override;

    // What of the decisions may be shown; it must outlive this.
    void setVeil(const ScreenVeil *veil);

    void clear();
    void append(const FeedbackPage &page);

    // Times are shown in this zone.
    void setZone(const QTimeZone &zone) { m_zone = zone; }

    [[nodiscard]] const FeedbackEntry &entry(int row) const
    {
        return m_rows[std::size_t(row)].entry;
    }

    // As it may be shown.
    [[nodiscard]] FeedbackEntry shown(int row) const;
    [[nodiscard]] std::vector<RedlinePart> excerpt(int row) const;

    // "Edited by anna, 17 Nov 14:05", HTER apart.
    [[nodiscard]] QString whoAndWhen(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void moreWanted(const bluepencil::FeedbackMark &after);

private:
    struct Row {
        FeedbackEntry entry;
        std::vector<RedlinePart> excerpt;
    };

    [[nodiscard]] bool isVeiled() const;

    const ScreenVeil *m_veil = nullptr;
    std::vector<Row> m_rows;
    std::optional<FeedbackMark> m_next;
    QTimeZone m_zone = QTimeZone::utc();
};

// Decisions, two lines each: what it was about and who did what, and the redline in short. Return
// and a double click open one.
class DraftList final : public QListView {
    Q_OBJECT

public:
    explicit DraftList(QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(DraftList)
    ~DraftList() override;

    [[nodiscard]] DraftListModel *drafts() const { return m_drafts; }

Q_SIGNALS:
    void opened(const QString &feedbackId);

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    class Delegate;

    void open(const QModelIndex &index);

    DraftListModel *m_drafts = nullptr;
};

} // namespace bluepencil

Q_DECLARE_METATYPE(bluepencil::FeedbackMark)
