// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/errorsources.h"

#include "core/stats/askedagain.h"
#include "core/stats/figurejson.h"
#include "core/stats/stats.h"
#include "core/stats/tally/itempart.h"
#include "core/store/database/bulkquery.h"
#include "core/store/feedbackstore.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace bluepencil {

namespace {

struct SourceCount {
    qint64 n = 0;
    qint64 of = 0;
};

using SourceCounts = std::map<QString, SourceCount>;

// The decisions that carry one of the labels, by their number.
Result<std::set<qint64>> labelled(Database &database, const QStringList &labels)
{
    QStringList marks;
    QVariantList values;
    for (const QString &label : labels) {
        marks += QStringLiteral("?");
        values += label;
    }
    BulkQuery query(database,
                    QStringLiteral("SELECT feedback_no FROM feedback_label WHERE code IN (%1)")
                        .arg(marks.join(u',')),
                    values);
    std::set<qint64> numbers;
    for (;;) {
        const Result<bool> more = query.next();
        if (!more)
            return fail(more.error());
        if (!*more)
            return numbers;
        numbers.insert(query.integer(0));
    }
}

// Of the draft that was decided on; the first one's where it has no id of its own.
QString promptVersion(const Json &item, std::string_view draftId)
{
    const auto drafts = item.find("drafts");
    if (drafts == item.end() || !drafts->is_array())
        return {};
    const Json *chosen = nullptr;
    for (const Json &draft : *drafts) {
        if (!draft.is_object())
            continue;
        const auto id = draft.find("id");
        if (chosen == nullptr)
            chosen = &draft;
        if (id != draft.end() && id->is_string() && id->get_ref<const std::string &>() == draftId)
            chosen = &draft;
    }
    if (chosen == nullptr)
        return {};
    const auto version = chosen->find("prompt_version");
    return version != chosen->end() && version->is_string()
        ? toQString(version->get_ref<const std::string &>())
        : QString();
}

bool hasReference(const Json &item)
{
    const auto references = item.find("references");
    return references != item.end() && references->is_array() && !references->empty();
}

void add(SourceCounts &counts, const QString &key, bool isError)
{
    SourceCount &count = counts[key];
    ++count.of;
    count.n += isError ? 1 : 0;
}

std::vector<ErrorSource> sourcesOf(const SourceCounts &counts, const SourceCount &all)
{
    std::vector<ErrorSource> sources;
    for (const auto &[name, count] : counts) {
        ErrorSource source;
        if (!name.isEmpty())
            source.value = name;
        source.rate = wilsonRate(count.n, count.of);
        const RateRatio ratio
            = rateRatio(source.rate, wilsonRate(all.n - count.n, all.of - count.of));
        source.ratio = ratio.value;
        source.low = ratio.low;
        source.high = ratio.high;
        sources.push_back(source);
    }
    std::ranges::stable_sort(sources, std::greater(),
                             [](const ErrorSource &each) { return each.rate.of; });
    return sources;
}

OrderedJson sourcesJson(const std::vector<ErrorSource> &sources)
{
    OrderedJson json = OrderedJson::array();
    for (const ErrorSource &source : sources) {
        OrderedJson each
            = {{"value", source.value ? OrderedJson(toStdString(*source.value)) : OrderedJson()}};
        if (source.rate.of < HiddenGroup) {
            each["of"] = source.rate.of;
            each["hidden"] = true;
            json.push_back(each);
            continue;
        }
        each.update(bareShareJson(source.rate));
        each["small"] = source.rate.of < SmallGroup;
        each["ratio"] = source.ratio ? OrderedJson(*source.ratio) : OrderedJson();
        each["ratio_low"] = source.low ? OrderedJson(*source.low) : OrderedJson();
        each["ratio_high"] = source.high ? OrderedJson(*source.high) : OrderedJson();
        if (!source.ratio)
            each["reason"] = "no error here or in the others, or no others";
        else if (!source.low)
            each["no_interval"] = "no-spread";
        json.push_back(each);
    }
    return json;
}

QString sharePercent(const std::optional<double> &share)
{
    return QString::number(share.value_or(0) * 100, 'f', 1);
}

QString printableText(QString text)
{
    for (QChar &character : text) {
        if (!character.isPrint())
            character = QChar::ReplacementCharacter;
    }
    return text;
}

QString sourceRateWords(const Rate &rate)
{
    if (!rate.rate)
        return QStringLiteral("no decisions");
    return QStringLiteral("%1 of %2 (%3 %, %4 to %5)")
        .arg(QString::number(rate.n), QString::number(rate.of), sharePercent(rate.rate),
             sharePercent(rate.low), sharePercent(rate.high));
}

QString part(const QString &title, const std::vector<ErrorSource> &sources)
{
    QString text = u'\n' + title + u'\n';
    const auto number = [](const std::optional<double> &value) {
        return QString::number(value.value_or(0), 'f', 2);
    };
    for (const ErrorSource &source : sources) {
        QString words = QStringLiteral("hidden (n = %1)").arg(source.rate.of);
        if (source.rate.of >= HiddenGroup) {
            words = sourceRateWords(source.rate);
            if (source.ratio) {
                words += QStringLiteral(", %1 times the others").arg(number(source.ratio));
            }
            if (source.low) {
                words += QStringLiteral(" (%1 to %2)").arg(number(source.low), number(source.high));
            }
            if (source.rate.of < SmallGroup)
                words += QStringLiteral(", small");
        }
        text += QStringLiteral("  ")
            + printableText(source.value.value_or(QStringLiteral("(none)"))) + QStringLiteral(": ")
            + words + u'\n';
    }
    return text;
}

} // namespace

