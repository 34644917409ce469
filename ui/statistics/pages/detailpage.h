// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/statistics/pages/savedpage.h"

#include <QByteArray>
#include <QWidget>

#include <optional>
#include <vector>

class QHBoxLayout;
class QScrollArea;
class QStackedLayout;
class QVBoxLayout;

namespace bluepencil {

class DecisionButton;
class ElideLabel;
class EmptyState;
class PlotCard;

// A page behind the figures about one question: a head with the way back and what can be chosen,
// and below it the answer or, in words, why there is none. Escape goes back, F5 reads again.
class DetailPage : public QWidget {
    Q_OBJECT

public:
    DetailPage(const QString &objectName, const QString &title, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(DetailPage)
    ~DetailPage() override;

    virtual void refresh() = 0;

    // Shown beside what can be chosen, such as a way to the other pages.
    void addControl(QWidget *control);
    // Between its head and its answer, where it stays until another page takes it.
    void setBelowHead(QWidget *widget);

    // Why no other selection can stand beside what it shows; empty: one can.
    [[nodiscard]] virtual const QString &alone() const;

    // Nothing is being read.
    [[nodiscard]] bool isSettled() const { return m_reading == 0; }

    // For files, while an answer is on the screen: its figures, and what of it is to be seen.
    // Nothing from a page that has no files.
    [[nodiscard]] virtual std::optional<SavedPage> savedPage() const { return std::nullopt; }

    [[nodiscard]] QByteArray savedFigures() const; // as CSV

    [[nodiscard]] virtual QWidget *pictured() const { return nullptr; }

    // Whether an answer is on the screen, not words in its place.
    [[nodiscard]] bool showsAnswer() const;

Q_SIGNALS:
    void left();
    // What is shown could not be read again, and stays.
    void readingFailed(const bluepencil::Error &error);
    // What is shown is what was read last, or words in its place.
    void answered();

protected:
    [[nodiscard]] QHBoxLayout *controls() const { return m_controls; }

    [[nodiscard]] QWidget *body() const { return m_body; }

    // Fills the body with a column that scrolls; what stands in it belongs to scrolled().
    [[nodiscard]] QVBoxLayout *addScroll();

    [[nodiscard]] QWidget *scrolled() const { return m_scrolled; }

    // As high as so many bars with their axis need.
    static void fitPlot(PlotCard *card, int bars);
    // The card that one looks at, else all that scrolls; null while no answer is on the screen.
    [[nodiscard]] QWidget *heldOr(const std::vector<QWidget *> &cards) const;

    void setSubtitle(const QString &subtitle);
    void showBody();
    void showWords(const QString &icon, const QString &head, const QString &sentence);
    // In place of an answer, unless one to the same question is shown.
    void showProblem(const Error &error, bool isSame);

    // A page that is no longer to be seen stops what it reads, and reads again when it is shown.
    // What comes even so is not taken.
    virtual void cancelReading() = 0;

    void beginReading() { ++m_reading; }

    void endReading() { --m_reading; }

    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    DecisionButton *m_back = nullptr;
    ElideLabel *m_subtitle = nullptr;
    QVBoxLayout *m_column = nullptr;
    QHBoxLayout *m_controls = nullptr;
    QStackedLayout *m_pages = nullptr;
    QWidget *m_body = nullptr;
    QScrollArea *m_scroll = nullptr; // null where addScroll() was not asked for
    QWidget *m_scrolled = nullptr;
    EmptyState *m_words = nullptr;
    int m_reading = 0;
    bool m_isStale = false; // was hidden before the answer came
};

} // namespace bluepencil
