// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/hunks/editscript.h"
#include "ui/review/editor/changemarks.h"
#include "ui/review/editor/textsurface.h"

#include <QPointer>
#include <QWidget>

#include <map>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace bluepencil {

class MarkOverlay;
class ToolOverlay;
class VeilOverlay;
struct VeilPiece;

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

    // In the order of the text; stale ones are dropped by their token.
    void showMisspelt(const std::vector<Stretch> &words, quint64 textToken);
    // Of text(), in its order.
    void showFound(const std::vector<Stretch> &places);

    // Where spaces, tabs and ends of lines are shown. Code and tables are in a fixed width anyway.
    enum class WhiteSpace { InCode, Everywhere, Nowhere };
    void setWhiteSpace(WhiteSpace shown);

    // Looks where code and tables are now; setText does by itself.
    void noteCode();

    [[nodiscard]] bool hasCode() const { return m_hasCode; }

    // Of the caret at that place of text(), in the coordinates of the editor.
    [[nodiscard]] QRect rectOf(qsizetype offset) const;

    [[nodiscard]] const ToolOverlay &tools() const { return *m_tools; }

    // Hides parts of the text under bars, which changes nothing of it (veiloverlay.h). From the
    // first call on a text that is set is hidden until its pieces are known. The words say why.
    void veilAll(const QString &words);
    void veil(const std::vector<VeilPiece> &pieces, quint64 textToken); // a stale one is dropped
    void unveil();

    [[nodiscard]] const VeilOverlay &veilOverlay() const { return *m_veil; }

    // Grows with every change of the text.
    [[nodiscard]] quint64 textToken() const { return m_token; }

    [[nodiscard]] std::optional<std::pair<qsizetype, qsizetype>> selection() const;
    [[nodiscard]] qsizetype caret() const;
    void setCaret(qsizetype offset);
    void select(qsizetype start, qsizetype end);
    // As one step that undo takes back.
    void replace(qsizetype start, qsizetype end, const QString &text);

    // The same without moving the caret; `joins` makes it a part of the step before.
    void change(qsizetype start, qsizetype end, const QString &text, bool joins);

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

    // The stretch of the text that is on the screen, in UTF-16 positions of the document, half
    // open; empty while the editor is not visible.
    [[nodiscard]] std::pair<int, int> visibleRange() const;
    // UTF-16 units of the document.
    [[nodiscard]] int documentLength() const;

    [[nodiscard]] TextSurface &surface() const { return *m_surface; }

    [[nodiscard]] Qt::LayoutDirection textDirection() const { return m_direction; }

Q_SIGNALS:
    void textChanged();
    void caretMoved();
    // In UTF-16 positions of the document.
    void contentsMoved(int position, int removed, int added);
    void scrolled();
    // By the keys of the platform; whoever listens does it, the editor does not.
    void undoWanted();
    void redoWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;
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
    [[nodiscard]] QString raw() const;
    void setMarks(std::vector<ChangeMark> marks);

    const Purpose m_purpose;
    QString m_accessibleWords;
    std::unique_ptr<TextSurface> m_surface;
    std::unique_ptr<ChangeHighlighter> m_highlighter;
    MarkOverlay *m_overlay = nullptr;
    ToolOverlay *m_tools = nullptr;
    VeilOverlay *m_veil = nullptr;
    QString m_veilWords;
    bool m_isVeiled = false;
    WhiteSpace m_whiteSpace = WhiteSpace::InCode;
    bool m_hasCode = false;
    QString m_language;
    Qt::LayoutDirection m_direction = Qt::LeftToRight;
    bool m_readOnly = false;
    bool m_loading = false;
    bool m_mayRepeat = false; // the key that is down was pressed here, on this text
    quint64 m_token = 1;
    mutable QString m_raw; // as of m_rawToken
    mutable quint64 m_rawToken = 0;
    mutable QString m_text; // as of m_textToken
    mutable quint64 m_textToken = 0;
};

} // namespace bluepencil
