// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review/basishistory.h"
#include "ui/review/editor/diffrunner.h"
#include "ui/review/overlays/comparebase.h"
#include "ui/review/panes/checkrunner.h"
#include "ui/review/panes/labelhistory.h"
#include "ui/review/panes/labelset.h"
#include "ui/review/panes/memoryrunner.h"
#include "ui/review/reviewcontroller.h"
#include "ui/review/suggestiontally.h"
#include "ui/review/veil/screenveil.h"

#include <QPlainTextEdit>
#include <QSet>
#include <QTimer>
#include <QWidget>

class QSplitter;
class QStackedLayout;

namespace bluepencil {

class ActionRegistry;
class AdjudicationOverlay;
class AttentionMeter;
class Banner;
class BesideView;
struct EvidenceText;
class ChecksPane;
class CompareOverlay;
class ConflictOverlay;
struct BannerMessage;
class ConversationPane;
class DecisionBar;
class DecisionButton;
class DraftEditor;
class EditorTools;
class EffortMeter;
class ElideLabel;
class EmptyState;
class EscalateOverlay;
class FactsPane;
class FieldPane;
class FindBar;
class FlaggedOverlay;
class GuidelinePane;
class JumpOverlay;
class LabelPanel;
class LinkLine;
class MemoryPane;
class NewsPane;
class OwnTexts;
class PreparedItems;
class QueuePane;
class RedlineView;
class RedraftOverlay;
class RejectOverlay;
class ReleaseOverlay;
class ScrollColumn;
class Settings;
class SheetHead;
class SpellingPane;
class Toast;

// The place where drafts are reviewed: queue and conversation, the sheet with its redline, facts,
// labels and guideline, and below them the row of decisions.
class ReviewPlace final : public QWidget {
    Q_OBJECT

public:
    struct Surroundings {
        ReviewController &controller;
        ActionRegistry &actions;
        Settings &settings;
        Banner &banner;
        Toast &toast;
        QWidget &window;
        const RandomSource &random;
        OwnTexts &own;
    };

    ReviewPlace(const Surroundings &around, QWidget *parent = nullptr);
    ~ReviewPlace() override;
    Q_DISABLE_COPY_MOVE(ReviewPlace)

    void setNarrow(bool narrow);
    void focusEditor();
    void focusQueue();
    // The whole working text, to the clipboard.
    void copyText();
    // A key that decides, or gives back, is not taken for an item that came up less than this
    // before (by Clock::steady): nobody can have read it, and the finger meant the one before.
    // Pressed anew it works. Keys that are held down never decide.
    static constexpr qint64 guardMs = 250;

    // Nothing is under way: no diff, no check, no decision, and the guard is over (tests and the
    // tour wait for it).
    [[nodiscard]] bool isSettled() const;
    // The redline is of the text as it stands.
    [[nodiscard]] bool isCompared() const;

    // Somebody is there: the window is the active one, and there was input in the last minute.
    [[nodiscard]] bool isAttended() const;
    // The screen was locked, or the machine went to sleep.
    void setAway(bool away);

    [[nodiscard]] DraftEditor *editor() const { return m_editor; }

    [[nodiscard]] EditorTools *tools() const { return m_tools; }

    [[nodiscard]] QueuePane *queue() const { return m_queue; }

Q_SIGNALS:
    // The item's link is to be opened, by somebody who asks first.
    void linkWanted(const QString &link);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum CentrePage { SheetPage, EmptyPage, CoverPage, UnopenedPage };
    enum class Wish { None, One, All };

    // Building (reviewplace.cpp)
    [[nodiscard]] QWidget *buildLeft();
    [[nodiscard]] QWidget *buildCentre();
    [[nodiscard]] QWidget *buildRight();
    [[nodiscard]] QWidget *buildRedline();
    [[nodiscard]] QWidget *buildCover();
    [[nodiscard]] QWidget *buildUnopened();
    void restoreSizes();
    void spread();

