// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/exportresult.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;

namespace bluepencil {

class ElideLabel;
class FigureTable;
class PlotView;
struct BarPlot;
struct FigureSheet;

// How what would be exported is spread, one question at a time: lengths of a format, HTER, parts,
// labels, any attribute. A plot, and the same figures as a table beside it.
class FiguresCard final : public QWidget {
    Q_OBJECT

public:
    explicit FiguresCard(QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(FiguresCard)
    ~FiguresCard() override;

    void setPreview(const ExportPreview &preview);
    // Through the questions, in a circle.
    void showNext(int step);
    void setKeys(const QString &next); // for the tooltip

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fillChoice();
    void showFigures();
    void showLengths(const FormatFigures &figures);
    void showHter();
    void showParts();
    void showProperty(const PropertyFigures &property);
    void show(const BarPlot &plot, const FigureSheet &sheet, const QString &about);
    void fit();

    QString m_looked; // what was chosen to be shown
    DatasetFigures m_figures;
    ExportCounts m_counts;
    QBoxLayout *m_head = nullptr;
    QComboBox *m_choice = nullptr;
    ElideLabel *m_about = nullptr;
    QBoxLayout *m_row = nullptr;
    PlotView *m_plot = nullptr;
    FigureTable *m_table = nullptr;
    ElideLabel *m_nothing = nullptr;
};

} // namespace bluepencil
