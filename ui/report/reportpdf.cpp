// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportpdf.h"

#include "ui/common/plots/plotlayout.h"
#include "ui/common/style/paint.h"
#include "ui/report/plotpicture.h"
#include "ui/report/reportcells.h"
#include "ui/report/reportpages.h"

#include <QBuffer>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <cmath>

namespace bluepencil {

namespace {

using report::Pages;
using report::PlacedText;
using report::withoutIsolates;

// Pixels of 96 to the inch.
constexpr int resolution = 96;
constexpr double pageMargin = 56;
constexpr double headRoom = 28;
constexpr double footRoom = 24;
constexpr double cellX = 5;
constexpr double cellY = 4;
constexpr double leastWords = 84; // of a column of words
constexpr double mostWanted = 2; // widths of the page, that a column would like
constexpr int cardsInRow = 3;
constexpr double titleRoom = 130; // below the title of a section on its page
constexpr double sampleWidth = 22; // of a line, in a legend

class Setter {
public:
    Setter(const Report &report, QPdfWriter &writer)
        : m_report(report)
        , m_writer(writer)
        , m_page(0, 0, writer.width(), writer.height())
        , m_pages(m_page.adjusted(pageMargin, pageMargin + headRoom, -pageMargin,
                                  -pageMargin - footRoom))
        , m_left(m_pages.room().left())
        , m_wide(m_pages.room().width())
        , m_rtl(report.direction == Qt::RightToLeft)
    {
    }

    void set()
    {
        cover();
        for (const ReportSection &section : m_report.sections) {
            if (section.startsPage)
                m_pages.begin();
            m_pages.space(space::s24);
            const PlacedText title = text(section.title, TypeRole::Head, Ink::Text, m_wide);
            m_pages.ensure(title.height() + titleRoom);
            m_pages.lead(title.height() + space::s8, [this, title](QPainter &painter, double top) {
                title.draw(painter, {m_left, top});
            });
            blocks(section.blocks);
            m_pages.ensure(0); // where it has none
            m_starts.push_back(m_pages.leadPage());
        }
    }

    void draw()
    {
        QPainter painter(&m_writer);
        painter.setRenderHint(QPainter::Antialiasing);
        for (int page = 0; page < m_pages.count(); ++page) {
            if (page > 0)
                m_writer.newPage();
            drawFrame(painter, page);
            m_pages.draw(painter, page);
        }
    }

private:
    [[nodiscard]] PlacedText text(const QString &words, TypeRole role, Ink ink, double width,
                                  bool atEnd = false) const
    {
        return {words, role, ink, width, m_report.direction, m_writer, atEnd};
    }

    // `x` and the answer are from the start of the line, whichever side that is.
    [[nodiscard]] double leftOf(double x, double width) const
    {
        return m_rtl ? m_left + m_wide - x - width : m_left + x;
    }

    void placeText(const PlacedText &words)
    {
        m_pages.place(words.height(), [this, words](QPainter &painter, double top) {
            words.draw(painter, {m_left, top});
        });
    }

    void drawFrame(QPainter &painter, int page) const
    {
        const QRectF &room = m_pages.room();
        const double foot = room.bottom() + space::s12;
        const QString number = m_report.page.arg(page + 1).arg(m_pages.count());
        text(m_report.maker, TypeRole::Caption, Ink::Muted, m_wide).draw(painter, {m_left, foot});
        text(number, TypeRole::Caption, Ink::Muted, m_wide, true).draw(painter, {m_left, foot});
        if (page == 0)
            return;
        const double head = room.top() - headRoom;
        text(m_report.running, TypeRole::Caption, Ink::Muted, m_wide).draw(painter, {m_left, head});
        painter.fillRect(QRectF(m_left, head + 18, m_wide, .75), theme().line);
    }

    void cover()
    {
        m_pages.place(space::s24, [](QPainter &, double) {});
        placeText(text(m_report.title, TypeRole::Figure, Ink::Text, m_wide));
        placeText(text(m_report.period, TypeRole::Head, Ink::Muted, m_wide));
        m_pages.space(space::s20);
        blocks(m_report.cover);
        m_pages.space(space::s24);
        placeText(text(m_report.contents, TypeRole::Title, Ink::Text, m_wide));
        m_pages.space(space::s6);
        for (std::size_t i = 0; i < m_report.sections.size(); ++i)
            entry(i);
    }

