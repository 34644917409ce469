// SPDX-License-Identifier: GPL-3.0-or-later
// What ReviewPlace shows when the controller says that something changed.
#include "core/text/text.h"
#include "ui/common/actionregistry.h"
#include "ui/common/banner.h"
#include "ui/common/elidelabel.h"
#include "ui/common/emptystate.h"
#include "ui/common/style/paint.h"
#include "ui/common/toast.h"
#include "ui/review/attentionmeter.h"
#include "ui/review/editor/documenttext.h"
#include "ui/review/editor/drafteditor.h"
#include "ui/review/editor/editortools.h"
#include "ui/review/editor/redlineview.h"
#include "ui/review/effortmeter.h"
#include "ui/review/fields/fieldpane.h"
#include "ui/review/overlays/besideview.h"
#include "ui/review/overlays/decisionoverlays.h"
#include "ui/review/overlays/flaggedoverlay.h"
#include "ui/review/overlays/redraftoverlay.h"
#include "ui/review/panes/conversationpane.h"
#include "ui/review/panes/decisionbar.h"
#include "ui/review/panes/factspane.h"
#include "ui/review/panes/labelpanel.h"
#include "ui/review/panes/linkline.h"
#include "ui/review/panes/newspane.h"
#include "ui/review/panes/scrollcolumn.h"
#include "ui/review/panes/sheethead.h"
#include "ui/review/queue/prepareditems.h"
#include "ui/review/queue/queuepane.h"
#include "ui/review/reviewplace.h"
#include "ui/words.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QTextDocument>

#include <algorithm>

namespace bluepencil {

namespace {

constexpr int tickMs = 1000;
constexpr int listEvery = 5; // ticks
constexpr int watchEvery = 2;
constexpr qint64 renewBeforeMs = 5 * 60'000; // while someone works on it

} // namespace

void ReviewPlace::connectController()
{
    ReviewController *controller = &m_controller;
    controller->setWorkSource([this] { return work(); });
    const auto showOpening = [this] {
        showNone();
        showCentre();
    };
    connect(controller, &ReviewController::opening, this, showOpening);
    connect(controller, &ReviewController::opened, this, showOpening);
    connect(controller, &ReviewController::failedToOpen, this, [this](const Error &error) {
        showUnopened(error);
        showCentre();
    });
    connect(controller, &ReviewController::itemChanged, this, &ReviewPlace::showItem);
    connect(controller, &ReviewController::itemRefreshed, this, [this] {
        if (const auto &item = m_controller.item()) {
            m_head->showItem(*item);
            m_facts->showFacts(item->lease.item.facts);
            m_fields->showItem(*item, m_controller.isReadOnly());
        }
        showNews();
        refreshCompare();
        showCentre();
        showBanners();
        requestDiff(true);
        refreshChecks();
        lookThrough(true);
        m_tools->showItem();
        showState();
    });
    connect(controller, &ReviewController::entriesChanged, this, [this] {
        m_queue->showEntries(m_controller.entries(), m_controller.openCount(),
                             m_controller.filter(), nothingMatches(m_controller.terms()));
        if (!m_controller.item())
            showNone();
    });
    connect(controller, &ReviewController::pendingChanged, this, [this] {
        const auto &pending = m_controller.pending();
        m_bar->setPending(pending.empty() ? std::nullopt : std::optional(pending.back()));
    });
    connect(controller, &ReviewController::figuresChanged, this, [this] {
        if (!m_controller.item())
            showNone();
    });
    connect(controller, &ReviewController::saveStateChanged, this,
            [this] { m_bar->setSaveState(m_controller.saveState()); });
    connect(controller, &ReviewController::busyChanged, this, &ReviewPlace::showState);
    connect(controller, &ReviewController::refused, this, &ReviewPlace::onRefused);
    connect(m_queue, &QueuePane::chosen, controller, &ReviewController::openItem);
    connect(m_editor, &DraftEditor::textChanged, this, &ReviewPlace::onText);
    connect(m_editor, &DraftEditor::undoWanted, this, &ReviewPlace::undoWork);
    connect(m_editor, &DraftEditor::redoWanted, this, &ReviewPlace::redoWork);
    connect(m_editor, &DraftEditor::caretMoved, this, &ReviewPlace::showTarget);
    connect(m_note, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_showing)
            pushWork();
    });
    connect(m_redline, &RedlineView::hunkClicked, this, &ReviewPlace::goToHunk);
    connect(m_labelPanel, &LabelPanel::toggled, this,
            [this](const QString &code) { toggleLabel(code, false); });
    connect(m_labelPanel, &LabelPanel::removeWanted, this,
            [this](int index) { changeLabels([&] { m_labels.removeAt(std::size_t(index)); }); });
    connect(m_labelPanel, &LabelPanel::severityWanted, this, [this](int index) {
        const std::vector<Label> all = m_labels.labels();
        if (index >= int(all.size()))
            return;
        const int severity = int(all[std::size_t(index)].severity);
        changeLabels(
            [&] { m_labels.setSeverity(std::size_t(index), Severity((severity + 1) % 4)); });
    });
    connect(m_diff, &DiffRunner::compared, this, &ReviewPlace::onCompared);
    m_ticker.setInterval(tickMs);
    connect(&m_ticker, &QTimer::timeout, this, &ReviewPlace::tick);
    m_ticker.start();
}

