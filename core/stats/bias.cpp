// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/bias.h"

#include "core/stats/stats.h"
#include "core/stats/tally/grouping.h"
#include "core/stats/tally/tally.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <unordered_map>

namespace bluepencil {

namespace {

constexpr double auditLevel = 0.05;
constexpr double toDetect = (Z95 + 0.8416212335729143) / Z95; // of half an interval, at 80 %

struct Name {
    const char *name;
    AuditedFigure::Kind kind;
};

constexpr std::array figureNames {Name {"approve", AuditedFigure::Kind::Approve},
                                  Name {"edit", AuditedFigure::Kind::Edit},
                                  Name {"reject", AuditedFigure::Kind::Reject},
                                  Name {"escalate", AuditedFigure::Kind::Escalate},
                                  Name {"heavy", AuditedFigure::Kind::Heavy},
                                  Name {"label", AuditedFigure::Kind::Label},
                                  Name {"hter", AuditedFigure::Kind::Hter},
                                  Name {"time", AuditedFigure::Kind::Time}};

const QString labelPrefix = QStringLiteral("label:");

// Whether these odds are 1.00 as they are written: less says nothing of a direction.
bool isEven(double odds)
{
    return std::abs(odds - 1) < 0.005;
}

std::vector<AuditedFigure> usualFigures()
{
    using Kind = AuditedFigure::Kind;
    return {{Kind::Approve, {}}, {Kind::Edit, {}}, {Kind::Reject, {}},
            {Kind::Heavy, {}},   {Kind::Hter, {}}, {Kind::Time, {}}};
}

Result<QString> attributeOf(const BiasQuery &query)
{
    const QString &name = query.attribute;
    if (name.isEmpty() || name == u"label" || name == u"action") {
        return fail(
            Error::Code::InvalidArgument,
            name.isEmpty()
                ? QStringLiteral("no attribute is named")
                : QStringLiteral("groups cannot be compared by \"%1\": it is a figure").arg(name),
            {},
            QStringLiteral("name language, category or another key of the statistics, an"
                           " attribute of the item, or a pointer such as"
                           " /attributes/region"));
    }
    if (name.startsWith(u'/') || statsKeys().contains(name))
        return name;
    QString escaped = name; // RFC 6901
    escaped.replace(u'~', QStringLiteral("~0")).replace(u'/', QStringLiteral("~1"));
    return QStringLiteral("/attributes/") + escaped;
}

// The decisions of one group in one stratum, or of one group in all.
struct YesNoCounts {
    qint64 yes = 0;
    qint64 no = 0;
};

using StratumKey = std::pair<WordNo, WordNo>;

// One figure of one group.
struct FigureSample {
    YesNoCounts counts; // of a share
    std::map<StratumKey, YesNoCounts> strata;
    std::vector<double> values; // of HTER and time
};

struct BiasGroup {
    qint64 decisions = 0;
    std::vector<FigureSample> samples; // by figure
};

std::size_t columnOf(QLatin1String name)
{
    return static_cast<std::size_t>(
        std::ranges::find(TextColumns, name, [](const char *each) { return QLatin1String(each); })
        - TextColumns.begin());
}

class Audit {
public:
    Audit(DecisionTable &table, Grouping grouping, const std::vector<AuditedFigure> &figures,
          const std::vector<std::size_t> &strata)
        : m_table(table)
        , m_grouping(std::move(grouping))
        , m_figures(figures)
        , m_strata(strata)
    {
        for (const AuditedFigure &figure : figures) {
            m_labels.push_back(figure.label.isEmpty()
                                   ? NoWord
                                   : table.dictionary().word(toStdString(figure.label)));
        }
    }

    void add(std::size_t row)
    {
        m_grouping.keysOf(m_table, row, [&](const GroupKey &key) {
            BiasGroup &group = m_groups[key.front()];
            group.samples.resize(m_figures.size());
            ++group.decisions;
            for (std::size_t i = 0; i < m_figures.size(); ++i)
                add(row, i, group.samples[i]);
        });
    }