    // Its page is known when all is placed.
    void entry(std::size_t section)
    {
        const PlacedText name
            = text(m_report.sections[section].title, TypeRole::Body, Ink::Text, m_wide);
        m_pages.place(name.height() + space::s4,
                      [this, name, section](QPainter &painter, double top) {
                          name.draw(painter, {m_left, top});
                          text(isolated(QLocale().toString(m_starts[section])), TypeRole::Body,
                               Ink::Muted, m_wide, true)
                              .draw(painter, {m_left, top});
                      });
    }

    void blocks(const std::vector<ReportBlock> &all)
    {
        for (const ReportBlock &each : all) {
            std::visit([this](const auto &block) { set(block); }, each);
            m_pages.space(space::s12);
        }
    }

    void set(const ReportText &words)
    {
        if (words.kind == ReportText::Kind::Alert) {
            setAlert(words.text);
            return;
        }
        const bool note = words.kind == ReportText::Kind::Note;
        const PlacedText placed = text(words.text, note ? TypeRole::Caption : TypeRole::Body,
                                       note ? Ink::Muted : Ink::Text, m_wide);
        m_pages.ensure(placed.height());
        placeText(placed);
    }

    void setAlert(const QString &words)
    {
        const PlacedText placed = text(words, TypeRole::Strong, Ink::Warn, m_wide - 2 * space::s12);
        const double height = placed.height() + 2 * space::s8;
        m_pages.ensure(height);
        m_pages.place(height, [this, placed, height](QPainter &painter, double top) {
            drawRounded(&painter, QRectF(m_left, top, m_wide, height), radius::button,
                        theme().warnSoft);
            placed.draw(painter, {m_left + space::s12, top + space::s8});
        });
    }

    void set(const ReportFacts &facts)
    {
        double names = 0;
        for (const auto &[name, value] : facts.rows)
            names = std::max(names, PlacedText::widthOf(name, TypeRole::Body, m_writer));
        names = std::min(names + 1, m_wide / 3);
        const double gap = space::s20;
        for (const auto &[name, value] : facts.rows) {
            const PlacedText left = text(name, TypeRole::Body, Ink::Muted, names);
            const PlacedText right = text(value, TypeRole::Body, Ink::Text, m_wide - names - gap);
            const double height = std::max(left.height(), right.height()) + space::s4;
            const double valueAt = leftOf(names + gap, m_wide - names - gap);
            const double nameAt = leftOf(0, names);
            m_pages.ensure(height);
            m_pages.place(height, [=](QPainter &painter, double top) {
                left.draw(painter, {nameAt, top});
                right.draw(painter, {valueAt, top});
            });
        }
    }

    struct SetCard {
        std::vector<PlacedText> lines;
        double height = 0;
    };

    [[nodiscard]] SetCard card(const ReportCard &card, double width) const
    {
        SetCard made;
        const auto add = [&](const QString &words, TypeRole role, Ink ink) {
            if (words.isEmpty())
                return;
            made.lines.push_back(text(words, role, ink, width));
            made.height += made.lines.back().height();
        };
        Ink change = Ink::Text;
        if (card.tone == Tone::Ok)
            change = Ink::Ok;
        else if (card.tone == Tone::Warn)
            change = Ink::Warn;
        else if (card.tone == Tone::Danger)
            change = Ink::Danger;
        add(card.caption, TypeRole::Caption, Ink::Muted);
        add(card.figure, TypeRole::Figure, Ink::Text);
        add(card.detail, TypeRole::Caption, Ink::Muted);
        add(card.change, TypeRole::CaptionStrong, change);
        add(card.changeDetail, TypeRole::Caption, Ink::Muted);
        return made;
    }

    void set(const ReportCards &cards)
    {
        const double gap = space::betweenCards;
        const double width = (m_wide - (cardsInRow - 1) * gap) / cardsInRow;
        const double inside = width - 2 * space::s12;
        for (std::size_t first = 0; first < cards.cards.size(); first += cardsInRow) {
            std::vector<SetCard> row;
            double height = 0;
            const std::size_t end = std::min(cards.cards.size(), first + std::size_t(cardsInRow));
            for (std::size_t i = first; i < end; ++i) {
                row.push_back(card(cards.cards[i], inside));
                height = std::max(height, row.back().height);
            }
            height += 2 * space::s12;
            m_pages.ensure(height);
            m_pages.place(height, [=, this](QPainter &painter, double top) {
                for (std::size_t i = 0; i < row.size(); ++i) {
                    const double left = leftOf(double(i) * (width + gap), width);
                    drawRounded(&painter, QRectF(left, top, width, height), radius::card,
                                theme().surface, theme().line);
                    double y = top + space::s12;
                    for (const PlacedText &line : row[i].lines) {
                        line.draw(painter, {left + space::s12, y});
                        y += line.height();
                    }
                }
            });
            m_pages.space(gap);
        }
    }