void ReviewPlace::showItem()
{
    const auto &item = m_controller.item();
    m_showing = true;
    m_diff->forget();
    for (Overlay *card :
         std::initializer_list<Overlay *> {m_reject, m_escalate, m_redraft, m_flaggedCard}) {
        if (card != nullptr) // they are made when they are first asked for
            card->close();
    }
    m_comparison = {};
    m_labelHistory.clear();
    beginVeil();
    m_answers = item ? item->work.answers : std::vector<CheckAnswer>();
    m_offers.begin(item ? item->work.suggestions : SuggestionCounts());
    m_onRedraft = 0;
    m_link->showLink(item ? item->lease.item.link : QString());
    const QString itemId = item ? item->lease.itemId : QString();
    if (m_shownItem != itemId)
        m_guardUntil = m_controller.clock().steady() + guardMs;
    m_shownItem = itemId;
    m_edited = item && item->edited();
    if (item) {
        const Item &shown = item->lease.item;
        m_head->showItem(*item);
        m_editor->setReadOnly(m_controller.isReadOnly());
        // In the place where it stays, so that it is laid out once. What hides it comes after.
        m_centre->setCurrentIndex(SheetPage);
        m_editor->setText(item->work.text, shown.language);
        m_labels.setDocument(m_editor->surface().document());
        m_labels.setLabels(item->work.labels);
        m_labelHistory.note(0, item->work.labels);
        m_fields->showItem(*item, m_controller.isReadOnly());
        m_note->setPlainText(item->work.note);
        m_conversation->showItem(&shown);
        m_facts->showFacts(shown.facts);
        m_factsHead->setVisible(!shown.facts.empty());
        m_facts->setVisible(!shown.facts.empty());
        m_effort->begin(item->work.activeMs, item->work.readMs, item->work.keystrokes);
        m_attention->begin(item->work.coverage, item->work.attention);
    } else {
        m_editor->setText({}, {});
        m_fields->showNone();
        m_labels.setDocument(m_editor->surface().document());
        m_labels.setLabels({});
        m_note->clear();
        m_conversation->showItem(nullptr);
        m_facts->showFacts({});
        m_factsHead->hide();
        m_facts->hide();
        showNone();
    }
    showGuideline();
    beginCompare();
    lookThrough(true);
    m_queue->setOnScreen(m_shownItem, m_edited);
    m_showing = false;
    showNews();
    showCentre();
    showLabels();
    showBanners();
    showState();
    showPrepared();
    beginMemory();
    m_tools->showItem();
    if (item && isVisible())
        focusEditor();
    beginAdjudication();
}

