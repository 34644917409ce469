// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review/editor/textsurface.h"

#include <QWidget>

#include <memory>

class QKeyEvent;

namespace bluepencil {

class ChangeHighlighter;
class MarkOverlay;

// The text of one field while it is edited: plain text, hidden characters visible, no margins.
// What its box looks like is its owner's.
class ValueEdit final : public QWidget {
    Q_OBJECT

public:
    explicit ValueEdit(QWidget *parent = nullptr);
    ~ValueEdit() override;
    Q_DISABLE_COPY_MOVE(ValueEdit)

    // Another item: a key that is still held down types nothing.
    void begin() { m_mayRepeat = false; }

    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    void setReadOnly(bool readOnly);
    void setHint(const QString &hint);
    void setReadingFont(const QFont &font);
    void setNames(const QString &name, const QString &description);
    void selectAll();
    void putCaretAt(QPoint position); // in this widget

Q_SIGNALS:
    void edited();
    // To the field that many further on; by Tab it may leave the form.
    void moveWanted(int step, bool byTab);
    void undoWanted();
    void redoWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool isAtEdge(bool top) const;
    [[nodiscard]] bool takesKey(QKeyEvent *event);

    std::unique_ptr<TextSurface> m_surface;
    std::unique_ptr<ChangeHighlighter> m_highlighter;
    MarkOverlay *m_overlay = nullptr;
    bool m_loading = false;
    bool m_mayRepeat = false; // the key that is down was pressed here
};

// Of a Tab.
[[nodiscard]] bool isBackwards(const QKeyEvent &event);

} // namespace bluepencil