    void set(const ReportPlot &plot)
    {
        const PlacedText title = text(plot.title, TypeRole::Strong, Ink::Text, m_wide);
        const PlacedText about = text(plot.about, TypeRole::Caption, Ink::Muted, m_wide);
        const double legend = plot.legend.isEmpty() ? 0 : about.height() + space::s4;
        const QSize size(int(m_wide), report::plotHeight(plot));
        const double height = title.height() + about.height() + legend + space::s4 + size.height();
        m_pages.ensure(height);
        placeText(title);
        placeText(about);
        if (legend > 0) {
            m_pages.place(legend, [this, names = plot.legend](QPainter &painter, double top) {
                drawLegend(painter, names, top);
            });
        }
        m_pages.space(space::s4);
        m_pages.place(size.height(), [this, plot, size](QPainter &painter, double top) {
            painter.save();
            painter.translate(m_left, top);
            report::drawPlot(painter, plot, size);
            painter.restore();
        });
    }

    void drawLegend(QPainter &painter, const QStringList &names, double top) const
    {
        double x = 0;
        for (qsizetype i = 0; i < names.size(); ++i) {
            const double width = PlacedText::widthOf(names[i], TypeRole::Caption, m_writer) + 1;
            const double left = leftOf(x, sampleWidth);
            const PlacedText name = text(names[i], TypeRole::Caption, Ink::Text, width);
            painter.setPen(plotPen(std::size_t(i)));
            const double y = top + name.height() / 2;
            painter.drawLine(QPointF(left, y), QPointF(left + sampleWidth, y));
            name.draw(painter, {leftOf(x + sampleWidth + space::s6, width), top});
            x += sampleWidth + space::s6 + width + space::s16;
        }
    }

    // Tables ------------------------------------------------------------------------------------

    struct SetRow {
        std::vector<PlacedText> cells;
        std::vector<PlacedText> below;
        double height = 0;
    };

    // What a column cannot do without, and what it would like.
    struct Wanted {
        double least = 0;
        double natural = 0;
    };

    [[nodiscard]] Wanted wantedBy(const ReportTable &table, std::size_t column) const
    {
        const ReportColumn &head = table.columns[column];
        double natural = PlacedText::longestWord(head.head, TypeRole::Caption, m_writer);
        double least = natural;
        if (!head.number)
            natural = PlacedText::widthOf(head.head, TypeRole::Caption, m_writer);
        const auto see = [&](const QString &words) {
            natural = std::max(natural, PlacedText::widthOf(words, TypeRole::Caption, m_writer));
            if (!head.number) {
                least
                    = std::max(least, PlacedText::longestWord(words, TypeRole::Caption, m_writer));
            }
        };
        for (const ReportRow &row : table.rows) {
            see(marked(row, column));
            see(row.cells[column].below);
        }
        const double room = 2 * cellX + 1;
        natural = std::min(std::ceil(natural) + room, m_wide * mostWanted);
        // Numbers stay in one line.
        if (head.number)
            return {natural, natural};
        return {std::min({natural, std::max(std::ceil(least) + room, leastWords), m_wide / 4}),
                natural};
    }

    // Each gets the least that it needs; what is left goes to those that would like more, and then
    // between all.
    [[nodiscard]] std::vector<double> widths(const ReportTable &table) const
    {
        std::vector<Wanted> wanted;
        double least = 0;
        double more = 0;
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            wanted.push_back(wantedBy(table, i));
            least += wanted.back().least;
            more += wanted.back().natural - wanted.back().least;
        }
        const double room = m_wide - least;
        const double share = more > 0 ? std::clamp(room / more, 0.0, 1.0) : 0;
        const double rest = (room - share * more) / double(std::max<std::size_t>(1, wanted.size()));
        std::vector<double> wide;
        for (const Wanted &each : wanted) {
            const double width = each.least + share * (each.natural - each.least) + rest;
            wide.push_back(std::max(leastWords / 2, width));
        }
        return wide;
    }

