// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>
#include <vector>

class QTextLine;

namespace bluepencil {

class TextSurface;

// A stretch of the document: UTF-16 positions, half open.
struct ToolMark {
    int start = 0;
    int end = 0;

    bool operator==(const ToolMark &) const = default;
};

// Lies over the editor and lets everything through: waves under misspelt words, frames around found
// places, and white space made visible. Paints what is on the screen alone and formats nothing, so
// that a long paragraph is not laid out anew.
class ToolOverlay final : public QWidget {
    Q_OBJECT

public:
    explicit ToolOverlay(const TextSurface &surface, QWidget *parent);
    ~ToolOverlay() override;
    Q_DISABLE_COPY_MOVE(ToolOverlay)

    // All in the order of the text. Only lines whose marks are not the same are painted anew.
    void setMisspelt(std::vector<ToolMark> marks);
    void setFound(std::vector<ToolMark> marks);
    // Where white space is shown.
    void setShown(std::vector<ToolMark> marks);

    [[nodiscard]] const std::vector<ToolMark> &misspelt() const { return m_misspelt; }

    [[nodiscard]] const std::vector<ToolMark> &found() const { return m_found; }

    [[nodiscard]] const std::vector<ToolMark> &shown() const { return m_shown; }

    // Keeps marks in their place while the text changes; one that is changed itself goes. The text
    // is painted anew there, and its marks with it.
    void shift(int position, int removed, int added);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Line;

    void replace(std::vector<ToolMark> &present, std::vector<ToolMark> wanted);
    void eachLine(const std::function<void(const Line &)> &paint) const;

    const TextSurface &m_surface;
    std::vector<ToolMark> m_misspelt;
    std::vector<ToolMark> m_found;
    std::vector<ToolMark> m_shown;
};

} // namespace bluepencil
