// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queue/queuelist.h"
#include "core/queue/remote/remotequestions.h"
#include "core/review/deskfigures.h"
#include "core/review/earliertexts.h"
#include "core/review/guidelinereading.h"
#include "core/review/opinions.h"
#include "core/review/reviewservice.h"
#include "ui/review/queue/queueterms.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace bluepencil {

enum class SaveState { Nothing, Unsaved, Saved, Failed };

// What was looked for and is not there.
enum class Miss { None, NoSuchItem, NoneStarted, NoneBefore, AwaitsDraft };

// Whether the item on the screen is still this reviewer's: with somebody else, decided by somebody
// else, or no longer wanted.
enum class Hold { Held, Taken, Decided, Gone };

// What stayed behind when the window was to close.
struct Farewell {
    std::optional<Error> unsaved; // why the working text on the screen is not saved
    std::optional<Error> unsent; // why decisions still wait
};

// What became of drafts that were given back together: each for itself.
struct ReleaseReport {
    struct Refusal {
        QString itemId;
        Error error;
    };

    int released = 0;
    std::vector<Refusal> refused;
};

// What stands between the review session and the widgets: knows what is on the screen, asks the
// service for the next thing and says what changed. GUI thread.
class ReviewController final : public QObject {
    Q_OBJECT

public:
    // References must outlive the controller.
    ReviewController(ReviewService &service, const Clock &clock, QObject *parent = nullptr);
    ~ReviewController() override;
    Q_DISABLE_COPY_MOVE(ReviewController)

    // Opens the workspace, then the list and the first item.
    void start();

    [[nodiscard]] const std::optional<OpenItem> &item() const { return m_item; }

    [[nodiscard]] const std::optional<GuidelineText> &guideline() const { return m_guideline; }

    [[nodiscard]] const std::vector<QueueEntry> &entries() const { return m_entries; }

    [[nodiscard]] qint64 openCount() const { return m_openCount; }

    [[nodiscard]] const QString &filter() const { return m_filter; }

    [[nodiscard]] const QueueTerms &terms() const { return m_terms; }

    // There was another item on the screen before this one.
    [[nodiscard]] bool canGoBack() const { return !m_history.empty(); }

    [[nodiscard]] const std::vector<PendingDecision> &pending() const { return m_pending; }

    [[nodiscard]] const DeskFigures &figures() const { return m_figures; }

    [[nodiscard]] SaveState saveState() const { return m_saveState; }

    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }

    [[nodiscard]] bool isOpen() const { return m_isOpen; }

    // entries() were read at least once.
    [[nodiscard]] bool isListed() const { return m_isListed; }

    // Why the workspace is not open; absent while it is, or while it is being opened.
    [[nodiscard]] const std::optional<Error> &openError() const { return m_openError; }

    // A decision or another item is under way: nothing else may begin.
    [[nodiscard]] bool isBusy() const { return m_busy > 0; }

    [[nodiscard]] const Clock &clock() const { return m_clock; }

    [[nodiscard]] const QString &reviewer() const { return m_service.config().session.reviewer; }

    [[nodiscard]] ReviewService &service() const { return m_service; }

    // The lease of the item on screen has run out on a clock that runs while the machine sleeps.
    [[nodiscard]] bool isCovered() const;
    [[nodiscard]] bool hasUnseenRevision() const;

    [[nodiscard]] Hold hold() const { return m_hold; }

    [[nodiscard]] bool isLost() const { return m_item && m_hold != Hold::Held; }

    // Why the workspace took nothing the last time; tried again every few seconds until it does.
    [[nodiscard]] const std::optional<Error> &trouble() const { return m_trouble; }

    // The server of a remote workspace is away, and work goes on with what is at hand.
    [[nodiscard]] bool isWithoutContact() const;

    // Decisions that others who use this machine have not sent yet; of a remote workspace.
    [[nodiscard]] qint64 othersWaiting() const { return m_othersWaiting; }

    // The working state of the item on screen; saved within a second.
    void setWork(const WorkingState &work);

    // Where the working state is fetched from just before it is needed.
    void setWorkSource(std::function<WorkingState()> source) { m_source = std::move(source); }

    void setFilter(const QString &text);
    void setUndoWindow(qint64 ms);
    // Saves and hands over everything that waits; `then` is called on this thread.
    void finish(std::function<void(const Farewell &left)> then);