    // Actions (reviewactions.cpp)
    void addActions();
    void addAction(const char *id, const QString &text, const QString &group,
                   const QList<QKeySequence> &keys, void (ReviewPlace::*run)());
    void decidePrimary();
    void askReject();
    void askEscalate();
    void release();
    void undo();
    void recall();
    void nextHunk();
    void previousHunk();
    void nextItem();
    void previousItem();
    void nextPane();
    void firstItem();
    void lastItem();
    void nextStarted();
    void goBack();
    void askJump();
    void askReleaseSelected();
    void addMoves();
    void onMissed(Miss what, const QString &where);
    void onReleased(const ReleaseReport &report);
    void cycleSeverity();
    void toggleRedline();
    void renewOrMarkSeen();
    void toggleLabel(const QString &code, bool onWhole);
    void takeProposedLabel();
    // Every change of labels by a person goes through here, so that it can be undone.
    void changeLabels(const std::function<void()> &change);
    void undoWork();
    void redoWork();
    void labelsChanged(int step);
    using HistoryOfLabels = std::optional<std::vector<Label>> (LabelHistory::*)(int);
    using HistoryOfText = void (DraftEditor::*)();
    void goInHistory(HistoryOfLabels labels, HistoryOfText text);
    void reject(const QStringList &codes, bool sendReplacement);

    // Keys and what stands in their way (reviewkeys.cpp)
    void connectKeys();
    void showKeys();
    [[nodiscard]] QString obstacleOf(const QString &id) const; // empty: none
    [[nodiscard]] QString noItem() const;
    [[nodiscard]] bool isGuarded() const;
    [[nodiscard]] bool isTooSoon(); // says so

    // Showing (reviewshowing.cpp)
    void connectController();
    void showItem();
    void showCentre();
    void showTarget();
    void showLabels();
    void showState();
    void showBanners();
    void showNone();
    void showUnopened(const Error &error);
    void onText();
    void onCompared(const Comparison &comparison);
    void onRefused(const Delivery &delivery);
    void requestDiff(bool atOnce);
    void tick();
    [[nodiscard]] WorkingState work() const;
    [[nodiscard]] int currentHunk() const;
    [[nodiscard]] QString targetName() const;
    [[nodiscard]] QString proposedHere() const; // empty: none
    [[nodiscard]] QString placeName(const Label &label) const;
    [[nodiscard]] QString blocked() const;
    [[nodiscard]] std::vector<Label> labelsHere() const;
    void pushWork();

    // Checks (reviewchecks.cpp)
    void connectChecks();
    void beginChecks(bool request); // of another item
    void showPrepared();
    void refreshChecks(); // of the same item, perhaps a newer revision
    void requestChecks(bool atOnce);
    void onChecked(const CheckOutcome &outcome);
    void nextFinding();
    void previousFinding();
    void moveFinding(int step);
    void goToFinding(int stop);

    // Answers to findings (reviewanswers.cpp)
    void connectAnswers();
    void addAnswerActions();
    void showAnswers();
    void answerKept();
    void answerMended();
    void askReason();
    void openLink();
    void answer(CheckAnswer::Verdict verdict);
    void setReason(const QString &reason);
    void goToUnanswered();
    [[nodiscard]] std::vector<CheckFinding> openFindings() const;
    [[nodiscard]] QString answersBlocked() const; // empty: nothing waits for an answer

    // What the checks flagged, before an approval (reviewflagged.cpp)
    void forgetFlagged();
    void noteFlagged(const CheckOutcome &outcome);
    [[nodiscard]] bool approvalWaits(); // asks, or goes on by itself
    void approveFlagged();
    void takeHeldApproval();
    [[nodiscard]] QString flagWords(const CheckFinding &flag) const;

    // Attention (reviewattention.cpp)
    void connectAttention();
    void noteQuickApproval();
    [[nodiscard]] std::vector<EvidenceText> evidence() const;

    // Fields (reviewfields.cpp)
    void addFieldActions();
    void connectFields();
    void toggleFields();
    void growField();
    void removeField();
    void emptyField();
    [[nodiscard]] int fieldHunk() const;

    // Losing nothing (reviewkeeping.cpp)
    void addKeepingActions();
    void connectKeeping();
    void addRemoteActions();
    void connectRemote();
    void takePack();
    [[nodiscard]] BannerMessage awayMessage(const Error &error);
    [[nodiscard]] QWidget *buildKept();
    void showKeeping();
    void showHold();
    void showTrouble();
    void showRestored();
    void showKeptText();
    void backToDraft();
    [[nodiscard]] bool isTyping() const;
    [[nodiscard]] QString lostWords() const; // empty: not lost
    [[nodiscard]] QString baseText() const; // what the reviewer started from

    // Newer revisions (reviewnews.cpp)
    void addNewsActions();
    void connectNews();
    void showNews();
    void onRevisionSeen();
    void offerNewDraft(bool differs);
    void noteRedraftTaken();
    void takeNewDraft();
    void askRedraft();
    void showRefusedDraft();
    [[nodiscard]] bool saysUnseen();
    [[nodiscard]] bool showPutBack(const Delivery &delivery);

