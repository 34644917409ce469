// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/checkhits.h"

#include "core/check/checkdetail.h"
#include "core/check/language/voicecheck.h"
#include "core/queue/guidelines/guidelines.h"
#include "core/stats/askedagain.h"
#include "core/stats/figurejson.h"
#include "core/stats/stats.h"
#include "core/stats/tally/draftsample.h"
#include "core/stats/tally/grouping.h"
#include "core/store/feedbackstore.h"

#include <algorithm>
#include <deque>
#include <map>
#include <numeric>
#include <set>
#include <unordered_map>

namespace bluepencil {

namespace {

struct FoundInDraft {
    QString draft; // the same for the same draft of the same revision
    std::map<QString, qint64> findings; // by check
    std::optional<int> voice;
    bool checked = false;
};

struct AnswerCount {
    qint64 mended = 0;
    qint64 all = 0;
};

using Answers = std::map<QString, AnswerCount>; // by check

struct HitDecision {
    qint64 feedbackNo = 0;
    const Answers *answers = nullptr;
    std::optional<quint64> place; // of its draft, where not all are checked
};

class HitTally {
public:
    explicit HitTally(bool keepsDecisions = false)
        : m_keepsDecisions(keepsDecisions)
    {
    }

    // Records come in the order of feedback_no.
    void add(const HitDecision &decision, const FoundInDraft &found)
    {
        if (decision.place)
            m_places.push_back(*decision.place);
        if (decision.answers) {
            for (const auto &[check, count] : *decision.answers) {
                m_counts[check].answers.mended += count.mended;
                m_counts[check].answers.all += count.all;
                keep(check, decision.feedbackNo);
            }
        }
        for (const auto &[check, findings] : found.findings)
            keep(check, decision.feedbackNo);
        if (!found.checked || !m_drafts.insert(found.draft).second)
            return;
        for (const auto &[check, findings] : found.findings) {
            m_counts[check].findings += findings;
            ++m_counts[check].drafts;
        }
        if (found.voice)
            m_voice.push_back(*found.voice);
    }

    [[nodiscard]] const std::set<QString> &drafts() const { return m_drafts; }

    [[nodiscard]] CheckHitFigures finish()
    {
        CheckHitFigures figures;
        figures.drafts = static_cast<qint64>(m_drafts.size());
        figures.draftsOf = std::max(figures.drafts, countPlaces(std::move(m_places)));
        for (const auto &[check, count] : m_counts) {
            figures.checks.push_back({check,
                                      countRate(count.findings, figures.drafts),
                                      wilsonRate(count.drafts, figures.drafts),
                                      wilsonRate(count.answers.mended, count.answers.all),
                                      {count.decisions.begin(), count.decisions.end()}});
        }
        std::ranges::sort(m_voice);
        figures.voice = sampleMean(m_voice);
        return figures;
    }

private:
    struct Count {
        qint64 findings = 0;
        qint64 drafts = 0;
        AnswerCount answers;
        std::deque<qint64> decisions; // the latest
    };

    void keep(const QString &check, qint64 feedbackNo)
    {
        std::deque<qint64> &decisions = m_counts[check].decisions;
        if (!m_keepsDecisions || (!decisions.empty() && decisions.back() == feedbackNo))
            return;
        decisions.push_back(feedbackNo);
        if (decisions.size() > MostHitDecisions)
            decisions.pop_front();
    }

    bool m_keepsDecisions;
    std::set<QString> m_drafts; // that were checked
    std::vector<quint64> m_places; // of all drafts, where those are a sample of them
    std::map<QString, Count> m_counts;
    std::vector<double> m_voice;
};

class HitReader {
public:
    HitReader(Database &database, const FeedbackFilter &filter, DecisionTable &table,
              Grouping &grouping, qint64 most)
        : m_database(database)
        , m_filter(filter)
        , m_table(table)
        , m_grouping(grouping)
        , m_most(most)
        , m_order(table.rows().size())
    {
        std::iota(m_order.begin(), m_order.end(), std::size_t {0});
        std::ranges::sort(m_order, {},
                          [&table](std::size_t row) { return table.rows()[row].feedbackNo; });
    }

    Result<> run(const std::stop_token &stop)
    {
        BLUEPENCIL_TRY(readAnswers());
        BLUEPENCIL_TRY(chooseDrafts(stop));
        // The records come in the order of feedback_no, and are those of the table whose drafts are
        // checked. Of the others only what reviewers answered is known.
        std::size_t next = 0;
        const auto passUnchecked = [&] {
            while (next < m_order.size() && !m_sample.has(next))
                count(next++, {});
        };
        const auto take = [&](const Feedback &feedback) -> Result<> {
            if (stop.stop_requested())
                return fail(askedAgain());
            passUnchecked();
            if (next >= m_order.size())
                return {};
            return add(next++, feedback);
        };
        if (m_sample.isWhole())
            return forEachFeedback(m_database, m_filter, take);
        BLUEPENCIL_TRY(forEachFeedbackOf(m_database, m_sample.chosen(), take));
        passUnchecked();
        return {};
    }

