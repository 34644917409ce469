// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/statsservice.h"

#include <QTimeZone>
#include <QWidget>

class QStackedLayout;

namespace bluepencil {

class DecisionButton;
class DraftList;
class ElideLabel;
class EmptyState;
class RecordView;
class ScreenVeil;
class Settings;

// The decisions behind a bar, point or row, and each of them whole. Escape goes back, from the
// record to the list and from there to the figures.
class DraftsPage final : public QWidget {
    Q_OBJECT

public:
    // What is given must outlive the page. Without settings no personal data is hidden.
    explicit DraftsPage(StatsService &service, const Settings *settings, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(DraftsPage)
    ~DraftsPage() override;

    // `title` says what the decisions have in common.
    void open(const QString &title, const FeedbackListQuery &query, const QTimeZone &zone);
    void back();

    // Nothing is being read or looked through.
    [[nodiscard]] bool isSettled() const;

    [[nodiscard]] DraftList *list() const { return m_list; }

    [[nodiscard]] RecordView *record() const { return m_record; }

    [[nodiscard]] bool showsRecord() const;

Q_SIGNALS:
    void left();

protected:
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    enum Page { ListPage, RecordPage, WordsPage };

    void read(const std::optional<FeedbackMark> &after);
    void take(const Result<FeedbackPage> &page, bool first);
    void openRecord(const QString &feedbackId);
    void showPage(Page page);
    void showProblem(const Error &error);

    StatsService &m_service;
    ScreenVeil *m_veil = nullptr;
    FeedbackListQuery m_query;
    QTimeZone m_zone = QTimeZone::utc();
    quint64 m_asked = 0; // lists; only the last one is shown
    int m_reading = 0;
    DecisionButton *m_back = nullptr;
    ElideLabel *m_title = nullptr;
    ElideLabel *m_count = nullptr;
    QStackedLayout *m_pages = nullptr;
    DraftList *m_list = nullptr;
    RecordView *m_record = nullptr;
    EmptyState *m_words = nullptr;
};

} // namespace bluepencil
