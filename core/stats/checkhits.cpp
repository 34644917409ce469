// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/checkhits.h"

#include "core/check/checkdetail.h"
#include "core/check/voicecheck.h"
#include "core/queue/guidelines.h"
#include "core/stats/figurejson.h"
#include "core/store/feedbackstore.h"

#include <algorithm>
#include <map>
#include <set>

namespace bluepencil {

namespace {

class Counting {
public:
    explicit Counting(Database &database)
        : m_database(database)
    {
    }

    Result<> add(const Feedback &feedback)
    {
        const auto key
            = std::tuple(feedback.itemId, feedback.itemRevision, feedback.decision.draftId);
        if (!m_seen.insert(key).second)
            return {};
        Result<Item> item = feedback.item();
        if (!item)
            return fail(item.error());
        const Draft *draft = feedback.decision.draftId.isEmpty() && !item->drafts.empty()
            ? &item->drafts.front()
            : item->draft(feedback.decision.draftId);
        if (!draft)
            return {};
        BLUEPENCIL_TRY(fillGuideline(m_database, item->guideline, item->queue,
                                     {feedback.guidelineId, feedback.guidelineVersion}));
        addFindings(runAllChecks(*item, draft->text));
        if (const std::optional<BrandVoice> voice = voiceOf(*item)) {
            if (const auto score = voiceScore(*voice, item->language, draft->text))
                m_voice.push_back(*score);
        }
        return {};
    }

    Result<CheckHitFigures> finish(const std::vector<CheckAnswerFigures> &answers)
    {
        CheckHitFigures figures;
        figures.drafts = static_cast<qint64>(m_seen.size());
        for (const CheckAnswerFigures &each : answers)
            m_counts.try_emplace(each.check);
        for (const auto &[check, count] : m_counts) {
            CheckHits hits {check, countRate(count.findings, figures.drafts),
                            wilsonRate(count.drafts, figures.drafts), wilsonRate(0, 0)};
            const auto answered = std::ranges::find(answers, check, &CheckAnswerFigures::check);
            if (answered != answers.end())
                hits.right = answered->right;
            figures.checks.push_back(hits);
        }
        std::ranges::sort(m_voice);
        figures.voice = sampleMean(m_voice);
        return figures;
    }

private:
    struct Count {
        qint64 findings = 0;
        qint64 drafts = 0;
    };

    void addFindings(const std::vector<CheckFinding> &findings)
    {
        std::set<QString> found;
        for (const CheckFinding &finding : findings) {
            if (!finding.needsLook())
                continue;
            const QString check = contractName(finding);
            ++m_counts[check].findings;
            if (found.insert(check).second)
                ++m_counts[check].drafts;
        }
    }

    Database &m_database;
    std::set<std::tuple<QString, int, QString>> m_seen;
    std::map<QString, Count> m_counts;
    std::vector<double> m_voice;
};

} // namespace

Result<CheckHitFigures> readCheckHits(Database &database, const FeedbackFilter &filter)
{
    FeedbackFilter ofAnswers = filter;
    ofAnswers.where.clear();
    // How often a check was right cannot be asked by pointers; nothing is said of it then.
    Result<std::vector<CheckAnswerFigures>> answers = std::vector<CheckAnswerFigures>();
    if (filter.where.empty())
        answers = checkAnswerFigures(database, filter);
    if (!answers)
        return fail(answers.error());
    Counting counting(database);
    BLUEPENCIL_TRY(forEachFeedback(database, filter, [&counting](const Feedback &feedback) {
        return counting.add(feedback);
    }));
    return counting.finish(*answers);
}

OrderedJson toJson(const CheckHitFigures &figures)
{
    OrderedJson json;
    json["drafts"] = figures.drafts;
    json["checks"] = OrderedJson::array();
    for (const CheckHits &each : figures.checks) {
        OrderedJson entry;
        entry["check"] = toStdString(each.check);
        entry["n"] = each.hits.n;
        entry["per_100"] = numberOrNull(each.hits.per100);
        entry["low"] = numberOrNull(each.hits.low);
        entry["high"] = numberOrNull(each.hits.high);
        entry["drafts_with_any"] = rateJson(each.drafts, "there are none");
        entry["right"] = rateJson(each.right, "no finding was answered");
        entry["right"]["of"] = each.right.of;
        json["checks"].push_back(entry);
    }
    OrderedJson voice;
    voice["n"] = figures.voice.n;
    addMean(voice, "mean", figures.voice);
    if (figures.voice.n == 0)
        voice["reason"] = "no guideline says how to write";
    json["voice_score"] = voice;
    return json;
}

} // namespace bluepencil
