// SPDX-License-Identifier: GPL-3.0-or-later
// How ReviewController loses nothing: saving, holding, and what it does when either fails.
#include "core/base/whendone.h"
#include "core/review/desklist.h"
#include "core/review/stationqueue.h"
#include "ui/review/reviewcontroller.h"

namespace bluepencil {

namespace {

constexpr qint64 goOnMs = 15 * 60 * 1000; // then the person is asked again

// The store itself failed; of "busy" only a background step can be sure, since an item that is with
// somebody else is busy, too.
bool isStoreFailure(Error::Code code)
{
    return code == Error::Code::DiskFull || code == Error::Code::Storage
        || code == Error::Code::Corrupt || code == Error::Code::Unreachable
        || code == Error::Code::Unauthorized;
}

Hold holdAfter(Error::Code code)
{
    if (code == Error::Code::AlreadyDecided)
        return Hold::Decided;
    if (code == Error::Code::Gone || code == Error::Code::NotFound)
        return Hold::Gone;
    return Hold::Taken;
}

} // namespace

// Saving ----------------------------------------------------------------------------------------

bool ReviewController::hasUnsaved() const
{
    return m_item && (m_saveState == SaveState::Unsaved || m_saveState == SaveState::Failed);
}

void ReviewController::save()
{
    m_saveTimer.stop();
    if (!hasUnsaved())
        return;
    whenDone(m_service.run([itemId = m_item->lease.itemId, work = currentWork()](ReviewDesk &desk) {
        return desk.session.save(itemId, work);
    }),
             this, [this, token = m_workToken](const Result<> &saved) {
                 if (saved)
                     noteStored();
                 if (token != m_workToken)
                     return; // there is something newer to save, or another item
                 if (saved) {
                     setSaveState(SaveState::Saved);
                     return;
                 }
                 setSaveState(SaveState::Failed);
                 noteTrouble(saved.error());
             });
}

void ReviewController::runLeaving(Step step)
{
    m_saveTimer.stop();
    if (!hasUnsaved()) {
        run(std::move(step));
        return;
    }
    run([itemId = m_item->lease.itemId, work = currentWork(), step = std::move(step),
         token = m_workToken](ReviewDesk &desk) -> Result<After> {
        BLUEPENCIL_TRY(desk.session.save(itemId, work));
        Result<After> after = step(desk);
        if (after)
            after->savedToken = token;
        return after;
    });
}

// A step that was asked for and did not happen: what is on the screen stays and goes on being
// saved.
void ReviewController::failStep(const Error &error)
{
    if (m_service.isRemote() && isAway(error.code)) {
        if (hasUnsaved() && !m_saveTimer.isActive())
            m_saveTimer.start();
        noteTrouble(error); // said where it stays; the text is safe in the journal
        return;
    }
    if (isStoreFailure(error.code)) {
        const bool isNew = !m_trouble;
        if (m_item && m_saveState != SaveState::Nothing)
            setSaveState(SaveState::Failed);
        noteTrouble(error);
        if (isNew)
            return; // that is said where it stays
    } else if (hasUnsaved() && !m_saveTimer.isActive()) {
        m_saveTimer.start();
    }
    Q_EMIT failed(error);
}

void ReviewController::noteTrouble(const Error &error)
{
    if (error.code == Error::Code::Cancelled)
        return; // the window closes
    m_troubleTimer.start();
    if (m_trouble == error)
        return;
    m_trouble = error;
    Q_EMIT troubleChanged();
}

void ReviewController::noteStored()
{
    if (isWithoutContact())
        return; // what is stored here says nothing about the server
    m_troubleTimer.stop();
    if (!m_trouble)
        return;
    m_trouble.reset();
    Q_EMIT troubleChanged();
}

bool ReviewController::isWithoutContact() const
{
    return m_trouble && m_service.isRemote() && isAway(m_trouble->code);
}

// What the server said to the last question, if anything.
void ReviewController::noteContact(const std::optional<Error> &problem)
{
    if (problem && isAway(problem->code)) {
        noteTrouble(*problem);
    } else if (isWithoutContact()) {
        m_troubleTimer.stop();
        m_trouble.reset();
        Q_EMIT troubleChanged();
    }
}

void ReviewController::retry()
{
    if (!m_trouble)
        return;
    m_service.run([](ReviewDesk &desk) -> Result<> {
        tryServerNow(desk);
        return {};
    });
    tryAgain();
}

void ReviewController::goOnWithoutContact()
{
    if (!isWithoutContact() || !isCovered())
        return;
    m_item->leaseDeadline = m_clock.steady() + goOnMs;
    Q_EMIT itemRefreshed();
    Q_EMIT troubleChanged();
}

void ReviewController::takePack(int count)
{
    if (!m_service.isRemote() || !m_isOpen || m_readOnly)
        return;
    whenDone(m_service.run([count](ReviewDesk &desk) { return desk.session.takePack({}, count); }),
             this, [this](const Result<int> &taken) {
                 if (!taken) {
                     Q_EMIT failed(taken.error());
                     return;
                 }
                 noteContact(std::nullopt);
                 Q_EMIT packed(*taken);
                 refreshList();
                 if (!m_item && !isBusy())
                     openNext();
             });
}

void ReviewController::tryAgain()
{
    if (!m_trouble)
        return;
    if (isWithoutContact()) {
        m_troubleTimer.start();
        if (!m_pending.empty())
            commitDue();
        prefetch();
        return;
    }
    m_troubleTimer.start();
    if (hasUnsaved())
        save();
    else if (m_item && !isCovered() && !isLost())
        renew();
    else if (!m_pending.empty())
        commitDue();
    else
        noteStored(); // nothing is left that could be tried
}

void ReviewController::finish(std::function<void(const Farewell &)> then)
{
    m_saveTimer.stop();
    std::optional<WorkingState> work;
    if (hasUnsaved())
        work = currentWork();
    const QString itemId = m_item ? m_item->lease.itemId : QString();
    whenDone(m_service.run([itemId, work = std::move(work)](ReviewDesk &desk) -> Result<Farewell> {
        Farewell left;
        if (work) {
            if (const Result<> saved = desk.session.save(itemId, *work); !saved)
                left.unsaved = saved.error();
        }
        if (const auto handed = desk.session.commitAll(); !handed)
            left.unsent = handed.error();
        return left;
    }),
             this, [this, then = std::move(then)](const Result<Farewell> &result) {
                 const Farewell left = result ? *result : Farewell {{}, result.error()};
                 if (left.unsaved) {
                     setSaveState(SaveState::Failed);
                     noteTrouble(*left.unsaved);
                 }
                 then(left);
             });
}

// Holding ---------------------------------------------------------------------------------------

void ReviewController::setHold(Hold hold)
{
    if (m_hold == hold)
        return;
    m_hold = hold;
    Q_EMIT holdChanged();
}

// What is typed stays; the queue knows only what was saved last.
void ReviewController::takeLease(const OpenItem &fresh)
{
    m_item->lease = fresh.lease;
    m_item->leaseDeadline = fresh.leaseDeadline;
    // A draft chosen meanwhile stays chosen, unless the newest revision has none such.
    const Draft *chosen = fresh.lease.item.draft(m_item->draftId);
    m_item->draftId = chosen != nullptr ? chosen->id : fresh.draftId;
    m_item->draftText = chosen != nullptr ? chosen->text : fresh.draftText;
    m_item->seen = fresh.seen;
    m_item->seenDraftText = fresh.seenDraftText;
    noteStored();
    noteContact(std::nullopt);
    refreshGuideline();
    Q_EMIT itemRefreshed();
    setHold(Hold::Held);
}

void ReviewController::renew()
{
    if (isLost())
        checkHold();
    else if (m_item && !m_renewing && !m_readOnly)
        runRefresh(m_item->lease.itemId);
}

void ReviewController::runRefresh(const QString &itemId)
{
    m_renewing = true;
    whenDone(m_service.run([itemId](ReviewDesk &desk) { return desk.session.refresh(itemId); }),
             this, [this, itemId](const Result<OpenItem> &fresh) {
                 m_renewing = false;
                 if (!m_item || m_item->lease.itemId != itemId)
                     return; // another item is on the screen by now
                 if (fresh) {
                     takeLease(*fresh);
                 } else if (fresh.error().code == Error::Code::LeaseLost) {
                     setHold(Hold::Taken);
                     checkHold(); // it may be free again, or decided
                 } else {
                     noteTrouble(fresh.error());
                 }
             });
}

void ReviewController::checkHold()
{
    // What ran out is held again by the person's own key, not behind their back.
    if (!m_item || m_readOnly || isBusy() || m_renewing || isCovered())
        return;
    m_renewing = true;
    const Lease &lease = m_item->lease;
    whenDone(m_service.run([itemId = lease.itemId, key = lease.key,
                            lost = isLost()](ReviewDesk &desk) -> Result<std::optional<OpenItem>> {
        if (!lost) {
            const Result<bool> stands = holdsStill(desk, key);
            if (!stands || *stands)
                return std::nullopt; // as far as anybody knows
        }
        auto item = desk.session.retake(itemId);
        if (!item)
            return fail(item.error());
        return std::optional(std::move(*item));
    }),
             this,
             [this, itemId = lease.itemId,
              fence = lease.key.fence](const Result<std::optional<OpenItem>> &found) {
                 m_renewing = false;
                 if (!m_item || m_item->lease.itemId != itemId || m_item->lease.key.fence != fence)
                     return; // another item is on the screen by now, or a newer lease
                 if (found && *found)
                     takeLease(**found);
                 else if (!found && !isStoreFailure(found.error().code))
                     setHold(holdAfter(found.error().code));
             });
}

} // namespace bluepencil
