// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/agreement/agreementreport.h"

#include "core/stats/agreement/judgements.h"
#include "core/stats/askedagain.h"
#include "core/stats/stats.h"
#include "core/text/sequence/ter.h"
#include "core/text/tokens.h"

#include <algorithm>
#include <map>
#include <set>

namespace bluepencil {

namespace {

constexpr qint64 drawnUnits = 20'000'000; // at most so many in one bootstrap
constexpr int leastDraws = 200;
constexpr std::size_t actions = 4;
constexpr std::size_t bands = 5;

const QString byPair = QStringLiteral("pair");
const QString byLabel = QStringLiteral("label");

// HTER between the finals of two reviewers of one item.
struct Apart {
    QString a;
    QString b;
    double hter = 0;
};

using Pair = std::pair<QString, QString>;

Result<> check(const AgreementQuery &query)
{
    if (!query.by.isEmpty() && !agreementKeys().contains(query.by) && !query.by.startsWith(u'/')) {
        return fail(Error::Code::InvalidArgument,
                    QStringLiteral("agreement cannot be broken down by \"%1\"").arg(query.by), {},
                    QStringLiteral("use %1, or a pointer such as /attributes/region")
                        .arg(agreementKeys().join(QStringLiteral(", "))));
    }
    const QString remedy = QStringLiteral("leave the filter out, or break down by label");
    if (!query.filter.actions.isEmpty() || !query.filter.labels.isEmpty()) {
        return fail(Error::Code::InvalidArgument,
                    QStringLiteral("agreement cannot be asked of decisions that are chosen by "
                                   "action or label: it is these that may differ"),
                    {}, remedy);
    }
    return {};
}

// Finals ----------------------------------------------------------------------------------------

struct Final {
    QString reviewer;
    std::optional<QString> text;
};

// Absent where one of the two has no word and the other has some.
std::optional<double> hterBetween(const QString &a, const QString &b)
{
    if (a == b)
        return 0.0;
    const std::vector<QString> first = hterTokens(a);
    const std::vector<QString> second = hterTokens(b);
    if (first.empty() && second.empty())
        return 0.0;
    if (first.empty() || second.empty())
        return std::nullopt;
    const auto share = [](const TerResult &ter, std::size_t words) {
        return static_cast<double>(ter.edits) / static_cast<double>(words);
    };
    return (share(translationEdits(first, second), second.size())
            + share(translationEdits(second, first), first.size()))
        / 2;
}

// The finals of the items, for those that a senior decided on and for the latest others.
class FinalsReader {
public:
    FinalsReader(Database &database, const std::stop_token &stop)
        : m_query(database,
                  QStringLiteral("SELECT d.final_text FROM feedback f JOIN decision d"
                                 " ON d.decision_id = f.decision_id WHERE f.feedback_no = ?"))
        , m_stop(stop)
    {
    }

    Result<std::optional<QString>> read(qint64 feedbackNo)
    {
        if (m_stop.stop_requested())
            return fail(askedAgain());
        const Result<bool> row = m_query.bind(feedbackNo).runToRow();
        if (!row)
            return fail(row.error());
        std::optional<QString> text;
        if (*row && !m_query.isNull(0))
            text = m_query.utf8(0);
        m_query.finish();
        return text;
    }

private:
    Query m_query;
    const std::stop_token &m_stop;
};

// Figures ---------------------------------------------------------------------------------------

struct ItemFinals {
    bool compared = false;
    std::vector<Apart> pairs;
};

// Which decisions of the items are meant.
struct ItemSelection {
    std::vector<std::size_t> items;
    std::optional<Pair> pair; // of these two alone
    QString label; // judged alone, where set

    [[nodiscard]] bool takes(const Rating &rating) const
    {
        return !pair || rating.reviewer == pair->first || rating.reviewer == pair->second;
    }
};

class GroupFigures {
public:
    GroupFigures(const std::vector<Judgements> &items, const std::vector<ItemFinals> &finals,
                 quint64 seed, const std::stop_token &stop)
        : m_items(items)
        , m_finals(finals)
        , m_seed(seed)
        , m_stop(stop)
    {
    }

