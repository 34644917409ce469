// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of ReviewPlace where they are shown, and what stands in the way of an action.
#include "core/model/taxonomy.h"
#include "ui/common/actionregistry.h"
#include "ui/common/decisionbutton.h"
#include "ui/common/toast.h"
#include "ui/review/editor/drafteditor.h"
#include "ui/review/fields/fieldpane.h"
#include "ui/review/overlays/besideview.h"
#include "ui/review/panes/checkspane.h"
#include "ui/review/panes/decisionbar.h"
#include "ui/review/panes/guidelinepane.h"
#include "ui/review/panes/labelpanel.h"
#include "ui/review/panes/linkline.h"
#include "ui/review/panes/newspane.h"
#include "ui/review/reviewplace.h"

#include <QTextDocument>

namespace bluepencil {

void ReviewPlace::connectKeys()
{
    for (const ActionSpec &spec : m_around.actions.specs()) {
        if (spec.context == ActionContext::Review || spec.context == ActionContext::Labels)
            m_around.actions.setObstacle(spec.id, [this, id = spec.id] { return obstacleOf(id); });
    }
    m_bar->showKeys(m_around.actions);
    connect(&m_around.actions, &ActionRegistry::keysChanged, this, &ReviewPlace::showKeys);
    showKeys();
}

void ReviewPlace::showKeys()
{
    const auto keys = [this](const char *id) {
        return m_around.actions.keys(QString::fromLatin1(id));
    };
    m_labelPanel->setProposalKeys(keys("label.proposed"));
    const QStringList codes = taxonomyCodes();
    for (const QString &code : codes)
        m_labelPanel->setKeys(code, m_around.actions.keys(QStringLiteral("label.") + code));
    m_beside->setKeys(keys("compare.choose"));
    m_guideline->setKeys(keys("look.guideline"), keys("look.guidelineRead"));
    m_hold->setKeys(keys("edit.renew"));
    m_newsPane->setKeys(keys("edit.renew"), keys("edit.takeNewDraft"));
    m_import->setKeys(keys("window.import"));
    showBanners();
    showTarget();
}

QString ReviewPlace::noItem() const
{
    if (!m_controller.item())
        return tr("There is no draft to decide on");
    if (m_controller.isReadOnly())
        return tr("The workspace is open for reading only");
    if (m_controller.isCovered())
        return tr("Hold the draft again first");
    return lostWords();
}

QString ReviewPlace::obstacleOf(const QString &id) const
{
    const auto is = [&id](const char *other) {
        return id == QLatin1String(other);
    };
    if (is("decide.undo"))
        return m_controller.pending().empty() ? tr("No decision waits to be sent") : QString();
    if (is("decide.recall")) {
        return m_controller.figures().lastCommitted
            ? QString()
            : tr("There is no decision that could be taken back");
    }
    if (is("decide.send"))
        return blocked();
    if (is("move.back"))
        return m_controller.canGoBack() ? QString() : tr("No other draft was open before");
    if (is("decide.releaseSelected"))
        return m_controller.entries().empty() ? tr("The list is empty") : QString();
    if (is("move.nextItem") || is("move.previousItem") || is("move.firstItem")
        || is("move.lastItem"))
        return m_controller.entries().empty() ? tr("The list is empty") : QString();
    if (is("decide.release") && m_controller.isLost())
        return {};
    if (is("edit.backToDraft") || is("edit.copyText")) {
        if (!m_controller.item())
            return tr("There is no draft to decide on");
        return is("edit.copyText") || m_edited ? QString() : tr("Nothing was changed");
    }
    if (id.startsWith(u"decide.") || (id.startsWith(u"label.") && !m_controller.isLost())) {
        if (const QString none = noItem(); !none.isEmpty())
            return none;
    }
    if (is("look.guidelineRead"))
        return m_guideline->isUnread() ? QString() : tr("There is nothing new in the guideline");
    if (is("look.rule"))
        return ruledLabel().isEmpty() ? noRule() : QString();
    if (is("look.fields") || id.startsWith(u"field."))
        return m_fields->obstacle(id);
    if ((is("decide.reject") || is("decide.redraft")) && m_controller.hasUnseenRevision())
        return tr("Look at the new revision first");
    if (is("edit.takeNewDraft"))
        return m_controller.hasUnseenRevision() ? QString() : tr("There is no newer revision");
    if (is("look.beside") || id.startsWith(u"compare.") || id.startsWith(u"draft."))
        return compareObstacle(id);
    if (is("adjudicate.show"))
        return adjudicationObstacle();
    if (is("label.proposed"))
        return proposedHere().isEmpty() ? tr("No label is proposed here") : QString();
    if (is("label.severity"))
        return m_labels.size() == 0 ? tr("No label is set") : QString();
    if (is("move.nextHunk") || is("move.previousHunk"))
        return shown().edits.empty() ? tr("Nothing was changed") : QString();
    if (is("edit.undo") || is("edit.redo")) {
        const QTextDocument *document = m_editor->surface().document();
        const int step = document->availableUndoSteps();
        const bool can = is("edit.undo")
            ? document->isUndoAvailable() || m_labelHistory.canUndo(step)
            : document->isRedoAvailable() || m_labelHistory.canRedo(step);
        return can ? QString() : tr("There is nothing to go back or forward to");
    }
    if (is("edit.restoreHunk"))
        return shownHunk() < 0 ? tr("The cursor is in no hunk") : QString();
    if (is("look.link"))
        return m_link->obstacle();
    if (id.startsWith(u"check."))
        return m_checksPane->stops().empty() ? tr("No finding needs a look") : QString();
    return {};
}

bool ReviewPlace::isGuarded() const
{
    return m_controller.item() && m_controller.clock().steady() < m_guardUntil;
}

bool ReviewPlace::isTooSoon()
{
    if (!isGuarded())
        return false;
    m_around.toast.present(tr("That came with the draft, before anybody could read it. Press "
                              "again to decide."));
    return true;
}

} // namespace bluepencil
