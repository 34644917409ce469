// SPDX-License-Identifier: GPL-3.0-or-later
// What ReviewPlace does when a key is pressed or a button clicked.
#include "core/model/taxonomy.h"
#include "core/text/text.h"
#include "ui/common/actionregistry.h"
#include "ui/review/editor/drafteditor.h"
#include "ui/review/editor/redlineview.h"
#include "ui/review/fields/fieldpane.h"
#include "ui/review/overlays/besideview.h"
#include "ui/review/overlays/decisionoverlays.h"
#include "ui/review/panes/conversationpane.h"
#include "ui/review/panes/decisionbar.h"
#include "ui/review/panes/labelpanel.h"
#include "ui/review/panes/scrollcolumn.h"
#include "ui/review/queue/queuemodel.h"
#include "ui/review/queue/queuepane.h"
#include "ui/review/reviewplace.h"
#include "ui/settings/settings.h"
#include "ui/words.h"

#include <QAction>
#include <QApplication>
#include <QListView>
#include <QTextDocument>

#include <algorithm>

namespace bluepencil {

void ReviewPlace::addAction(const char *id, const QString &text, const QString &group,
                            const QList<QKeySequence> &keys, void (ReviewPlace::*run)())
{
    ActionSpec spec;
    spec.id = QString::fromLatin1(id);
    spec.text = text;
    spec.group = group;
    spec.keys = keys;
    spec.context = ActionContext::Review;
    spec.repeats = !spec.id.startsWith(u"decide.");
    QAction *action = m_around.actions.add(spec, &m_around.window);
    connect(action, &QAction::triggered, this, run);
}

void ReviewPlace::addActions()
{
    const QString decide = tr("Decide");
    const QString move = tr("Move");
    const QString edit = tr("Edit");
    const QString look = tr("Look");
    addAction("decide.send", tr("Approve or send edited"), decide,
              {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)},
              &ReviewPlace::decidePrimary);
    addAction("decide.reject", tr("Reject"), decide, {QKeySequence(Qt::Key_F12)},
              &ReviewPlace::askReject);
    addAction("decide.escalate", tr("Escalate"), decide, {QKeySequence(Qt::Key_F9)},
              &ReviewPlace::askEscalate);
    addAction("decide.release", tr("Release"), decide, {QKeySequence(Qt::Key_F4)},
              &ReviewPlace::release);
    addAction("decide.undo", tr("Undo last decision"), decide,
              {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Z)}, &ReviewPlace::undo);
    addAction("decide.recall", tr("Take back what was sent"), decide,
              {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_R)}, &ReviewPlace::recall);
    addAction("move.nextItem", tr("Next item"), move, {QKeySequence(Qt::ALT | Qt::Key_Down)},
              &ReviewPlace::nextItem);
    addAction("move.previousItem", tr("Previous item"), move, {QKeySequence(Qt::ALT | Qt::Key_Up)},
              &ReviewPlace::previousItem);
    addAction("move.nextHunk", tr("Next hunk"), move, {QKeySequence(Qt::Key_F3)},
              &ReviewPlace::nextHunk);
    addAction("move.previousHunk", tr("Previous hunk"), move,
              {QKeySequence(Qt::SHIFT | Qt::Key_F3)}, &ReviewPlace::previousHunk);
    addAction("check.next", tr("Next finding"), move, {QKeySequence(Qt::Key_F8)},
              &ReviewPlace::nextFinding);
    addAction("check.previous", tr("Previous finding"), move,
              {QKeySequence(Qt::SHIFT | Qt::Key_F8)}, &ReviewPlace::previousFinding);
    addMemoryActions();
    addFieldActions();
    addAction("move.nextPane", tr("Next pane"), move, {QKeySequence(Qt::Key_F6)},
              &ReviewPlace::nextPane);
    addAction("edit.undo", tr("Undo typing or a label"), edit, {QKeySequence(Qt::CTRL | Qt::Key_Z)},
              &ReviewPlace::undoWork);
    addAction("edit.redo", tr("Redo typing or a label"), edit,
              {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)},
              &ReviewPlace::redoWork);
    addAction("edit.restoreHunk", tr("Restore hunk, or take it from the other text"), edit,
              {QKeySequence(Qt::CTRL | Qt::Key_R)}, &ReviewPlace::restoreHunk);
    addCompareActions();
    addGuidelineActions();
    addVeilActions();
    addAction("look.redline", tr("Redline shown or hidden"), look, {QKeySequence(Qt::Key_F7)},
              &ReviewPlace::toggleRedline);
    addAction("edit.renew", tr("Hold or look at what is new"), edit, {QKeySequence(Qt::Key_F5)},
              &ReviewPlace::renewOrMarkSeen);

    const QStringList codes = taxonomyCodes();
    for (const QString &code : codes) {
        const QKeySequence key = words::labelKey(code);
        ActionSpec spec;
        spec.id = QStringLiteral("label.") + code;
        spec.text = words::label(code);
        spec.group = tr("Label the hunk");
        spec.context = ActionContext::Labels;
        spec.repeats = false;
        if (!key.isEmpty())
            spec.keys = {key, QKeySequence(Qt::ALT | Qt::Key(key[0].key()))};
        connect(m_around.actions.add(spec, &m_around.window), &QAction::triggered, this,
                [this, code] { toggleLabel(code, false); });
    }
    ActionSpec severity;
    severity.id = QStringLiteral("label.severity");
    severity.text = tr("Minor, major, critical");
    severity.group = tr("Label the hunk");
    severity.context = ActionContext::Labels;
    severity.repeats = false;
    severity.keys = {QKeySequence(Qt::Key_M), QKeySequence(Qt::ALT | Qt::Key_M)};
    connect(m_around.actions.add(severity, &m_around.window), &QAction::triggered, this,
            &ReviewPlace::cycleSeverity);

    ActionSpec proposed;
    proposed.id = QStringLiteral("label.proposed");
    proposed.text = tr("Take the proposed label");
    proposed.group = tr("Label the hunk");
    proposed.context = ActionContext::Labels;
    proposed.repeats = false;
    proposed.keys = {QKeySequence(Qt::ALT | Qt::Key_L), QKeySequence(Qt::Key_L)};
    connect(m_around.actions.add(proposed, &m_around.window), &QAction::triggered, this,
            &ReviewPlace::takeProposedLabel);
    connect(m_bar, &DecisionBar::primaryClicked, this, &ReviewPlace::decidePrimary);
    connect(m_bar, &DecisionBar::rejectClicked, this, &ReviewPlace::askReject);
    connect(m_bar, &DecisionBar::escalateClicked, this, &ReviewPlace::askEscalate);
    connect(m_bar, &DecisionBar::releaseClicked, this, &ReviewPlace::release);
    connect(m_bar, &DecisionBar::undoClicked, this, &ReviewPlace::undo);
}

