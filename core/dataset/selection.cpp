// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/selection.h"

#include "core/base/ids.h"
#include "core/store/feedbackstore.h"

#include <algorithm>

namespace bluepencil {

namespace {

OrderedJson textOrNull(const QString &text)
{
    return text.isEmpty() ? OrderedJson() : OrderedJson(toStdString(text));
}

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

// Lineage and labels, which must not stand in a vendor's line. No time: times live in the manifest.
OrderedJson sidecarJson(const Feedback &feedback, const Item &item, const QString &id,
                        ExampleKind kind, Situation situation)
{
    const Decision &decision = feedback.decision;
    OrderedJson json;
    json["example_id"] = toStdString(id);
    json["kind"] = toStdString(exampleKindName(kind));
    json["situation"] = toStdString(situationName(situation));
    json["feedback_id"] = toStdString(feedback.feedbackId);
    json["revision"] = feedback.revision;
    json["producer"] = toStdString(feedback.producer);
    json["external_id"] = toStdString(item.externalId);
    json["item_revision"] = feedback.itemRevision;
    json["draft_id"] = toStdString(decision.draftId);
    json["queue"] = toStdString(item.queue);
    json["task"] = textOrNull(item.task);
    json["category"] = textOrNull(item.category);
    json["language"] = textOrNull(item.language);
    json["model"] = toStdString(feedback.model);
    json["reviewer"] = toStdString(decision.reviewer);
    json["slot_kind"] = toStdString(feedback.slotKind);
    json["arm"] = toStdString(feedback.arm);
    json["action"] = toStdString(actionName(decision.action));
    json["labels"] = toJson(decision.labels);
    json["note"] = textOrNull(decision.note);
    const auto hter = feedback.metrics.find("hter");
    json["hter"] = hter != feedback.metrics.end() ? OrderedJson(*hter) : OrderedJson();
    json["guideline_id"] = textOrNull(feedback.guidelineId);
    json["guideline_version"] = textOrNull(feedback.guidelineVersion);
    json["text_engine"] = toStdString(feedback.textEngine);
    return json;
}

} // namespace

QString exampleId(const Feedback &feedback, const QString &externalId, ExampleKind kind)
{
    return sha256Hex({feedback.producer, externalId, feedback.decision.reviewer,
                      feedback.decision.draftId, exampleKindName(kind)});
}

// A record as the table sees it.
struct Selection::Judged {
    Item item;
    Example example;
    Situation situation = Situation::Escalated;
};

Selection::Selection(Database &database, const ExportConfig &config, SplitAssigner &splits)
    : m_database(database)
    , m_config(config)
    , m_splits(splits)
{
    for (const QString &name : config.formats)
        m_formats.push_back(findFormat(name));
}

Result<> Selection::prepare()
{
    BLUEPENCIL_TRY(m_splits.load(m_database));
    Query query(m_database,
                QStringLiteral("SELECT item_id FROM feedback WHERE status = 'counted'"
                               " AND slot_kind = 'adjudication' AND action <> 'escalate'"));
    Result<bool> row = query.runToRow();
    while (row && *row) {
        m_adjudicated.insert(query.text(0));
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

Result<Selection::Judged> Selection::judge(const Feedback &feedback)
{
    Result<Item> item = feedback.item();
    if (!item)
        return fail(item.error());
    Judged judged;
    judged.item = std::move(*item);
    const Decision &decision = feedback.decision;
    const Draft *draft = judged.item.draft(decision.draftId);
    if (draft)
        judged.example.draft = draft->text;

    Circumstances facts;
    facts.action = decision.action;
    facts.hasFinal = decision.finalText.has_value();
    facts.trainingAllowed = judged.item.usage.training;
    facts.outranked
        = feedback.slotKind != u"adjudication" && m_adjudicated.contains(feedback.itemId);
    facts.tooFast = approvedTooFast(decision, wordsOfDraft(feedback));
    facts.policyLabel = hasPolicyLabel(decision);
    if (facts.hasFinal && facts.trainingAllowed && decision.action != Action::Approve) {
        const Result<QString> guideline = guidelineText(judged.item, feedback);
        if (!guideline)
            return fail(guideline.error());
        facts.change
            = classifyChange(judged.item, *guideline, judged.example.draft, *decision.finalText);
    }
    judged.situation = situationOf(facts);
    judged.example.answer = decision.finalText.value_or(QString());
    judged.example.prompt = promptOf(judged.item);
    return judged;
}

Result<> Selection::visit(const Feedback &feedback, ScanResult &result,
                          const std::function<Result<>(Candidate &&)> &take)
{
    const Result<Judged> judged = judge(feedback);
    if (!judged)
        return fail(judged.error());
    ExportCounts &counts = result.counts;
    ++counts.records;
    if (judged->situation == Situation::Approved && !feedback.decision.activeMs)
        ++counts.withoutActiveTime;
    if (!feedback.guidelineId.isEmpty())
        ++result.guidelines[feedback.guidelineId + QChar(0x1f) + feedback.guidelineVersion];
    result.textEngines.insert(feedback.textEngine);
    result.seqTo = std::max(result.seqTo, feedback.seq.value_or(0));

    bool used = false;
    for (std::size_t i = 0; i < m_formats.size(); ++i) {
        const Format &format = *m_formats[i];
        FormatCounts &own = counts.formats[i];
        ++own.in;
        std::optional<QString> reason = dropReason(judged->situation, format.kind, m_config);
        if (!reason)
            reason = format.refusal(judged->example);
        if (reason) {
            ++own.drops[*reason];
            continue;
        }
        used = true;
        Candidate candidate;
        candidate.format = i;
        candidate.split = m_splits.assign(feedback.producer, judged->item);
        candidate.exampleId = exampleId(feedback, judged->item.externalId, format.kind);
        candidate.line = toLine(format.row(judged->example)) + '\n';
        candidate.sidecar = toLine(sidecarJson(feedback, judged->item, candidate.exampleId,
                                               format.kind, judged->situation))
            + '\n';
        ++own.out;
        ++own.splits[static_cast<std::size_t>(candidate.split)];
        BLUEPENCIL_TRY(take(std::move(candidate)));
    }
    if (used)
        result.records.push_back({feedback.feedbackId, feedback.revision});
    return {};
}

Result<ScanResult> Selection::run(const std::function<Result<>(Candidate &&)> &take,
                                  const ExportProgress &progress, std::stop_token stop)
{
    BLUEPENCIL_TRY(prepare());
    const Result<qint64> total = countFeedback(m_database, m_config.filter);
    if (!total)
        return fail(total.error());
    ScanResult result;
    for (const QString &name : m_config.formats)
        result.counts.formats.push_back({name, 0, 0, {}, {}});
    const auto each = [&](const Feedback &feedback) -> Result<> {
        if (stop.stop_requested())
            return fail(Error::Code::Cancelled, QStringLiteral("the export was cancelled"));
        BLUEPENCIL_TRY(visit(feedback, result, take));
        if (progress)
            progress(result.counts.records, std::max(*total, result.counts.records));
        return {};
    };
    BLUEPENCIL_TRY(forEachFeedback(m_database, m_config.filter, each));
    return result;
}

} // namespace bluepencil