    [[nodiscard]] const std::set<QString> &drafts() const { return m_all.drafts(); }

    [[nodiscard]] CheckHitAnswer finish()
    {
        CheckHitAnswer answer;
        answer.all = m_all.finish();
        for (auto &[key, tally] : m_groups)
            answer.groups.push_back({named(key), tally.finish()});
        return answer;
    }

private:
    struct Before {
        const Dictionary *dictionary;

        bool operator()(const GroupKey &a, const GroupKey &b) const
        {
            return keyBefore(a, b, *dictionary);
        }
    };

    Result<> readAnswers()
    {
        const FilterSql which = filterSql(m_filter);
        Query query(m_database,
                    QStringLiteral("SELECT a.feedback_no, a.check_name, a.verdict"
                                   " FROM feedback_answer a JOIN feedback f"
                                   " ON f.feedback_no = a.feedback_no WHERE ")
                        + which.condition);
        for (const QVariant &value : which.values)
            query.bind(value);
        BLUEPENCIL_TRY(query.run());
        Result<bool> row = query.next();
        for (; row && *row; row = query.next()) {
            AnswerCount &count = m_answers[query.integer(0)][query.text(1)];
            ++count.all;
            count.mended += query.text(2) == u"mended" ? 1 : 0;
        }
        return row ? Result<>() : fail(row.error());
    }

    Result<> chooseDrafts(const std::stop_token &stop)
    {
        std::vector<qint64> numbers;
        numbers.reserve(m_order.size());
        for (const std::size_t row : m_order)
            numbers.push_back(m_table.rows()[row].feedbackNo);
        Result<DraftSample> sample
            = DraftSample::choose(m_database, m_filter, std::move(numbers), m_most, stop);
        if (!sample)
            return fail(sample.error());
        m_sample = std::move(*sample);
        return {};
    }

    // By the decision's place in the order.
    Result<> add(std::size_t place, const Feedback &feedback)
    {
        const Result<const FoundInDraft *> found = foundIn(feedback);
        if (!found)
            return fail(found.error());
        count(place, **found);
        return {};
    }

    void count(std::size_t place, const FoundInDraft &found)
    {
        const std::size_t row = m_order[place];
        const qint64 feedbackNo = m_table.rows()[row].feedbackNo;
        const auto answered = m_answers.find(feedbackNo);
        const HitDecision decision {feedbackNo,
                                    answered == m_answers.end() ? nullptr : &answered->second,
                                    m_sample.place(place)};
        m_all.add(decision, found);
        if (m_grouping.names().isEmpty())
            return;
        m_grouping.keysOf(m_table, row, [&](const GroupKey &key) {
            m_groups[key].add(decision, found);
        });
    }

    Result<const FoundInDraft *> foundIn(const Feedback &feedback)
    {
        const QString key = QStringLiteral("%1 %2 ").arg(feedback.itemId).arg(feedback.itemRevision)
            + feedback.decision.draftId;
        const auto [entry, isNew] = m_found.try_emplace(key);
        FoundInDraft &found = entry->second;
        if (!isNew)
            return &found;
        found.draft = key;
        Result<Item> item = feedback.item();
        if (!item)
            return fail(item.error());
        const Draft *draft = item->draft(feedback.decision.draftId);
        if (!draft)
            return &found;
        BLUEPENCIL_TRY(fillGuideline(m_database, item->guideline, item->queue,
                                     {feedback.guidelineId, feedback.guidelineVersion}));
        for (const CheckFinding &finding : runAllChecks(*item, draft->text)) {
            if (finding.needsLook())
                ++found.findings[contractName(finding)];
        }
        if (const std::optional<BrandVoice> voice = voiceOf(*item))
            found.voice = voiceScore(*voice, item->language, draft->text);
        found.checked = true;
        return &found;
    }

    [[nodiscard]] std::vector<std::pair<QString, std::optional<QString>>>
    named(const GroupKey &key) const
    {
        std::vector<std::pair<QString, std::optional<QString>>> names;
        for (std::size_t i = 0; i < key.size(); ++i) {
            names.emplace_back(m_grouping.names()[static_cast<qsizetype>(i)],
                               key[i] == NoWord ? std::nullopt
                                                : std::optional(m_table.dictionary().text(key[i])));
        }
        return names;
    }

