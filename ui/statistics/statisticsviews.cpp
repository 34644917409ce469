// SPDX-License-Identifier: GPL-3.0-or-later
// The saved views of StatisticsPlace: period, conditions, groups and page under a name.
#include "ui/common/actionregistry.h"
#include "ui/common/dialogs.h"
#include "ui/common/toast.h"
#include "ui/statistics/cards/groupcard.h"
#include "ui/statistics/pages/figurepages.h"
#include "ui/statistics/savedviews.h"
#include "ui/statistics/statisticsboard.h"
#include "ui/statistics/statisticsplace.h"
#include "ui/statistics/viewoverlay.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <QStackedWidget>

#include <algorithm>
#include <array>

namespace bluepencil {

void StatisticsPlace::addViewActions()
{
    if (m_views == nullptr)
        return;
    using Place = StatisticsPlace;
    constexpr auto keys = Qt::CTRL | Qt::ALT;
    addAction("statistics.views", tr("Choose a saved view"), keys | Qt::Key_V, &Place::chooseView);
    addAction("statistics.saveView", tr("Save the view under a name"), keys | Qt::Key_A,
              &Place::saveView);
    addAction("statistics.renameView", tr("Rename the saved view"), keys | Qt::Key_M,
              &Place::renameView);
    addAction("statistics.deleteView", tr("Delete the saved view"), keys | Qt::Key_D,
              &Place::deleteView);
    for (const char *id : {"statistics.views", "statistics.saveView", "statistics.renameView",
                           "statistics.deleteView"})
        m_savingIds.append(QString::fromLatin1(id));
}

QWidget *StatisticsPlace::makeViewChoice(QWidget *parent)
{
    m_viewChoice = new QComboBox(parent);
    m_viewChoice->setObjectName(QStringLiteral("statisticsViews"));
    m_viewChoice->setAccessibleName(tr("Saved view"));
    m_viewChoice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_viewChoice->setMaximumWidth(theme().sized(160));
    m_viewChoice->setProperty("elides", true);
    // Also the one that is shown, once more: what was changed since goes.
    connect(m_viewChoice, &QComboBox::activated, this,
            [this] { openView(m_viewChoice->currentData().toString()); });
    showViews({});
    return m_viewChoice;
}

void StatisticsPlace::showViews(const QString &current)
{
    const QSignalBlocker quiet(m_viewChoice);
    m_viewChoice->clear();
    m_viewChoice->addItem(tr("Saved views"), QString());
    if (m_views != nullptr) {
        for (const SavedView &view : m_views->all())
            m_viewChoice->addItem(view.name, view.name);
    }
    m_viewChoice->setCurrentIndex(std::max(0, m_viewChoice->findData(current)));
    m_viewChoice->setVisible(m_viewChoice->count() > 1);
}

void StatisticsPlace::chooseView()
{
    if (m_views->all().empty()) {
        const QKeySequence keys = m_around.actions.keys(QStringLiteral("statistics.saveView"));
        m_toast->present(tr("There is no saved view yet. Save one with %1.")
                             .arg(keys.toString(QKeySequence::NativeText)));
        return;
    }
    if (m_pages->currentIndex() != FiguresPage)
        closeDetail();
    m_viewChoice->setFocus(Qt::ShortcutFocusReason);
    m_viewChoice->showPopup();
}

void StatisticsPlace::openView(const QString &name)
{
    const SavedView *view = m_views->find(name);
    if (view == nullptr)
        return;
    const SavedView wanted = *view;
    m_board->groups()->setBy(wanted.by);
    {
        const QSignalBlocker quiet(m_against);
        setCompared(wanted.against.has_value());
        if (wanted.against)
            m_against->setState(*wanted.against);
    }
    m_filter->setState(wanted.filter);
    const std::vector<FigurePageSpec> pages = figurePages();
    const auto page = std::ranges::find(pages, wanted.page, &FigurePageSpec::id);
    if (page != pages.end())
        openPage(*page);
    else if (showsDetail())
        closeDetail();
}

ViewOverlay &StatisticsPlace::viewOverlay()
{
    if (m_viewOverlay == nullptr) {
        m_viewOverlay = new ViewOverlay(&m_around.window);
        connect(m_viewOverlay, &ViewOverlay::named, this, &StatisticsPlace::keepView);
        connect(this, &QObject::destroyed, m_viewOverlay, &QObject::deleteLater);
    }
    return *m_viewOverlay;
}

void StatisticsPlace::saveView()
{
    const FigurePage *page = shownPage();
    const QString what = page == nullptr
        ? m_filter->describe()
        : tr("%1: %2").arg(page->accessibleName(), m_filter->describe());
    viewOverlay().ask(m_viewChoice->currentData().toString(), what);
}

void StatisticsPlace::renameView()
{
    const QString name = m_viewChoice->currentData().toString();
    if (name.isEmpty()) {
        m_toast->present(tr("Choose a saved view first."));
        return;
    }
    viewOverlay().ask(name, tr("The view stays what it is."), name);
}

void StatisticsPlace::keepView(const QString &name, const QString &renamed)
{
    if (!renamed.isEmpty()) {
        const Result<> done = m_views->rename(renamed, name);
        if (!done && done.error().code == Error::Code::Conflict) {
            m_toast->present(tr("There is a view of that name already: %1").arg(name));
            return;
        }
        showViews(name);
        tellViews(done, {});
        return;
    }
    const FigurePage *page = shownPage();
    const SavedView view {name, m_filter->state(), m_board->by(),
                          page == nullptr ? QString() : page->id(),
                          isCompared() ? std::optional(m_against->state()) : std::nullopt};
    const Result<> kept = m_views->keep(view);
    if (!kept && kept.error().code == Error::Code::LimitExceeded) {
        m_toast->present(tr("There are %Ln views already; delete one first.", nullptr, MostViews));
        return;
    }
    showViews(name);
    tellViews(kept, tr("The view is saved: %1").arg(name));
}

void StatisticsPlace::tellViews(const Result<> &written, const QString &done)
{
    if (!written)
        m_around.dialogs.tell(this, tr("The saved views were not written"),
                              toString(written.error()));
    else if (!done.isEmpty())
        m_toast->present(done);
}

void StatisticsPlace::deleteView()
{
    const QString name = m_viewChoice->currentData().toString();
    if (name.isEmpty()) {
        m_toast->present(tr("Choose a saved view first."));
        return;
    }
    const Question question {tr("Delete the view %1?").arg(name),
                             tr("The decisions stay as they are."),
                             tr("Delete"),
                             {},
                             tr("Keep"),
                             true};
    m_around.dialogs.ask(this, question, [this, name](Answer answer) {
        if (answer != Answer::Accept)
            return;
        const Result<> removed = m_views->remove(name);
        showViews({});
        tellViews(removed, {});
    });
}

} // namespace bluepencil
