// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/feedbacklist.h"
#include "core/stats/selections.h"
#include "ui/statistics/cards/figurecards.h"
#include "ui/statistics/figures.h"

#include <QScrollArea>

#include <array>

class QGridLayout;

namespace bluepencil {

class FigureCard;
class FigureTable;
class GroupCard;
class NewsStrip;
class PlotCard;
class Segmented;

// The figures: five cards, what to look at first, the trend and the labels, the groups and how much
// was changed. It shows what it is given and says which decisions somebody wants to see.
class StatisticsBoard final : public QScrollArea {
    Q_OBJECT

public:
    explicit StatisticsBoard(QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(StatisticsBoard)
    ~StatisticsBoard() override;

    void showOverview(const Overview &overview, const QString &by);
    // The same beside another selection; `names` say in few words what the two are. Of the alarms
    // that were shown those of the filter stay.
    void showSelections(const SelectionOverviews &selections, const QString &by,
                        const QStringList &names, const FeedbackFilter &filter);

    // Alarms of drift that are open, which the trend shows.
    void showAlarms(std::vector<DriftAlarm> alarms);

    // Null where nothing is compared.
    [[nodiscard]] const OverviewAgainst *against() const
    {
        return m_against ? &*m_against : nullptr;
    }

    [[nodiscard]] QString by() const;

    // The key of the groups that are shown; another one than by() while they are computed.
    [[nodiscard]] const QString &shownBy() const { return m_shownBy; }

    [[nodiscard]] const Overview &overview() const { return m_overview; }

    void setAsTables(bool tables);
    [[nodiscard]] bool areTables() const;
    void nextMeasure();
    void nextEffort();
    // Plot after plot and the table; from the last to the first.
    void focusNextPart();
    void focusBy();
    void sortNext();
    void turnSorting();
    void setKeys(const QKeySequence &turn, const QKeySequence &only);
    // The current row of the groups becomes the filter, or the span of the trend that one looks at.
    void only();

    [[nodiscard]] bool isTrendHeld() const; // zoomed, with the focus
    void setCanNarrow(bool can);
    // The card or the whole content, twice the size: what goes into a picture.
    [[nodiscard]] QImage picture() const;

    [[nodiscard]] const std::array<FigureCard *, figures::CardCount> &cards() const
    {
        return m_cards;
    }

    [[nodiscard]] PlotCard *trend() const { return m_trend; }

    [[nodiscard]] PlotCard *labels() const { return m_labels; }

    [[nodiscard]] PlotCard *effort() const { return m_effort; }

    [[nodiscard]] GroupCard *groups() const { return m_groups; }

    [[nodiscard]] NewsStrip *news() const { return m_news; }

    [[nodiscard]] QSize minimumSizeHint() const override { return {0, 0}; }

Q_SIGNALS:
    void byChanged();
    void onlyWanted(const QString &key, const QString &value);
    void periodWanted(QDate first, QDate last); // both included
    // `query` without the filter of the page.
    void draftsWanted(const QString &title, const bluepencil::FeedbackListQuery &query);
    // Of what the other selection has alone.
    void otherDraftsWanted(const QString &title, const bluepencil::FeedbackListQuery &query);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void arrange();
    void showTrend();
    void showEffort();
    void openDay(int day);
    void openLabel(int label);
    void openEffort(int index);
    void openGroup(int group);
    void want(bool isOther, const QString &title, const FeedbackListQuery &query);
    void takeSpan(const PlotSpan &span);
    [[nodiscard]] figures::ShownLines trendShown() const;
    [[nodiscard]] figures::ShownBars labelsShown() const;
    [[nodiscard]] figures::ShownBars effortShown() const;
    [[nodiscard]] QString trendSubtitle() const;
    [[nodiscard]] FigureTable *tableHeld() const;

    Overview m_overview;
    std::optional<OverviewAgainst> m_against;
    QStringList m_names; // of the two selections
    std::vector<DriftAlarm> m_alarms;
    QString m_shownBy;
    bool m_filled = false;
    QWidget *m_content = nullptr;
    QGridLayout *m_cardGrid = nullptr;
    QGridLayout *m_rows = nullptr;
    std::array<FigureCard *, figures::CardCount> m_cards {};
    PlotCard *m_trend = nullptr;
    PlotCard *m_labels = nullptr;
    PlotCard *m_effort = nullptr;
    GroupCard *m_groups = nullptr;
    NewsStrip *m_news = nullptr;
    Segmented *m_measure = nullptr;
    Segmented *m_effortChoice = nullptr;
    int m_columns = 0; // of the figure cards
    bool m_stacked = false; // plots below each other
};

} // namespace bluepencil
