// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/exportresult.h"
#include "ui/common/chip.h"
#include "ui/dataset/redlineline.h"

#include <QAbstractTableModel>
#include <QStyledItemDelegate>

#include <vector>

namespace bluepencil {

// The first rows of one format, as a table of what a person looks for in them.
class PreviewModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { ItemColumn, TextColumn, LabelColumn, HterColumn, PartColumn, ColumnCount };

    explicit PreviewModel(QObject *parent = nullptr);
    ~PreviewModel() override;
    Q_DISABLE_COPY_MOVE(PreviewModel)

    // Rows of one format, in the order of its files; and each as its texts may be seen.
    void setRows(const std::vector<PreviewRow> &rows, const std::vector<PreviewRow> &seen);

    [[nodiscard]] const RedlineLine &redline(int row) const;
    [[nodiscard]] const ChipContent &chip(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    struct Line {
        QString item;
        RedlineLine text;
        ChipContent chip;
        QString hter;
        QString part;
    };

    std::vector<Line> m_lines;
};

// Paints the two columns of it that are more than text.
class PreviewDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit PreviewDelegate(QObject *parent = nullptr);
    ~PreviewDelegate() override;
    Q_DISABLE_COPY_MOVE(PreviewDelegate)

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace bluepencil