public Q_SLOTS:
    void lookAgain(); // others may have changed what waits
    void refreshList();
    void refreshFigures();
    void openNext();
    void openItem(const QString &producer, const QString &externalId);
    // The neighbour in the list, -1 or +1.
    void openNeighbour(int step);
    // The place in the list, from 0; one behind its end is the last.
    void openPlace(int place);
    // The next in the order of the queue whose working text is saved, behind the last the first.
    void openNextStarted();
    // The item that was on the screen before, the latest that can still be opened.
    void goBack();
    // By its whole id, else by its place in the list from 1.
    void jump(const QString &where);
    // Gives back those that are held. One that is refused stays, and the others go.
    void releaseMany(const QStringList &itemIds);
    void decide(bluepencil::Action action, const bluepencil::DecideOptions &options = {});
    void undo();
    void recall();
    void release();
    // Holds the item on the screen for longer, or tries to have it back.
    void renew();
    // Looks whether the item on the screen is still held; if not, takes it back where that is free.
    void checkHold();
    // What could not be stored, at once; without contact whether the server is back.
    void retry();
    // The person knows that the lease of the item on the screen may be over, and works on: what
    // they decide counts if nobody else was given it.
    void goOnWithoutContact();
    // Of a remote workspace: whether there is something new, now and then.
    void lookForMore();
    // Takes items along to be worked on without contact, for up to eight hours.
    void takePack(int count);
    // The person has read the guideline that is shown.
    void markGuidelineRead();
    // Another version of it may be there, or another one for the item.
    void refreshGuideline();
    // The person has looked at the newest revision, and may take its draft in place of their text.
    void markSeen(bool takeDraft = false);
    // Asks whether there is a newer revision of the item on the screen, and fetches it.
    void watchRevision();
    // Another draft is the base from here on, and goes into the decision. The working text is the
    // caller's: it puts the draft's words there, or keeps what stands there.
    void switchDraft(const QString &draftId);
    // The person set the draft aside to write their own, or took that back.
    void setDraftAside(bool aside);
    // Asks for older texts of the item on the screen.
    void fetchEarlier();
    // Asks for what the reviewers decided, where the item is an adjudication.
    void fetchOpinions();
    void save();

Q_SIGNALS:
    void opening();
    void opened(bool readOnly);
    void failedToOpen(const bluepencil::Error &error);
    // Another item is on the screen, or none.
    void itemChanged();
    // The same item came anew from the queue: lease renewed, perhaps a newer revision.
    void itemRefreshed();
    // See hold(): lost, or back again.
    void holdChanged();
    void troubleChanged();
    // The newest revision is what the person works on from here; what they typed is in work.
    void revisionSeen();
    void draftSwitched();
    void earlierFetched(const std::vector<bluepencil::EarlierText> &texts);
    void opinionsFetched(const std::vector<bluepencil::Opinion> &opinions);
    void guidelineChanged();
    void entriesChanged();
    void pendingChanged();
    void figuresChanged();
    void saveStateChanged();
    void busyChanged();
    void decided(const bluepencil::PendingDecision &decision);
    void refused(const bluepencil::Delivery &delivery);
    void missed(bluepencil::Miss what, const QString &where);
    void releasedMany(const bluepencil::ReleaseReport &report);
    // Held and next in turn: what can be got ready for them may be.
    void upcoming(const std::vector<bluepencil::OpenItem> &items);
    // So many items are there to be worked on without contact.
    void packed(int count);
    // Several decisions together did not count: made without contact, and others were first.
    void conflicts(const std::vector<bluepencil::Delivery> &deliveries);
    // Something was asked for and did not happen.
    void failed(const bluepencil::Error &error);

