// SPDX-License-Identifier: GPL-3.0-or-later
// What ReviewPlace measures of the reviewer's attention, for the reviewer.
#include "core/text/readingspeed.h"
#include "core/text/text.h"
#include "ui/common/toast.h"
#include "ui/review/attentionmeter.h"
#include "ui/review/effortmeter.h"
#include "ui/review/panes/conversationpane.h"
#include "ui/review/panes/factspane.h"
#include "ui/review/panes/guidelinepane.h"
#include "ui/review/reviewplace.h"

#include <QLocale>

#include <utility>

namespace bluepencil {

namespace {

constexpr double msPerSecond = 1000;

// Under ten seconds with a digit behind the point.
QString secondsOf(qint64 ms)
{
    const double seconds = double(ms) / msPerSecond;
    return QLocale().toString(seconds, 'f', seconds < 10 ? 1 : 0);
}

} // namespace

void ReviewPlace::connectAttention()
{
    m_attention = new AttentionMeter(
        m_editor, [this] { return evidence(); },
        // What is hidden as a whole is not read.
        [this] {
            return isAttended() && m_controller.item() && !m_controller.isCovered()
                && !m_veil->isWaiting();
        },
        this);
    connect(&m_controller, &ReviewController::decided, this, [this](const PendingDecision &made) {
        if (const auto quick = std::exchange(m_quick, std::nullopt);
            quick && made.action == Action::Approve)
            m_around.toast.present(
                tr("Approved after %1 s. Reading this draft takes at least about "
                   "%2 s; you can still take it back.")
                    .arg(secondsOf(quick->activeMs), secondsOf(quick->floorMs)));
    });
    connect(&m_controller, &ReviewController::failed, this, [this] { m_quick.reset(); });
}

std::vector<EvidenceText> ReviewPlace::evidence() const
{
    if (!m_controller.item())
        return {};
    std::vector<EvidenceText> texts = m_conversation->texts();
    qsizetype facts = 0;
    for (const Fact &fact : m_controller.item()->lease.item.facts)
        facts += codePointCount(fact.name) + codePointCount(fact.value);
    texts.push_back({EvidencePart::Facts, m_facts, facts, facts});
    const qsizetype guideline
        = m_controller.guideline() ? codePointCount(m_controller.guideline()->text) : 0;
    texts.push_back({EvidencePart::Guideline, m_guideline->textWidget(), guideline, guideline});
    return texts;
}

bool ReviewPlace::isAttended() const
{
    return m_effort->isActive();
}

void ReviewPlace::setAway(bool away)
{
    m_effort->setAway(away);
}

// Before the decision is made: afterwards the next item is on the screen.
void ReviewPlace::noteQuickApproval()
{
    m_quick.reset();
    const auto &item = m_controller.item();
    // Without the draft before their eyes they have read nothing.
    if (!item || item->lease.arm == Arm::Control)
        return;
    const qint64 floor = readingFloorMs(item->draftText, item->lease.item.language);
    if (isFasterThanReading(m_effort->activeMs(), floor))
        m_quick = QuickApproval {m_effort->activeMs(), floor};
}

} // namespace bluepencil
