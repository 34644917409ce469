// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/statsservice.h"
#include "ui/statistics/pages/detailpage.h"

#include <memory>
#include <vector>

class QComboBox;

namespace bluepencil {

class FigureTable;
class Paragraph;
class PlotCard;
class TableCard;

// Figures of one group of cases beside those of another: how they differ, with which evidence, and
// what could have been found. It gives no verdict. Read on a thread of its own.
class BiasPage final : public DetailPage {
    Q_OBJECT

public:
    // `clock` must outlive the page.
    BiasPage(const QString &workspacePath, const Clock &clock, const RandomSource &random,
             QWidget *parent = nullptr);
    ~BiasPage() override;
    Q_DISABLE_COPY_MOVE(BiasPage)

    // Of the decisions of this filter; `said` is what it is, in words; `pointers` are the
    // attributes that occur.
    void open(const FeedbackFilter &filter, const QString &said, const QStringList &pointers);
    void refresh() override;

    [[nodiscard]] const QString &alone() const override { return m_alone; }

    [[nodiscard]] std::optional<SavedPage> savedPage() const override;
    [[nodiscard]] QWidget *pictured() const override;

    [[nodiscard]] FigureTable *table() const;

    [[nodiscard]] PlotCard *plot() const { return m_plot; }

    [[nodiscard]] QComboBox *attribute() const { return m_attribute; }

    [[nodiscard]] QComboBox *figure() const { return m_figure; }

    [[nodiscard]] QComboBox *reference() const { return m_reference; }

Q_SIGNALS:
    // The decisions behind a bar or a row; with a filter of its own.
    void draftsWanted(const QString &title, const bluepencil::FeedbackListQuery &query);

protected:
    void cancelReading() override;

private:
    void build();
    void setAttributes(const QStringList &pointers);
    void attributeChanged();
    void take(const Result<BiasReport> &report, const BiasQuery &query);
    void offerReferences();
    void showFigure();
    void showTable(const BiasTable &table);
    void showPlot(const BiasTable &table);
    void openRow(int row);
    void openBar(int index);

    std::unique_ptr<StatsService> m_service;
    FeedbackFilter m_filter;
    QString m_asksFor; // the decisions of m_filter, in words
    QString m_said; // those of what is shown
    QString m_alone; // why it has no second selection
    BiasReport m_report;
    BiasQuery m_answered; // that it answers
    std::vector<int> m_bars; // the rows that they stand for
    QComboBox *m_attribute = nullptr;
    QComboBox *m_figure = nullptr;
    QComboBox *m_reference = nullptr;
    PlotCard *m_plot = nullptr;
    TableCard *m_card = nullptr;
    Paragraph *m_notes = nullptr;
    quint64 m_asked = 0;
};

} // namespace bluepencil
