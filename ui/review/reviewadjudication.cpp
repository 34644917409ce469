// SPDX-License-Identifier: GPL-3.0-or-later
// What ReviewPlace shows to the senior who decides between reviewers: their decisions side by side,
// of which one can be taken into the text.
#include "ui/common/toast.h"
#include "ui/review/editor/drafteditor.h"
#include "ui/review/overlays/adjudicationoverlay.h"
#include "ui/review/reviewplace.h"

namespace bluepencil {

void ReviewPlace::connectAdjudication()
{
    connect(&m_controller, &ReviewController::opinionsFetched, this, &ReviewPlace::showOpinions);
}

// Of another item: by itself, while nothing of the senior's own is in the text.
void ReviewPlace::beginAdjudication()
{
    if (m_adjudication != nullptr)
        m_adjudication->close();
    m_opinions.clear();
    m_opinionsWished = false;
    const auto &item = m_controller.item();
    if (item && isVisible() && adjudicationObstacle().isEmpty() && !item->edited())
        m_controller.fetchOpinions();
}

QString ReviewPlace::adjudicationObstacle() const
{
    const auto &item = m_controller.item();
    if (!item)
        return tr("There is no draft to decide on");
    if (item->lease.kind != SlotKind::Adjudication)
        return tr("No reviewers disagree on this one");
    return item->lease.arm == Arm::Control ? tr("The draft is hidden here") : QString();
}

void ReviewPlace::askOpinions()
{
    if (!adjudicationObstacle().isEmpty())
        return;
    m_opinionsWished = true;
    m_controller.fetchOpinions();
}

void ReviewPlace::showOpinions(const std::vector<Opinion> &opinions)
{
    const auto &item = m_controller.item();
    if (!item || (m_adjudication != nullptr && m_adjudication->isVisible()))
        return;
    if (opinions.empty()) {
        if (m_opinionsWished)
            m_around.toast.present(tr("What the reviewers decided is not on this machine."));
        return;
    }
    m_opinions = opinions;
    lookThrough(true);
    if (m_adjudication == nullptr) {
        m_adjudication = new AdjudicationOverlay(&m_around.window);
        m_adjudication->setVeil(m_veil);
        connect(m_adjudication, &AdjudicationOverlay::taken, this, &ReviewPlace::takeOpinion);
    }
    m_adjudication->ask(item->base(), item->lease.item.language, opinions);
}

void ReviewPlace::takeOpinion(int opinion)
{
    if (opinion < 0 || opinion >= std::ssize(m_opinions) || !m_controller.item())
        return;
    const std::optional<QString> &text = m_opinions[std::size_t(opinion)].text;
    if (!text || m_editor->text() == *text) {
        focusEditor();
        return;
    }
    replaceAllText(*text, true);
    focusEditor();
}

} // namespace bluepencil
