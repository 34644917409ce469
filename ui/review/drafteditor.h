// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/editscript.h"
#include "ui/review/changemarks.h"
#include "ui/review/textsurface.h"

#include <QPointer>
#include <QWidget>

#include <map>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace bluepencil {

class MarkOverlay;

// The sheet on which the draft is corrected. Gives back exactly the code points it was given, but
// for those that a person changed. Offsets in code points.
class DraftEditor final : public QWidget {
    Q_OBJECT

public:
    enum class Purpose {
        Work,
        Base, // for looking only: what the working text is compared with
    };

    explicit DraftEditor(QWidget *parent = nullptr, Purpose purpose = Purpose::Work);
    ~DraftEditor() override;
    Q_DISABLE_COPY_MOVE(DraftEditor)

    // Another text: the history of changes starts anew.
    void setText(const QString &text, const QString &language);
    [[nodiscard]] QString text() const;
    void setReadOnly(bool readOnly);

    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }

    // Hunks of the script that led to text(); a stale one is dropped by its token.
    void showChanges(const EditScript &edits, quint64 textToken);

    // Hunks of the script that leads away from text(), which is a base.
    void showRemovals(const EditScript &edits);

    // A stretch of text() that somebody should look at.
    struct Doubt {
        qsizetype start = 0;
        qsizetype end = 0;
        bool severe = false;
    };

    // In the order of the text; stale ones are dropped by their token.
    void showDoubts(const std::vector<Doubt> &doubts, quint64 textToken);

    // A stretch of text().
    using Stretch = std::pair<qsizetype, qsizetype>;

    // What reviewers changed before: in the order of the text; stale ones are dropped by their
    // token.
    void showHints(const std::vector<Stretch> &hints, quint64 textToken);

    // Grows with every change of the text.
    [[nodiscard]] quint64 textToken() const { return m_token; }

    [[nodiscard]] std::optional<std::pair<qsizetype, qsizetype>> selection() const;
    [[nodiscard]] qsizetype caret() const;
    void setCaret(qsizetype offset);
    void select(qsizetype start, qsizetype end);
    // As one step that undo takes back.
    void replace(qsizetype start, qsizetype end, const QString &text);

    // About so many pixels, as far as there is text.
    void scrollBy(int pixels);
    // The line of a position of the document comes to `top`, in pixels of what is seen, or near.
    void scrollTo(int position, int top);
    // Pixels above blocks, by their number; the others keep what they have. Of a base alone, which
    // has no history of changes; no effect on the plain surface.
    void setRoomAbove(const std::map<int, int> &pixels);
    // What a screen reader calls the text.
    void setAccessibleWords(const QString &words);

    // A step of the text's own history.
    void undo();
    void redo();

    struct Replacement {
        qsizetype start = 0;
        qsizetype end = 0;
        QString text;
    };

    // In the order of the text, without overlaps; all of them as one step that undo takes back. The
    // caret ends behind the last.
    void replaceAll(const std::vector<Replacement> &replacements);

    // Share of the text that has been on the screen since setText, 0 to 1.
    [[nodiscard]] double coverage() const { return m_coverage; }

    [[nodiscard]] TextSurface &surface() const { return *m_surface; }

    [[nodiscard]] Qt::LayoutDirection textDirection() const { return m_direction; }

Q_SIGNALS:
    void textChanged();
    void caretMoved();
    void coverageGrew();
    void scrolled();
    // By the keys of the platform; whoever listens does it, the editor does not.
    void undoWanted();
    void redoWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void useSurface(TextSurface::Kind kind);
    void dropSurface();
    void connectDocument();
    void connectSurface();
    void applyLook();
    void applyMargins();
    void formatBlocks();
    void noteCoverage();
    [[nodiscard]] QString raw() const;

    const Purpose m_purpose;
    QString m_accessibleWords;
    std::unique_ptr<TextSurface> m_surface;
    std::unique_ptr<ChangeHighlighter> m_highlighter;
    MarkOverlay *m_overlay = nullptr;
    QString m_language;
    Qt::LayoutDirection m_direction = Qt::LeftToRight;
    bool m_readOnly = false;
    bool m_loading = false;
    bool m_mayRepeat = false; // the key that is down was pressed here, on this text
    quint64 m_token = 0;
    double m_coverage = 0;
};

} // namespace bluepencil