private:
    // What the desk looks like after a step; made on the service's thread in one go.
    struct After {
        std::optional<OpenItem> item;
        std::optional<GuidelineText> guideline;
        std::vector<PendingDecision> pending;
        std::optional<qint64> nextDue; // Clock::steady()
        std::vector<Delivery> deliveries;
        std::optional<PendingDecision> made;
        std::optional<Error> error; // the step happened, what came after it did not
        bool keepsItem = false;
        quint64 savedToken = 0; // the working text as it was at that token is saved
        std::size_t wentBack = 0; // items of the history that are behind
        Miss miss = Miss::None;
        QString missing; // where it was looked for
        std::optional<ReleaseReport> release;
    };

    struct Place {
        QString producer;
        QString externalId;
    };

    using Step = std::function<Result<After>(ReviewDesk &)>;

    void run(Step step);
    // Steps that may put another item on the screen: the text goes into the journal first, and if
    // it does not get there the item stays.
    void openFirst();
    void listSoon();
    void runLeaving(Step step);
    void runRefresh(const QString &itemId);
    void take(After after);
    void takeDesk(const After &after);
    void showEntries();
    void remember(const After &after);
    void takeDeliveries(const std::vector<Delivery> &deliveries);
    void commitDue();
    void prefetch();
    void setItem(std::optional<OpenItem> item, std::optional<GuidelineText> guideline);
    void setSaveState(SaveState state);
    void setHold(Hold hold);
    void failStep(const Error &error);
    void noteStored();
    void noteTrouble(const Error &error);
    void noteContact(const std::optional<Error> &problem);
    void tryAgain();
    void takeLease(const OpenItem &fresh);
    [[nodiscard]] bool hasUnsaved() const;
    [[nodiscard]] QFuture<Result<std::vector<EarlierText>>> askEarlier();
    void takeSeen(OpenItem fresh, bool isUntouched);
    [[nodiscard]] WorkingState currentWork() const;

    static Result<After> nextOn(ReviewDesk &desk, After after, const QStringList &leaveOut);
    // The item on the screen stays.
    static Result<After> stay(ReviewDesk &desk, After after);
    static void look(ReviewDesk &desk, After &after);
    [[nodiscard]] static bool isIn(const std::vector<PendingDecision> &pending,
                                   const QString &itemId);

    static constexpr int listLimit = 500;
    static constexpr int retryMs = 3000; // after a failure that may pass

    ReviewService &m_service;
    const Clock &m_clock;
    std::function<WorkingState()> m_source;
    std::optional<OpenItem> m_item;
    std::optional<GuidelineText> m_guideline;
    std::vector<QueueEntry> m_listed; // as last read
    std::vector<QueueEntry> m_entries; // of them those that are not decided
    std::vector<Place> m_history; // the latest last
    std::vector<PendingDecision> m_pending;
    DeskFigures m_figures;
    QString m_filter;
    QueueTerms m_terms;
    qint64 m_listedOpen = 0;
    qint64 m_openCount = 0;
    qint64 m_othersWaiting = 0;
    SaveState m_saveState = SaveState::Nothing;
    Hold m_hold = Hold::Held;
    std::optional<Error> m_trouble;
    bool m_readOnly = false;
    bool m_isOpen = false;
    bool m_isListed = false;
    std::optional<Error> m_openError;
    bool m_renewing = false;
    bool m_watching = false;
    int m_busy = 0;
    qint64 m_lookedAt = 0; // Clock::steady()
    quint64 m_listToken = 0;
    quint64 m_workToken = 0; // grows with every change of the working state
    QTimer m_saveTimer;
    QTimer m_commitTimer;
    QTimer m_troubleTimer;
    QTimer m_refreshTimer; // reading the whole list can wait until nobody decides
    std::unique_ptr<RemoteQuestions> m_earlier; // of a gateway, from the first question on
};

} // namespace bluepencil
