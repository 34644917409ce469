// SPDX-License-Identifier: GPL-3.0-or-later
// What the working text of ReviewPlace is held against, and what it starts from: side by side,
// other drafts, older texts, a text of one's own.
#include "core/text/text.h"
#include "ui/common/actionregistry.h"
#include "ui/common/elidelabel.h"
#include "ui/common/toast.h"
#include "ui/review/editor/drafteditor.h"
#include "ui/review/editor/redlineview.h"
#include "ui/review/fields/fieldpane.h"
#include "ui/review/overlays/besideview.h"
#include "ui/review/overlays/compareoverlay.h"
#include "ui/review/panes/sheethead.h"
#include "ui/review/queue/queuepane.h"
#include "ui/review/reviewplace.h"
#include "ui/settings/settings.h"
#include "ui/words.h"

#include <QAction>
#include <QTextDocument>

#include <algorithm>
#include <utility>

namespace bluepencil {

void ReviewPlace::addCompareActions()
{
    const QString edit = tr("Edit");
    const QString look = tr("Look");
    addAction("look.beside", tr("Redline side by side or below"), look,
              {QKeySequence(Qt::SHIFT | Qt::Key_F7)}, &ReviewPlace::toggleBeside);
    addAction("compare.choose", tr("Compare with another text"), look,
              {QKeySequence(Qt::CTRL | Qt::Key_F7)}, &ReviewPlace::askBase);
    addAction("adjudicate.show", tr("Reviewers’ decisions side by side"), look,
              {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F7)}, &ReviewPlace::askOpinions);
    addAction("draft.next", tr("Work from the next draft"), edit,
              {QKeySequence(Qt::ALT | Qt::Key_D)}, &ReviewPlace::nextDraft);
    addAction("draft.discard", tr("Discard the draft and write my own"), edit,
              {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)}, &ReviewPlace::discardDraft);
}

void ReviewPlace::connectCompare()
{
    m_baseDiff = new DiffRunner(this);
    m_compareOverlay = new CompareOverlay(&m_around.window);
    connect(m_baseDiff, &DiffRunner::compared, this, [this](const Comparison &comparison) {
        if (m_base.kind == CompareBase::Kind::Draft || comparison.token != m_editor->textToken())
            return;
        m_baseComparison = comparison;
        showCompared();
        showTarget();
    });
    connect(m_compareOverlay, &CompareOverlay::chosen, this, [this](int base) {
        if (base < int(m_bases.size()) && m_controller.item())
            chooseBase(m_bases[std::size_t(base)]);
    });
    connect(&m_controller, &ReviewController::earlierFetched, this, &ReviewPlace::offerBases);
    connect(&m_controller, &ReviewController::draftSwitched, this, &ReviewPlace::onDraftSwitched);
    connect(m_head, &SheetHead::draftChosen, this, &ReviewPlace::takeDraft);
    connect(m_beside, &BesideView::hunkClicked, this, &ReviewPlace::goToHunk);
}

// Of another item, or of none.
void ReviewPlace::beginCompare()
{
    const auto &item = m_controller.item();
    m_compareOverlay->close();
    m_baseDiff->forget();
    m_baseComparison = {};
    m_bases.clear();
    m_takeWish = false;
    m_aside = item && item->work.draftAside && item->lease.arm == Arm::Assisted;
    m_besideHere = m_aside;
    m_basis.begin({item ? item->draftId : QString(), m_aside});
    m_base = item && item->lease.arm == Arm::Assisted ? draftBase(*item) : CompareBase {};
    showBase();
    placeRedline();
}

// Of the same item, perhaps with another draft or in a newer revision.
void ReviewPlace::refreshCompare()
{
    const auto &item = m_controller.item();
    if (!item || item->lease.arm == Arm::Control || m_base.kind == CompareBase::Kind::Earlier)
        return;
    CompareBase now = draftBase(*item);
    if (m_base.kind == CompareBase::Kind::OtherDraft) {
        for (const CompareBase &each : compareBases(*item, {})) {
            if (each.kind == m_base.kind && each.id == m_base.id)
                now = each;
        }
    }
    if (now.kind != m_base.kind || now.id != m_base.id || now.text != m_base.text)
        setBase(now);
}

const Comparison &ReviewPlace::shown() const
{
    return m_base.kind == CompareBase::Kind::Draft ? m_comparison : m_baseComparison;
}

int ReviewPlace::shownHunk() const
{
    return m_fields->isForm() ? fieldHunk() : hunkAt(shown());
}

int ReviewPlace::hunkAt(const Comparison &comparison) const
{
    const qsizetype caret = m_editor->caret();
    for (int i = 0; i < int(comparison.edits.size()); ++i) {
        const Span &span = comparison.edits[std::size_t(i)].final;
        if (caret >= span.start && caret <= span.end)
            return i;
    }
    return -1;
}

void ReviewPlace::goToHunk(int hunk)
{
    if (hunk < int(shown().edits.size()))
        m_editor->setCaret(shown().edits[std::size_t(hunk)].final.start);
}

