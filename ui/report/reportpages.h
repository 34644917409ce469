// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/style/theme.h"

#include <QRectF>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

class QPainter;
class QPaintDevice;
class QTextLayout;

namespace bluepencil::report {

// Without the signs that a font draws otherwise between figures, of which a PDF would not say what
// they are: who copies, searches or listens would lose them.
[[nodiscard]] QFont pageFont(TypeRole role);

// A text laid out for a width; what is drawn stays where it was measured. Copies share it.
class PlacedText {
public:
    PlacedText() = default;
    PlacedText(const QString &text, TypeRole role, Ink ink, double width,
               Qt::LayoutDirection direction, const QPaintDevice &device, bool atEnd = false);

    [[nodiscard]] double height() const { return m_height; }

    void draw(QPainter &painter, QPointF at) const;

    // How wide it is in one line, and its longest word.
    [[nodiscard]] static double widthOf(const QString &text, TypeRole role,
                                        const QPaintDevice &device);
    [[nodiscard]] static double longestWord(const QString &text, TypeRole role,
                                            const QPaintDevice &device);

private:
    std::shared_ptr<QTextLayout> m_layout;
    Ink m_ink = Ink::Text;
    double m_height = 0;
};

// Of rows so high, what must fit for row `row` to stand on a page: with those that may not be
// parted from it, so that neither the first nor the last one stands alone; `below` stays with the
// last one. A short table stays whole where a page has the room `page` for it.
[[nodiscard]] double keptTogether(const std::vector<double> &heights, std::size_t row, double below,
                                  double page = 0);

// Pages that fill from the top. Everything is placed first and drawn afterwards, when it is known
// how many pages there are.
class Pages {
public:
    // `room` is what a page has between its head and its foot.
    explicit Pages(const QRectF &room)
        : m_room(room)
    {
    }

    using Drawing = std::function<void(QPainter &, double top)>;

    void place(double height, Drawing draw);
    void space(double height); // nothing at the top of a page
    // What stands above the next that is ensured or placed, and on the same page.
    void lead(double height, Drawing draw);
    // Begins a page unless so much is left, besides what leads.
    void ensure(double height);
    void begin(); // a page, unless nothing stands on this one

    [[nodiscard]] bool fits(double height) const { return m_top + height <= m_room.bottom(); }

    [[nodiscard]] const QRectF &room() const { return m_room; }

    [[nodiscard]] int count() const { return int(m_pages.size()); }

    [[nodiscard]] int leadPage() const { return m_leadPage; } // of what led last; from 1 on

    void draw(QPainter &painter, int page) const; // from 0 on

private:
    struct Placed {
        double top = 0;
        Drawing draw;
    };

    void placeLead();

    QRectF m_room;
    std::vector<std::vector<Placed>> m_pages {{}};
    double m_leadHeight = 0;
    Drawing m_lead; // empty: nothing leads
    int m_leadPage = 0;
    double m_top = m_room.top();
};

} // namespace bluepencil::report