    // What the text is held against, and what it starts from (reviewcompare.cpp)
    void addCompareActions();
    void connectCompare();
    void beginCompare(); // of another item
    void refreshCompare(); // of the same item
    [[nodiscard]] const Comparison &shown() const; // against the chosen base
    [[nodiscard]] int shownHunk() const; // at the caret; -1: none
    [[nodiscard]] int hunkAt(const Comparison &comparison) const;
    [[nodiscard]] QString comparedWords() const;
    [[nodiscard]] QString compareObstacle(const QString &id) const;
    void showCompared();
    void placeRedline();
    void goToHunk(int hunk);
    void toggleBeside();
    void askBase();
    void offerBases(const std::vector<EarlierText> &earlier);
    void chooseBase(const CompareBase &base);
    void setBase(const CompareBase &base);
    void requestBaseDiff(const QString &text, bool atOnce);
    void restoreHunk();
    void nextDraft();
    void takeDraft(const QString &draftId);
    void replaceAllText(const QString &text, bool keepsDraft);
    void discardDraft();
    void setAside(bool aside);
    void applyBasis();
    void onDraftSwitched();

    // Deciding between reviewers (reviewadjudication.cpp)
    void connectAdjudication();
    void beginAdjudication(); // of another item
    [[nodiscard]] QString adjudicationObstacle() const;
    void askOpinions();
    void showOpinions(const std::vector<Opinion> &opinions);
    void takeOpinion(int opinion);

    // Memory (reviewmemory.cpp)
    void connectMemory();
    void addMemoryActions();
    void beginMemory(); // of another item
    void requestMemory(bool atOnce);
    void onRemembered(const MemoryOutcome &outcome);
    void showSuggestions();
    void takeSuggestion();
    void takeAllOfKind();
    void takeAtCaret(bool all);
    void replaceWith(const std::vector<Suggestion> &taken);
    [[nodiscard]] std::vector<Suggestion> offered() const;

    static constexpr qsizetype mostSaid = 400; // characters of a producer's reason

    // Personal data hidden on screen (reviewveil.cpp)
    void addVeilActions();
    void connectVeil();
    void toggleVeil();
    void showForNow();
    void beginVeil(); // of another item
    void lookThrough(bool atOnce); // the texts of the same item, perhaps others now
    void showVeil();
    void veilEditor();
    void showBase();
    [[nodiscard]] QString saidByProducer() const;
    [[nodiscard]] QString damagedBefore() const;
    [[nodiscard]] QList<ScreenVeil *> veilsInSight() const;
    [[nodiscard]] QString veilObstacle() const;
    [[nodiscard]] QString flawWords(VeilFlaw flaw) const;
    [[nodiscard]] Comparison besideComparison(const Comparison &comparison) const;

    // Guideline (reviewguideline.cpp)
    void addGuidelineActions();
    void connectGuideline();
    void showGuideline();
    void toggleGuideline();
    void markGuidelineRead();
    void goToRule();
    void goToRuleOf(const QString &code);
    [[nodiscard]] QStringList labelsInQuestion() const;
    [[nodiscard]] QString ruledLabel() const; // empty: none has a paragraph
    [[nodiscard]] QString noRule() const; // why

    Surroundings m_around;
    ReviewController &m_controller;
    DiffRunner *m_diff = nullptr;
    CheckRunner *m_checks = nullptr;
    MemoryRunner *m_memory = nullptr;
    ScreenVeil *m_veil = nullptr;
    EffortMeter *m_effort = nullptr;
    AttentionMeter *m_attention = nullptr;

    // An approval that is under way and came faster than anybody reads.
    struct QuickApproval {
        qint64 activeMs = 0;
        qint64 floorMs = 0;
    };

    std::optional<QuickApproval> m_quick;

    // An approval that waits for the checks, of this text and revision.
    struct HeldApproval {
        quint64 token = 0;
        int revision = 0;
    };

