// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>
#include <QRect>
#include <QTextCursor>

#include <memory>

class QTextDocument;

namespace bluepencil {

// Up to here a text is shown by a QTextEdit, which keeps a line height; above it by a
// QPlainTextEdit, which does not, and stays quick.
inline constexpr qsizetype richSurfaceBytes = 64 * 1024;

// The one or the other text widget of Qt, holding plain text in the form of documenttext.h.
// Whatever enters by keys, input method, paste or drop is brought into that form.
class TextSurface {
public:
    enum class Kind { Rich, Plain };

    [[nodiscard]] static std::unique_ptr<TextSurface> create(Kind kind, QWidget *parent);

    TextSurface() = default;
    virtual ~TextSurface() = default; // takes the widget with it
    Q_DISABLE_COPY_MOVE(TextSurface)

    [[nodiscard]] virtual Kind kind() const = 0;
    [[nodiscard]] virtual QAbstractScrollArea *area() = 0;
    [[nodiscard]] virtual QTextDocument *document() const = 0;
    [[nodiscard]] virtual QTextCursor textCursor() const = 0;
    virtual void setTextCursor(const QTextCursor &cursor) = 0;
    // In the coordinates of the viewport.
    [[nodiscard]] virtual QRect rectAt(const QTextCursor &cursor) const = 0;
    [[nodiscard]] virtual QTextCursor cursorAt(QPoint position) const = 0;
    virtual void setReadOnly(bool readOnly) = 0;
    virtual void setMargins(const QMargins &margins) = 0;
    virtual void showCursor() = 0;
};

} // namespace bluepencil