void ReviewPlace::decidePrimary()
{
    if (!m_controller.item() || saysUnseen() || !blocked().isEmpty() || isTooSoon())
        return;
    if (!m_edited && !m_controller.isBusy() && approvalWaits())
        return;
    if (!m_edited)
        noteQuickApproval();
    noteRedraftTaken();
    m_controller.decide(m_edited ? Action::Edit : Action::Approve);
}

void ReviewPlace::askReject()
{
    if (!noItem().isEmpty() || m_controller.isBusy() || isTooSoon() || saysUnseen())
        return;
    QStringList onWhole;
    for (const Label &label : m_labels.labels()) {
        if (!label.span)
            onWhole.append(label.code);
    }
    const bool hasOwn
        = m_edited && !QStringView(m_controller.item()->work.text).trimmed().isEmpty();
    if (m_reject == nullptr) {
        m_reject = new RejectOverlay(taxonomyCodes(), &m_around.window);
        connect(m_reject, &RejectOverlay::confirmed, this, &ReviewPlace::reject);
    }
    m_reject->ask(hasOwn, onWhole);
}

void ReviewPlace::reject(const QStringList &codes, bool sendReplacement)
{
    std::vector<Label> labels = m_labels.labels();
    std::erase_if(labels, [&](const Label &label) {
        const bool dropped = !label.span && !codes.contains(label.code);
        // Without a text that goes out there is nothing in it to point at.
        const bool pointless = !sendReplacement && label.span && label.span->side == Side::Final;
        return dropped || pointless;
    });
    for (const QString &code : codes) {
        const bool there = std::any_of(labels.begin(), labels.end(), [&](const Label &label) {
            return !label.span && label.code == code;
        });
        if (!there)
            labels.push_back({code, Severity::Minor, std::nullopt});
    }
    m_labels.setLabels(labels);
    DecideOptions options;
    options.sendReplacement = sendReplacement;
    m_controller.decide(Action::Reject, options);
}