    std::optional<HeldApproval> m_heldApproval;
    std::vector<CheckFinding> m_flagged;
    bool m_isUnchecked = false; // too long for them
    bool m_flagsKnown = false; // for the text as it stands
    QStringList m_askedAbout; // keys of what the card shows
    QSet<QString> m_accepted; // keys of what was approved all the same
    std::vector<CheckAnswer> m_answers;
    SuggestionTally m_offers;
    int m_onRedraft = 0; // revision whose draft the text comes from; 0: that of the lease
    LabelSet m_labels;
    LabelHistory m_labelHistory;
    bool m_inHistory = false; // the text changes by undo or redo
    Comparison m_comparison; // against the draft: labels and memory go by it
    CompareBase m_base;
    QString m_besideText; // m_base, as the view beside shows it
    QString m_saidByProducer; // in the banner, as it is shown
    Comparison m_baseComparison; // against m_base, if that is another text
    std::vector<CompareBase> m_bases; // as last offered
    quint64 m_baseAsked = 0; // the text's token, when they were last asked for
    std::vector<Opinion> m_opinions; // as last shown
    bool m_opinionsWished = false; // by a key, not by themselves
    BasisHistory m_basis;
    bool m_aside = false; // the draft was discarded, the text is the person's own
    bool m_besideHere = false; // side by side for this item, whatever the settings say
    bool m_takeWish = false; // a hunk to be taken as soon as the text is compared
    std::shared_ptr<const Item> m_checkedItem; // what the text is checked against
    int m_finding = -1; // the one F8 went to
    int m_findingStep = 0; // to be taken as soon as the checks know the text
    std::vector<Suggestion> m_suggestions; // for the text of m_suggestionsToken
    quint64 m_suggestionsToken = 0;
    Wish m_wish = Wish::None; // to be taken as soon as the memory knows the text
    qint64 m_wishedAt = 0; // Clock::steady()
    QString m_shownItem;
    QString m_ruledCode; // the label whose paragraph was gone to
    qint64 m_guardUntil = 0; // Clock::steady()
    QString m_lastSkill = QStringLiteral("senior");
    QTimer m_ticker;
    int m_ticks = 0;
    qint64 m_typedAt = 0; // Clock::steady()
    QString m_restoredKept; // the item whose restored text was accepted
    bool m_showing = false;
    bool m_edited = false;
    bool m_narrow = false;
    bool m_wasShown = false;
    double m_textScale = 1; // the panes are as wide as this asks for

    QSplitter *m_columns = nullptr;
    QSplitter *m_left = nullptr;
    QSplitter *m_sheet = nullptr;
    QueuePane *m_queue = nullptr;
    ConversationPane *m_conversation = nullptr;
    SheetHead *m_head = nullptr;
    LinkLine *m_link = nullptr;
    DraftEditor *m_editor = nullptr;
    FieldPane *m_fields = nullptr;
    DiffRunner *m_baseDiff = nullptr;
    BesideView *m_beside = nullptr;
    CompareOverlay *m_compareOverlay = nullptr;
    AdjudicationOverlay *m_adjudication = nullptr; // made when it is first needed
    ConflictOverlay *m_conflicts = nullptr; // made when it is first needed
    QWidget *m_redlinePane = nullptr;
    ElideLabel *m_redlineWords = nullptr;
    RedlineView *m_redline = nullptr;
    ScrollColumn *m_side = nullptr;
    ChecksPane *m_checksPane = nullptr;
    MemoryPane *m_memoryPane = nullptr;
    QWidget *m_factsHead = nullptr;
    FactsPane *m_facts = nullptr;
    LabelPanel *m_labelPanel = nullptr;
    QPlainTextEdit *m_note = nullptr;
    GuidelinePane *m_guideline = nullptr;
    DecisionBar *m_bar = nullptr;
    QStackedLayout *m_centre = nullptr;
    EmptyState *m_empty = nullptr;
    EmptyState *m_cover = nullptr;
    QWidget *m_kept = nullptr;
    QPlainTextEdit *m_keptText = nullptr;
    DecisionButton *m_import = nullptr;
    DecisionButton *m_hold = nullptr;
    EmptyState *m_unopened = nullptr;
    RejectOverlay *m_reject = nullptr;
    EscalateOverlay *m_escalate = nullptr;
    FlaggedOverlay *m_flaggedCard = nullptr; // made when it is first needed
    JumpOverlay *m_jump = nullptr;
    ReleaseOverlay *m_releaseMany = nullptr;
    PreparedItems *m_prepared = nullptr;
    RedraftOverlay *m_redraft = nullptr;
    NewsPane *m_newsPane = nullptr;
    FindBar *m_find = nullptr;
    SpellingPane *m_spelling = nullptr;
    EditorTools *m_tools = nullptr;
};

} // namespace bluepencil