    [[nodiscard]] QString marked(const ReportRow &row, std::size_t column) const
    {
        const QString &text = row.cells[column].text;
        return column == 0 && row.small ? text + QStringLiteral(" ○") : text;
    }

    [[nodiscard]] SetRow headRow(const ReportTable &table, const std::vector<double> &wide) const
    {
        SetRow row;
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            row.cells.push_back(text(table.columns[i].head, TypeRole::Caption, Ink::Muted,
                                     wide[i] - 2 * cellX, table.columns[i].number));
            row.below.emplace_back();
            row.height = std::max(row.height, row.cells.back().height());
        }
        row.height += 2 * cellY;
        return row;
    }

    [[nodiscard]] SetRow bodyRow(const ReportTable &table, const ReportRow &from,
                                 const std::vector<double> &wide) const
    {
        SetRow row;
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            const bool number = table.columns[i].number;
            const double width = wide[i] - 2 * cellX;
            row.cells.push_back(text(marked(from, i), TypeRole::Caption, Ink::Text, width, number));
            const QString &below = from.cells[i].below;
            row.below.push_back(below.isEmpty()
                                    ? PlacedText()
                                    : text(below, TypeRole::Caption, Ink::Muted, width, number));
            row.height
                = std::max(row.height, row.cells.back().height() + row.below.back().height());
        }
        row.height += 2 * cellY;
        return row;
    }

    void placeRow(const SetRow &row, const std::vector<double> &wide, const QColor &line)
    {
        m_pages.place(row.height, [this, row, wide, line](QPainter &painter, double top) {
            double x = 0;
            for (std::size_t i = 0; i < row.cells.size(); ++i) {
                const double left = leftOf(x, wide[i]) + cellX;
                row.cells[i].draw(painter, {left, top + cellY});
                row.below[i].draw(painter, {left, top + cellY + row.cells[i].height()});
                x += wide[i];
            }
            painter.fillRect(QRectF(m_left, top + row.height - .75, m_wide, .75), line);
        });
    }

    // What stands below a table, each in a line or more of its own.
    [[nodiscard]] std::vector<PlacedText> notesOf(const ReportTable &table) const
    {
        QStringList notes = table.notes;
        if (std::ranges::any_of(table.rows, [](const ReportRow &row) { return row.small; }))
            notes += QStringLiteral("○ ") + m_report.smallMark;
        std::vector<PlacedText> placed;
        for (const QString &note : notes)
            placed.push_back(text(note, TypeRole::Caption, Ink::Muted, m_wide));
        return placed;
    }

    void set(const ReportTable &table)
    {
        const std::vector<double> wide = widths(table);
        const PlacedText caption = text(table.caption, TypeRole::Strong, Ink::Text, m_wide);
        const std::vector<PlacedText> notes = notesOf(table);
        double below = space::s4;
        for (const PlacedText &note : notes)
            below += note.height();
        const SetRow head = headRow(table, wide);
        std::vector<SetRow> rows;
        std::vector<double> heights;
        for (const ReportRow &row : table.rows) {
            rows.push_back(bodyRow(table, row, wide));
            heights.push_back(rows.back().height);
        }
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const double needed = report::keptTogether(
                heights, i, below, m_pages.room().height() - caption.height() - head.height);
            if (i == 0) {
                m_pages.ensure(caption.height() + head.height + needed);
                placeText(caption);
            }
            const bool fits = i == 0 || m_pages.fits(needed);
            if (!fits)
                m_pages.begin();
            if (i == 0 || !fits)
                placeRow(head, wide, theme().control);
            placeRow(rows[i], wide, theme().line);
        }
        if (table.rows.empty())
            placeText(caption);
        m_pages.space(space::s4);
        for (const PlacedText &note : notes)
            placeText(note);
    }

    const Report &m_report;
    QPdfWriter &m_writer;
    QRectF m_page;
    Pages m_pages;
    double m_left;
    double m_wide;
    bool m_rtl;
    std::vector<int> m_starts; // pages of the sections
};

} // namespace

QByteArray reportPdf(const Report &report)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly))
        return {};
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    writer.setResolution(resolution);
    writer.setTitle(withoutIsolates(report.running));
    writer.setCreator(report.maker);
    Setter setter(report, writer);
    setter.set();
    setter.draw();
    return bytes;
}

} // namespace bluepencil
