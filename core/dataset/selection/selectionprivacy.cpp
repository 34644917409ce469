// SPDX-License-Identifier: GPL-3.0-or-later
// What of a selection a person's rights and the protection of their data decide.
#include "core/check/hostile/instructioncheck.h"
#include "core/dataset/clearing/clearingqueue.h"
#include "core/dataset/clearing/recordprivacy.h"
#include "core/dataset/selection/selection.h"
#include "core/model/specialcategories.h"
#include "core/queue/rights/restriction.h"
#include "core/queue/rows.h"

#include <algorithm>
#include <array>

namespace bluepencil {

// What a person's rights keep out of every batch.
Result<> Selection::findWithheld()
{
    Result<QSet<QString>> restricted = restrictedSubjects(m_database);
    if (!restricted)
        return fail(restricted.error());
    m_restricted = std::move(*restricted);
    Query query(m_database, QStringLiteral("SELECT DISTINCT item_id FROM rectification"));
    const Result<QStringList> rectified = textsOf(query);
    if (!rectified)
        return fail(rectified.error());
    m_rectified = QSet<QString>(rectified->cbegin(), rectified->cend());
    Result<TenantPatterns> patterns = TenantPatterns::compile(m_config.patterns, true);
    if (!patterns)
        return fail(patterns.error());
    m_special.reset();
    if (patterns->hasSpecial())
        m_special = std::move(*patterns);
    return {};
}

QStringList Selection::categoriesOf(const Judged &judged, const QString &note) const
{
    QStringList names = specialCategories(judged.item);
    if (!m_special)
        return names;
    const Item &item = judged.item;
    QStringList texts {item.title, judged.answer, judged.ruling, note};
    for (const Message &message : item.messages)
        texts += message.content;
    for (const Reference &reference : item.references)
        texts += reference.text;
    for (const Draft &draft : item.drafts)
        texts += draft.text;
    for (const QString &text : std::as_const(texts))
        names += m_special->specialIn(text);
    names.sort();
    names.removeDuplicates();
    return names;
}

QString Selection::withheld(const QString &itemId, const Judged &judged) const
{
    if (m_restricted.contains(judged.item.subjectId))
        return reasons::restricted;
    if (m_rectified.contains(itemId))
        return reasons::rectified;
    // What is in a batch already was chosen by the rules of its day.
    if (m_only)
        return {};
    if (!m_config.keepSpecialCategories
        && !categoriesOf(judged, judged.feedback->decision.note).isEmpty())
        return reasons::specialCategory;
    // Every text is read for it, so only where it makes a difference.
    if (m_config.keepInstructions || !tableGivesRow(judged.situation))
        return {};
    // An approved answer is one of the item's drafts.
    const bool instructs = holdsInstructions(judged.item)
        || (judged.answer != judged.draft && holdsInstructions(judged.answer))
        || holdsInstructions(judged.ruling);
    return instructs ? reasons::instruction : QString();
}

bool Selection::tableGivesRow(Situation situation) const
{
    constexpr std::array parts {Part::Answer,       Part::Pair,         Part::OtherPairs,
                                Part::DraftVerdict, Part::FinalVerdict, Part::OtherVerdicts,
                                Part::Edit,         Part::Record};
    return std::ranges::any_of(
        parts, [&](Part part) { return useOf(situation, part, m_config).kind == Use::Kind::Row; });
}

bool Selection::canGiveRow(const Feedback &feedback, const Judged &judged) const
{
    return tableGivesRow(judged.situation) && judged.withheld.isEmpty()
        && !m_trainedOn.contains(feedback.feedbackId);
}

// What gives no row shows nothing, and costs nothing.
Result<> Selection::visitCleared(Feedback &feedback, Judged &judged, const Visit &visit,
                                 ClearingQueue *queue) const
{
    if (queue == nullptr)
        return visit(feedback, judged);
    judged.pseudonym = m_privacy->reviewers().pseudonymOf(feedback.decision.reviewer);
    const bool givesRows = canGiveRow(feedback, judged);
    return queue->add(feedback, judged, givesRows);
}

Result<> Selection::startClearing()
{
    return findRulings();
}

Result<qint64> Selection::clearStep(qint64 from, qint64 before, const std::stop_token &stop)
{
    BLUEPENCIL_TRY(findWithheld());
    m_numbers = {from, before};
    qint64 seen = 0;
    const Result<> done = forEach([&](const Feedback &, const Judged &) -> Result<> {
        ++seen;
        return stop.stop_requested()
            ? fail(Error::Code::Cancelled, QStringLiteral("clearing ahead was stopped"))
            : Result<>();
    });
    return done ? Result<qint64>(seen) : fail(done.error());
}

Result<> Selection::checkUnresolved() const
{
    if (m_unresolvedCount == 0)
        return {};
    QString named = m_unresolved.join(QStringLiteral(", "));
    if (m_unresolvedCount > m_unresolved.size())
        named += QStringLiteral(" and %1 more").arg(m_unresolvedCount - m_unresolved.size());
    return fail(Error::Code::NotPermitted,
                QStringLiteral("personal data in %1 records could not be replaced; nothing was"
                               " written")
                    .arg(m_unresolvedCount),
                named,
                QStringLiteral("leave these decisions out by a filter, or export with privacy none"
                               " and answer for it"));
}

} // namespace bluepencil
