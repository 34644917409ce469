// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reviewcontroller.h"

#include "core/base/whendone.h"
#include "core/review/desklist.h"
#include "core/review/stationqueue.h"

#include <algorithm>

namespace bluepencil {

namespace {

constexpr int saveMs = 400; // the promise is a second
constexpr int refreshMs = 600; // longer than from one quick decision to the next
constexpr int paintedMs = 40; // until the first draft is on the screen
constexpr std::size_t historyMost = 100;
constexpr int aheadMost = 2;
// How often a gateway is asked whether something came, with nothing at hand and with something.
constexpr qint64 lookEmptyMs = 4000;
constexpr qint64 lookMs = 15'000;

} // namespace

ReviewController::ReviewController(ReviewService &service, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_clock(clock)
{
    m_saveTimer.setSingleShot(true);
    m_saveTimer.setInterval(saveMs);
    connect(&m_saveTimer, &QTimer::timeout, this, &ReviewController::save);
    m_commitTimer.setSingleShot(true);
    m_commitTimer.setTimerType(Qt::PreciseTimer);
    connect(&m_commitTimer, &QTimer::timeout, this, &ReviewController::commitDue);
    m_troubleTimer.setSingleShot(true);
    m_troubleTimer.setInterval(retryMs);
    connect(&m_troubleTimer, &QTimer::timeout, this, &ReviewController::tryAgain);
    m_refreshTimer.setSingleShot(true);
    m_refreshTimer.setInterval(refreshMs);
    connect(&m_refreshTimer, &QTimer::timeout, this, [this] {
        refreshList();
        refreshFigures();
    });
    connect(&m_service, &ReviewService::hinted, this, &ReviewController::lookAgain);
    connect(&m_service, &ReviewService::revoked, this, [this](qint64 slotId) {
        if (m_item && m_item->lease.key.slotId == slotId)
            renew(); // says who has it now
    });
}

void ReviewController::lookAgain()
{
    if (!m_isOpen)
        return;
    if (!m_item && m_busy == 0)
        openNext();
    if (!m_refreshTimer.isActive())
        m_refreshTimer.start();
}

ReviewController::~ReviewController() = default;

void ReviewController::start()
{
    m_openError.reset();
    Q_EMIT opening();
    whenDone(m_service.open(), this, [this](const Result<ReviewService::Opened> &result) {
        if (!result) {
            m_openError = result.error();
            Q_EMIT failedToOpen(result.error());
            return;
        }
        m_readOnly = result->readOnly;
        m_isOpen = true;
        m_othersWaiting = result->othersWaiting;
        if (m_service.isRemote())
            m_service.setReviewer(result->reviewer);
        Q_EMIT opened(m_readOnly);
        takeDeliveries(result->deliveries);
    });
    openFirst();
}

// The draft first; the list can wait for it. Asked for together with the workspace, so that it is
// found while this thread still builds the window.
void ReviewController::openFirst()
{
    ++m_busy;
    whenDone(m_service.run([](ReviewDesk &desk) -> Result<After> {
        return desk.workspace.database().isReadOnly() ? Result<After>(After {})
                                                      : nextOn(desk, {}, {});
    }),
             this, [this](Result<After> after) {
                 --m_busy;
                 if (m_isOpen && !m_readOnly) {
                     if (after)
                         take(std::move(*after));
                     else
                         failStep(after.error());
                 }
                 Q_EMIT busyChanged();
                 if (m_isOpen)
                     listSoon();
             });
}

// To read ten thousand rows takes a core that the draft's own painting may need.
void ReviewController::listSoon()
{
    QTimer::singleShot(m_item ? paintedMs : 0, this, [this] {
        refreshList();
        refreshFigures();
    });
}

bool ReviewController::isCovered() const
{
    return m_item && m_hold == Hold::Held && m_clock.steady() >= m_item->leaseDeadline;
}

bool ReviewController::hasUnseenRevision() const
{
    return m_item && m_item->work.seenRevision < m_item->lease.item.revision;
}

WorkingState ReviewController::currentWork() const
{
    WorkingState work = m_source ? m_source() : m_item->work;
    work.seenRevision = m_item->work.seenRevision;
    return work;
}

bool ReviewController::isIn(const std::vector<PendingDecision> &pending, const QString &itemId)
{
    return std::any_of(pending.begin(), pending.end(),
                       [&](const PendingDecision &decision) { return decision.itemId == itemId; });
}

// Steps -----------------------------------------------------------------------------------------

void ReviewController::look(ReviewDesk &desk, After &after)
{
    after.pending = desk.session.pending();
    after.nextDue = desk.session.nextDue();
    if (!after.item)
        return;
    auto guideline = guidelineFor(desk.database, after.item->lease.item.guideline,
                                  desk.session.config().reviewer);
    if (guideline)
        after.guideline = std::move(*guideline);
}

Result<ReviewController::After> ReviewController::nextOn(ReviewDesk &desk, After after,
                                                         const QStringList &leaveOut)
{
    auto next = desk.session.openNext({}, leaveOut);
    if (next)
        after.item = std::move(*next);
    else
        after.error = next.error();
    look(desk, after);
    return after;
}

Result<ReviewController::After> ReviewController::stay(ReviewDesk &desk, After after)
{
    after.keepsItem = true;
    look(desk, after);
    return after;
}

void ReviewController::run(Step step)
{
    ++m_busy;
    Q_EMIT busyChanged();
    whenDone(m_service.run(std::move(step)), this, [this](Result<After> after) {
        --m_busy;
        if (after)
            take(std::move(*after));
        else
            failStep(after.error());
        if (!after && after.error().code == Error::Code::NotSeen)
            renew(); // shows what is new
        Q_EMIT busyChanged();
    });
}

void ReviewController::take(After after)
{
    takeDesk(after);
    if (after.savedToken != 0 && after.savedToken == m_workToken)
        setSaveState(SaveState::Saved);
    if (after.made)
        noteStored();
    if (!after.keepsItem) {
        if (m_saveState == SaveState::Unsaved)
            save(); // typed while the step was under way
        remember(after);
        setItem(std::move(after.item), std::move(after.guideline));
    }
    if (after.made)
        Q_EMIT decided(*after.made);
    if (after.error)
        failStep(*after.error);
    if (after.miss != Miss::None)
        Q_EMIT missed(after.miss, after.missing);
    if (after.release)
        Q_EMIT releasedMany(*after.release);
    takeDeliveries(after.deliveries);
    prefetch();
    m_refreshTimer.start();
}

// Where the person was; going back takes off what it passed.
void ReviewController::remember(const After &after)
{
    m_history.resize(m_history.size() - std::min(m_history.size(), after.wentBack));
    const bool same = m_item && after.item && m_item->lease.itemId == after.item->lease.itemId;
    if (!m_item || same || after.wentBack > 0)
        return;
    m_history.push_back({m_item->lease.producer, m_item->lease.item.externalId});
    if (m_history.size() > historyMost)
        m_history.erase(m_history.begin());
}

void ReviewController::takeDesk(const After &after)
{
    // What waits no longer went out, unless it is back on the desk.
    for (const PendingDecision &before : m_pending) {
        const bool isBack = after.item && after.item->lease.itemId == before.itemId;
        if (isBack || isIn(after.pending, before.itemId))
            continue;
        m_listedOpen -= qint64(std::erase_if(
            m_listed, [&](const QueueEntry &entry) { return entry.itemId == before.itemId; }));
    }
    m_pending = after.pending;
    showEntries();
    if (after.nextDue)
        m_commitTimer.start(int(std::clamp<qint64>(*after.nextDue - m_clock.steady(), 0, 60'000)));
    else
        m_commitTimer.stop();
    Q_EMIT pendingChanged();
}

void ReviewController::takeDeliveries(const std::vector<Delivery> &deliveries)
{
    std::vector<Delivery> refusals = deliveries;
    std::erase_if(refusals, [](const Delivery &delivery) { return !delivery.refusal; });
    if (m_service.isRemote() && refusals.size() > 1) {
        Q_EMIT conflicts(refusals);
        return;
    }
    for (const Delivery &delivery : refusals)
        Q_EMIT refused(delivery);
}

void ReviewController::setItem(std::optional<OpenItem> item, std::optional<GuidelineText> guideline)
{
    m_saveTimer.stop();
    ++m_workToken;
    m_item = std::move(item);
    m_guideline = std::move(guideline);
    m_hold = Hold::Held;
    setSaveState(m_item && m_item->restored ? SaveState::Saved : SaveState::Nothing);
    Q_EMIT itemChanged();
}

void ReviewController::setSaveState(SaveState state)
{
    m_saveState = state;
    Q_EMIT saveStateChanged();
}

// Reading ---------------------------------------------------------------------------------------

void ReviewController::setFilter(const QString &text)
{
    if (m_filter == text)
        return;
    m_filter = text;
    m_terms = parseQueueTerms(text);
    refreshList();
}

// The list as read, without what was decided since.
void ReviewController::showEntries()
{
    if (!m_isListed)
        return;
    m_entries = m_listed;
    std::erase_if(m_entries,
                  [this](const QueueEntry &entry) { return isIn(m_pending, entry.itemId); });
    m_openCount = qMax<qint64>(0, m_listedOpen - qint64(m_pending.size()));
    Q_EMIT entriesChanged();
}

void ReviewController::refreshList()
{
    if (!m_isOpen)
        return;
    const quint64 token = ++m_listToken;
    whenDone(m_service.run([filter = m_terms.filter](ReviewDesk &desk) {
        return listDesk(desk, filter, listLimit);
    }),
             this, [this, token](const Result<QueueListing> &listing) {
                 if (token != m_listToken)
                     return;
                 if (!listing) {
                     Q_EMIT failed(listing.error());
                     return;
                 }
                 m_isListed = true;
                 m_listed = listing->entries;
                 if (!m_terms.problem.isEmpty())
                     m_listed.clear();
                 m_listedOpen = listing->open;
                 showEntries();
             });
}

void ReviewController::refreshFigures()
{
    if (!m_isOpen)
        return;
    whenDone(m_service.run([](ReviewDesk &desk) { return figuresOf(desk); }), this,
             [this](const Result<DeskFigures> &figures) {
                 if (!figures)
                     return;
                 m_figures = *figures;
                 Q_EMIT figuresChanged();
             });
}

void ReviewController::lookForMore()
{
    if (!m_service.isRemote() || !m_isOpen || isBusy())
        return;
    const qint64 every = m_entries.empty() ? lookEmptyMs : lookMs;
    if (m_clock.steady() - m_lookedAt >= every)
        prefetch();
}

void ReviewController::prefetch()
{
    if (m_readOnly)
        return;
    m_lookedAt = m_clock.steady();
    // A failure shows itself when the next item is opened.
    const QString onScreen = m_item ? m_item->lease.itemId : QString();
    whenDone(m_service.run([onScreen](ReviewDesk &desk) -> Result<std::vector<OpenItem>> {
        BLUEPENCIL_TRY(desk.session.prefetch({}));
        return desk.session.upcoming(aheadMost, onScreen);
    }),
             this, [this](const Result<std::vector<OpenItem>> &items) {
                 if (m_service.isRemote() && !m_item)
                     m_refreshTimer.start();
                 if (m_service.isRemote())
                     noteContact(items ? std::nullopt : std::optional(items.error()));
                 if (items && !items->empty())
                     Q_EMIT upcoming(*items);
             });
}

// Opening ---------------------------------------------------------------------------------------

void ReviewController::openNext()
{
    if (isBusy() || m_readOnly)
        return;
    runLeaving([](ReviewDesk &desk) { return nextOn(desk, {}, {}); });
}

void ReviewController::openItem(const QString &producer, const QString &externalId)
{
    if (isBusy() || m_readOnly)
        return;
    if (m_item && m_item->lease.producer == producer && m_item->lease.item.externalId == externalId)
        return;
    const bool awaits
        = std::any_of(m_entries.begin(), m_entries.end(), [&](const QueueEntry &entry) {
              return entry.producer == producer && entry.externalId == externalId
                  && entry.state == QueueEntry::State::Waiting;
          });
    if (awaits) {
        Q_EMIT missed(Miss::AwaitsDraft, externalId);
        return;
    }
    runLeaving([producer, externalId](ReviewDesk &desk) -> Result<After> {
        auto item = desk.session.open(producer, externalId);
        if (!item)
            return fail(item.error());
        After after;
        after.item = std::move(*item);
        look(desk, after);
        return after;
    });
}

// Working text ----------------------------------------------------------------------------------

void ReviewController::setWork(const WorkingState &work)
{
    if (!m_item || m_readOnly)
        return;
    const int seen = m_item->work.seenRevision;
    m_item->work = work;
    m_item->work.seenRevision = qMax(seen, work.seenRevision);
    ++m_workToken;
    setSaveState(SaveState::Unsaved);
    if (!m_saveTimer.isActive())
        m_saveTimer.start();
}

// Deciding --------------------------------------------------------------------------------------

void ReviewController::decide(Action action, const DecideOptions &options)
{
    if (isBusy() || !m_item || m_readOnly || isCovered() || isLost())
        return;
    m_saveTimer.stop();
    run([itemId = m_item->lease.itemId, action, work = currentWork(),
         options](ReviewDesk &desk) -> Result<After> {
        auto made = desk.session.decide(itemId, action, work, options);
        if (!made)
            return fail(made.error());
        After after;
        after.made = std::move(*made);
        return nextOn(desk, std::move(after), {});
    });
}

void ReviewController::undo()
{
    if (isBusy() || m_readOnly || m_pending.empty())
        return;
    runLeaving([](ReviewDesk &desk) -> Result<After> {
        auto item = desk.session.undo();
        if (!item)
            return fail(item.error());
        After after;
        after.item = std::move(*item);
        look(desk, after);
        return after;
    });
}

void ReviewController::recall()
{
    if (isBusy() || m_readOnly)
        return;
    runLeaving([](ReviewDesk &desk) -> Result<After> {
        auto figures = figuresOf(desk);
        if (!figures)
            return fail(figures.error());
        if (!figures->lastCommitted) {
            return fail(Error::Code::NotFound,
                        QStringLiteral("there is no decision that could be taken back"));
        }
        auto item = desk.session.recall(figures->lastCommitted->decisionId);
        if (!item)
            return fail(item.error());
        After after;
        after.item = std::move(*item);
        look(desk, after);
        return after;
    });
}

void ReviewController::commitDue()
{
    whenDone(m_service.run([](ReviewDesk &desk) -> Result<After> {
        After after;
        after.keepsItem = true;
        auto deliveries = desk.session.commitDue();
        if (deliveries)
            after.deliveries = std::move(*deliveries);
        else
            after.error = deliveries.error();
        after.pending = desk.session.pending();
        after.nextDue = desk.session.nextDue();
        return after;
    }),
             this, [this](const Result<After> &after) {
                 if (!after)
                     return;
                 takeDesk(*after);
                 if (after->error) {
                     m_commitTimer.start(retryMs);
                     noteTrouble(*after->error);
                 } else if (!after->deliveries.empty()) {
                     noteStored();
                     noteContact(std::nullopt);
                 }
                 takeDeliveries(after->deliveries);
                 m_refreshTimer.start();
                 if (!m_item && !isBusy())
                     openNext();
             });
}

void ReviewController::setUndoWindow(qint64 ms)
{
    m_service.run([ms](ReviewDesk &desk) -> Result<> {
        desk.session.setUndoWindow(ms);
        return {};
    });
}

} // namespace bluepencil