QString ReviewPlace::comparedWords() const
{
    const Comparison &comparison = shown();
    QStringList parts;
    if (m_base.kind != CompareBase::Kind::Draft && !m_beside->isBeside()) // its head names it
        parts.append(tr("compared with: %1").arg(m_base.name));
    if (comparison.tooLarge) {
        parts.append(tr("too large to be shown"));
    } else if (m_aside && m_base.kind == CompareBase::Kind::Draft) {
        parts.append(tr("written anew"));
    } else if (comparison.edits.empty()) {
        parts.append(m_base.kind == CompareBase::Kind::Draft ? tr("nothing changed")
                                                             : tr("no difference"));
    } else {
        parts.append(tr("%n hunk(s)", nullptr, int(comparison.edits.size())));
        parts.append(tr("%n word(s) in", nullptr, int(comparison.metrics.wordsInserted)));
        parts.append(tr("%n out", nullptr, int(comparison.metrics.wordsDeleted)));
        if (comparison.metrics.hter && m_base.kind == CompareBase::Kind::Draft)
            parts.append(tr("HTER %1").arg(words::share(*comparison.metrics.hter)));
    }
    return parts.join(tr(", "));
}

void ReviewPlace::showCompared()
{
    const auto &item = m_controller.item();
    const Comparison &comparison = shown();
    if (!item || comparison.token != m_editor->textToken())
        return;
    const bool againstDraft = m_base.kind == CompareBase::Kind::Draft;
    // A text of one's own has no marks: the draft beside it is for reading.
    const bool marked = !(m_aside && againstDraft);
    m_editor->showChanges(marked ? comparison.edits : EditScript {}, comparison.token);
    const QString words = comparedWords();
    m_redlineWords->setLine(words);
    m_redline->setLabelled(againstDraft);
    if (m_beside->isBeside())
        m_beside->showComparison(besideComparison(comparison), marked, words);
    else
        m_redline->showComparison(comparison, item->lease.item.language);
    if (std::exchange(m_takeWish, false))
        restoreHunk();
}

// Side by side ----------------------------------------------------------------------------------

void ReviewPlace::placeRedline()
{
    const Settings &settings = m_around.settings;
    const auto &item = m_controller.item();
    const bool hidden = item && item->lease.arm == Arm::Control;
    const bool shown = settings.isOn(Settings::Key::RedlineShown);
    const bool beside
        = (m_besideHere || (shown && settings.isOn(Settings::Key::RedlineBeside))) && !hidden;
    m_beside->setBeside(beside);
    m_redlinePane->setVisible(shown && !beside);
    showCompared();
    showTarget();
}

void ReviewPlace::toggleBeside()
{
    if (!compareObstacle(QStringLiteral("look.beside")).isEmpty())
        return;
    const bool beside = !m_beside->isBeside();
    m_besideHere = false;
    m_around.settings.set(Settings::Key::RedlineShown, true);
    m_around.settings.set(Settings::Key::RedlineBeside, beside);
    placeRedline();
}

// Against what ----------------------------------------------------------------------------------

void ReviewPlace::askBase()
{
    if (!compareObstacle(QStringLiteral("compare.choose")).isEmpty())
        return;
    m_baseAsked = m_editor->textToken();
    m_controller.fetchEarlier();
}

void ReviewPlace::offerBases(const std::vector<EarlierText> &earlier)
{
    const auto &item = m_controller.item();
    if (!item || m_compareOverlay->isVisible())
        return;
    // A gateway may take its time: keys that were meant for the text choose nothing.
    if (m_baseAsked != m_editor->textToken()) {
        m_around.toast.present(tr("You wrote on meanwhile. Ask again to compare."));
        return;
    }
    m_bases = compareBases(*item, earlier);
    if (m_bases.size() < 2) {
        m_around.toast.present(tr("There is no other text of this item to compare with."));
        return;
    }
    const auto present = std::ranges::find_if(m_bases, [this](const CompareBase &base) {
        return base.kind == m_base.kind && base.id == m_base.id && base.name == m_base.name;
    });
    m_compareOverlay->ask(m_bases, present == m_bases.end() ? 0 : int(present - m_bases.begin()));
}

void ReviewPlace::chooseBase(const CompareBase &base)
{
    setBase(base);
    if (!m_beside->isBeside() && !m_around.settings.isOn(Settings::Key::RedlineShown)) {
        m_besideHere = true; // what was chosen is to be seen
        placeRedline();
    }
    focusEditor();
}

void ReviewPlace::setBase(const CompareBase &base)
{
    m_base = base;
    m_baseComparison = {};
    m_baseDiff->forget();
    m_takeWish = false;
    showBase();
    lookThrough(true);
    showCompared();
    requestDiff(true);
}

void ReviewPlace::requestBaseDiff(const QString &text, bool atOnce)
{
    if (m_base.kind != CompareBase::Kind::Draft)
        m_baseDiff->request(m_base.text, text, m_editor->textToken(), atOnce);
}