void ReviewPlace::askEscalate()
{
    if (!noItem().isEmpty() || m_controller.isBusy() || isTooSoon())
        return;
    if (m_escalate == nullptr) {
        m_escalate = new EscalateOverlay(&m_around.window);
        connect(m_escalate, &EscalateOverlay::confirmed, this, [this](const QString &skill) {
            m_lastSkill = skill;
            m_around.settings.set(Settings::Key::EscalationSkill, skill);
            DecideOptions options;
            options.escalateTo = skill;
            m_controller.decide(Action::Escalate, options);
        });
    }
    m_escalate->ask(m_lastSkill);
}

void ReviewPlace::release()
{
    if (m_controller.isLost())
        m_controller.openNext(); // there is nothing to give back
    else if (!isTooSoon())
        m_controller.release();
}

void ReviewPlace::undo()
{
    m_controller.undo();
}

void ReviewPlace::recall()
{
    m_controller.recall();
}

void ReviewPlace::nextItem()
{
    m_controller.openNeighbour(1);
}

void ReviewPlace::previousItem()
{
    m_controller.openNeighbour(-1);
}

void ReviewPlace::nextHunk()
{
    const qsizetype caret = m_editor->caret();
    const int here = shownHunk();
    for (int i = 0; i < int(shown().edits.size()); ++i) {
        const Edit &edit = shown().edits[std::size_t(i)];
        if (i != here && edit.final.start >= caret) {
            m_editor->setCaret(edit.final.start);
            return;
        }
    }
    if (!shown().edits.empty())
        m_editor->setCaret(shown().edits.front().final.start);
}

void ReviewPlace::previousHunk()
{
    const qsizetype caret = m_editor->caret();
    const int here = shownHunk();
    for (int i = int(shown().edits.size()) - 1; i >= 0; --i) {
        const Edit &edit = shown().edits[std::size_t(i)];
        if (i != here && edit.final.start <= caret) {
            m_editor->setCaret(edit.final.start);
            return;
        }
    }
    if (!shown().edits.empty())
        m_editor->setCaret(shown().edits.back().final.start);
}

