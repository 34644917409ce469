// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queue/guidelines/guidelines.h"

#include "core/base/limits.h"
#include "core/model/brandvoice.h"
#include "core/model/fields.h"
#include "core/model/jsonlines.h"
#include "core/model/names.h"
#include "core/queue/rows.h"

#include <algorithm>

namespace bluepencil {

namespace {

const QString versionColumns = QStringLiteral(
    "SELECT id, version, title, text, anchors, voice, created_at, published_by, note FROM guideline"
    " WHERE ");

Error guidelineConflict(const QString &what, const QString &id, const QString &remedy)
{
    return {Error::Code::Conflict, what, id, remedy};
}

Result<Json> voiceFrom(const QString &stored)
{
    return stored.isEmpty() ? Result<Json>(Json()) : parseJsonObject(stored.toUtf8());
}

QString voiceText(const Json &voice)
{
    return voice.is_null() ? QStringLiteral("") : QString::fromUtf8(toLine(voice));
}

Result<GuidelineVersion> versionFrom(const Query &query, bool withText)
{
    GuidelineVersion version;
    version.id = query.text(0);
    version.version = query.text(1);
    version.title = query.text(2);
    version.publishedAt = query.integer(6);
    version.publishedBy = query.text(7);
    version.note = query.utf8(8);
    if (!withText)
        return version;
    version.text = query.utf8(3);
    version.paragraphs = paragraphsOf(version.text, query.text(4));
    Result<Json> voice = voiceFrom(query.text(5));
    if (!voice)
        return fail(voice.error());
    version.voice = std::move(*voice);
    return version;
}

// All versions, the newest first; none if nothing was published.
Result<std::vector<GuidelineVersion>> versionsOf(Database &database, const QString &id)
{
    Query query(database, versionColumns + QStringLiteral("id = ? ORDER BY ordinal DESC"));
    BLUEPENCIL_TRY(query.bind(id).run());
    std::vector<GuidelineVersion> versions;
    while (true) {
        const Result<bool> row = query.next();
        if (!row)
            return fail(row.error());
        if (!*row)
            return versions;
        Result<GuidelineVersion> version = versionFrom(query, true);
        if (!version)
            return fail(version.error());
        versions.push_back(std::move(*version));
    }
}

int highestOf(const std::vector<GuidelineVersion> &versions)
{
    int highest = 0;
    for (const GuidelineVersion &version : versions)
        highest = std::max(highest, highestAnchor(version.paragraphs));
    return highest;
}

QString nextNumber(const std::vector<GuidelineVersion> &versions)
{
    qint64 highest = 0;
    for (const GuidelineVersion &version : versions)
        highest = std::max(highest, version.version.toLongLong());
    return QString::number(highest + 1);
}

// False if a version of that name is there.
Result<bool> insertVersion(Database &database, const GuidelineVersion &version)
{
    Query insert(database,
                 QStringLiteral("INSERT INTO guideline (id, version, title, text, anchors, voice,"
                                " created_at, published_by, note, ordinal)"
                                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, (SELECT"
                                "   coalesce(max(o.ordinal), 0) + 1 FROM guideline o"
                                "   WHERE o.id = ?))"
                                " ON CONFLICT (id, version) DO NOTHING"));
    insert.bind(version.id).bind(version.version).bind(version.title);
    insert.bind(textBytes(version.text)).bind(anchorsJson(version.paragraphs));
    insert.bind(voiceText(version.voice)).bind(version.publishedAt).bind(version.publishedBy);
    BLUEPENCIL_TRY(insert.bind(textBytes(version.note)).bind(version.id).run());
    return insert.affectedRows() > 0;
}

// One at a time for each guideline: two who publish at once meet here, and the second sees what
// the first has done.
Result<> takeTurn(Database &database, const QString &id)
{
    return waitForTurn(database, QStringLiteral("guideline ") + id);
}

Result<> checkFields(const GuidelineToPublish &publication)
{
    if (publication.id.trimmed().isEmpty() || publication.by.trimmed().isEmpty()) {
        return fail(Error::Code::InvalidArgument,
                    QStringLiteral("a guideline needs an id and somebody who publishes it"),
                    publication.id, QStringLiteral("name both"));
    }
    // By the rule for those that come with an import.
    const Json names = {{"id", toStdString(publication.id)},
                        {"title", toStdString(publication.title)},
                        {"by", toStdString(publication.by)},
                        {"queue", toStdString(publication.queue)}};
    FieldReader reader(names, {});
    for (const char *name : {"id", "title", "by", "queue"}) {
        QString read;
        reader.name(name, read);
    }
    if (!reader.ok())
        return fail(*reader.error());
    if (publication.note.toUtf8().size() > limits::NoteBytes) {
        return fail(Error::Code::LimitExceeded,
                    QStringLiteral("the note is over %1 kB").arg(limits::NoteBytes / 1024),
                    publication.id, QStringLiteral("make it shorter"));
    }
    if (publication.voice.is_null())
        return {};
    const Result<BrandVoice> voice = parseBrandVoice(publication.voice, QStringLiteral("/voice"));
    return voice ? Result<> {} : fail(voice.error());
}

Result<> checkBase(const GuidelineToPublish &publication, const GuidelineVersion *newest)
{
    if (!publication.base || *publication.base == (newest ? newest->version : QString()))
        return {};
    if (!newest) {
        return fail(
            guidelineConflict(QStringLiteral("nothing of it is published"), publication.id,
                              QStringLiteral("publish it without a version to begin from")));
    }
    const QString by
        = newest->publishedBy.isEmpty() ? QString() : QStringLiteral(" by ") + newest->publishedBy;
    return fail(guidelineConflict(
        QStringLiteral("version %1 was published%2 meanwhile").arg(newest->version, by),
        publication.id,
        QStringLiteral("look at what it changed and begin from it; your text is"
                       " kept")));
}

struct Prepared {
    GuidelineVersion next;
    qint64 versions = 0; // that are there before it
};

// What to publish upon what is there now. It only reads: to match a long text takes its time, and
// nobody else shall wait for that.
Result<Prepared> prepare(Database &database, const GuidelineToPublish &publication)
{
    const Result<std::vector<GuidelineVersion>> versions = versionsOf(database, publication.id);
    if (!versions)
        return fail(versions.error());
    const GuidelineVersion *newest = versions->empty() ? nullptr : &versions->front();
    BLUEPENCIL_TRY(checkBase(publication, newest));
    Result<GuidelineSource> parsed = parseGuideline(
        publication.source, newest ? newest->paragraphs : std::vector<GuidelineParagraph> {},
        highestOf(*versions));
    if (!parsed)
        return fail(located(parsed.error(), publication.id));
    if (newest && newest->source() == *parsed && newest->title == publication.title
        && newest->voice == publication.voice) {
        return fail(guidelineConflict(
            QStringLiteral("nothing differs from version %1").arg(newest->version), publication.id,
            QStringLiteral("there is nothing to publish")));
    }
    Prepared prepared;
    prepared.versions = qint64(versions->size());
    prepared.next.id = publication.id;
    prepared.next.version = nextNumber(*versions);
    prepared.next.title = publication.title;
    prepared.next.text = std::move(parsed->text);
    prepared.next.paragraphs = std::move(parsed->paragraphs);
    prepared.next.voice = publication.voice;
    prepared.next.publishedBy = publication.by;
    prepared.next.note = publication.note;
    return prepared;
}

// Versions only ever come on top: as many as before means the same as before.
Result<qint64> versionCount(Database &database, const QString &id)
{
    Query count(database, QStringLiteral("SELECT count(*) FROM guideline WHERE id = ?"));
    return countOf(count.bind(id));
}

Result<> addQueue(Database &database, const Clock &clock, const QString &queue)
{
    BLUEPENCIL_TRY(checkName(queue, QStringLiteral("--queue")));
    Query add(database,
              QStringLiteral("INSERT INTO queue (name, created_at) VALUES (?, ?)"
                             " ON CONFLICT (name) DO NOTHING"));
    return add.bind(queue).bind(clock.now()).run();
}

Result<> pointQueue(Database &database, const QString &queue, const QString &id)
{
    Query point(database, QStringLiteral("UPDATE queue SET guideline_id = ? WHERE name = ?"));
    BLUEPENCIL_TRY(point.bind(id.isEmpty() ? QStringLiteral("") : id).bind(queue).run());
    if (point.affectedRows() == 1)
        return {};
    return fail(noSuchQueue(queue));
}

Error noSuch(const QString &id, const QString &version)
{
    return {Error::Code::NotFound,
            version.isEmpty() ? QStringLiteral("there is no such guideline")
                              : QStringLiteral("there is no version %1").arg(version),
            id, QStringLiteral("\"guideline list\" names what there is")};
}

} // namespace

Result<std::vector<GuidelineSummary>> listGuidelines(Database &database)
{
    std::vector<GuidelineSummary> summaries;
    {
        Query query(database,
                    versionColumns
                        + QStringLiteral("ordinal = (SELECT max(o.ordinal) FROM guideline o"
                                         "   WHERE o.id = guideline.id) ORDER BY id"));
        BLUEPENCIL_TRY(query.run());
        while (true) {
            const Result<bool> row = query.next();
            if (!row)
                return fail(row.error());
            if (!*row)
                break;
            Result<GuidelineVersion> version = versionFrom(query, false);
            if (!version)
                return fail(version.error());
            summaries.push_back({std::move(*version), 0, {}});
        }
    }
    Query count(database, QStringLiteral("SELECT count(*) FROM guideline WHERE id = ?"));
    Query queues(database,
                 QStringLiteral("SELECT name FROM queue WHERE guideline_id = ? ORDER BY name"));
    for (GuidelineSummary &summary : summaries) {
        const Result<qint64> versions = countOf(count.bind(summary.newest.id));
        if (!versions)
            return fail(versions.error());
        count.finish();
        summary.versions = *versions;
        const Result<QStringList> names = textsOf(queues.bind(summary.newest.id));
        if (!names)
            return fail(names.error());
        summary.queues = *names;
    }
    return summaries;
}

Result<std::vector<GuidelineVersion>> guidelineHistory(Database &database, const QString &id)
{
    Result<std::vector<GuidelineVersion>> versions = versionsOf(database, id);
    if (!versions)
        return versions;
    if (versions->empty())
        return fail(noSuch(id, {}));
    for (GuidelineVersion &version : *versions) {
        version.text.clear();
        version.paragraphs.clear();
    }
    return versions;
}

Result<GuidelineVersion> readGuideline(Database &database, const QString &id,
                                       const QString &version)
{
    Query query(database,
                versionColumns
                    + QStringLiteral("id = ? AND (? = '' OR version = ?)"
                                     " ORDER BY ordinal DESC LIMIT 1"));
    const QString asked = version.isEmpty() ? QStringLiteral("") : version;
    const Result<bool> row = query.bind(id).bind(asked).bind(asked).runToRow();
    if (!row)
        return fail(row.error());
    if (!*row)
        return fail(noSuch(id, version));
    return versionFrom(query, true);
}

Result<int> highestAnchor(Database &database, const QString &id)
{
    const Result<std::vector<GuidelineVersion>> versions = versionsOf(database, id);
    if (!versions)
        return fail(versions.error());
    return highestOf(*versions);
}

Result<GuidelineVersion> publishGuideline(Database &database, const Clock &clock,
                                          const GuidelineToPublish &publication)
{
    BLUEPENCIL_TRY(checkFields(publication));
    while (true) {
        Result<Prepared> prepared = prepare(database, publication);
        if (!prepared)
            return fail(prepared.error());
        Transaction transaction(database);
        BLUEPENCIL_TRY(transaction.begin());
        BLUEPENCIL_TRY(takeTurn(database, publication.id));
        const Result<qint64> versions = versionCount(database, publication.id);
        if (!versions)
            return fail(versions.error());
        if (*versions != prepared->versions) // somebody was quicker: made anew upon theirs
            continue;
        prepared->next.publishedAt = clock.now();
        const Result<bool> inserted = insertVersion(database, prepared->next);
        if (!inserted)
            return fail(inserted.error());
        if (!publication.queue.isEmpty()) {
            BLUEPENCIL_TRY(addQueue(database, clock, publication.queue));
            BLUEPENCIL_TRY(pointQueue(database, publication.queue, publication.id));
        }
        Query drop(database,
                   QStringLiteral("DELETE FROM guideline_draft WHERE id = ? AND editor = ?"));
        BLUEPENCIL_TRY(drop.bind(publication.id).bind(publication.by).run());
        BLUEPENCIL_TRY(transaction.commit());
        return std::move(prepared->next);
    }
}

Result<bool> addGuidelineVersion(Database &database, const Clock &clock,
                                 const GuidelineVersion &version, const QString &source)
{
    BLUEPENCIL_TRY(takeTurn(database, version.id));
    const Result<std::vector<GuidelineVersion>> versions = versionsOf(database, version.id);
    if (!versions)
        return fail(versions.error());
    const auto there = std::ranges::find(*versions, version.version, &GuidelineVersion::version);
    const bool isThere = there != versions->end();
    // What is there says how its own lines are named, what is new follows the newest.
    const GuidelineVersion *before = isThere ? &*there
        : versions->empty()                  ? nullptr
                                             : &versions->front();
    Result<GuidelineSource> parsed
        = parseGuideline(source, before ? before->paragraphs : std::vector<GuidelineParagraph> {},
                         highestOf(*versions));
    if (!parsed)
        return fail(parsed.error());
    if (isThere) {
        if (there->text == parsed->text && there->voice == version.voice)
            return false;
        return fail(
            guidelineConflict(QStringLiteral("guideline %1 %2 is there with another text or voice")
                                  .arg(version.id, version.version),
                              {}, QStringLiteral("give the new text a new version")));
    }
    GuidelineVersion added = version;
    added.text = std::move(parsed->text);
    added.paragraphs = std::move(parsed->paragraphs);
    added.publishedAt = clock.now();
    return insertVersion(database, added);
}

Result<> setQueueGuideline(Database &database, const QString &queue, const QString &id)
{
    if (queue.trimmed().isEmpty()) {
        return fail(Error::Code::InvalidArgument, QStringLiteral("no queue was named"), id,
                    QStringLiteral("name the queue"));
    }
    Transaction transaction(database);
    BLUEPENCIL_TRY(transaction.begin());
    if (!id.isEmpty()) {
        const Result<GuidelineVersion> newest = readGuideline(database, id);
        if (!newest)
            return fail(newest.error());
    }
    BLUEPENCIL_TRY(pointQueue(database, queue, id));
    return transaction.commit();
}

Result<QString> queueGuideline(Database &database, const QString &queue)
{
    Query query(database, QStringLiteral("SELECT guideline_id FROM queue WHERE name = ?"));
    const Result<bool> row = query.bind(queue).runToRow();
    if (!row)
        return fail(row.error());
    return *row ? query.text(0) : QString();
}

// Which one is shown -----------------------------------------------------------------------------

Result<GuidelineRef> shownGuideline(Database &database, const Guideline &ofItem,
                                    const QString &queue, const GuidelineRef &held)
{
    if (!ofItem.text.isEmpty() || !(ofItem.id.isEmpty() || ofItem.version.isEmpty()))
        return GuidelineRef {ofItem.id, ofItem.version};
    const bool isHeld = !held.version.isEmpty() && (ofItem.id.isEmpty() || ofItem.id == held.id);
    if (isHeld)
        return held;
    QString id = ofItem.id;
    if (id.isEmpty()) {
        const Result<QString> ofQueue = queueGuideline(database, queue);
        if (!ofQueue)
            return fail(ofQueue.error());
        id = *ofQueue;
    }
    if (id.isEmpty())
        return GuidelineRef {};
    Query newest(database,
                 QStringLiteral("SELECT version FROM guideline WHERE id = ?"
                                " ORDER BY ordinal DESC LIMIT 1"));
    const Result<bool> row = newest.bind(id).runToRow();
    if (!row)
        return fail(row.error());
    return GuidelineRef {id, *row ? newest.text(0) : QString()};
}

Result<> fillGuideline(Database &database, Guideline &ofItem, const QString &queue,
                       const GuidelineRef &held)
{
    if (!ofItem.text.isEmpty())
        return {};
    const Result<GuidelineRef> shown = shownGuideline(database, ofItem, queue, held);
    if (!shown)
        return fail(shown.error());
    ofItem.id = shown->id;
    ofItem.version = shown->version;
    if (shown->id.isEmpty() || shown->version.isEmpty())
        return {};
    const Result<GuidelineVersion> found = readGuideline(database, shown->id, shown->version);
    if (!found)
        return found.error().code == Error::Code::NotFound ? Result<> {} : fail(found.error());
    ofItem.text = found->text;
    if (ofItem.voice.is_null())
        ofItem.voice = found->voice;
    return {};
}

} // namespace bluepencil
