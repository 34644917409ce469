// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queue/importer.h"

#include "core/base/crashpoint.h"
#include "core/model/brandvoice.h"
#include "core/model/fields.h"
#include "core/model/jsonlines.h"
#include "core/queue/guidelines/guidelines.h"
#include "core/queue/rows.h"
#include "core/store/database/pagecache.h"
#include "core/store/searchindex.h"

#include <QHash>

namespace bluepencil {

namespace {

constexpr int chunkSize = 500;
constexpr qint64 abandonedMs = qint64 {10} * 60 * 1000; // a living import touches its row by chunk

enum class Fate { Accepted, Repeated, Revised };

class FileImport {
public:
    FileImport(SqlReviewQueue &queue, const Clock &clock, const RandomSource &random, QString path,
               const ImportOptions &options)
        : m_queue(queue)
        , m_database(queue.workspace().database())
        , m_clock(clock)
        , m_random(random)
        , m_path(std::move(path))
        , m_options(options)
    {
    }

    Result<ImportReport> run()
    {
        if (!m_options.dryRun)
            BLUEPENCIL_TRY(removeAbandoned());
        BLUEPENCIL_TRY(validate());
        const bool refusedAll = m_report.refused > 0 && !m_options.skipInvalid;
        if (m_options.dryRun || refusedAll)
            return m_report;
        BLUEPENCIL_TRY(begin());
        Result<> staged = stage();
        if (staged)
            staged = m_queue.publishImport(m_importId);
        if (!staged) {
            // The first error is what the caller must hear; what stays staged is invisible, and the
            // next import removes it.
            static_cast<void>(discard(m_importId));
            return fail(staged.error());
        }
        m_report.stored = true;
        return m_report;
    }

private:
    Result<Item> read(const QByteArray &line)
    {
        QByteArray prepared = line;
        if (m_options.prepare) {
            Result<QByteArray> changed = m_options.prepare(line);
            if (!changed)
                return fail(changed.error());
            prepared = std::move(*changed);
        }
        Result<Item> item = parseItem(prepared, m_options.history);
        if (item && !m_options.queue.isEmpty())
            item->queue = m_options.queue;
        return item;
    }

    template <typename Visit> Result<> forEachLine(const Visit &visit)
    {
        JsonLinesReader reader(m_path);
        BLUEPENCIL_TRY(reader.open());
        while (true) {
            Result<std::optional<QByteArray>> line = reader.next();
            if (!line)
                return fail(line.error());
            if (!*line)
                return {};
            BLUEPENCIL_TRY(visit(**line, reader.lineNumber()));
        }
    }

    void refuse(int line, const QString &externalId, const Error &error)
    {
        ++m_report.refused;
        if (m_report.refusals.size() < refusalLimit)
            m_report.refusals.push_back({line, externalId, error.where, error.what});
    }

    // What would become of it, without writing; the error says why it is refused.
    Result<Fate> judge(const Item &item)
    {
        const QString sha = sha256Hex(QByteArrayView(item.line));
        const auto earlier = m_seen.constFind(item.externalId);
        std::optional<std::pair<int, QString>> known;
        if (earlier != m_seen.constEnd()) {
            known = *earlier;
        } else {
            const Result<std::optional<ItemRow>> row
                = findItem(m_database, m_options.producer, item.externalId);
            if (!row)
                return fail(row.error());
            if (*row) {
                known = {(*row)->revision, (*row)->sha256};
                const bool same = known->first == item.revision && known->second == sha;
                const bool revisable = (*row)->state == u"open" && !m_options.history;
                if (!same && !revisable) {
                    return fail(
                        Error::Code::Conflict,
                        QStringLiteral("is there already and closed (%1)").arg((*row)->state),
                        QStringLiteral("/external_id"));
                }
            }
        }
        m_seen.insert(item.externalId, {item.revision, sha});
        if (!known)
            return Fate::Accepted;
        if (known->first == item.revision && known->second == sha)
            return Fate::Repeated;
        if (item.revision > known->first && !m_options.history)
            return Fate::Revised;
        return fail(Error::Code::Conflict,
                    QStringLiteral("was submitted before with other content; raise the revision"),
                    QStringLiteral("/external_id"));
    }

    Result<> validate()
    {
        return forEachLine([this](const QByteArray &line, int number) -> Result<> {
            ++m_report.lines;
            const Result<Item> item = read(line);
            if (!item) {
                refuse(number, {}, item.error());
                return {};
            }
            const Result<Fate> fate = judge(*item);
            if (fate)
                count(*fate);
            else if (fate.error().code == Error::Code::Conflict)
                refuse(number, item->externalId, fate.error());
            else
                return fail(fate.error());
            return {};
        });
    }

    void count(Fate fate)
    {
        m_report.accepted += fate == Fate::Accepted ? 1 : 0;
        m_report.repeated += fate == Fate::Repeated ? 1 : 0;
        m_report.revised += fate == Fate::Revised ? 1 : 0;
    }

    Result<> begin()
    {
        m_importId = uuid7(m_clock.now(), m_random);
        Transaction transaction(m_database);
        BLUEPENCIL_TRY(transaction.begin());
        Query insert(m_database,
                     QStringLiteral("INSERT INTO import (import_id, source, state,"
                                    " touched_at) VALUES (?, ?, 'staging', ?)"));
        BLUEPENCIL_TRY(insert.bind(m_importId).bind(m_path).bind(m_clock.now()).run());
        return transaction.commit();
    }