void ReviewPlace::nextPane()
{
    const QList<QWidget *> panes {
        m_queue->view(), m_conversation->scroll(), m_beside->base(), m_fields, m_redline, m_side};
    const QWidget *focus = QApplication::focusWidget();
    int at = -1;
    for (int i = 0; i < int(panes.size()); ++i) {
        if (focus != nullptr && (panes[i] == focus || panes[i]->isAncestorOf(focus)))
            at = i;
    }
    for (int step = 1; step <= int(panes.size()); ++step) {
        QWidget *pane = panes[(at + step) % panes.size()];
        if (pane->isVisible() && pane->isEnabled()) {
            pane->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}

void ReviewPlace::focusQueue()
{
    m_queue->view()->setFocus(Qt::ShortcutFocusReason);
}

void ReviewPlace::toggleRedline()
{
    const bool shown = !m_besideHere && !m_around.settings.isOn(Settings::Key::RedlineShown);
    m_besideHere = false;
    m_around.settings.set(Settings::Key::RedlineShown, shown);
    placeRedline();
}

void ReviewPlace::renewOrMarkSeen()
{
    if (m_controller.trouble())
        m_controller.retry();
    else if (m_controller.hasUnseenRevision())
        m_controller.markSeen();
    else if (m_controller.item())
        m_controller.renew();
    else
        m_controller.refreshList();
}

// Labels ----------------------------------------------------------------------------------------

void ReviewPlace::toggleLabel(const QString &code, bool onWhole)
{
    if (!m_controller.item() || m_controller.isReadOnly())
        return;
    Label wanted {code, Severity::Minor, std::nullopt};
    const auto selection = m_editor->selection();
    const int hunk = currentHunk();
    if (!onWhole && selection)
        wanted.span = LabelSpan {Side::Final, selection->first, selection->second};
    else if (!onWhole && hunk >= 0)
        wanted.span = spanOf(m_comparison.edits[std::size_t(hunk)]);

    const std::vector<Label> all = m_labels.labels();
    const std::vector<Label> here = labelsHere();
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i].code == code && std::find(here.begin(), here.end(), all[i]) != here.end()) {
            changeLabels([this, i] { m_labels.removeAt(i); });
            return;
        }
    }
    changeLabels([&] { m_labels.add(wanted); });
}

void ReviewPlace::takeProposedLabel()
{
    const QString code = proposedHere();
    if (!code.isEmpty())
        toggleLabel(code, false);
}

void ReviewPlace::cycleSeverity()
{
    const std::vector<Label> all = m_labels.labels();
    const std::vector<Label> here = labelsHere();
    // The one set last at this place, else the one set last of all.
    for (const bool onlyHere : {true, false}) {
        for (int i = int(all.size()) - 1; i >= 0; --i) {
            const Label &label = all[std::size_t(i)];
            if (onlyHere && std::find(here.begin(), here.end(), label) == here.end())
                continue;
            changeLabels([&] {
                m_labels.setSeverity(std::size_t(i), Severity((int(label.severity) + 1) % 4));
            });
            return;
        }
    }
}

void ReviewPlace::changeLabels(const std::function<void()> &change)
{
    QTextDocument *document = m_editor->surface().document();
    std::vector<Label> before = m_labels.labels();
    change();
    const int step = document->availableUndoSteps();
    m_labelHistory.forgetRedo(step);
    m_labelHistory.record(step, std::move(before), m_labels.labels());
    // What is typed from here on is a step of its own, and what was undone before cannot come back.
    document->clearUndoRedoStacks(QTextDocument::RedoStack);
    labelsChanged(step);
}

void ReviewPlace::labelsChanged(int step)
{
    m_editor->surface().document()->setModified(false); // nothing is merged into an earlier step
    m_fields->breakStep();
    pushWork();
    m_labelHistory.note(step, m_controller.item()->work.labels);
    showLabels();
}

void ReviewPlace::undoWork()
{
    goInHistory(&LabelHistory::undo, &DraftEditor::undo);
}

void ReviewPlace::redoWork()
{
    goInHistory(&LabelHistory::redo, &DraftEditor::redo);
}

void ReviewPlace::goInHistory(HistoryOfLabels labels, HistoryOfText text)
{
    if (!m_controller.item() || m_controller.isReadOnly())
        return;
    const QTextDocument *document = m_editor->surface().document();
    auto wanted = (m_labelHistory.*labels)(document->availableUndoSteps());
    if (!wanted) {
        const int before = document->availableUndoSteps();
        m_inHistory = true;
        (m_editor->*text)();
        m_inHistory = false;
        if (document->availableUndoSteps() == before)
            return;
        applyBasis();
        wanted = m_labelHistory.at(document->availableUndoSteps());
    }
    if (!wanted)
        return;
    m_labels.setLabels(*wanted);
    labelsChanged(document->availableUndoSteps());
}

} // namespace bluepencil
