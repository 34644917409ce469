// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/selection/selection.h"

#include "core/dataset/clearing/clearingqueue.h"
#include "core/dataset/clearing/recordprivacy.h"
#include "core/dataset/formats/sidecar.h"
#include "core/dataset/preparation/preparation.h"
#include "core/dataset/preparation/splittexts.h"
#include "core/privacy/replacing/redaction.h"
#include "core/store/intactfeedback.h"
#include "core/text/metrics.h"

#include <algorithm>

namespace bluepencil {

namespace {

// Records that an error names.
constexpr qint64 mostNamed = 20;

qint64 wordsOfDraft(const Feedback &feedback)
{
    const auto found = feedback.metrics.find("words_draft");
    return found != feedback.metrics.end() && found->is_number_integer() ? found->get<qint64>() : 0;
}

bool hasPolicyLabel(const Decision &decision)
{
    return std::ranges::any_of(decision.labels, [](const Label &label) {
        return label.code == u"policy" || label.code == u"safety";
    });
}

int indexOfDraft(const Item &item, const QString &draftId)
{
    const auto found = std::ranges::find(item.drafts, draftId, &Draft::id);
    return found == item.drafts.end() ? -1 : static_cast<int>(found - item.drafts.begin());
}

void countBand(const Feedback &feedback, const Judged &judged, ExportCounts &counts)
{
    if (!feedback.decision.finalText) {
        ++counts.withoutFinal;
        return;
    }
    const auto found = feedback.metrics.find("hter");
    std::optional<double> hter;
    if (found != feedback.metrics.end() && found->is_number())
        hter = found->get<double>();
    const HterBand band = hterBand(judged.draft == judged.answer, hter);
    ++counts.bands[static_cast<std::size_t>(band)];
}

} // namespace

QString sourceKey(const QString &producer, const Usage &usage, const QStringList &categories)
{
    const QChar between(0x1f);
    return producer + between + usage.basis + between + usage.retentionClass + between
        + categories.join(u',');
}

Selection::Selection(Database &database, const ExportConfig &config, SplitAssigner &splits)
    : m_database(database)
    , m_config(config)
    , m_splits(splits)
{
    for (const QString &name : config.formats)
        m_formats.push_back(findFormat(name));
    if (m_formats.size() > 1)
        m_line.rememberTexts();
}

void Selection::countOthers()
{
    for (const QString &name : formatNames()) {
        if (!m_config.formats.contains(name))
            m_others.push_back(findFormat(name));
    }
}

Result<> Selection::findSince()
{
    const QString &since = m_config.preparation.sinceBatch;
    if (since.isEmpty() || m_only || m_since)
        return {};
    SinceChain chain;
    BLUEPENCIL_TRY(chain.read(m_database, since, m_config.filter));
    m_since = std::move(chain);
    return {};
}

// What is not among those that are wanted, or was looked at by a batch before.
bool Selection::isPassedOver(const QString &feedbackId) const
{
    return (m_only && !m_only->contains(feedbackId)) || (m_takes && !m_takes(feedbackId))
        || (m_since && m_since->lookedAt(feedbackId));
}

Result<> Selection::prepare()
{
    BLUEPENCIL_TRY(findWithheld());
    BLUEPENCIL_TRY(m_splits.load(m_database));
    BLUEPENCIL_TRY(findSince());
    return findRulings();
}

Result<> Selection::findRulings()
{
    m_rulings.clear();
    // In two parts, each of which has an index: there are few of them among very many.
    const QString rulings
        = QStringLiteral("SELECT item_id, feedback_id FROM feedback WHERE status = 'counted'"
                         " AND slot_kind = 'adjudication' AND action <> 'escalate' AND seq IS ");
    Query query(m_database,
                rulings + QStringLiteral("NOT NULL UNION ALL ") + rulings + QStringLiteral("NULL"));
    Result<bool> row = query.runToRow();
    while (row && *row) {
        if (!m_only || m_known.contains(query.text(1)))
            m_rulings.insert(query.text(0), query.text(1));
        row = query.next();
    }
    return row ? Result<>() : fail(row.error());
}

Result<QString> Selection::guidelineText(const Item &item, const Feedback &feedback)
{
    if (feedback.guidelineId.isEmpty())
        return item.guideline.text;
    const QString key = feedback.guidelineId + QChar(0x1f) + feedback.guidelineVersion;
    if (const auto known = m_guidelines.constFind(key); known != m_guidelines.cend())
        return *known;
    Query query(m_database,
                QStringLiteral("SELECT text FROM guideline WHERE id = ? AND version = ?"));
    const Result<bool> row
        = query.bind(feedback.guidelineId).bind(feedback.guidelineVersion).runToRow();
    if (!row)
        return fail(row.error());
    return *m_guidelines.insert(key, *row ? query.utf8(0) : QString());
}

// Whether the senior's text is to be preferred to the one that it outranks: both are there, differ
// in more than marks, and the senior's is one that may be learned from.
Result<> Selection::applyRuling(const Feedback &feedback, Circumstances &facts, Judged &judged)
{
    if (feedback.slotKind == u"adjudication" || facts.action == Action::Escalate)
        return {};
    const auto found = m_rulings.constFind(feedback.itemId);
    if (found == m_rulings.cend())
        return {};
    facts.outranked = true;
    const bool comparable = facts.hasFinal && !facts.policyLabel && judged.answer != judged.draft;
    if (!comparable)
        return {};
    const Result<bool> intact = isIntact(m_database, *found);
    if (!intact)
        return fail(intact.error());
    if (!*intact)
        return {};
    const auto senior = findFeedback(m_database, *found);
    if (!senior)
        return fail(senior.error());
    if (!*senior || !(*senior)->decision.finalText)
        return {};
    Judged ruling;
    BLUEPENCIL_TRY(judge(**senior, (*senior)->item(), ruling));
    const bool learned = useOf(ruling.situation, Part::Answer, m_config).kind == Use::Kind::Row;
    facts.overridden = learned && !isCosmetic(judged.answer, ruling.answer);
    if (facts.overridden) {
        judged.ruling = ruling.answer;
        judged.rulingId = *found;
        judged.rulingRevision = (*senior)->revision;
    }
    return {};
}

Result<> Selection::judge(const Feedback &feedback, Result<Item> &&item, Judged &judged)
{
    if (!item)
        return fail(item.error());
    judged.feedback = &feedback;
    judged.item = std::move(*item);
    const Decision &decision = feedback.decision;
    judged.draftIndex = indexOfDraft(judged.item, decision.draftId);
    if (judged.draftIndex >= 0)
        judged.draft = judged.item.drafts[static_cast<std::size_t>(judged.draftIndex)].text;
    judged.answer = decision.finalText.value_or(QString());

    Circumstances facts;
    facts.action = decision.action;
    facts.hasFinal = decision.finalText.has_value();
    facts.trainingAllowed = judged.item.usage.training;
    facts.tooFast = approvedTooFast(decision, wordsOfDraft(feedback));
    facts.policyLabel = decision.action == Action::Reject && hasPolicyLabel(decision);
    BLUEPENCIL_TRY(applyRuling(feedback, facts, judged));
    if (facts.hasFinal && facts.trainingAllowed && !facts.outranked
        && decision.action != Action::Approve) {
        const Result<QString> guideline = guidelineText(judged.item, feedback);
        if (!guideline)
            return fail(guideline.error());
        facts.change = classifyChange(judged.item, *guideline, judged.draft, judged.answer);
    }
    judged.situation = situationOf(facts);
    judged.withheld = withheld(feedback.itemId, judged);
    judged.prompt = promptOf(judged.item);
    return {};
}

FeedbackFilter Selection::filter() const
{
    FeedbackFilter filter = m_config.filter;
    if (m_since)
        filter.afterSeq = m_since->afterSeq();
    filter.numbers = m_numbers;
    // The records were chosen when it was known what was asked for.
    if (m_only) {
        std::erase_if(filter.where,
                      [](const auto &wanted) { return wanted.second == erasedMark(); });
    }
    return filter;
}

QString Selection::leftOut(const Feedback &feedback, const Judged &judged) const
{
    if (!judged.withheld.isEmpty())
        return judged.withheld;
    if (m_trainedOn.contains(feedback.feedbackId))
        return reasons::trainedOn;
    const QString prepared
        = m_preparation ? m_preparation->reasonFor(feedback.feedbackId) : QString();
    if (!prepared.isEmpty() || m_texts == nullptr)
        return prepared;
    const Split split = m_splits.foreseen(feedback.producer, judged.item);
    return m_texts->standElsewhere(judged, split) ? reasons::inAnotherSplit : QString();
}

Split Selection::splitOf(const Feedback &feedback, const Judged &judged)
{
    return m_splits.assign(feedback.producer, judged.item);
}

Result<> Selection::forEach(const Visit &visit, int most)
{
    m_damaged.clear();
    std::optional<ClearingQueue> queue;
    if (m_privacy != nullptr)
        queue.emplace(*m_privacy, visit, m_numbers ? 1 : ClearingQueue::MostThreads);
    if (m_config.preparation.history != History::None)
        BLUEPENCIL_TRY(forEachHistory(visit, queue ? &*queue : nullptr, most));
    const auto each = [&](Feedback &feedback, Result<Item> &item) -> Result<> {
        if (isPassedOver(feedback.feedbackId))
            return {};
        Judged judged;
        BLUEPENCIL_TRY(judge(feedback, std::move(item), judged));
        BLUEPENCIL_TRY(visitCleared(feedback, judged, visit, queue ? &*queue : nullptr));
        *item = std::move(judged.item);
        return {};
    };
    const auto damaged = [this](const QString &feedbackId) {
        if (!isPassedOver(feedbackId))
            m_damaged.insert(feedbackId);
    };
    BLUEPENCIL_TRY(forEachIntactReview(m_database, filter(), each, most, damaged, partsRead()));
    return queue ? queue->finish() : Result<>();
}

// What nobody asks about is not read.
ReviewParts Selection::partsRead() const
{
    const auto holdsEdits = [](const Format *format) {
        return format->holds(ExampleKind::Edit) || format->holds(ExampleKind::Record);
    };
    const bool isShown = bool(m_wanted);
    return {isShown || m_privacy != nullptr || std::ranges::any_of(m_formats, holdsEdits),
            {"hter", "words_draft"},
            ItemParts::WithoutModelData};
}

// Of what leaves, a record that is not in it because a bit flipped is not to be missed in silence.
Result<> Selection::findDamagedBesides()
{
    return forEachDamagedBesides(m_database, filter(), [this](const QString &feedbackId) {
        if (!isPassedOver(feedbackId))
            m_damaged.insert(feedbackId);
    });
}

void Selection::countDamaged(ExportCounts &counts) const
{
    if (m_damaged.isEmpty())
        return;
    counts.records += m_damaged.size();
    counts.leftOut[reasons::damaged] += m_damaged.size();
}

Result<>
Selection::lookAtAll(const std::function<Result<>(const Feedback &, const Judged &, Split)> &look,
                     std::stop_token stop)
{
    BLUEPENCIL_TRY(prepare());
    return forEach([&](const Feedback &feedback, const Judged &judged) -> Result<> {
        if (stop.stop_requested())
            return fail(Error::Code::Cancelled, QStringLiteral("the export was cancelled"));
        return canGiveRow(feedback, judged) ? look(feedback, judged, splitOf(feedback, judged))
                                            : Result<>();
    });
}

Selection::Lineage &Selection::lineageOf(const Feedback &feedback, const Judged &judged,
                                         const Offer &offer)
{
    const auto known = std::ranges::find_if(m_lineages, [&offer](const Lineage &lineage) {
        return lineage.part == offer.part && lineage.draftIndex == offer.draftIndex;
    });
    if (known != m_lineages.end())
        return *known;
    const bool other = offer.draftIndex != judged.draftIndex;
    const QString draftId = other
        ? judged.item.drafts[static_cast<std::size_t>(offer.draftIndex)].id
        : feedback.decision.draftId;
    const ExampleIds ids = m_privacy != nullptr ? m_privacy->exampleIds() : ExampleIds();
    m_lineages.push_back(
        {offer.part, offer.draftIndex,
         ids.idOf(feedback, judged.item.externalId, draftId, partName(offer.part))});
    return m_lineages.back();
}

Candidate Selection::candidateOf(const Feedback &feedback, const Judged &judged, const Offer &offer,
                                 std::size_t format, std::size_t fileSet)
{
    Lineage &lineage = lineageOf(feedback, judged, offer);
    if (!m_split)
        m_split = splitOf(feedback, judged);
    Candidate candidate;
    candidate.format = format;
    candidate.fileSet = fileSet;
    candidate.split = *m_split;
    candidate.exampleId = lineage.exampleId;
    if (m_wanted && !m_wanted(candidate))
        return candidate;
    m_line.clear();
    m_formats[format]->files[fileSet].append(m_line, offer.example);
    m_line += '\n';
    candidate.line = m_line.view();
    if (lineage.sidecarSize == 0) {
        lineage.sidecarAt = m_sidecars.view().size();
        appendSidecar(m_sidecars, feedback, judged, offer, lineage.exampleId);
        lineage.sidecarSize = m_sidecars.view().size() - lineage.sidecarAt;
    }
    candidate.sidecar = m_sidecars.view().sliced(lineage.sidecarAt, lineage.sidecarSize);
    return candidate;
}

Result<> Selection::visit(const Feedback &feedback, const Judged &judged, ScanResult &result,
                          const TakeRow &take)
{
    ExportCounts &counts = result.counts;
    ++counts.records;
    if (judged.situation == Situation::Approved && !feedback.decision.activeMs)
        ++counts.withoutActiveTime;
    if (!feedback.guidelineId.isEmpty())
        ++result.guidelines[feedback.guidelineId + QChar(0x1f) + feedback.guidelineVersion];
    result.textEngines.insert(feedback.textEngine);
    result.seqTo = std::max(result.seqTo, feedback.seq.value_or(0));

    QString firstReason;
    SharedOffers offers(judged, m_config);
    m_lineages.clear();
    m_sidecars.clear();
    m_line.forgetTexts();
    m_split.reset();
    const Result<bool> used = takeOffers(feedback, judged, offers, counts, take, firstReason);
    if (!used)
        return fail(used.error());
    visitOthers(feedback, judged, offers, result);
    if (*used && !judged.unresolved.isEmpty()) {
        if (++m_unresolvedCount <= mostNamed)
            m_unresolved += feedback.feedbackId + QStringLiteral(" (") + judged.unresolved + u')';
    } else if (*used && m_privacy != nullptr) {
        m_privacy->count(judged);
    }
    if (const auto never = neverUsable(judged.situation)) {
        ++counts.unusable[*never];
    } else if (!*used) {
        ++counts.leftOut[firstReason];
    } else {
        ++counts.kept;
        countSource(feedback, judged, result);
        countBand(feedback, judged, counts);
        BLUEPENCIL_TRY(record(feedback, judged));
    }
    return {};
}

void Selection::countSource(const Feedback &feedback, const Judged &judged, ScanResult &result)
{
    const Usage &usage = judged.item.usage;
    // What gives rows has none of the special categories, unless they are kept.
    const bool mayBeSpecial = m_only || m_config.keepSpecialCategories;
    const QStringList categories
        = mayBeSpecial ? categoriesOf(judged, feedback.decision.note) : QStringList();
    const bool isSame = m_source.producer == feedback.producer && m_source.basis == usage.basis
        && m_source.retentionClass == usage.retentionClass && m_source.categories == categories;
    if (!isSame) {
        finishSource(result);
        m_source = {feedback.producer, usage.basis, usage.retentionClass, categories, 0};
    }
    ++m_source.records;
}

void Selection::finishSource(ScanResult &result)
{
    if (m_source.records == 0)
        return;
    Usage usage;
    usage.basis = m_source.basis;
    usage.retentionClass = m_source.retentionClass;
    result.sources[sourceKey(m_source.producer, usage, m_source.categories)] += m_source.records;
    m_source.records = 0;
}

Result<bool> Selection::takeOffers(const Feedback &feedback, const Judged &judged,
                                   SharedOffers &offers, ExportCounts &counts, const TakeRow &take,
                                   QString &firstReason)
{
    bool used = false;
    const QString left = leftOut(feedback, judged);
    const auto takeOne = [&](const Offer &offer, std::size_t format, std::size_t set) -> Result<> {
        FormatCounts &own = counts.formats[format];
        ++own.in;
        if (offer.reason || !left.isEmpty()) {
            const QString &reason = offer.reason ? *offer.reason : left;
            ++own.drops[reason];
            if (firstReason.isEmpty())
                firstReason = reason;
            return {};
        }
        used = true;
        if (!judged.unresolved.isEmpty())
            return {};
        const Candidate candidate = candidateOf(feedback, judged, offer, format, set);
        ++own.out;
        ++own.splits[static_cast<std::size_t>(candidate.split)];
        if (m_formats[format]->files[set].kind == ExampleKind::Kto)
            ++(offer.example.desirable ? own.desirable : own.undesirable);
        return take(candidate, {feedback, judged, offer});
    };
    for (std::size_t format = 0; format < m_formats.size(); ++format) {
        const std::vector<FileSet> &sets = m_formats[format]->files;
        for (std::size_t set = 0; set < sets.size(); ++set) {
            for (const Offer &offer : offers.of(sets[set]))
                BLUEPENCIL_TRY(takeOne(offer, format, set));
        }
    }
    return used;
}

void Selection::visitOthers(const Feedback &feedback, const Judged &judged, SharedOffers &offers,
                            ScanResult &result) const
{
    if (m_others.empty())
        return;
    const QString left = leftOut(feedback, judged);
    for (std::size_t i = 0; i < m_others.size(); ++i) {
        FormatCounts &counts = result.others[i];
        for (const FileSet &files : m_others[i]->files) {
            for (const Offer &offer : offers.of(files)) {
                ++counts.in;
                if (offer.reason || !left.isEmpty())
                    ++counts.drops[offer.reason.value_or(left)];
                else
                    ++counts.out;
            }
        }
    }
}

// A ruling may give rows itself, and be what is preferred to several others.
Result<> Selection::record(const Feedback &feedback, const Judged &judged)
{
    if (m_records == nullptr)
        return {};
    if (!judged.rulingId.isEmpty())
        m_records->addOnce({judged.rulingId, judged.rulingRevision, false});
    const BatchRecord own {feedback.feedbackId, feedback.revision, true};
    if (feedback.slotKind != u"adjudication")
        return m_records->add(own);
    m_records->addOnce(own);
    return {};
}

ScanResult Selection::emptyResult() const
{
    ScanResult result;
    for (const QString &name : m_config.formats)
        result.counts.formats.push_back({name, 0, 0, {}, {}, 0, 0});
    for (const Format *format : m_others)
        result.others.push_back({format->name, 0, 0, {}, {}, 0, 0});
    result.seqFrom = afterSeq();
    result.seqTo = afterSeq();
    return result;
}

Result<> Selection::sample(const TakeRow &take, int most, std::stop_token stop)
{
    BLUEPENCIL_TRY(findSince());
    BLUEPENCIL_TRY(findWithheld());
    m_splits.lookUpIn(m_database);
    ScanResult result = emptyResult();
    const auto each = [&](const Feedback &feedback, const Judged &judged) -> Result<> {
        if (stop.stop_requested())
            return fail(Error::Code::Cancelled, QStringLiteral("the export was cancelled"));
        return visit(feedback, judged, result, take);
    };
    return forEach(each, most);
}

Result<ScanResult> Selection::run(const TakeRow &take, const ExportProgress &progress,
                                  std::stop_token stop)
{
    BLUEPENCIL_TRY(prepare());
    const Result<qint64> total = countFeedback(m_database, filter());
    if (!total)
        return fail(total.error());
    FeedbackFilter period;
    period.from = m_config.filter.from;
    period.to = m_config.filter.to;
    const Result<qint64> inRange = countFeedback(m_database, period);
    if (!inRange)
        return fail(inRange.error());
    ScanResult result = emptyResult();
    const auto each = [&](const Feedback &feedback, const Judged &judged) -> Result<> {
        if (stop.stop_requested())
            return fail(Error::Code::Cancelled, QStringLiteral("the export was cancelled"));
        BLUEPENCIL_TRY(visit(feedback, judged, result, take));
        if (progress)
            progress({{}, result.counts.records, std::max(*total, result.counts.records)});
        return {};
    };
    BLUEPENCIL_TRY(forEach(each));
    finishSource(result);
    BLUEPENCIL_TRY(checkUnresolved());
    if (m_records != nullptr && !m_only)
        BLUEPENCIL_TRY(findDamagedBesides());
    countDamaged(result.counts);
    // Decisions made while it read are in the one count and not in the other.
    result.counts.inRange = std::max(*inRange, result.counts.records);
    return result;
}

} // namespace bluepencil