// The words of what is compared with, in the place of the hunk at the cursor: one step.
void ReviewPlace::restoreHunk()
{
    if (!noItem().isEmpty())
        return;
    if (m_fields->isForm()) {
        m_fields->restore();
        return;
    }
    const Comparison &comparison = shown();
    if (comparison.token != m_editor->textToken()) {
        m_takeWish = !m_diff->isIdle() || !m_baseDiff->isIdle();
        return;
    }
    const int here = shownHunk();
    if (here < 0)
        return;
    const Edit edit = comparison.edits[std::size_t(here)];
    m_editor->surface().document()->setModified(false); // a step of its own
    m_editor->replace(edit.final.start, edit.final.end, edit.draft.text);
    requestDiff(true);
}

// What the text starts from ----------------------------------------------------------------------

QString ReviewPlace::compareObstacle(const QString &id) const
{
    const auto &item = m_controller.item();
    if (!item)
        return tr("There is no draft to decide on");
    if (item->lease.arm == Arm::Control)
        return tr("The draft is hidden here");
    if (id == u"look.beside" && m_fields->isForm())
        return tr("Show the text instead of the fields first");
    if (!id.startsWith(u"draft."))
        return {};
    if (const QString none = noItem(); !none.isEmpty())
        return none;
    if (m_controller.hasUnseenRevision())
        return tr("Look at the new revision first");
    if (id == u"draft.next")
        return item->lease.item.drafts.size() < 2 ? tr("There is only one draft") : QString();
    if (m_aside)
        return tr("The draft is discarded already");
    return item->work.text.isEmpty() ? tr("There is no text") : QString();
}

void ReviewPlace::nextDraft()
{
    if (!compareObstacle(QStringLiteral("draft.next")).isEmpty())
        return;
    const auto &item = m_controller.item();
    const std::vector<Draft> &drafts = item->lease.item.drafts;
    const auto present = std::ranges::find(drafts, item->draftId, &Draft::id);
    takeDraft(drafts[std::size_t(present - drafts.begin() + 1) % drafts.size()].id);
}

// Its words come in the place of the working text, as one step that undo takes back.
void ReviewPlace::takeDraft(const QString &draftId)
{
    const auto &item = m_controller.item();
    if (!item)
        return;
    const Draft *draft = item->lease.item.draft(draftId);
    if (draft == nullptr || draftId == item->draftId
        || !compareObstacle(QStringLiteral("draft.next")).isEmpty()) {
        m_head->showItem(*item); // the one in force stays chosen
        return;
    }
    const bool hadOwn = m_edited;
    replaceAllText(draft->text, false);
    m_editor->setCaret(0);
    m_basis.note(m_editor->surface().document()->availableUndoSteps(), {draftId, false});
    m_aside = false;
    m_controller.switchDraft(draftId);
    if (hadOwn) {
        m_around.toast.present(tr("You work from %1 now. Undo brings your text back.")
                                   .arg(draftName(item->lease.item, draftId)));
    }
}

// Labels on words go with the words, and come back with them.
void ReviewPlace::replaceAllText(const QString &text, bool keepsDraft)
{
    std::vector<Label> kept = m_labels.labels();
    std::erase_if(kept, [keepsDraft](const Label &label) {
        return label.span && !(keepsDraft && label.span->side == Side::Draft);
    });
    QTextDocument *document = m_editor->surface().document();
    m_labels.setLabels(kept);
    document->setModified(false); // a step of its own, and so is what comes next
    m_editor->replaceAll({{0, codePointCount(m_editor->text()), text}});
    document->setModified(false);
    showLabels();
}

void ReviewPlace::discardDraft()
{
    if (!compareObstacle(QStringLiteral("draft.discard")).isEmpty())
        return;
    replaceAllText({}, true);
    m_basis.note(m_editor->surface().document()->availableUndoSteps(),
                 {m_controller.item()->draftId, true});
    setAside(true);
    m_around.toast.present(
        tr("The draft stays here to be read. Undo brings it back into the text."));
    focusEditor();
}

void ReviewPlace::setAside(bool aside)
{
    m_aside = aside;
    m_besideHere = aside;
    m_controller.setDraftAside(aside);
    placeRedline();
    requestDiff(true);
}

// The text went back or forward in its history; what it starts from goes with it.
void ReviewPlace::applyBasis()
{
    const Basis basis = m_basis.at(m_editor->surface().document()->availableUndoSteps());
    if (basis.draftId != m_controller.item()->draftId)
        m_controller.switchDraft(basis.draftId);
    if (basis.aside != m_aside)
        setAside(basis.aside);
}

void ReviewPlace::onDraftSwitched()
{
    const auto &item = m_controller.item();
    m_edited = item->edited();
    m_queue->setOnScreen(m_shownItem, m_edited);
    m_head->showItem(*item);
    m_fields->showItem(*item, m_controller.isReadOnly());
    m_diff->forget();
    m_comparison = {};
    // It may be the one that was compared with.
    if (m_base.kind != CompareBase::Kind::Earlier)
        m_base.kind = m_base.id == item->draftId ? CompareBase::Kind::Draft : m_base.kind;
    refreshCompare();
    requestDiff(true);
    showState();
}

} // namespace bluepencil
