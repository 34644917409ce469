// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QString>
#include <QTableView>

#include <optional>
#include <vector>

namespace bluepencil {

struct FigureCell {
    QString text; // also what is said of a whisker
    std::optional<double> value; // for sorting; absent sorts last
    std::optional<double> low; // of its interval: a whisker draws it, files say it
    std::optional<double> high;
    // Of a whisker whose row does not sort by it; else the dot stands at the value.
    std::optional<double> dot = std::nullopt;
    QString more = {}; // said beside the text, such as the n that the figure rests on
};

struct FigureColumn {
    enum class Kind { Words, Number, Whisker };

    QString head;
    Kind kind = Kind::Number;
};

struct FigureRow {
    std::vector<FigureCell> cells; // one for each column
    bool small = false; // n under 30: marked
    int source = -1; // what the row stands for, to whoever made it; -1: cannot be opened
};

// Any figures as a table.
struct FigureSheet {
    std::vector<FigureColumn> columns;
    std::vector<FigureRow> rows;
    std::optional<double> reference; // dashed through the whiskers: the figure of all
};

class FigureModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit FigureModel(QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(FigureModel)
    ~FigureModel() override;

    void setSheet(const FigureSheet &sheet);

    [[nodiscard]] const FigureSheet &sheet() const { return m_sheet; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    void sort(int column, Qt::SortOrder order) override;

    // Scale of the whiskers over all rows.
    [[nodiscard]] double least() const { return m_least; }

    [[nodiscard]] double most() const { return m_most; }

private:
    void scale();
    [[nodiscard]] std::vector<std::size_t> sorted(int column, Qt::SortOrder order) const;

    FigureSheet m_sheet;
    std::vector<FigureRow> m_made; // the rows as they came
    std::vector<std::size_t> m_places; // among those, by row
    int m_sorted = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    double m_least = 0;
    double m_most = 1;
};

// A table of figures: hairlines, numbers at the end in equal digits, intervals as whiskers with a
// dot. One stop of the Tab key; Return and a double click open a row. A click on a head sorts, and
// so do sortNext() and turnSorting().
class FigureTable final : public QTableView {
    Q_OBJECT

public:
    explicit FigureTable(const QString &name, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(FigureTable)
    ~FigureTable() override;

    // The current row stays where it was, if there are as many.
    void setSheet(const FigureSheet &sheet);

    [[nodiscard]] const FigureSheet &sheet() const { return m_figures->sheet(); }

    [[nodiscard]] int currentSource() const; // -1: none

    // By the next column, names rising and figures falling; behind the last as the rows came. The
    // current row stays the current one.
    void sortNext();
    void turnSorting(); // the other way round

    // As high as it was said to be at least: a card of two rows has the height of two rows.
    [[nodiscard]] QSize sizeHint() const override;

    [[nodiscard]] QSize minimumSizeHint() const override { return {120, 80}; }

Q_SIGNALS:
    void opened(int source);
    void currentSourceChanged(int source);

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    class Delegate;

    void applySizes();
    [[nodiscard]] int namesNeed() const;
    void spread();
    void sort(int column, Qt::SortOrder order);
    void open(const QModelIndex &index);

    FigureModel *m_figures = nullptr;
};

} // namespace bluepencil
