// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/plots/plotview.h"
#include "ui/statistics/cards/figuretable.h"

#include <QWidget>

#include <variant>

class QHBoxLayout;
class QStackedLayout;

namespace bluepencil {

class DecisionButton;
class ElideLabel;
class Paragraph;

// In less width, at the usual size of text, plots and tables stand one below the other.
inline constexpr int StackPlotsBelow = 900;

// A plot with its title, and the same figures as a table one key away.
class PlotCard final : public QWidget {
    Q_OBJECT

public:
    PlotCard(const QString &title, const QString &objectName, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(PlotCard)
    ~PlotCard() override;

    void setTitle(const QString &title);
    // Beside the title, and at the end of the line.
    void setSubtitle(const QString &subtitle);
    void setRemark(const QString &remark);
    // Names of the lines, or of the two bars of each pair, with a sample of each.
    enum class Sample { Line, Bar };
    void setLegend(const QStringList &names, Sample sample = Sample::Line);
    // Between the title and the end of its line, such as a choice of what is shown.
    void addControl(QWidget *control);

    void showLines(const LinePlot &plot, const FigureSheet &sheet);
    void showBars(const BarPlot &plot, const FigureSheet &sheet);
    // In place of the plot: why there is none. A table even so where `sheet` has rows.
    void showWords(const QString &words, const FigureSheet &sheet);

    void setAsTable(bool table);

    [[nodiscard]] bool isTable() const { return m_asTable; }

    void setKeys(const QKeySequence &keys); // that turn plot and table, for the tooltip
    // A zoomed plot offers its span as the filter; without it only to give it back.
    void setSpanTaken(bool taken, const QKeySequence &keys = {});

    [[nodiscard]] bool isZoomed() const;

    [[nodiscard]] PlotView *plot() const { return m_plot; }

    [[nodiscard]] FigureTable *table() const { return m_table; }

    // Nothing while it shows words in the place of a plot.
    using Drawn = std::variant<std::monostate, LinePlot, BarPlot>;

    [[nodiscard]] const Drawn &drawn() const { return m_drawn; }

    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void opened(int index); // point, bar or row
    void tableChanged(bool table);
    void spanWanted(const bluepencil::PlotSpan &span);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Legend;

    enum Page { PlotPage, TablePage, WordsPage };

    void choosePage();
    void fit();
    void showZoom();

    ElideLabel *m_title = nullptr;
    ElideLabel *m_subtitle = nullptr;
    ElideLabel *m_remark = nullptr;
    Legend *m_legend = nullptr;
    QHBoxLayout *m_head = nullptr;
    QHBoxLayout *m_choice = nullptr;
    QHBoxLayout *m_below = nullptr; // what has no room in the head
    QWidget *m_control = nullptr;
    bool m_split = false;
    bool m_zoomBelow = false;
    bool m_controlBelow = false;
    DecisionButton *m_turn = nullptr;
    DecisionButton *m_only = nullptr; // while the plot is zoomed
    DecisionButton *m_all = nullptr; // the same
    bool m_spanTaken = false;
    QStackedLayout *m_pages = nullptr;
    PlotView *m_plot = nullptr;
    Drawn m_drawn;
    FigureTable *m_table = nullptr;
    Paragraph *m_words = nullptr;
    QKeySequence m_keys;
    bool m_asTable = false;
    bool m_empty = true;
};

} // namespace bluepencil
