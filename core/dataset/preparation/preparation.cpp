// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/preparation/preparation.h"

#include "core/base/ids.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace bluepencil {

namespace {

// The text that stands or falls: the final, or the draft where there is none.
const QString &textOf(const Judged &judged)
{
    return judged.answer.isEmpty() ? judged.draft : judged.answer;
}

// A draft refused is no twin of one let out.
int kindOf(const Judged &judged)
{
    return judged.answer.isEmpty() ? 1 : 0;
}

// All that rows are made of beside the conversation: those of drafts that were not chosen too, and
// of what a senior wrote instead.
QStringList textsIn(const Judged &judged)
{
    QStringList texts {judged.answer, judged.draft, judged.ruling};
    for (const Draft &draft : judged.item.drafts)
        texts += draft.text;
    texts.removeDuplicates();
    return texts;
}

bool givesPair(Situation situation)
{
    constexpr std::array pairs {Situation::Edited,
                                Situation::EditedCosmetic,
                                Situation::EditedUnknownFigure,
                                Situation::Rewritten,
                                Situation::RewrittenCosmetic,
                                Situation::RewrittenUnknownFigure,
                                Situation::RejectedForPolicy};
    return std::ranges::find(pairs, situation) != pairs.end();
}

QByteArray idOf(const Feedback &feedback, const Judged &judged)
{
    return QByteArray::fromHex(
        sha256Hex({feedback.producer, judged.item.externalId, feedback.decision.reviewer,
                   feedback.decision.draftId, situationName(judged.situation)})
            .toLatin1());
}

// Of two that are alike the one of the lower rank stays: what was given out already, then what
// models are judged by before what they learn from, so that no twin of a test row is trained on;
// then what was changed, which says more than an approval.
constexpr int earlierRank = -1;

int rankOf(Split split, bool isPair)
{
    const int ofSplit = split == Split::Test ? 0 : split == Split::Validation ? 2 : 4;
    return ofSplit + (isPair ? 0 : 1);
}

} // namespace

Result<> OtherDecisions::load(Database &database)
{
    Query query(
        database,
        QStringLiteral("SELECT f.item_id, f.feedback_id, f.action, COALESCE(d.final_sha256, '')"
                       " FROM feedback f JOIN decision d ON d.decision_id = f.decision_id"
                       " WHERE f.status = 'counted' AND f.action <> 'escalate' AND f.item_id IN"
                       " (SELECT item_id FROM feedback WHERE status = 'counted'"
                       " AND action <> 'escalate' GROUP BY item_id HAVING count(*) > 1)"));
    Result<bool> row = query.runToRow();
    while (row && *row) {
        m_items[query.text(0)].push_back({query.text(1), query.text(2), query.text(3)});
        row = query.next();
    }
    return row ? Result<>() : fail(row.error());
}

bool OtherDecisions::any(const Feedback &feedback, bool same) const
{
    const auto found = m_items.constFind(feedback.itemId);
    if (found == m_items.cend())
        return false;
    const auto own = std::ranges::find(*found, feedback.feedbackId, &Decided::feedbackId);
    if (own == found->end())
        return false;
    return std::ranges::any_of(*found, [&](const Decided &other) {
        const bool agrees = other.action == own->action && other.finalSha256 == own->finalSha256;
        return other.feedbackId != own->feedbackId && agrees == same;
    });
}

bool OtherDecisions::agrees(const Feedback &feedback) const
{
    return any(feedback, true);
}

bool OtherDecisions::disagrees(const Feedback &feedback) const
{
    return any(feedback, false);
}

Preparation::Preparation(const ExportConfig &config, Database &database)
    : m_config(config)
    , m_database(database)
{
}

Result<> Preparation::start(const QString &folder)
{
    const PreparationConfig &config = m_config.preparation;
    if (config.secondReviewPassed || config.reviewersAgree)
        BLUEPENCIL_TRY(m_others.load(m_database));
    for (EvaluationFile file : config.decontaminate) {
        BLUEPENCIL_TRY(m_evaluation.load(file.path));
        if (!file.sha256.isEmpty() && file.sha256 != m_evaluation.sha256()) {
            return fail(Error::Code::Conflict,
                        QStringLiteral("the evaluation file is another one than the recipe names"),
                        file.path, QStringLiteral("name the file it was, or take the digest out"));
        }
        file.sha256 = m_evaluation.sha256();
        m_files.push_back(std::move(file));
    }
    if (config.mostTokens > 0) {
        Result<TokenCounter> tokens = TokenCounter::installed(config.tokenTable);
        if (!tokens)
            return fail(tokens.error());
        m_tokens = std::move(*tokens);
    }
    m_folder = folder;
    return m_finder.start(folder);
}