const QStringList &errorLabels()
{
    static const QStringList codes {QStringLiteral("fact"), QStringLiteral("unsupported")};
    return codes;
}

bool comesFrom(const Json &item, std::string_view draftId, const DraftOrigin &origin)
{
    if (origin.kind == DraftOrigin::Kind::Reference)
        return hasReference(item) == (origin.value == QStringLiteral("yes"));
    return promptVersion(item, draftId) == origin.value.value_or(QString());
}

RateRatio rateRatio(const Rate &rate, const Rate &other)
{
    if (rate.n == 0 || other.n == 0)
        return {};
    const auto inverse = [](qint64 n) {
        return 1 / static_cast<double>(n);
    };
    const double ratio = *rate.rate / *other.rate;
    if (rate.n == rate.of && other.n == other.of)
        return {ratio, {}, {}};
    const double error = std::sqrt(
        std::max(0.0, inverse(rate.n) - inverse(rate.of) + inverse(other.n) - inverse(other.of)));
    return {ratio, ratio * std::exp(-Z95 * error), ratio * std::exp(Z95 * error)};
}

Result<ErrorSources> readErrorSources(Database &database, const QStringList &labels,
                                      const FeedbackFilter &filter, const std::stop_token &stop)
{
    if (labels.isEmpty()) {
        return fail(Error::Code::InvalidArgument, QStringLiteral("no label is named"), {},
                    QStringLiteral("name the labels that are errors, such as fact,unsupported"));
    }
    ReadTransaction reading(database);
    BLUEPENCIL_TRY(reading.begin());
    const Result<std::set<qint64>> errors = labelled(database, labels);
    if (!errors)
        return fail(errors.error());
    const FilterSql which = filterSql(filter);
    BulkQuery query(database,
                    QStringLiteral("SELECT f.feedback_no, f.category, f.draft_id, f.item_line"
                                   " FROM feedback f WHERE f.arm = 'assisted' AND ")
                        + which.condition,
                    which.values);
    const ItemPart part(filter, {QStringLiteral("/drafts"), QStringLiteral("/references")});
    SourceCount all;
    SourceCounts categories;
    SourceCounts versions;
    SourceCounts references;
    for (qint64 read = 0;; ++read) {
        if (read % 512 == 0 && stop.stop_requested())
            return fail(askedAgain());
        const Result<bool> more = query.next();
        if (!more)
            return fail(more.error());
        if (!*more)
            break;
        const std::string category(query.bytes(1));
        const std::string draftId(query.bytes(2));
        const Result<Json> item = part.read(query.bytes(3));
        if (!item)
            return fail(item.error());
        if (!matchesWhere(*item, filter))
            continue;
        const bool isError = errors->contains(query.integer(0));
        ++all.of;
        all.n += isError ? 1 : 0;
        add(categories, toQString(category), isError);
        add(versions, promptVersion(*item, draftId), isError);
        add(references, hasReference(*item) ? QStringLiteral("yes") : QStringLiteral("no"),
            isError);
    }
    ErrorSources sources;
    sources.labels = labels;
    sources.all = wilsonRate(all.n, all.of);
    sources.categories = sourcesOf(categories, all);
    sources.promptVersions = sourcesOf(versions, all);
    sources.references = sourcesOf(references, all);
    return sources;
}

OrderedJson toJson(const ErrorSources &sources)
{
    OrderedJson json;
    json["labels"] = OrderedJson::array();
    for (const QString &label : sources.labels)
        json["labels"].push_back(toStdString(label));
    json["all"] = bareShareJson(sources.all);
    json["category"] = sourcesJson(sources.categories);
    json["prompt_version"] = sourcesJson(sources.promptVersions);
    json["reference"] = sourcesJson(sources.references);
    return json;
}

QString toTable(const ErrorSources &sources)
{
    return QStringLiteral("decisions with ")
        + printableText(sources.labels.join(QStringLiteral(" or "))) + QStringLiteral(": ")
        + sourceRateWords(sources.all) + u'\n'
        + part(QStringLiteral("by category"), sources.categories)
        + part(QStringLiteral("by prompt version"), sources.promptVersions)
        + part(QStringLiteral("with a reference"), sources.references);
}

} // namespace bluepencil