    Result<BiasReport> finish(const BiasQuery &query)
    {
        BiasReport report;
        report.attribute = m_grouping.names().front();
        report.decisions = std::ssize(m_table.rows());
        for (const std::size_t column : m_strata)
            report.strata += QString::fromLatin1(TextColumns[column]);
        const std::vector<WordNo> shown = order(report);
        if (shown.empty())
            return report;
        const Result<WordNo> reference = referenceOf(query, shown);
        if (!reference)
            return fail(reference.error());
        report.reference = nameOf(*reference);
        for (std::size_t i = 0; i < m_figures.size(); ++i) {
            BiasTable table {m_figures[i], {}};
            for (const WordNo word : shown)
                table.rows.push_back(rowOf(i, word, *reference));
            report.tables.push_back(std::move(table));
        }
        adjust(report);
        return report;
    }

private:
    void add(std::size_t row, std::size_t figure, FigureSample &sample)
    {
        using Kind = AuditedFigure::Kind;
        const DecisionRow &decision = m_table.rows()[row];
        switch (m_figures[figure].kind) {
        case Kind::Approve:
            count(decision, sample, decision.action == Action::Approve);
            break;
        case Kind::Edit:
            count(decision, sample, decision.action == Action::Edit);
            break;
        case Kind::Reject:
            count(decision, sample, decision.action == Action::Reject);
            break;
        case Kind::Escalate:
            count(decision, sample, decision.action == Action::Escalate);
            break;
        case Kind::Heavy:
            if (decision.hasFinal)
                count(decision, sample, decision.band >= HterBand::Heavy);
            break;
        case Kind::Label: {
            const std::span<const WordNo> labels = m_table.labelsOf(decision);
            count(decision, sample,
                  m_labels[figure] == NoWord
                      ? !labels.empty()
                      : std::ranges::find(labels, m_labels[figure]) != labels.end());
            break;
        }
        case Kind::Hter:
            if (decision.hasFinal && decision.hter)
                sample.values.push_back(*decision.hter);
            break;
        case Kind::Time:
            if (decision.activeMs && decision.wordsDraft > 0
                && *decision.activeMs >= LeastMsPerWord * decision.wordsDraft
                && *decision.activeMs <= MostMsPerWord * decision.wordsDraft)
                sample.values.push_back(static_cast<double>(*decision.activeMs));
            break;
        }
    }

    void count(const DecisionRow &decision, FigureSample &sample, bool yes) const
    {
        StratumKey key {NoWord, NoWord};
        if (!m_strata.empty())
            key.first = decision.texts[m_strata.front()];
        if (m_strata.size() > 1)
            key.second = decision.texts[m_strata[1]];
        for (YesNoCounts *counts : {&sample.counts, &sample.strata[key]})
            ++(yes ? counts->yes : counts->no);
    }

    [[nodiscard]] std::optional<QString> nameOf(WordNo word) const
    {
        return word == NoWord ? std::nullopt : std::optional(m_table.dictionary().text(word));
    }

    // Those that are shown, the largest first.
    std::vector<WordNo> order(BiasReport &report) const
    {
        std::vector<WordNo> shown;
        for (const auto &[word, group] : m_groups) {
            if (group.decisions < HiddenGroup)
                ++report.hiddenGroups;
            else
                shown.push_back(word);
        }
        std::ranges::sort(shown, [this](WordNo a, WordNo b) {
            const qint64 n = m_groups.at(a).decisions;
            const qint64 m = m_groups.at(b).decisions;
            return n != m ? n > m : keyBefore({a}, {b}, m_table.dictionary());
        });
        if (shown.size() > MostAuditedGroups) {
            report.otherGroups = static_cast<qint64>(shown.size() - MostAuditedGroups);
            shown.resize(MostAuditedGroups);
        }
        return shown;
    }

    [[nodiscard]] Result<WordNo> referenceOf(const BiasQuery &query,
                                             const std::vector<WordNo> &shown) const
    {
        if (!query.reference)
            return shown.front();
        for (const WordNo word : shown) {
            if (nameOf(word).value_or(QString()) == *query.reference)
                return word;
        }
        return fail(Error::Code::NotFound,
                    QStringLiteral("\"%1\" is no group of at least %2 decisions")
                        .arg(*query.reference)
                        .arg(HiddenGroup),
                    m_grouping.names().front(),
                    QStringLiteral("name one of the groups that the audit shows"));
    }

    [[nodiscard]] BiasRow rowOf(std::size_t figure, WordNo word, WordNo reference) const
    {
        const FigureSample &own = m_groups.at(word).samples[figure];
        const FigureSample &other = m_groups.at(reference).samples[figure];
        BiasRow row;
        row.group = nameOf(word);
        const bool compared = word != reference;
        if (isShare(m_figures[figure].kind))
            compareShares(row, own, other, compared);
        else
            compareValues(row, own, other, compared, m_figures[figure].kind);
        const qint64 of = isShare(m_figures[figure].kind) ? other.counts.yes + other.counts.no
                                                          : std::ssize(other.values);
        row.small = row.n < SmallGroup;
        row.finding = !compared            ? BiasFinding::Reference
            : row.n == 0 || of == 0        ? BiasFinding::Undefined
            : row.small || of < SmallGroup ? BiasFinding::TooSmall
                                           : BiasFinding::NoEvidence;
        if (row.n < HiddenGroup || of < HiddenGroup)
            hide(row);
        return row;
    }

    // Of a group that is shown, one figure may still rest on too few.
    static void hide(BiasRow &row)
    {
        row.difference = {};
        row.ratio = {};
        row.p.reset();
        row.stratified = {};
        row.reverses = false;
        row.detectable.reset();
        if (row.n >= HiddenGroup)
            return;
        row.rate = {};
        row.estimate = {};
    }