// With its hunks and findings at once, where they were got ready while it waited.
void ReviewPlace::showPrepared()
{
    const auto &item = m_controller.item();
    auto ready = item ? m_prepared->take(*item) : std::nullopt;
    beginChecks(!ready);
    if (!ready || m_beside->isBeside() || m_veil->isOn())
        m_redline->clear(); // nothing of the item before; else it is replaced here at once
    if (!ready) {
        requestDiff(true);
        return;
    }
    ready->comparison.token = m_editor->textToken();
    ready->outcome.token = m_editor->textToken();
    onCompared(ready->comparison);
    onChecked(ready->outcome);
    m_flagsKnown = true; // whatever the checks still do is for the item before
}

void ReviewPlace::showCentre()
{
    int page = SheetPage;
    if (m_controller.openError())
        page = UnopenedPage;
    else if (!m_controller.item())
        page = EmptyPage;
    else if (m_controller.isCovered() && !isTyping())
        page = CoverPage;
    if (m_centre->currentIndex() == page)
        return;
    if (page == CoverPage)
        showKeptText();
    if (page == CoverPage && m_controller.isWithoutContact())
        showTrouble(); // has a way on
    m_centre->setCurrentIndex(page);
    if (page == CoverPage && isVisible())
        m_cover->findChild<QWidget *>(QStringLiteral("renewButton"))->setFocus();
    if (page == UnopenedPage && isVisible())
        m_unopened->findChild<QWidget *>(QStringLiteral("openAgainButton"))->setFocus();
    if (page == SheetPage && isVisible())
        focusEditor();
    showState();
}

void ReviewPlace::showNone()
{
    const qint64 today
        = m_controller.figures().decidedToday + qint64(m_controller.pending().size());
    if (!m_controller.isListed()) {
        m_empty->setWords(QStringLiteral("inbox"), tr("Opening the workspace"),
                          tr("The first draft comes at once."));
    } else if (m_controller.isReadOnly()) {
        m_empty->setWords(QStringLiteral("lock"), tr("For reading only"),
                          tr("Statistics and Datasets show what this workspace holds. Its drafts "
                             "are decided with a newer program, or where it may be written."));
    } else if (m_controller.openCount() > 0 || !m_controller.entries().empty()) {
        m_empty->setWords(QStringLiteral("inbox"), tr("Nothing for you right now"),
                          tr("%n draft(s) are with someone else or come back later.", nullptr,
                             int(m_controller.openCount())));
    } else {
        m_empty->setWords(QStringLiteral("check-circle"), tr("The queue is clear"),
                          today > 0 ? tr("%n decided today. New drafts show up here by themselves.",
                                         nullptr, int(today))
                                    : tr("New drafts show up here by themselves."));
    }
}

void ReviewPlace::showUnopened(const Error &error)
{
    QString where = error.where;
    const QString &path = m_controller.service().config().workspacePath;
    if (where.isEmpty() && !path.contains(QLatin1String("://"))) // an address may name a password
        where = QDir::toNativeSeparators(path);
    const words::ErrorWords said = words::opening(error, where);
    m_unopened->setWords(QStringLiteral("cross-circle"), said.strong, said.sentence);
}

void ReviewPlace::showBanners()
{
    m_saidByProducer = m_controller.item() ? saidByProducer() : QString();
    Banner &banner = m_around.banner;
    const auto &item = m_controller.item();
    if (item && !item->lease.notSentReason.isEmpty()) {
        BannerMessage message;
        message.id = QStringLiteral("notSent");
        message.tone = Tone::Danger;
        message.icon = QStringLiteral("cross-circle");
        message.strong
            = tr("%1 was not sent.").arg(isolated(m_veil->text(item->lease.item.externalId)));
        message.sentence
            = tr("The producer says: %1").arg(m_veil->text(item->lease.notSentReason, mostSaid));
        banner.post(message);
    } else {
        banner.withdraw(QStringLiteral("notSent"));
    }
    if (item && !item->lease.damagedBefore.isEmpty()) {
        BannerMessage message;
        message.id = QStringLiteral("damagedBefore");
        message.tone = Tone::Warn;
        message.icon = QStringLiteral("warning");
        message.strong = tr("Part of this conversation is damaged.");
        message.sentence = tr("Earlier turns that can be shown to nobody: %1."
                              " This draft does not wait for them.")
                               .arg(isolated(m_veil->text(damagedBefore(), mostSaid)));
        message.closable = true;
        banner.post(message);
    } else {
        banner.withdraw(QStringLiteral("damagedBefore"));
    }
    showKeeping();
    showRefusedDraft();
}