// What one record alone decides.
QString Preparation::quality(const Feedback &feedback, const Judged &judged, Split split) const
{
    const PreparationConfig &config = m_config.preparation;
    const bool isHistory = judged.situation == Situation::History;
    if (config.leastCoverage && !isHistory
        && feedback.decision.coverage.value_or(0) < *config.leastCoverage)
        return reasons::littleCoverage;
    if (config.secondReviewPassed && !isHistory && !m_others.agrees(feedback))
        return reasons::noSecondReview;
    if (config.reviewersAgree && m_others.disagrees(feedback))
        return reasons::reviewersDisagree;
    if (m_tokens && isTooLong(judged))
        return reasons::tooManyTokens;
    // What is judged with may resemble what is judged by: only rows to train with are measured.
    if (m_evaluation.size() > 0 && split == Split::Train && isContaminated(judged))
        return reasons::contaminated;
    return {};
}

bool Preparation::isContaminated(const Judged &judged) const
{
    const QStringList texts = textsIn(judged);
    if (std::ranges::any_of(
            texts, [this](const QString &text) { return m_evaluation.contaminates(text); }))
        return true;
    const std::vector<Message> &messages = judged.item.messages;
    for (std::size_t i = 0; i < messages.size(); ++i) {
        // The producer's instructions are the same in what is tested with, and so is "Thank you".
        if (messages[i].role == Role::System)
            continue;
        const auto few = i + 1 == messages.size() ? EvaluationSet::FewWords::Count
                                                  : EvaluationSet::FewWords::PassOver;
        if (m_evaluation.contaminates(messages[i].content, few))
            return true;
    }
    return false;
}

bool Preparation::isTooLong(const Judged &judged) const
{
    qint64 tokens = 0;
    for (const QString &text : textsIn(judged))
        tokens = std::max(tokens, m_tokens->count(text));
    for (const Turn &turn : judged.prompt)
        tokens += m_tokens->count(turn.content);
    return tokens > m_config.preparation.mostTokens;
}

Result<> Preparation::add(const Feedback &feedback, const Judged &judged, Split split)
{
    Record record;
    record.feedbackId = feedback.feedbackId;
    record.id = idOf(feedback, judged);
    const QString reason = quality(feedback, judged, split);
    if (!reason.isEmpty()) {
        m_reasons.insert(record.feedbackId, reason);
        return {};
    }
    const PreparationConfig &config = m_config.preparation;
    if (config.mostPerReviewer > 0)
        record.reviewer = feedback.decision.reviewer;
    if (config.mostPerSubject > 0 && !judged.item.subjectId.isEmpty())
        record.subject = sha256Hex({judged.item.subjectId});
    record.split = split;
    if (config.deduplicate != Deduplicate::None) {
        record.isPair = givesPair(judged.situation);
        if (!config.keepContradictions)
            addForContradictions(judged, feedback.decision.action, record);
        BLUEPENCIL_TRY(addForDuplicates(judged, rankOf(split, record.isPair), record));
    }
    m_records.push_back(std::move(record));
    return {};
}

void Preparation::addForContradictions(const Judged &judged, Action action, Record &record)
{
    const QString context = keyForm(contextOf(judged.prompt));
    const QString draft = keyForm(judged.draft);
    record.approves = action == Action::Approve && !draft.isEmpty();
    record.rejects = action == Action::Reject;
    if (record.approves || record.rejects)
        record.judgement = digestOf({QStringView(context), QStringView(draft)});
    if (!record.isPair)
        return;
    const QString answer = keyForm(judged.answer);
    record.pair = {digestOf({QStringView(context), QStringView(answer), QStringView(draft)}),
                   digestOf({QStringView(context), QStringView(draft), QStringView(answer)})};
}

Result<> Preparation::addEarlier(const Feedback &feedback, const Judged &judged)
{
    Record record;
    record.feedbackId = feedback.feedbackId;
    record.id = idOf(feedback, judged);
    record.isEarlier = true;
    record.isPair = givesPair(judged.situation);
    if (!m_config.preparation.keepContradictions)
        addForContradictions(judged, feedback.decision.action, record);
    BLUEPENCIL_TRY(addForDuplicates(judged, earlierRank, record));
    m_records.push_back(std::move(record));
    return {};
}

Result<> Preparation::addForDuplicates(const Judged &judged, int rank, const Record &record)
{
    return m_finder.add(
        {contextOf(judged.prompt), textOf(judged), kindOf(judged), rank, record.id});
}