    static void compareShares(BiasRow &row, const FigureSample &own, const FigureSample &other,
                              bool compared)
    {
        row.n = own.counts.yes + own.counts.no;
        row.rate = wilsonRate(own.counts.yes, row.n);
        const qint64 of = other.counts.yes + other.counts.no;
        if (!compared || row.n == 0 || of == 0)
            return;
        const TwoByTwo table {own.counts.yes, own.counts.no, other.counts.yes, other.counts.no};
        const Rate reference = wilsonRate(other.counts.yes, of);
        row.difference = differenceOfRates(row.rate, reference);
        row.ratio = ratioOfRates(table);
        row.p = fisherExact(table);
        row.detectable = detectableDifference(*reference.rate, row.n, of);
        std::vector<TwoByTwo> strata;
        for (const auto &[key, counts] : own.strata) {
            const auto found = other.strata.find(key);
            if (found != other.strata.end())
                strata.push_back({counts.yes, counts.no, found->second.yes, found->second.no});
        }
        row.stratified = mantelHaenszel(strata);
        const std::optional<double> &odds = row.stratified.oddsRatio;
        row.reverses = odds && !isEven(*odds) && *row.difference.value * (*odds - 1) < 0;
    }

    static void compareValues(BiasRow &row, const FigureSample &own, const FigureSample &other,
                              bool compared, AuditedFigure::Kind kind)
    {
        std::vector<double> mine = own.values;
        std::vector<double> theirs = other.values;
        std::ranges::sort(mine);
        std::ranges::sort(theirs);
        row.n = std::ssize(mine);
        const bool isMean = kind == AuditedFigure::Kind::Hter;
        row.estimate = isMean ? meanEstimate(mine) : medianEstimate(mine);
        if (!compared)
            return;
        row.difference
            = isMean ? differenceOfMeans(mine, theirs) : differenceOfMedians(mine, theirs);
        row.p = mannWhitney(mine, theirs);
        if (row.difference.low)
            row.detectable = toDetect * (*row.difference.high - *row.difference.low) / 2;
    }

    static void adjust(BiasReport &report)
    {
        std::vector<BiasRow *> rows;
        std::vector<double> p;
        for (BiasTable &table : report.tables) {
            for (BiasRow &row : table.rows) {
                if (!row.p)
                    continue;
                rows.push_back(&row);
                p.push_back(*row.p);
            }
        }
        report.family = std::ssize(p);
        const std::vector<double> adjusted = benjaminiHochberg(p);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            rows[i]->q = adjusted[i];
            if (rows[i]->finding != BiasFinding::NoEvidence || adjusted[i] >= auditLevel)
                continue;
            rows[i]->finding = BiasFinding::Difference;
            rows[i]->vanishes
                = rows[i]->stratified.oddsRatio && isEven(*rows[i]->stratified.oddsRatio);
        }
    }

    DecisionTable &m_table;
    Grouping m_grouping;
    const std::vector<AuditedFigure> &m_figures;
    const std::vector<std::size_t> &m_strata;
    std::vector<WordNo> m_labels; // by figure
    std::unordered_map<WordNo, BiasGroup> m_groups;
};

} // namespace

std::optional<AuditedFigure> auditedFigure(const QString &name)
{
    if (name.startsWith(labelPrefix) && name.size() > labelPrefix.size())
        return AuditedFigure {AuditedFigure::Kind::Label, name.mid(labelPrefix.size())};
    for (const Name &each : figureNames) {
        if (name == QLatin1String(each.name))
            return AuditedFigure {each.kind, {}};
    }
    return std::nullopt;
}

QString auditedName(const AuditedFigure &figure)
{
    const auto *const found = std::ranges::find(figureNames, figure.kind, &Name::kind);
    const QString name = QString::fromLatin1(found->name);
    return figure.label.isEmpty() ? name : labelPrefix + figure.label;
}

bool isShare(AuditedFigure::Kind kind)
{
    return kind != AuditedFigure::Kind::Hter && kind != AuditedFigure::Kind::Time;
}

Result<BiasReport> readBias(Database &database, const QTimeZone &zone, const BiasQuery &query,
                            const std::stop_token &stop)
{
    const Result<QString> attribute = attributeOf(query);
    if (!attribute)
        return fail(attribute.error());
    const Result<Grouping> grouping = Grouping::parse({*attribute}, zone);
    if (!grouping)
        return fail(grouping.error());
    WantedTexts wanted = grouping->wantedTexts();
    std::vector<std::size_t> strata;
    for (const QLatin1String name : {QLatin1String("model"), QLatin1String("task")}) {
        if (*attribute == name)
            continue;
        strata.push_back(columnOf(name));
        wanted.columns.push_back(strata.back());
    }
    ReadTransaction transaction(database);
    BLUEPENCIL_TRY(transaction.begin());
    Result<DecisionTable> table = DecisionTable::read(database, query.filter, wanted, stop);
    if (!table)
        return fail(table.error());
    const std::vector<AuditedFigure> figures
        = query.figures.empty() ? usualFigures() : query.figures;
    Audit audit(*table, *grouping, figures, strata);
    for (std::size_t row = 0; row < table->rows().size(); ++row)
        audit.add(row);
    return audit.finish(query);
}

} // namespace bluepencil
