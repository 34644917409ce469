// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/figureservice.h"
#include "ui/statistics/pages/detailpage.h"
#include "ui/statistics/pages/pagecontent.h"

#include <QKeySequence>
#include <QTimeZone>

#include <functional>
#include <memory>

class QComboBox;
class QGridLayout;
class QImage;
class QScrollArea;

namespace bluepencil {

class FigureCard;
class FigureTable;
class Paragraph;
class PlotCard;
class TableCard;

struct PageQuestion {
    FeedbackFilter filter;
    QString choice; // as PageChoice::id; empty: whatever the page shows first
    QTimeZone zone; // of days
    std::optional<FeedbackFilter> against {}; // another selection beside it
    QStringList names {}; // of the two, in few words

    bool operator==(const PageQuestion &) const = default;
};

// `last`: nothing follows. A page may answer in parts, each with all that is known by then.
using PageAnswer = std::function<void(const Result<PageContent> &content, bool last)>;

// What one page is: its name, its key, where its figures come from and how they are said.
struct FigurePageSpec {
    QString id; // "models": of the action statistics.models and the page modelsPage
    QString title;
    QString action; // what the palette says
    QKeySequence keys;
    QString choiceName; // of what can be chosen on the page; empty: nothing
    QString alone {}; // why there is no other selection beside it; empty: there may be one
    // Asks the service and answers on the thread of `context`, never once that is gone.
    std::function<void(FigureService &service, const PageQuestion &question, QObject *context,
                       const PageAnswer &answer)>
        ask;
};

// A page behind the statistics that is a list of cards, plots and tables. What is shown stays until
// the new figures are there, and so do the widgets, so that reading again does not flicker. F6 goes
// from part to part, Control and T turns plots into tables, F7 sorts the table that has the focus.
class FigurePage final : public DetailPage {
    Q_OBJECT

public:
    // `clock` must outlive the page.
    FigurePage(const FigurePageSpec &spec, const QString &workspacePath, const Clock &clock,
               const RandomSource &random, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(FigurePage)
    ~FigurePage() override;

    // Its choice stays what it was; `said` are the selections, in words.
    void open(const PageQuestion &question, const QString &said);
    void refresh() override;

    [[nodiscard]] const QString &id() const { return m_spec.id; }

    [[nodiscard]] const PageContent &content() const { return m_content; }

    // Of the part of this number; null where it is a table alone or there is none.
    [[nodiscard]] PlotCard *plot(int part) const;
    // The table of a part, be it beside a plot or alone.
    [[nodiscard]] FigureTable *table(int part) const;

    [[nodiscard]] FigureCard *card(int number) const;

    [[nodiscard]] QComboBox *choice() const { return m_choice; }

    [[nodiscard]] const QString &alone() const override { return m_spec.alone; }

    void setAsTables(bool tables);

    [[nodiscard]] bool areTables() const { return m_asTables; }

    void focusNextPart();

    // Whether there are figures to save.
    [[nodiscard]] bool canSave() const { return showsAnswer(); }

    [[nodiscard]] std::optional<SavedPage> savedPage() const override;
    [[nodiscard]] QByteArray csv() const;
    [[nodiscard]] QByteArray json() const;
    // The part that one looks at, else the whole page, also what is scrolled away; twice the size.
    [[nodiscard]] QImage picture() const;

Q_SIGNALS:
    void draftsWanted(const QString &title, const bluepencil::FeedbackListQuery &query);

protected:
    void cancelReading() override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Part {
        PlotCard *plot = nullptr;
        TableCard *table = nullptr;

        [[nodiscard]] QWidget *widget() const;
        [[nodiscard]] FigureTable *sheet() const;
    };

    void build();
    void take(const Result<PageContent> &content, const PageQuestion &question,
              const QString &said);
    void show(const PageContent &content);
    void showChoices(const PageContent &content);
    void showCards(const std::vector<CardWords> &cards);
    void showPart(std::size_t at, const PagePart &part);
    void arrange();
    void openSource(int source);
    void openPlot(std::size_t part, int index);
    [[nodiscard]] FigureTable *tableHeld() const;

    FigurePageSpec m_spec;
    std::unique_ptr<FigureService> m_service;
    PageQuestion m_question;
    std::optional<PageQuestion> m_answered; // that m_content is the answer to
    QString m_asksFor; // the selections of m_question, in words
    QString m_said; // those of what is shown
    PageContent m_content;
    quint64 m_asked = 0;
    bool m_asTables = false;
    QComboBox *m_choice = nullptr;
    QScrollArea *m_scroll = nullptr;
    QWidget *m_sheet = nullptr;
    QGridLayout *m_cardGrid = nullptr;
    QGridLayout *m_grid = nullptr;
    std::vector<FigureCard *> m_cards; // as many as were ever shown
    std::vector<Part> m_parts; // the same
    Paragraph *m_notes = nullptr;
};

} // namespace bluepencil