    Database &m_database;
    const FeedbackFilter &m_filter;
    DecisionTable &m_table;
    Grouping &m_grouping;
    qint64 m_most;
    std::vector<std::size_t> m_order; // rows by feedback_no
    DraftSample m_sample;
    std::unordered_map<qint64, Answers> m_answers; // by feedback_no
    std::map<QString, FoundInDraft> m_found;
    HitTally m_all {true};
    std::map<GroupKey, HitTally, Before> m_groups {Before {&m_table.dictionary()}};
};

void addDraftCounts(OrderedJson &json, const CheckHitFigures &figures)
{
    json["drafts"] = figures.drafts;
    if (figures.areOfSample())
        json["drafts_of"] = figures.draftsOf;
}

void addFigures(OrderedJson &json, const CheckHitFigures &figures)
{
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
    addEstimate(voice, "mean", figures.voiceEstimate());
    if (figures.voice.n == 0)
        voice["reason"] = "no guideline says how to write";
    json["voice_score"] = voice;
}

// With the drafts that were checked.
struct CheckedDrafts {
    CheckHitAnswer answer;
    std::set<QString> drafts;
};

Result<CheckedDrafts> checkDrafts(Database &database, const QTimeZone &zone,
                                  const FeedbackFilter &filter, const QStringList &by,
                                  const std::stop_token &stop, qint64 most)
{
    Result<Grouping> grouping = Grouping::parse(by, zone);
    if (!grouping)
        return fail(grouping.error());
    ReadTransaction transaction(database);
    BLUEPENCIL_TRY(transaction.begin());
    Result<DecisionTable> table
        = DecisionTable::read(database, filter, grouping->wantedTexts(), stop);
    if (!table)
        return fail(table.error());
    HitReader reader(database, filter, *table, *grouping, most);
    BLUEPENCIL_TRY(reader.run(stop));
    CheckedDrafts checked;
    checked.drafts = reader.drafts();
    checked.answer = reader.finish();
    return checked;
}

} // namespace

Result<CheckHitAnswer> readCheckHits(Database &database, const QTimeZone &zone,
                                     const FeedbackFilter &filter, const QStringList &by,
                                     const std::stop_token &stop, qint64 most)
{
    Result<CheckedDrafts> checked = checkDrafts(database, zone, filter, by, stop, most);
    if (!checked)
        return fail(checked.error());
    return std::move(checked->answer);
}

Result<CheckHitSelections> readCheckHitsBeside(Database &database, const QTimeZone &zone,
                                               const FeedbackFilter &filter,
                                               const std::optional<FeedbackFilter> &against,
                                               const QStringList &by, const std::stop_token &stop,
                                               qint64 most)
{
    ReadTransaction transaction(database);
    BLUEPENCIL_TRY(transaction.begin());
    Result<CheckedDrafts> first = checkDrafts(database, zone, filter, by, stop, most);
    if (!first)
        return fail(first.error());
    CheckHitSelections both {std::move(first->answer), {}, 0};
    if (!against)
        return both;
    Result<CheckedDrafts> other = checkDrafts(database, zone, *against, by, stop, most);
    if (!other)
        return fail(other.error());
    both.other = std::move(other->answer);
    both.shared = std::ranges::count_if(
        first->drafts, [&other](const QString &draft) { return other->drafts.contains(draft); });
    return both;
}

OrderedJson toJson(const CheckHitAnswer &answer)
{
    OrderedJson json;
    addDraftCounts(json, answer.all);
    addFigures(json, answer.all);
    json["groups"] = OrderedJson::array();
    for (const CheckHitGroup &group : answer.groups) {
        OrderedJson entry;
        OrderedJson key = OrderedJson::object();
        for (const auto &[name, value] : group.key)
            key[toStdString(name)] = value ? OrderedJson(toStdString(*value)) : OrderedJson();
        entry["key"] = key;
        addDraftCounts(entry, group.figures);
        entry["small"] = group.figures.drafts < SmallGroup;
        entry["hidden"] = group.figures.drafts < HiddenGroup;
        if (group.figures.drafts < HiddenGroup)
            entry["reason"] = "fewer than 5 drafts";
        else
            addFigures(entry, group.figures);
        json["groups"].push_back(entry);
    }
    return json;
}

QString checkedDraftsText(const CheckHitFigures &figures)
{
    if (!figures.areOfSample())
        return QStringLiteral("%1 drafts").arg(figures.drafts);
    return QStringLiteral("a sample of %1 of %2 drafts")
        .arg(QString::number(figures.drafts), QString::number(figures.draftsOf));
}

} // namespace bluepencil
