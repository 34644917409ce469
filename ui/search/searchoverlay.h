// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/search/searchsource.h"
#include "ui/common/overlay.h"

#include <QTimer>

#include <memory>

class QStackedLayout;

namespace bluepencil {

class DecisionButton;
class ElideLabel;
class EmptyState;
class RecordView;
class ScreenVeil;
class SearchField;
class SearchList;
class Settings;

// Search in everything: words above, what was found below, the newest first. The arrow keys move in
// the list while the words are typed. Return opens an item that is still open for review, and shows
// every other one here; Escape goes back.
class SearchOverlay final : public Overlay {
    Q_OBJECT

public:
    enum class From { Workspace, Gateway };

    // `reviewer` sees what they may see; what a gateway finds is what its token may see.
    SearchOverlay(From from, std::unique_ptr<SearchSource> source, const QString &reviewer,
                  QWidget *window);
    ~SearchOverlay() override;
    Q_DISABLE_COPY_MOVE(SearchOverlay)

    // Whether personal data is hidden, in what was found and in the record that is shown.
    void follow(const Settings &settings);

    // With what was typed before, selected.
    void openSearch();

    // Nothing is being read and nothing waits to be (tests wait for it).
    [[nodiscard]] bool isSettled() const;

    [[nodiscard]] SearchList *list() const { return m_list; }

    [[nodiscard]] bool showsRecord() const;

Q_SIGNALS:
    // The overlay is closed and the item should be leased.
    void itemWanted(const QString &producer, const QString &externalId);

protected:
    void focusFirst() override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum Page { WordsPage, ListPage, RecordPage };

    void fit();
    void onTyped();
    void ask();
    void take(const Result<SearchAnswer> &answer);
    void showHit(const SearchHit &hit);
    void showAsking(); // somebody else answers, perhaps in a while
    void showList();
    void showWords(const QString &icon, const QString &head, const QString &sentence);
    void showProblem(const Error &error);
    void showStart();
    [[nodiscard]] QString wanted() const; // what is asked for the words that stand there

    From m_from;
    ScreenVeil *m_veil = nullptr; // its own: the open item is another conversation
    QString m_reviewer;
    std::unique_ptr<SearchSource> m_source;
    QTimer m_pause; // since the last key
    quint64 m_asked = 0; // only the last answer is shown
    int m_reading = 0;
    int m_limit = 0;
    QString m_counted; // what stands in the list, in words
    SearchField *m_field = nullptr;
    ElideLabel *m_status = nullptr;
    QWidget *m_host = nullptr;
    QStackedLayout *m_pages = nullptr;
    EmptyState *m_words = nullptr;
    SearchList *m_list = nullptr;
    RecordView *m_record = nullptr;
    DecisionButton *m_more = nullptr;
    DecisionButton *m_back = nullptr;
};

} // namespace bluepencil
