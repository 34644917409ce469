// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queue/rights/subjectplaces.h"

#include "core/queue/rights/earliersubject.h"
#include "core/queue/rights/personwords.h"
#include "core/queue/rows.h"

#include <QHash>

#include <algorithm>

namespace bluepencil {

namespace {

const QString items = QStringLiteral("(SELECT item_id FROM item WHERE subject_id = ?)");

// How much of the row goes.
int weight(Erasure erasure)
{
    switch (erasure) {
    case Erasure::Delete:
        return 3;
    case Erasure::Blank:
        return 2;
    case Erasure::Rebuild:
        return 1;
    case Erasure::Redact:
        break;
    }
    return 0;
}

std::vector<PlaceCount> tables()
{
    std::vector<PlaceCount> found;
    for (const PersonPlace &place : personPlaces()) {
        const auto known = std::ranges::find(found, place.table, &PlaceCount::table);
        if (known == found.end())
            found.push_back({place.table, place.erasure, 0});
        else if (weight(place.erasure) > weight(known->erasure))
            known->erasure = place.erasure;
    }
    return found;
}

// Filters, notes and names of files that name the person beside others.
Result<qint64> countNamed(Database &database, const QString &table, const PersonWords &words)
{
    static const QHash<QString, QString> columns {
        {QStringLiteral("batch"), QStringLiteral("config, manifest")},
        {QStringLiteral("recipe"), QStringLiteral("config, config")},
        {QStringLiteral("benchmark"), QStringLiteral("config, config")},
        {QStringLiteral("import"), QStringLiteral("source, source")},
        {QStringLiteral("drift_alarm"), QStringLiteral("reason, reason")},
        {QStringLiteral("batch_given"), QStringLiteral("given_to, note")}};
    const bool isNote = table == u"batch_given" || table == u"drift_alarm";
    const bool isPath = table == u"import";
    Query query(database, QStringLiteral("SELECT %1 FROM %2").arg(columns.value(table), table));
    qint64 rows = 0;
    Result<bool> row = query.runToRow();
    for (; row && *row; row = query.next()) {
        const auto names = [&](int column) {
            if (isPath)
                return words.inPath(query.text(column)) != query.text(column);
            if (isNote)
                return words.inNote(query.utf8(column)) != query.utf8(column);
            return words.inFilters(query.bytes(column)) != query.bytes(column);
        };
        rows += names(0) || names(1) ? 1 : 0;
    }
    if (!row)
        return fail(row.error());
    return rows;
}

const QStringList &tablesByItem()
{
    static const QStringList byItem {QStringLiteral("slot"),
                                     QStringLiteral("decision"),
                                     QStringLiteral("feedback"),
                                     QStringLiteral("outcome"),
                                     QStringLiteral("draft_request"),
                                     QStringLiteral("journal_working"),
                                     QStringLiteral("journal_decision"),
                                     QStringLiteral("journal_lease"),
                                     QStringLiteral("memory_record"),
                                     QStringLiteral("rectification")};
    return byItem;
}

// Rows that go with an item that was about the person once and stays; one id is bound.
std::optional<QString> rowsOfFormerItem(const QString &table)
{
    if (tablesByItem().contains(table))
        return table + QStringLiteral(" t WHERE t.item_id = ?");
    static const QHash<QString, QString> other {
        {QStringLiteral("item_revision"),
         QStringLiteral("item_revision t WHERE EXISTS (SELECT 1 FROM item i"
                        " WHERE i.producer = t.producer AND i.external_id = t.external_id"
                        " AND i.item_id = ?)")},
        {QStringLiteral("outcome_signal"),
         QStringLiteral("outcome_signal t WHERE t.outcome_id IN (SELECT outcome_id FROM outcome"
                        " WHERE item_id = ?)")},
        {QStringLiteral("memory_change"),
         QStringLiteral("memory_change t WHERE t.feedback_no IN (SELECT feedback_no"
                        " FROM memory_record WHERE item_id = ?)")},
        {QStringLiteral("benchmark_item"), QStringLiteral("benchmark_item t WHERE t.item_id = ?")}};
    const auto found = other.constFind(table);
    return found == other.cend() ? std::nullopt : std::optional(*found);
}

} // namespace

std::optional<QString> rowsOfSubject(const QString &table)
{
    static const QStringList bySubject {
        QStringLiteral("item"), QStringLiteral("restriction"), QStringLiteral("rights_request"),
        QStringLiteral("benchmark_item"), QStringLiteral("legal_hold")};
    static const QHash<QString, QString> other {
        {QStringLiteral("item_revision"),
         QStringLiteral("item_revision t WHERE EXISTS (SELECT 1 FROM item i"
                        " WHERE i.producer = t.producer AND i.external_id = t.external_id"
                        " AND i.subject_id = ?)")},
        {QStringLiteral("outcome_signal"),
         QStringLiteral("outcome_signal t WHERE t.outcome_id IN (SELECT outcome_id FROM outcome"
                        " WHERE item_id IN ")
             + items + u')'},
        {QStringLiteral("memory_change"),
         QStringLiteral("memory_change t WHERE t.feedback_no IN (SELECT feedback_no"
                        " FROM memory_record WHERE item_id IN ")
             + items + u')'},
        {QStringLiteral("search_words"),
         QStringLiteral("search_row t WHERE t.item_no IN (SELECT item_no FROM item"
                        " WHERE subject_id = ?)")}};
    if (tablesByItem().contains(table))
        return table + QStringLiteral(" t WHERE t.item_id IN ") + items;
    if (bySubject.contains(table))
        return table + QStringLiteral(" t WHERE t.subject_id = ?");
    const auto found = other.constFind(table);
    return found == other.cend() ? std::nullopt : std::optional(*found);
}

Result<std::vector<PlaceCount>> countPlaces(Database &database, const QString &subjectId)
{
    std::vector<PlaceCount> places = tables();
    const Result<PersonWords> words = PersonWords::of(database, subjectId);
    if (!words)
        return fail(words.error());
    for (PlaceCount &place : places) {
        Result<qint64> rows = 0;
        if (const auto from = rowsOfSubject(place.table)) {
            Query query(database, QStringLiteral("SELECT count(*) FROM ") + *from);
            rows = countOf(query.bind(subjectId));
        } else {
            rows = countNamed(database, place.table, *words);
        }
        if (!rows)
            return fail(rows.error());
        place.rows = *rows;
    }
    const Result<QStringList> former = itemsOnceAbout(database, subjectId);
    if (!former)
        return fail(former.error());
    for (PlaceCount &place : places) {
        const auto from = rowsOfFormerItem(place.table);
        if (!from || former->isEmpty())
            continue;
        Query query(database, QStringLiteral("SELECT count(*) FROM ") + *from);
        for (const QString &itemId : *former) {
            const Result<qint64> rows = countOf(query.bind(itemId));
            if (!rows)
                return fail(rows.error());
            query.finish();
            place.rows += *rows;
        }
    }
    return places;
}

QString erasureWord(Erasure erasure)
{
    switch (erasure) {
    case Erasure::Delete:
        return QStringLiteral("deleted");
    case Erasure::Blank:
        return QStringLiteral("blanked");
    case Erasure::Redact:
        return QStringLiteral("redacted");
    case Erasure::Rebuild:
        break;
    }
    return QStringLiteral("rebuilt");
}

} // namespace bluepencil
