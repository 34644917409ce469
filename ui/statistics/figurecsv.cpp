// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/figurecsv.h"

#include "core/model/decision.h"
#include "core/stats/figurejson.h"
#include "core/text/metrics.h"
#include "ui/statistics/figurewords.h"

#include <QBuffer>
#include <QDateTime>
#include <QImage>
#include <QLocale>
#include <QSaveFile>
#include <QStringList>
#include <QTimeZone>

#include <algorithm>
#include <array>

namespace bluepencil {

namespace {

constexpr auto actionNames
    = std::array {Action::Approve, Action::Edit, Action::Reject, Action::Escalate};
constexpr auto bandNames = std::array {HterBand::Exact, HterBand::Light, HterBand::Medium,
                                       HterBand::Heavy, HterBand::Rewrite};

// Shortest text that reads back as the same number, never with an exponent a person can't read.
QString plainNumber(double value)
{
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

QStringList head()
{
    QStringList cells {QStringLiteral("part"), QStringLiteral("key"), QStringLiteral("value"),
                       QStringLiteral("decisions"), QStringLiteral("items")};
    for (const Action action : actionNames) {
        const QString name = actionName(action);
        cells += {name, name + QStringLiteral("_share"), name + QStringLiteral("_low"),
                  name + QStringLiteral("_high")};
    }
    cells += {QStringLiteral("hter_n"), QStringLiteral("hter_mean"), QStringLiteral("hter_low"),
              QStringLiteral("hter_high")};
    for (const char *quantile : {"hter_p50", "hter_p90"}) {
        const QString name = QString::fromLatin1(quantile);
        cells += {name, name + QStringLiteral("_low"), name + QStringLiteral("_high")};
    }
    for (const HterBand band : bandNames)
        cells += bandName(band);
    cells += {QStringLiteral("active_n"),
              QStringLiteral("active_p50_s"),
              QStringLiteral("active_low_s"),
              QStringLiteral("active_high_s"),
              QStringLiteral("active_mean_s"),
              QStringLiteral("active_p90_s"),
              QStringLiteral("active_p90_low_s"),
              QStringLiteral("active_p90_high_s"),
              QStringLiteral("active_left_out"),
              QStringLiteral("label_n"),
              QStringLiteral("label_share"),
              QStringLiteral("label_running_share"),
              QStringLiteral("label_of_decisions"),
              QStringLiteral("label_of_decisions_low"),
              QStringLiteral("label_of_decisions_high"),
              QStringLiteral("open_at_end"),
              QStringLiteral("shared"),
              QStringLiteral("from"),
              QStringLiteral("to"),
              QStringLiteral("time_zone"),
              QStringLiteral("filter")};
    return cells;
}

// One row; cells are set by the names of the head.
class Row {
public:
    explicit Row(const QStringList &head)
        : m_head(head)
        , m_cells(head.size())
    {
    }

    void set(const QString &name, const QString &text)
    {
        const qsizetype at = m_head.indexOf(name);
        Q_ASSERT(at >= 0);
        m_cells[at] = text;
    }

    void set(const char *name, const QString &text) { set(QString::fromLatin1(name), text); }

    void setCount(const char *name, qint64 n) { set(name, QString::number(n)); }

    void setRates(const std::array<Rate, 4> &rates)
    {
        for (std::size_t i = 0; i < rates.size(); ++i) {
            const QString name = actionName(actionNames[i]);
            set(name, QString::number(rates[i].n));
            set(name + QStringLiteral("_share"), csvNumber(rates[i].rate));
            set(name + QStringLiteral("_low"), csvNumber(rates[i].low));
            set(name + QStringLiteral("_high"), csvNumber(rates[i].high));
        }
    }

    void setStats(const Stats &stats)
    {
        setCount("items", stats.items);
        setRates(stats.actions);
        setHter(estimateOf(stats.hter.mean));
        const Distribution &hter = stats.hter.distribution;
        set("hter_p50", csvNumber(hter.p50));
        set("hter_p50_low", csvNumber(hter.p50Bounds.low));
        set("hter_p50_high", csvNumber(hter.p50Bounds.high));
        set("hter_p90", csvNumber(hter.p90));
        set("hter_p90_low", csvNumber(hter.p90Bounds.low));
        set("hter_p90_high", csvNumber(hter.p90Bounds.high));
        for (std::size_t i = 0; i < bandNames.size(); ++i)
            set(bandName(bandNames[i]), QString::number(stats.hter.bands[i].n));
        setActive(stats.active.median);
        const Distribution &active = stats.active.distribution;
        set("active_mean_s", csvNumber(active.mean, words::MsPerSecond));
        set("active_p90_s", csvNumber(active.p90, words::MsPerSecond));
        set("active_p90_low_s", csvNumber(active.p90Bounds.low, words::MsPerSecond));
        set("active_p90_high_s", csvNumber(active.p90Bounds.high, words::MsPerSecond));
        setCount("active_left_out", stats.active.excluded);
    }

    void setHter(const Estimate &hter)
    {
        setCount("hter_n", hter.n);
        set("hter_mean", csvNumber(hter.value));
        set("hter_low", csvNumber(hter.low));
        set("hter_high", csvNumber(hter.high));
    }

    void setActive(const Estimate &active)
    {
        setCount("active_n", active.n);
        set("active_p50_s", csvNumber(active.value, words::MsPerSecond));
        set("active_low_s", csvNumber(active.low, words::MsPerSecond));
        set("active_high_s", csvNumber(active.high, words::MsPerSecond));
    }

    [[nodiscard]] QStringList cells() const { return m_cells; }

private:
    QStringList m_head;
    QStringList m_cells;
};

class Sheet {
public:
    Sheet(const Overview &overview, QString filter)
        : m_overview(overview)
        , m_head(head())
        , m_filter(std::move(filter))
        , m_zone(overview.stats.timeZone.toLatin1())
    {
    }

    void addHead()
    {
        m_bytes += "\xEF\xBB\xBF";
        add(m_head);
    }

    void addAll(const QString &by)
    {
        addWhole();
        addDays();
        addGroups(by);
        addLabels();
    }

    void addDifference(const OverviewAgainst &against)
    {
        Row row = start("difference", {}, {}, {}, {});
        const auto set = [&row](const QString &name, const char *value, const QString &low,
                                const QString &high, const Difference &difference, double unit) {
            row.set(name + QLatin1String(value), csvNumber(difference.value, unit));
            row.set(low, csvNumber(difference.low, unit));
            row.set(high, csvNumber(difference.high, unit));
        };
        const bool isShownAtAll = isShown(m_overview.stats.n) && isShown(against.overview.stats.n);
        for (std::size_t i = 0; isShownAtAll && i < against.actions.size(); ++i) {
            const QString name = actionName(actionNames[i]);
            set(name, "_share", name + QStringLiteral("_low"), name + QStringLiteral("_high"),
                against.actions[i], 1);
        }
        if (isShown(m_overview.hter.n) && isShown(against.overview.hter.n))
            set(QStringLiteral("hter"), "_mean", QStringLiteral("hter_low"),
                QStringLiteral("hter_high"), against.hter, 1);
        if (isShown(m_overview.active.n) && isShown(against.overview.active.n))
            set(QStringLiteral("active"), "_p50_s", QStringLiteral("active_low_s"),
                QStringLiteral("active_high_s"), against.active, words::MsPerSecond);
        row.setCount("shared", against.shared);
        add(row.cells());
    }

    void addWhole()
    {
        Row row = start("all", {}, {}, m_overview.stats.from, m_overview.stats.to);
        row.setCount("decisions", m_overview.stats.n);
        if (isShown(m_overview.stats.n)) {
            row.setStats(m_overview.stats);
            row.setHter(m_overview.hter);
            row.setActive(m_overview.active);
        }
        row.setCount("open_at_end", m_overview.backlog.open);
        add(row.cells());
        if (!m_overview.change)
            return;
        const Stats &before = m_overview.change->before;
        Row earlier = start("before", {}, {}, before.from, before.to);
        earlier.setCount("decisions", before.n);
        if (isShown(before.n))
            earlier.setStats(before);
        add(earlier.cells());
    }

    void addDays()
    {
        for (const DayFigures &day : m_overview.days) {
            Row row = start("day", QStringLiteral("day"), day.date.toString(Qt::ISODate), day.from,
                            day.to);
            row.setCount("decisions", day.n);
            if (isShown(day.n))
                row.setRates(day.actions);
            if (isShown(day.hter.n))
                row.setHter(day.hter);
            if (isShown(day.active.n))
                row.setActive(day.active);
            row.setCount("open_at_end", day.openAtEnd);
            add(row.cells());
        }
    }

    void addGroups(const QString &by)
    {
        for (const StatsGroup &group : m_overview.stats.groups) {
            if (!isShown(group.stats.n))
                continue;
            Row row = start("group", by, group.key.front().second.value_or(QString()),
                            m_overview.stats.from, m_overview.stats.to);
            row.setCount("decisions", group.stats.n);
            row.setStats(group.stats);
            add(row.cells());
        }
    }

    void addLabels()
    {
        for (const LabelShare &label : m_overview.labels) {
            Row row = start("label", QStringLiteral("label"), label.code, m_overview.stats.from,
                            m_overview.stats.to);
            row.setCount("decisions", label.decisions);
            row.setCount("label_n", label.n);
            row.set("label_share", csvNumber(label.share));
            row.set("label_running_share", csvNumber(label.cumulative));
            const Rate rate = wilsonRate(label.decisions, m_overview.stats.n);
            row.set("label_of_decisions", csvNumber(rate.rate));
            row.set("label_of_decisions_low", csvNumber(rate.low));
            row.set("label_of_decisions_high", csvNumber(rate.high));
            add(row.cells());
        }
    }

    [[nodiscard]] QByteArray bytes() const { return m_bytes; }

private:
    static bool isShown(qint64 n) { return n >= HiddenGroup; }

    Row start(const char *part, const QString &key, const QString &value, std::optional<UtcMs> from,
              std::optional<UtcMs> to) const
    {
        Row row(m_head);
        row.set("part", QString::fromLatin1(part));
        row.set("key", key);
        row.set("value", value);
        row.set("from", from ? stamp(*from) : QString());
        row.set("to", to ? stamp(*to) : QString());
        row.set("time_zone", m_overview.stats.timeZone);
        row.set("filter", m_filter);
        return row;
    }

    [[nodiscard]] QString stamp(UtcMs at) const
    {
        return QDateTime::fromMSecsSinceEpoch(at, m_zone).toString(Qt::ISODate);
    }

    void add(const QStringList &cells)
    {
        QStringList written;
        for (const QString &cell : cells)
            written.append(csvCell(cell));
        m_bytes += written.join(u',').toUtf8() + "\r\n";
    }

    const Overview &m_overview;
    QStringList m_head;
    QString m_filter;
    QTimeZone m_zone;
    QByteArray m_bytes;
};

Error writeError(const QString &path, const QString &why)
{
    return {Error::Code::Storage, QStringLiteral("the file could not be written: %1").arg(why),
            path, QStringLiteral("choose another place, or make room there")};
}

} // namespace

QString csvNumber(const std::optional<double> &value, double unit)
{
    return value ? plainNumber(*value / unit) : QString();
}

QString csvCell(const QString &text)
{
    static const QString formula = QStringLiteral("=+-@\t\r");
    QString cell = text;
    bool isNumber = false;
    static_cast<void>(cell.toDouble(&isNumber)); // -1.5 is no formula
    if (!cell.isEmpty() && !isNumber && formula.contains(cell.front()))
        cell.prepend(u'\'');
    const bool quoted = cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n')
        || cell.contains(u'\r') || cell.startsWith(u' ') || cell.endsWith(u' ');
    if (!quoted)
        return cell;
    cell.replace(u'"', QStringLiteral("\"\""));
    return u'"' + cell + u'"';
}

QByteArray figuresCsv(const Overview &overview, const QString &by, const QString &filter)
{
    Sheet sheet(overview, filter);
    sheet.addHead();
    sheet.addAll(by);
    return sheet.bytes();
}

QByteArray figuresCsv(const SelectionOverviews &selections, const QString &by,
                      const QString &filter, const QString &against)
{
    if (!selections.against)
        return figuresCsv(selections.first, by, filter);
    Sheet first(selections.first, filter);
    first.addHead();
    first.addAll(by);
    Sheet other(selections.against->overview, against);
    other.addAll(by);
    Sheet difference(selections.first, QStringLiteral("%1 less %2").arg(filter, against));
    difference.addDifference(*selections.against);
    return first.bytes() + other.bytes() + difference.bytes();
}

QByteArray figuresJson(const SelectionOverviews &selections, const QString &filter,
                       const QString &against)
{
    OrderedJson json;
    json["filter"] = toStdString(filter);
    json["stats"] = toJson(selections.first.stats);
    if (const auto &other = selections.against) {
        OrderedJson differences;
        for (std::size_t i = 0; i < other->actions.size(); ++i) {
            differences[toStdString(actionName(actionNames[i]))]
                = differenceJson(other->actions[i]);
        }
        differences["hter_mean"] = differenceJson(other->hter);
        differences["active_ms_median"] = differenceJson(other->active);
        const bool isHidden
            = std::min(selections.first.stats.n, other->overview.stats.n) < HiddenGroup;
        json["against"] = {{"filter", toStdString(against)},
                           {"stats", toJson(other->overview.stats)},
                           {"shared", other->shared},
                           {"differences", isHidden ? OrderedJson() : differences}};
        if (isHidden)
            json["against"]["reason"] = "fewer than 5 decisions";
    }
    return toLine(json);
}

Result<> saveFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(writeError(path, file.errorString()));
    if (file.write(bytes) != bytes.size() || !file.commit())
        return fail(writeError(path, file.errorString()));
    return {};
}

Result<> savePng(const QString &path, const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (image.isNull() || !buffer.open(QIODevice::WriteOnly) || !image.save(&buffer, "PNG"))
        return fail(writeError(path, QStringLiteral("the picture could not be made")));
    return saveFile(path, bytes);
}

} // namespace bluepencil