void ReviewPlace::onRefused(const Delivery &delivery)
{
    if (showPutBack(delivery))
        return;
    const words::ErrorWords said = words::error(*delivery.refusal);
    BannerMessage message;
    message.id = QStringLiteral("refused.") + delivery.decisionId;
    message.tone = Tone::Danger;
    message.icon = QStringLiteral("cross-circle");
    message.strong = tr("%1 was not sent.").arg(isolated(delivery.externalId));
    message.sentence = said.strong + u' ' + said.sentence;
    message.closable = true;
    if (delivery.keptText) {
        BannerAction copy;
        copy.text = tr("Copy the text");
        copy.icon = QStringLiteral("copy");
        copy.run = [text = *delivery.keptText] {
            QApplication::clipboard()->setText(text);
        };
        message.actions = {copy};
    }
    m_around.banner.post(message);
}

// Text and hunks --------------------------------------------------------------------------------

WorkingState ReviewPlace::work() const
{
    WorkingState state;
    if (!m_controller.item())
        return state;
    state.text = m_editor->text();
    state.labels = m_labels.labels();
    state.note = writtenIn(m_note);
    state.activeMs = m_effort->activeMs();
    state.readMs = m_effort->readMs();
    state.keystrokes = m_effort->keystrokes();
    m_attention->look();
    state.coverage = qMax(m_attention->draft(), m_fields->coverage());
    state.attention = m_attention->attention();
    state.suggestions = m_offers.counts();
    state.answers = m_answers;
    state.seenRevision = m_controller.item()->work.seenRevision;
    state.draftAside = m_aside;
    return state;
}

void ReviewPlace::pushWork()
{
    if (m_showing || !m_controller.item())
        return;
    m_controller.setWork(work());
}

void ReviewPlace::onText()
{
    if (m_showing || !m_controller.item())
        return;
    m_effort->noteFirstChange();
    m_typedAt = m_controller.clock().steady();
    pushWork();
    if (m_controller.isCovered())
        m_controller.renew(); // who types holds it
    if (!m_inHistory) {
        const int step = m_editor->surface().document()->availableUndoSteps();
        m_labelHistory.forgetRedo(step);
        m_basis.forgetRedo(step);
        m_labelHistory.note(step, m_controller.item()->work.labels);
    }
    m_edited = m_controller.item()->edited();
    m_queue->setOnScreen(m_shownItem, m_edited);
    requestDiff(false);
    requestChecks(false);
    requestMemory(false);
    lookThrough(false);
    showState();
}

void ReviewPlace::requestDiff(bool atOnce)
{
    const auto &item = m_controller.item();
    if (!item)
        return;
    // Without the draft before their eyes there is nothing to compare with.
    const bool control = item->lease.arm == Arm::Control;
    const QString text = m_editor->text();
    m_diff->request(control ? text : item->base(), text, m_editor->textToken(), atOnce);
    requestBaseDiff(text, atOnce);
}

void ReviewPlace::onCompared(const Comparison &comparison)
{
    if (!m_controller.item() || comparison.token != m_editor->textToken())
        return;
    m_comparison = comparison;
    if (m_base.kind == CompareBase::Kind::Draft)
        showCompared();
    showRestored();
    showSuggestions();
    showLabels();
}

int ReviewPlace::currentHunk() const
{
    if (m_aside)
        return -1; // a text of one's own shows none
    return m_fields->isForm() ? fieldHunk() : hunkAt(m_comparison);
}

std::vector<Label> ReviewPlace::labelsHere() const
{
    const auto selection = m_editor->selection();
    const int hunk = currentHunk();
    std::vector<Label> here;
    for (const Label &label : m_labels.labels()) {
        bool belongs = !label.span;
        if (selection) {
            belongs = label.span && label.span->side == Side::Final
                && label.span->start == selection->first && label.span->end == selection->second;
        } else if (hunk >= 0) {
            belongs = belongsTo(label, m_comparison.edits[std::size_t(hunk)]);
        }
        if (belongs)
            here.push_back(label);
    }
    return here;
}

