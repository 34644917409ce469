// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/batches/batchdiff.h"

#include <QHash>
#include <QMap>

#include <algorithm>
#include <optional>

namespace bluepencil {

namespace {

constexpr qsizetype mostShown = 100;

struct Half {
    BatchRow batch;
    QStringList records;
    QHash<QString, qint64> revisions; // of the records
    QMap<QString, qint64> rows; // by format
};

// Of the manifest. Empty where it does not say.
Result<QMap<QString, qint64>> manifestRows(const BatchRow &batch)
{
    const Result<OrderedJson> manifest = storedManifest(batch);
    if (!manifest)
        return fail(manifest.error());
    QMap<QString, qint64> rows;
    const OrderedJson counts = manifest->value("counts", OrderedJson::object());
    const OrderedJson formats
        = counts.is_object() ? counts.value("formats", OrderedJson::object()) : OrderedJson();
    if (!formats.is_object())
        return rows;
    for (const auto &[name, format] : formats.items()) {
        if (format.is_object() && format.contains("out") && format["out"].is_number_integer())
            rows.insert(toQString(name), format["out"].get<qint64>());
    }
    return rows;
}

// "NAME:REVISION"; nullopt for a text that is a name alone.
std::optional<BatchKey> withRevision(const QString &text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    const QStringView digits = QStringView(text).mid(colon + 1);
    const bool isNumber = colon > 0 && !digits.isEmpty()
        && std::ranges::all_of(digits, [](QChar digit) { return digit >= u'0' && digit <= u'9'; });
    const int revision = isNumber ? digits.toInt() : 0; // 0 also for more than an int holds
    return revision > 0 ? std::optional(BatchKey {text.left(colon), revision}) : std::nullopt;
}

Result<BatchKey> keyMeant(Database &database, const QString &text)
{
    const std::optional<BatchKey> key = withRevision(text);
    if (!key)
        return BatchKey {text, 0};
    const auto whole = findBatch(database, text);
    if (!whole)
        return fail(whole.error());
    return *whole ? BatchKey {text, 0} : *key;
}

Result<Half> sideOf(Database &database, const BatchKey &key)
{
    const auto batch = findBatch(database, key.batchId, key.revision);
    if (!batch)
        return fail(batch.error());
    if (!*batch) {
        return fail(Error::Code::NotFound, QStringLiteral("there is no such batch"),
                    key.revision > 0
                        ? QStringLiteral("%1:%2").arg(key.batchId, QString::number(key.revision))
                        : key.batchId,
                    QStringLiteral("look at bluepencil-cli batches list"));
    }
    Query query(database,
                QStringLiteral("SELECT feedback_id, feedback_revision FROM batch_record"
                               " WHERE batch_id = ?"
                               " AND batch_revision = ? AND gives_rows = 1"));
    Half side {**batch, {}, {}, {}};
    Result<bool> row = query.bind((*batch)->batchId).bind((*batch)->revision).runToRow();
    while (row && *row) {
        side.records += query.text(0);
        side.revisions.insert(query.text(0), query.integer(1));
        row = query.next();
    }
    if (!row)
        return fail(row.error());
    side.records.sort();
    Result<QMap<QString, qint64>> rows = manifestRows(side.batch);
    if (!rows)
        return fail(rows.error());
    side.rows = std::move(*rows);
    return side;
}

// Values by their pointers; a list is one value, since its entries have no place of their own.
void collect(const OrderedJson &json, const QString &pointer, QMap<QString, QString> &values)
{
    if (!json.is_object()) {
        values.insert(pointer, toQString(json.dump()));
        return;
    }
    for (const auto &[name, value] : json.items())
        collect(value, pointer + u'/' + toQString(name), values);
}

Result<QMap<QString, QString>> settingsOf(const BatchRow &batch)
{
    const Result<OrderedJson> config = storedConfig(batch);
    if (!config)
        return fail(config.error());
    QMap<QString, QString> values;
    collect(*config, QString(), values);
    return values;
}

// Settings of the two configs that differ.
Result<QStringList> differences(const BatchRow &a, const BatchRow &b)
{
    const auto left = settingsOf(a);
    if (!left)
        return fail(left.error());
    const auto right = settingsOf(b);
    if (!right)
        return fail(right.error());
    const QString none = QStringLiteral("none");
    QStringList names = left->keys() + right->keys();
    names.removeDuplicates();
    names.sort();
    QStringList lines;
    for (const QString &name : std::as_const(names)) {
        const QString before = left->value(name, none);
        const QString after = right->value(name, none);
        if (before != after)
            lines += QStringLiteral("%1: %2 -> %3").arg(name, before, after);
    }
    return lines;
}

std::vector<FormatRows> formatsOf(const QMap<QString, qint64> &a, const QMap<QString, qint64> &b)
{
    QMap<QString, FormatRows> all;
    for (auto it = a.cbegin(); it != a.cend(); ++it)
        all[it.key()] = {it.key(), it.value(), -1};
    for (auto it = b.cbegin(); it != b.cend(); ++it) {
        FormatRows &rows = all[it.key()];
        rows.format = it.key();
        rows.b = it.value();
    }
    return {all.cbegin(), all.cend()};
}

} // namespace

Result<BatchDiff> batchDiff(Database &database, const QString &a, const QString &b)
{
    const Result<BatchKey> left = keyMeant(database, a);
    if (!left)
        return fail(left.error());
    const Result<BatchKey> right = keyMeant(database, b);
    return right ? batchDiff(database, *left, *right) : fail(right.error());
}

Result<BatchDiff> batchDiff(Database &database, const BatchKey &a, const BatchKey &b)
{
    const Result<Half> left = sideOf(database, a);
    if (!left)
        return fail(left.error());
    const Result<Half> right = sideOf(database, b);
    if (!right)
        return fail(right.error());
    BatchDiff diff;
    diff.a = batchName(left->batch);
    diff.b = batchName(right->batch);
    std::ranges::set_difference(left->records, right->records, std::back_inserter(diff.onlyA));
    std::ranges::set_difference(right->records, left->records, std::back_inserter(diff.onlyB));
    diff.both = left->records.size() - diff.onlyA.size();
    for (const QString &id : left->records) {
        const auto other = right->revisions.constFind(id);
        if (other != right->revisions.cend() && *other != left->revisions.value(id))
            diff.changed += id;
    }
    diff.formats = formatsOf(left->rows, right->rows);
    Result<QStringList> settings = differences(left->batch, right->batch);
    if (!settings)
        return fail(settings.error());
    diff.settings = std::move(*settings);
    diff.sameContent = left->batch.contentSha256 == right->batch.contentSha256;
    return diff;
}

OrderedJson toJson(const BatchDiff &diff)
{
    const auto list = [](const QStringList &texts) {
        OrderedJson array = OrderedJson::array();
        for (const QString &text : texts)
            array.push_back(toStdString(text));
        return array;
    };
    OrderedJson json {{"a", toStdString(diff.a)},         {"b", toStdString(diff.b)},
                      {"same_content", diff.sameContent}, {"both", diff.both},
                      {"only_a", list(diff.onlyA)},       {"only_b", list(diff.onlyB)},
                      {"changed", list(diff.changed)},    {"settings", list(diff.settings)}};
    json["rows"] = OrderedJson::object();
    const auto count = [](qint64 rows) {
        return rows < 0 ? OrderedJson() : OrderedJson(rows);
    };
    for (const FormatRows &rows : diff.formats)
        json["rows"][toStdString(rows.format)] = {{"a", count(rows.a)}, {"b", count(rows.b)}};
    return json;
}

QStringList linesOf(const BatchDiff &diff)
{
    QStringList lines {QStringLiteral("%1 and %2: %3, %4 records in both")
                           .arg(diff.a, diff.b,
                                diff.sameContent ? QStringLiteral("the same content")
                                                 : QStringLiteral("other content"))
                           .arg(diff.both)};
    const auto count = [](qint64 rows) {
        return rows < 0 ? QStringLiteral("none") : QString::number(rows);
    };
    for (const FormatRows &rows : diff.formats)
        lines += QStringLiteral("rows of %1: %2 -> %3")
                     .arg(rows.format, count(rows.a), count(rows.b));
    if (!diff.changed.isEmpty())
        lines += QStringLiteral("changed since: %1").arg(diff.changed.size());
    for (const QString &setting : diff.settings)
        lines += QStringLiteral("setting ") + setting;
    const auto side = [&lines](const QString &name, const QStringList &ids) {
        lines += QStringLiteral("only in %1: %2").arg(name).arg(ids.size());
        for (const QString &id : ids.first(std::min(ids.size(), mostShown)))
            lines += QStringLiteral("  ") + id;
        if (ids.size() > mostShown)
            lines += QStringLiteral("  and %1 more").arg(ids.size() - mostShown);
    };
    side(diff.a, diff.onlyA);
    side(diff.b, diff.onlyB);
    return lines;
}

} // namespace bluepencil
