// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/statsservice.h"
#include "ui/statistics/pages/figurepage.h"

#include <memory>
#include <vector>

class QComboBox;

namespace bluepencil {

class FigureTable;
class Paragraph;
class PlotCard;
class TableCard;

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

    // Of the decisions of its filter; `said` are the selections, in words.
    void open(const PageQuestion &question, const QString &said);
    void refresh() override;

    [[nodiscard]] std::optional<SavedPage> savedPage() const override;
    [[nodiscard]] QWidget *pictured() const override;

    [[nodiscard]] FigureTable *all() const;
    [[nodiscard]] FigureTable *groups() const;
    // Beside another selection; not to be seen where there is none.
    [[nodiscard]] FigureTable *beside() const;

    [[nodiscard]] PlotCard *plot() const { return m_plot; }

    [[nodiscard]] QComboBox *by() const { return m_by; }

Q_SIGNALS:
    // The decisions behind a bar or a row; with a filter of its own.
    void draftsWanted(const QString &title, const bluepencil::FeedbackListQuery &query);

protected:
    void cancelReading() override;

private:
    void build();
    using Reports = TwoSelections<AgreementReport>;
    void take(const Result<Reports> &reports, const AgreementQuery &query);
    void showReport(const AgreementReport &report);
    void showBeside(const Reports &reports);
    void showGroups(const AgreementReport &report);
    void showStood(const AgreementReport &report);
    void showNotes(const AgreementReport &report);
    void openAll();
    void openGroup(int number);
    void openStood(int number);
    void openBar(int index);

    std::unique_ptr<StatsService> m_service;
    PageQuestion m_question;
    QString m_asksFor; // its selections, in words
    QString m_said; // those of what is shown
    AgreementReport m_report;
    PageQuestion m_answered; // that it is of
    std::vector<int> m_bars; // the groups that they stand for
    QComboBox *m_by = nullptr;
    TableCard *m_besideCard = nullptr;
    TableCard *m_allCard = nullptr;
    PlotCard *m_plot = nullptr;
    TableCard *m_groupsCard = nullptr;
    TableCard *m_stood = nullptr;
    Paragraph *m_notes = nullptr;
    quint64 m_asked = 0;
};

} // namespace bluepencil