QString ReviewPlace::targetName() const
{
    if (!m_controller.item())
        return {};
    if (const QString field = m_fields->target(); !field.isEmpty())
        return field;
    if (m_editor->selection())
        return tr("selection");
    const int hunk = currentHunk();
    return hunk >= 0 ? tr("hunk %1").arg(hunk + 1) : tr("whole draft");
}

QString ReviewPlace::proposedHere() const
{
    const int hunk = currentHunk();
    const bool isChosen = m_editor->selection() && !m_fields->isForm();
    if (!m_controller.item() || m_controller.isReadOnly() || hunk < 0 || isChosen)
        return {};
    return proposedFor(m_comparison.edits[std::size_t(hunk)], m_labels.labels());
}

QString ReviewPlace::placeName(const Label &label) const
{
    if (!label.span)
        return tr("whole draft");
    for (std::size_t i = 0; i < m_comparison.edits.size(); ++i) {
        if (belongsTo(label, m_comparison.edits[i]))
            return tr("hunk %1").arg(i + 1);
    }
    if (label.span->side == Side::Draft)
        return tr("draft");
    const QString text = m_editor->text();
    const qsizetype end = qMin(label.span->end, label.span->start + 40);
    QString words = codePointSlice(text, label.span->start, end);
    if (m_veil->isOn()) {
        const VeiledText *known = m_veil->find(text);
        words = known != nullptr ? known->slice(label.span->start, end) : ScreenVeil::unknown();
    }
    return tr("“%1”").arg(words.simplified());
}

void ReviewPlace::showTarget()
{
    m_labelPanel->setTarget(targetName(), labelsHere(), proposedHere());
    const int hunk = m_controller.item() ? shownHunk() : -1;
    m_redline->setCurrentHunk(hunk);
    m_beside->setCurrentHunk(hunk);
}

void ReviewPlace::showLabels()
{
    const std::vector<Label> all = m_labels.labels();
    QStringList places;
    for (const Label &label : all)
        places.append(placeName(label));
    m_labelPanel->setLabels(all, places);
    m_redline->setLabels(all);
    showTarget();
}

QString ReviewPlace::blocked() const
{
    if (!m_controller.item())
        return tr("There is no draft to decide on");
    if (m_controller.isReadOnly())
        return tr("The workspace is open for reading only");
    if (m_controller.isCovered())
        return tr("Hold the draft again first");
    if (const QString lost = lostWords(); !lost.isEmpty())
        return lost;
    if (m_controller.hasUnseenRevision())
        return tr("Look at the new revision first");
    if (m_edited && QStringView(m_controller.item()->work.text).trimmed().isEmpty())
        return tr("Write a text first");
    return answersBlocked();
}

void ReviewPlace::showState()
{
    const bool usable
        = m_controller.item() && !m_controller.isReadOnly() && !m_controller.isCovered();
    m_bar->setState(usable && !m_controller.isLost(), m_edited, blocked());
    m_bar->setConcern(m_fields->concern());
    m_labelPanel->setEnabled(usable);
    m_note->setEnabled(usable);
}

void ReviewPlace::tick()
{
    showCentre();
    m_queue->touchTimes();
    if (m_controller.item())
        m_head->touchTimes();
    if (m_ticks % watchEvery == 0)
        m_controller.watchRevision();
    if (++m_ticks % listEvery == 0 && !m_controller.isBusy()) {
        m_controller.checkHold();
        m_controller.lookForMore();
        m_controller.refreshList();
        if (!m_controller.item() && !m_controller.entries().empty())
            m_controller.openNext();
    }
    const auto &item = m_controller.item();
    if (item && !m_controller.isCovered() && m_effort->isActive()
        && item->leaseDeadline - m_controller.clock().steady()
            < qMin(renewBeforeMs, item->lease.leaseMs / 2))
        m_controller.renew();
}

} // namespace bluepencil
