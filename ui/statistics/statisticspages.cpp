// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of StatisticsPlace that are lists of figures. From one of them their keys lead to the
// others; the keys of the figures rest, as on the other pages behind them.
#include "ui/common/actionregistry.h"
#include "ui/common/decisionbutton.h"
#include "ui/statistics/draftlist.h"
#include "ui/statistics/pages/draftspage.h"
#include "ui/statistics/pages/figurepages.h"
#include "ui/statistics/statisticsplace.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QStackedWidget>

#include <algorithm>

namespace bluepencil {

void StatisticsPlace::addPageActions()
{
    for (const FigurePageSpec &page : figurePages()) {
        ActionSpec spec;
        spec.id = QStringLiteral("statistics.") + page.id;
        spec.text = page.action;
        spec.group = tr("Statistics");
        spec.keys = {page.keys};
        spec.context = ActionContext::Statistics;
        QAction *action = m_around.actions.add(spec, &m_around.window);
        connect(action, &QAction::triggered, this, [this, page] { openPage(page); });
        m_ids.append(spec.id);
        m_pageIds.append(spec.id);
    }
}

// The keys that lead from page to page work from all of them and from the drafts behind one; those
// that save, where there are figures to save.
void StatisticsPlace::enablePageActions(bool saving)
{
    for (const QString &id : std::as_const(m_pageIds))
        m_around.actions.action(id)->setEnabled(true);
    for (const QString &id : std::as_const(m_savingIds))
        m_around.actions.action(id)->setEnabled(saving);
}

QWidget *StatisticsPlace::makePageButton(const QString &objectName, QWidget *parent)
{
    auto *button = new DecisionButton(tr("More figures"), {}, {}, ButtonVariant::Ghost, parent);
    button->setObjectName(objectName);
    button->setAccessibleDescription(
        tr("Models, queue, labels, cost, quality, benchmarks, people, bias"));
    connect(button, &QPushButton::clicked, this, [this, button] {
        auto *menu = new QMenu(button);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        const auto add = [this, menu](const QString &id, const std::function<void()> &open) {
            const QAction *wanted = m_around.actions.action(QStringLiteral("statistics.") + id);
            // Shown alone: the action of the window has the key.
            const QString keys = wanted->shortcut().toString(QKeySequence::NativeText);
            QAction *entry
                = menu->addAction(keys.isEmpty() ? wanted->text() : wanted->text() + u'\t' + keys);
            connect(entry, &QAction::triggered, this, open);
        };
        for (const FigurePageSpec &page : figurePages())
            add(page.id, [this, page] { openPage(page); });
        menu->addSeparator();
        add(QStringLiteral("agreement"), [this] { openAgreement(); });
        add(QStringLiteral("bias"), [this] { openBias(); });
        menu->popup(button->mapToGlobal(QPoint(0, button->height())));
    });
    return button;
}

FigurePage *StatisticsPlace::page(const QString &id) const
{
    const auto found = std::ranges::find(m_figurePages, id, &FigurePage::id);
    return found == m_figurePages.end() ? nullptr : *found;
}

void StatisticsPlace::openPage(const FigurePageSpec &spec)
{
    FigurePage *wanted = page(spec.id);
    if (wanted == nullptr) {
        wanted = new FigurePage(spec, m_around.workspacePath, m_around.clock, m_around.random,
                                m_pages);
        wanted->addControl(
            makeCompareButton(spec.id + QStringLiteral("Compare"), spec.alone, wanted));
        wanted->addControl(makePageButton(spec.id + QStringLiteral("Pages"), wanted));
        m_figurePages.append(wanted);
        connect(wanted, &FigurePage::draftsWanted, this,
                [this, wanted](const QString &title, const FeedbackListQuery &query) {
                    m_before = QApplication::focusWidget();
                    m_behindDrafts = m_pages->indexOf(wanted);
                    enablePageActions(false);
                    m_pages->setCurrentIndex(DraftsShown);
                    m_drafts->open(title, query, m_zone);
                    m_drafts->list()->setFocus(Qt::OtherFocusReason);
                });
    }
    openDetail(wanted);
    wanted->open(question(spec.alone.isEmpty()), said(spec.alone.isEmpty()));
}

FigurePage *StatisticsPlace::shownPage() const
{
    const auto found = std::ranges::find_if(
        m_figurePages, [this](const FigurePage *each) { return m_pages->currentWidget() == each; });
    return found == m_figurePages.end() ? nullptr : *found;
}

void StatisticsPlace::refreshPage()
{
    if (FigurePage *page = shownPage())
        page->refresh();
}

} // namespace bluepencil
