// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/statsservice.h"
#include "ui/statistics/detailpage.h"

#include <memory>

class QComboBox;

namespace bluepencil {

class FigureTable;
class Paragraph;
class PlotCard;

// How far reviewers of the same items agree, of all and by pair, label or another key, with
// intervals; and whose decision stood where a senior decided. Groups under 30 items are marked and
// stand in the order of their names, so that nobody is ranked by a few. Read on a thread of its
// own.
class AgreementPage final : public DetailPage {
    Q_OBJECT

public:
    // `clock` must outlive the page.
    AgreementPage(const QString &workspacePath, const Clock &clock, const RandomSource &random,
                  QWidget *parent = nullptr);
    ~AgreementPage() override;
    Q_DISABLE_COPY_MOVE(AgreementPage)

    // Of the decisions of this filter; `said` is what it is, in words.
    void open(const FeedbackFilter &filter, const QString &said);
    void refresh() override;

    [[nodiscard]] FigureTable *all() const { return m_all; }

    [[nodiscard]] FigureTable *groups() const { return m_groups; }

    [[nodiscard]] PlotCard *plot() const { return m_plot; }

    [[nodiscard]] QComboBox *by() const { return m_by; }

private:
    void build();
    void take(const Result<AgreementReport> &report);
    void showReport(const AgreementReport &report);

    std::unique_ptr<StatsService> m_service;
    FeedbackFilter m_filter;
    QComboBox *m_by = nullptr;
    FigureTable *m_all = nullptr;
    PlotCard *m_plot = nullptr;
    FigureTable *m_groups = nullptr;
    FigureTable *m_stood = nullptr;
    Paragraph *m_notes = nullptr;
    quint64 m_asked = 0;
};

} // namespace bluepencil