    Result<> stage()
    {
        std::optional<Transaction> transaction;
        const LargePageCache cache(m_database);
        GatheredWords words(m_database);
        int inChunk = 0;
        const Result<> staged = forEachLine([&](const QByteArray &line, int number) -> Result<> {
            const Result<Item> item = read(line);
            if (!item)
                return {}; // counted as refused when the file was validated
            if (!transaction) {
                transaction.emplace(m_database);
                BLUEPENCIL_TRY(transaction->begin());
            }
            Result<> stored = store(*item);
            if (!stored && !(m_options.skipInvalid && isRefusal(stored.error())))
                return fail(
                    located(stored.error(), QStringLiteral("%1, line %2").arg(m_path).arg(number)));
            if (++inChunk < chunkSize)
                return {};
            inChunk = 0;
            return finishChunk(transaction, words);
        });
        BLUEPENCIL_TRY(staged);
        return transaction ? finishChunk(transaction, words) : Result<> {};
    }

    static bool isRefusal(const Error &error)
    {
        return error.code == Error::Code::Conflict || error.code == Error::Code::InvalidInput
            || error.code == Error::Code::Gone;
    }

    Result<> finishChunk(std::optional<Transaction> &transaction, GatheredWords &words)
    {
        BLUEPENCIL_TRY(words.store());
        Query touch(m_database,
                    QStringLiteral("UPDATE import SET touched_at = ?, accepted = ?,"
                                   " repeated = ?, refused = ? WHERE import_id = ?"));
        BLUEPENCIL_TRY(touch.bind(m_clock.now())
                           .bind(m_report.accepted + m_report.revised)
                           .bind(m_report.repeated)
                           .bind(m_report.refused)
                           .bind(m_importId)
                           .run());
        BLUEPENCIL_TRY(transaction->commit());
        transaction.reset();
        crashPoint("stage");
        return {};
    }

    Result<> store(const Item &item)
    {
        if (m_options.history) {
            bool repeated = false;
            return m_queue.addHistoryInTransaction(m_options.producer, item, m_importId, &repeated);
        }
        const Result<SubmitReceipt> receipt
            = m_queue.submitInTransaction(m_options.producer, item, m_importId);
        return receipt ? Result<> {} : fail(receipt.error());
    }

    Result<> removeAbandoned()
    {
        QStringList abandoned;
        {
            // The same file again means that its earlier import is dead, however young.
            Query query(m_database,
                        QStringLiteral("SELECT import_id FROM import WHERE state = 'staging'"
                                       " AND (touched_at < ? OR source = ?)"));
            BLUEPENCIL_TRY(query.bind(m_clock.now() - abandonedMs).bind(m_path).run());
            while (true) {
                const Result<bool> row = query.next();
                if (!row)
                    return fail(row.error());
                if (!*row)
                    break;
                abandoned += query.text(0);
            }
        }
        for (const QString &importId : std::as_const(abandoned))
            BLUEPENCIL_TRY(discard(importId));
        return {};
    }

    Result<> discard(const QString &importId)
    {
        Transaction transaction(m_database);
        BLUEPENCIL_TRY(transaction.begin());
        for (const QString &sql :
             {QStringLiteral("DELETE FROM event WHERE item_id IN (SELECT item_id FROM item"
                             " WHERE state = 'staged' AND import_id = ?)"),
              QStringLiteral("DELETE FROM slot WHERE item_id IN (SELECT item_id FROM item"
                             " WHERE state = 'staged' AND import_id = ?)"),
              QStringLiteral("DELETE FROM item WHERE state = 'staged' AND import_id = ?"),
              QStringLiteral("DELETE FROM item_revision WHERE import_id = ?"),
              QStringLiteral("DELETE FROM import WHERE import_id = ?")}) {
            Query query(m_database, sql);
            BLUEPENCIL_TRY(query.bind(importId).run());
        }
        return transaction.commit();
    }

    SqlReviewQueue &m_queue;
    Database &m_database;
    const Clock &m_clock;
    const RandomSource &m_random;
    QString m_path;
    const ImportOptions &m_options;
    QString m_importId;
    ImportReport m_report;
    QHash<QString, std::pair<int, QString>> m_seen; // external id → revision and hash in this file
};

} // namespace

Result<ImportReport> importFile(SqlReviewQueue &queue, const Clock &clock,
                                const RandomSource &random, const QString &path,
                                const ImportOptions &options)
{
    return FileImport(queue, clock, random, path, options).run();
}

Result<int> importGuidelines(Workspace &workspace, const Clock &clock, const QByteArray &json)
{
    const Result<Json> parsed = parseJson(json);
    if (!parsed)
        return fail(parsed.error());
    if (!parsed->is_array())
        return fail(Error::Code::InvalidInput, QStringLiteral("must be a list of guidelines"));
    Database &database = workspace.database();
    Transaction transaction(database);
    BLUEPENCIL_TRY(transaction.begin());
    int added = 0;
    for (std::size_t i = 0; i < parsed->size(); ++i) {
        const QString pointer = QStringLiteral("/%1").arg(i);
        if (!(*parsed)[i].is_object())
            return fail(Error::Code::InvalidInput, QStringLiteral("must be an object"), pointer);
        FieldReader fields((*parsed)[i], pointer);
        GuidelineVersion version;
        QString text;
        fields.requiredName("id", version.id);
        fields.requiredName("version", version.version);
        fields.name("title", version.title);
        fields.requiredText("text", text);
        fields.text("note", version.note, limits::NoteBytes);
        fields.name("published_by", version.publishedBy);
        fields.object("voice", version.voice);
        if (!fields.ok())
            return fail(*fields.error());
        if (!version.voice.is_null())
            BLUEPENCIL_TRY(parseBrandVoice(version.voice, fields.pointer("voice")));
        const Result<bool> isNew = addGuidelineVersion(database, clock, version, text);
        if (!isNew)
            return fail(located(isNew.error(), pointer));
        added += *isNew ? 1 : 0;
    }
    BLUEPENCIL_TRY(transaction.commit());
    return added;
}

} // namespace bluepencil
