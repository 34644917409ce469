// SPDX-License-Identifier: GPL-3.0-or-later
// What ReviewPlace asks before a draft that the checks flagged is approved as it is.
#include "core/base/ids.h"
#include "core/check/answers.h"
#include "core/text/text.h"
#include "ui/common/toast.h"
#include "ui/review/editor/drafteditor.h"
#include "ui/review/overlays/flaggedoverlay.h"
#include "ui/review/panes/checkwords.h"
#include "ui/review/reviewplace.h"
#include "ui/review/veil/veiledfinding.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace bluepencil {

namespace {

constexpr qsizetype mostTold = 160; // characters of a finding

// What a reader does not see or takes for something else, and what speaks to a model.
bool isFlag(const CheckFinding &stop)
{
    if (stop.check == u"hidden-characters" || stop.check == u"lookalikes")
        return stop.severity == CheckSeverity::Error;
    if (stop.check == u"links")
        return stop.code != u"email-not-found";
    return stop.check == u"instructions" && stop.code != u"draft-speaks-as-model";
}

// A digest, since it stays when the item is gone: it keeps no words of anybody.
QString keyOf(const OpenItem &item, const CheckFinding &flag)
{
    QString place;
    if (!flag.candidates.empty()) {
        const CheckCandidate &where = flag.candidates.front();
        place = QStringLiteral("%1 %2 %3").arg(int(where.source)).arg(where.index).arg(where.start);
    }
    return sha256Hex({item.lease.itemId, QString::number(item.lease.item.revision), flag.code,
                      subjectOf(flag), place});
}

QString uncheckedKeyOf(const OpenItem &item)
{
    return sha256Hex({item.lease.itemId, QString::number(item.lease.item.revision),
                      QStringLiteral("unchecked")});
}

} // namespace

void ReviewPlace::forgetFlagged()
{
    m_flagged.clear();
    m_isUnchecked = false;
    m_flagsKnown = false;
    m_heldApproval.reset();
}

void ReviewPlace::noteFlagged(const CheckOutcome &outcome)
{
    m_isUnchecked = outcome.tooLarge;
    m_flagged = stopsOf(outcome.findings);
    std::erase_if(m_flagged, [](const CheckFinding &stop) { return !isFlag(stop); });
    m_flagsKnown = m_checks->isIdle(); // else they are of a revision before
}

// For the checks, or for a person who is told what they flagged. What was answered was looked at.
bool ReviewPlace::approvalWaits()
{
    const OpenItem &item = *m_controller.item();
    if (!m_flagsKnown) {
        m_heldApproval = HeldApproval {m_editor->textToken(), item.lease.item.revision};
        m_around.toast.present(tr("The checks are still at work. Your approval waits for them."));
        return true;
    }
    QStringList found;
    m_askedAbout.clear();
    const auto add = [&](const QString &key, const QString &said) {
        if (m_accepted.contains(key))
            return;
        found.append(said);
        m_askedAbout.append(key);
    };
    if (m_isUnchecked) {
        add(uncheckedKeyOf(item),
            tr("It is too long to be checked: the checks looked at nothing in it."));
    }
    for (const CheckFinding &flag : m_flagged) {
        if (answerTo(flag, m_answers) == nullptr)
            add(keyOf(item, flag), flagWords(flag));
    }
    if (found.isEmpty())
        return false;
    if (m_flaggedCard == nullptr) {
        m_flaggedCard = new FlaggedOverlay(&m_around.window);
        connect(m_flaggedCard, &FlaggedOverlay::confirmed, this, &ReviewPlace::approveFlagged);
    }
    // As with a draft: nobody can have read what came up just now.
    m_guardUntil = m_controller.clock().steady() + guardMs;
    m_flaggedCard->ask(found);
    return true;
}

void ReviewPlace::approveFlagged()
{
    if (isGuarded())
        return;
    m_flaggedCard->close();
    for (const QString &key : std::as_const(m_askedAbout))
        m_accepted.insert(key);
    decidePrimary();
}

// As soon as the checks are through, unless the person went on to something else.
void ReviewPlace::takeHeldApproval()
{
    if (!m_heldApproval || !m_flagsKnown)
        return;
    const HeldApproval held = *std::exchange(m_heldApproval, std::nullopt);
    m_around.toast.dismiss();
    const auto &item = m_controller.item();
    const auto cards = m_around.window.findChildren<Overlay *>();
    const bool isElsewhere = !isVisible()
        || std::any_of(cards.begin(), cards.end(),
                       [](const Overlay *card) { return card->isVisible(); });
    if (item && !isElsewhere && held.token == m_editor->textToken()
        && held.revision == item->lease.item.revision)
        decidePrimary();
}

QString ReviewPlace::flagWords(const CheckFinding &flag) const
{
    const words::CheckWords found = words::finding(veiledFinding(flag, *m_veil));
    QString said = m_veil->words(
        found.detail.isEmpty() ? found.strong : tr("%1: %2").arg(found.strong, found.detail));
    if (said.size() > mostTold) {
        said.truncate(mostTold);
        if (said.back().isHighSurrogate())
            said.chop(1);
        said += QStringLiteral("…");
    }
    if (flag.start == flag.end) // of the source, and says where
        return said;
    const qsizetype line = codePointSlice(m_editor->text(), 0, flag.start).count(u'\n') + 1;
    return tr("%1 (draft, line %2)").arg(said, QLocale().toString(line));
}

} // namespace bluepencil