Result<> Preparation::addGiven(const Judged &judged, Split split)
{
    if (m_config.preparation.deduplicate != Deduplicate::Near)
        return {};
    if (!m_twins) {
        m_twins.emplace(m_finder.texts());
        for (std::size_t i = 0; i < m_records.size(); ++i) {
            if (!m_records[i].isEarlier)
                m_twins->add(static_cast<quint32>(i), m_records[i].split);
        }
        BLUEPENCIL_TRY(m_twins->start(m_folder));
    }
    return m_twins->addEarlier(
        comparedText(contextOf(judged.prompt), textOf(judged), kindOf(judged)), split);
}

Result<> Preparation::finish(const std::stop_token &stop)
{
    const PreparationConfig &config = m_config.preparation;
    if (config.deduplicate != Deduplicate::None) {
        if (!config.keepContradictions)
            findContradictions();
        BLUEPENCIL_TRY(findTwins(stop));
        BLUEPENCIL_TRY(findDuplicates(stop));
    }
    applyCaps();
    return {};
}

void Preparation::leaveOut(const Record &record, const QString &reason)
{
    if (!m_reasons.contains(record.feedbackId))
        m_reasons.insert(record.feedbackId, reason);
}

// One draft approved and rejected in the same context, or two texts each preferred to the other.
// Nobody can say which side is right: both go. One of an earlier batch is given out already; what
// contradicts it does not come in beside it.
void Preparation::findContradictions()
{
    QHash<TextDigest, int> judged;
    QSet<TextDigest> pairs;
    for (const Record &record : m_records) {
        if (record.approves || record.rejects)
            judged[record.judgement] |= record.approves ? 1 : 2;
        if (record.isPair)
            pairs.insert(record.pair[0]);
    }
    for (const Record &record : m_records) {
        if (record.isEarlier)
            continue;
        const bool bothWays
            = (record.approves || record.rejects) && judged.value(record.judgement) == 3;
        if (bothWays || (record.isPair && pairs.contains(record.pair[1])))
            leaveOut(record, reasons::contradicted);
    }
}

// Before duplicates, so that a record that cannot stay hides nobody that could.
Result<> Preparation::findTwins(const std::stop_token &stop)
{
    if (!m_twins)
        return {};
    const auto twins = m_twins->find(m_config.preparation.alike, stop);
    if (!twins)
        return fail(twins.error());
    m_twins.reset();
    for (const quint32 i : *twins) {
        if (m_reasons.contains(m_records[i].feedbackId))
            continue;
        leaveOut(m_records[i], reasons::nearDuplicate);
        ++m_nearlyElsewhere.inEarlier;
    }
    return {};
}

// A record that is left out already hides nobody: the finder is asked again without it.
Result<> Preparation::findDuplicates(const std::stop_token &stop)
{
    std::vector<bool> out(m_records.size());
    for (std::size_t i = 0; i < m_records.size(); ++i)
        out[i] = m_reasons.contains(m_records[i].feedbackId);
    const PreparationConfig &config = m_config.preparation;
    const auto verdicts = m_finder.find(
        config.deduplicate == Deduplicate::Near ? std::optional(config.alike) : std::nullopt, stop,
        out);
    if (!verdicts)
        return fail(verdicts.error());
    for (std::size_t i = 0; i < m_records.size(); ++i) {
        const DuplicateVerdict &verdict = (*verdicts)[i];
        const Record &record = m_records[i];
        if (verdict.alike == Alike::No || record.isEarlier)
            continue;
        leaveOut(record,
                 verdict.alike == Alike::Exact ? reasons::exactDuplicate : reasons::nearDuplicate);
        const Record &stays = m_records[static_cast<std::size_t>(verdict.of)];
        if (verdict.alike == Alike::Near && !stays.isEarlier && stays.split != record.split)
            ++m_nearlyElsewhere.inBatch;
    }
    return {};
}

void Preparation::applyCaps()
{
    const PreparationConfig &config = m_config.preparation;
    if (config.mostPerReviewer == 0 && config.mostPerSubject == 0)
        return;
    std::ranges::sort(m_records, {},
                      [](const Record &record) { return std::tie(record.id, record.feedbackId); });
    QHash<QString, int> reviewers;
    QHash<QString, int> subjects;
    for (const Record &record : m_records) {
        if (record.isEarlier || m_reasons.contains(record.feedbackId))
            continue;
        int &ofReviewer = reviewers[record.reviewer];
        int &ofSubject = subjects[record.subject];
        if (config.mostPerReviewer > 0 && !record.reviewer.isEmpty()
            && ofReviewer >= config.mostPerReviewer) {
            leaveOut(record, reasons::reviewerCap);
        } else if (config.mostPerSubject > 0 && !record.subject.isEmpty()
                   && ofSubject >= config.mostPerSubject) {
            leaveOut(record, reasons::subjectCap);
        } else {
            ++ofReviewer;
            ++ofSubject;
        }
    }
}

} // namespace bluepencil