    [[nodiscard]] AgreementGroup groupOf(const ItemSelection &selection) const
    {
        AgreementGroup group;
        std::set<QString> reviewers;
        for (const std::size_t item : selection.items) {
            ++group.items;
            for (const Rating &rating : m_items[item].ratings) {
                if (!selection.takes(rating))
                    continue;
                ++group.ratings;
                reviewers.insert(rating.reviewer);
            }
        }
        group.reviewers = std::ssize(reviewers);
        if (group.items < HiddenGroup)
            return group;
        std::optional<Pair> two;
        if (reviewers.size() == 2)
            two = Pair {*reviewers.begin(), *reviewers.rbegin()};
        if (!selection.label.isEmpty()) {
            group.measures.push_back(counted(selection, JudgedPart::Label, two));
            return group;
        }
        group.measures.push_back(counted(selection, JudgedPart::Action, two));
        group.measures.push_back(counted(selection, JudgedPart::Effort, two));
        group.measures.push_back(valued(selection));
        group.finals = apart(selection);
        return group;
    }

private:
    static std::size_t categoriesOf(JudgedPart judged)
    {
        switch (judged) {
        case JudgedPart::Action:
            return actions;
        case JudgedPart::Effort:
            return bands;
        case JudgedPart::Label:
        case JudgedPart::Hter:
            break;
        }
        return 2;
    }

    static std::optional<std::size_t> categoryOf(const Rating &rating, JudgedPart judged,
                                                 const QString &label)
    {
        switch (judged) {
        case JudgedPart::Action:
            return rating.action ? std::optional(static_cast<std::size_t>(*rating.action))
                                 : std::nullopt;
        case JudgedPart::Effort:
            return rating.band ? std::optional(static_cast<std::size_t>(*rating.band))
                               : std::nullopt;
        case JudgedPart::Label:
            return rating.labels.contains(label) ? 1 : 0;
        case JudgedPart::Hter:
            break;
        }
        return std::nullopt;
    }

    [[nodiscard]] static int drawsFor(qint64 items)
    {
        return static_cast<int>(std::clamp<qint64>(drawnUnits / std::max<qint64>(1, items),
                                                   leastDraws, AgreementDraws));
    }

    template <typename Bootstrap>
    [[nodiscard]] AgreementFigure withInterval(const Coefficient &coefficient,
                                               const Bootstrap &bootstrap) const
    {
        AgreementFigure figure {coefficient, std::nullopt, std::nullopt};
        if (!coefficient.value || m_stop.stop_requested())
            return figure;
        if (const auto interval = bootstrap()) {
            figure.low = interval->first;
            figure.high = interval->second;
        }
        return figure;
    }

    [[nodiscard]] AgreementMeasure counted(const ItemSelection &selection, JudgedPart judged,
                                           const std::optional<Pair> &two) const
    {
        AgreementMeasure measure;
        measure.judged = judged;
        const std::size_t categories = categoriesOf(judged);
        std::vector<RatedUnit> units;
        std::vector<std::vector<qint64>> table(categories, std::vector<qint64>(categories));
        bool twoEach = true;
        qint64 agreeing = 0;
        for (const std::size_t item : selection.items) {
            RatedUnit unit {std::vector<qint64>(categories), 1};
            std::array<std::size_t, 2> places {};
            qint64 size = 0;
            for (const Rating &rating : m_items[item].ratings) {
                if (!selection.takes(rating))
                    continue;
                const auto category = categoryOf(rating, judged, selection.label);
                if (!category)
                    continue;
                ++unit.counts[*category];
                ++size;
                if (two)
                    places[rating.reviewer == two->first ? 0 : 1] = *category;
            }
            if (size < 2)
                continue;
            twoEach = twoEach && size == 2;
            agreeing += std::ranges::find(unit.counts, size) != unit.counts.end() ? 1 : 0;
            if (two)
                ++table[places[0]][places[1]];
            ++measure.items;
            measure.ratings += size;
            units.push_back(std::move(unit));
        }
        measure.draws = drawsFor(measure.items);
        const auto figure = [&](const UnitStatistic &statistic) {
            return withInterval(statistic(units), [&] {
                return bootstrapInterval(units, statistic, measure.draws, m_seed);
            });
        };
        if (twoEach) {
            const Rate same = wilsonRate(agreeing, measure.items);
            measure.percent = {percentAgreement(units), same.low, same.high};
        } else {
            measure.percent = figure(percentAgreement);
        }
        measure.fleiss = figure(fleissKappa);
        measure.ac1 = figure(gwetAc1);
        if (two) {
            measure.cohen = withInterval(
                cohenKappa(table), [&] { return bootstrapKappa(table, measure.draws, m_seed); });
        } else {
            measure.cohen.coefficient.why = NoAgreement::OtherThanTwo;
        }
        const Scale scale = judged == JudgedPart::Effort ? Scale::Ordinal : Scale::Nominal;
        if (measure.items < LeastForAlpha)
            measure.alpha.coefficient.why = NoAgreement::TooFewItems;
        else
            measure.alpha = figure([scale](const std::vector<RatedUnit> &those) {
                return krippendorffAlpha(those, scale);
            });
        return measure;
    }

    [[nodiscard]] AgreementMeasure valued(const ItemSelection &selection) const
    {
        AgreementMeasure measure;
        measure.judged = JudgedPart::Hter;
        std::vector<ValuedUnit> units;
        for (const std::size_t item : selection.items) {
            ValuedUnit unit;
            for (const Rating &rating : m_items[item].ratings) {
                if (selection.takes(rating) && rating.hter)
                    unit.values.push_back(*rating.hter);
            }
            if (unit.values.size() < 2)
                continue;
            ++measure.items;
            measure.ratings += std::ssize(unit.values);
            units.push_back(std::move(unit));
        }
        measure.draws = drawsFor(measure.items);
        if (measure.items < LeastForAlpha)
            measure.alpha.coefficient.why = NoAgreement::TooFewItems;
        else
            measure.alpha = withInterval(krippendorffAlpha(units), [&] {
                return bootstrapAlpha(units, measure.draws, m_seed);
            });
        return measure;
    }

    [[nodiscard]] FinalsApart apart(const ItemSelection &selection) const
    {
        FinalsApart figures;
        std::vector<double> means;
        qint64 same = 0;
        for (const std::size_t item : selection.items) {
            if (!m_finals[item].compared) {
                ++figures.skipped;
                continue;
            }
            std::vector<double> own;
            for (const Apart &pair : m_finals[item].pairs) {
                if (!selection.pair || Pair {pair.a, pair.b} == *selection.pair)
                    own.push_back(pair.hter);
            }
            if (own.empty())
                continue;
            means.push_back(meanOf(own));
            same += means.back() == 0 ? 1 : 0;
        }
        figures.same = wilsonRate(same, std::ssize(means));
        figures.mean = meanEstimate(means);
        std::ranges::sort(means);
        figures.median = medianEstimate(means);
        return figures;
    }

    const std::vector<Judgements> &m_items;
    const std::vector<ItemFinals> &m_finals;
    quint64 m_seed;
    const std::stop_token &m_stop;
};

// Adjudication ----------------------------------------------------------------------------------

class SeniorTally {
public:
    void add(const Judgements &item, const std::vector<Final> &finals, const Final &senior)
    {
        bool took = false;
        for (std::size_t i = 0; i < item.ratings.size(); ++i) {
            // By rule 2 reviewers agree if action and text do.
            const bool stood
                = item.ratings[i].action == item.senior->action && finals[i].text == senior.text;
            took = took || stood;
            auto &[n, of] = m_stood[item.ratings[i].reviewer];
            n += stood ? 1 : 0;
            ++of;
        }
        ++m_items;
        m_took += took ? 1 : 0;
    }

    void finish(AgreementReport &report) const
    {
        report.adjudicated = wilsonRate(m_items, report.all.items);
        report.tookOne = wilsonRate(m_took, m_items);
        for (const auto &[reviewer, counts] : m_stood)
            report.stood.push_back({reviewer, wilsonRate(counts.first, counts.second)});
    }

private:
    qint64 m_items = 0;
    qint64 m_took = 0;
    std::map<QString, std::pair<qint64, qint64>> m_stood;
};

// Reads the texts of the items: what lies between their finals, and whose the seniors took.
Result<std::vector<ItemFinals>> readFinals(Database &database, const std::vector<Judgements> &items,
                                           SeniorTally &seniors, const std::stop_token &stop)
{
    std::vector<ItemFinals> found(items.size());
    FinalsReader reader(database, stop);
    const std::size_t first = items.size() > static_cast<std::size_t>(MostComparedItems)
        ? items.size() - static_cast<std::size_t>(MostComparedItems)
        : 0;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (i < first && !items[i].senior)
            continue;
        std::vector<Final> finals;
        for (const Rating &rating : items[i].ratings) {
            const auto text = reader.read(rating.feedbackNo);
            if (!text)
                return fail(text.error());
            finals.push_back({rating.reviewer, *text});
        }
        if (items[i].senior) {
            const auto text = reader.read(items[i].senior->feedbackNo);
            if (!text)
                return fail(text.error());
            seniors.add(items[i], finals, {items[i].senior->reviewer, *text});
        }
        if (i < first)
            continue;
        found[i].compared = true;
        for (std::size_t a = 0; a < finals.size(); ++a) {
            for (std::size_t b = a + 1; b < finals.size(); ++b) {
                if (!finals[a].text || !finals[b].text)
                    continue;
                const auto hter = hterBetween(*finals[a].text, *finals[b].text);
                if (!hter)
                    continue;
                const auto [low, high] = std::minmax(finals[a].reviewer, finals[b].reviewer);
                found[i].pairs.push_back({low, high, *hter});
            }
        }
    }
    return found;
}

// Groups ----------------------------------------------------------------------------------------

using Key = std::vector<std::optional<QString>>;

// Absent values last, else by code point.
bool agreementKeyBefore(const Key &a, const Key &b)
{
    return std::ranges::lexicographical_compare(a, b, [](const auto &one, const auto &other) {
        if (!one || !other)
            return one.has_value() && !other.has_value();
        return one->toUtf8() < other->toUtf8();
    });
}

std::map<Key, ItemSelection, decltype(&agreementKeyBefore)>
groupsOf(const std::vector<Judgements> &items, const QString &by)
{
    std::map<Key, ItemSelection, decltype(&agreementKeyBefore)> groups(&agreementKeyBefore);
    std::set<QString> labels;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const std::vector<Rating> &ratings = items[i].ratings;
        for (std::size_t a = 0; a < ratings.size(); ++a) {
            labels.insert(ratings[a].labels.begin(), ratings[a].labels.end());
            for (std::size_t b = a + 1; by == byPair && b < ratings.size(); ++b) {
                const Pair pair = std::minmax(ratings[a].reviewer, ratings[b].reviewer);
                ItemSelection &group = groups[{pair.first, pair.second}];
                group.pair = pair;
                group.items.push_back(i);
            }
        }
        if (by != byPair && by != byLabel)
            groups[{ratings.front().key}].items.push_back(i);
    }
    if (by == byLabel) {
        for (const QString &label : labels) {
            ItemSelection &group = groups[{label}];
            group.label = label;
            for (std::size_t i = 0; i < items.size(); ++i)
                group.items.push_back(i);
        }
    }
    return groups;
}

} // namespace

QStringList agreementKeys()
{
    return QStringList {byPair, byLabel} + judgementColumns();
}

Result<AgreementReport> readAgreement(Database &database, const AgreementQuery &query,
                                      const std::stop_token &stop)
{
    BLUEPENCIL_TRY(check(query));
    ReadTransaction transaction(database);
    BLUEPENCIL_TRY(transaction.begin());
    const auto items = readJudgements(database, query, stop);
    if (!items)
        return fail(items.error());
    SeniorTally seniors;
    const auto finals = readFinals(database, *items, seniors, stop);
    if (!finals)
        return fail(finals.error());
    AgreementReport report;
    report.by = query.by;
    report.seed = query.seed;
    const GroupFigures figures(*items, *finals, query.seed, stop);
    ItemSelection all;
    for (std::size_t i = 0; i < items->size(); ++i)
        all.items.push_back(i);
    report.all = figures.groupOf(all);
    if (!query.by.isEmpty()) {
        for (const auto &[key, selection] : groupsOf(*items, query.by)) {
            if (stop.stop_requested())
                return fail(askedAgain());
            report.groups.push_back(figures.groupOf(selection));
            report.groups.back().key = key;
        }
    }
    seniors.finish(report);
    if (stop.stop_requested())
        return fail(askedAgain());
    return report;
}

} // namespace bluepencil
