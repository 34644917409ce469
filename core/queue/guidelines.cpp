// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queue/guidelines.h"

#include "core/base/limits.h"
#include "core/model/brandvoice.h"
#include "core/model/jsonlines.h"
#include "core/queue/rows.h"

#include <algorithm>

namespace bluepencil {

namespace {

const QString versionColumns = QStringLiteral(
    "SELECT id, version, title, text, anchors, voice, created_at, published_by, note FROM guideline"
    " WHERE ");

Error conflict(const QString &what, const QString &id, const QString &remedy)
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
    for (const QString &name : {publication.id, publication.title, publication.by}) {
        if (name.toUtf8().size() > limits::NameBytes || name.contains(u'\n')) {
            return fail(Error::Code::LimitExceeded,
                        QStringLiteral("id, title and publisher are one line of at most %1 bytes")
                            .arg(limits::NameBytes),
                        publication.id.left(100), QStringLiteral("make them shorter"));
        }
    }
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
        return fail(conflict(QStringLiteral("nothing of it is published"), publication.id,
                             QStringLiteral("publish it without a version to begin from")));
    }
    const QString by
        = newest->publishedBy.isEmpty() ? QString() : QStringLiteral(" by ") + newest->publishedBy;
    return fail(
        conflict(QStringLiteral("version %1 was published%2 meanwhile").arg(newest->version, by),
                 publication.id,
                 QStringLiteral("look at what it changed and begin from it; your text is"
                                " kept")));
}

Result<> pointQueue(Database &database, const Clock &clock, const QString &queue, const QString &id)
{
    Query add(database,
              QStringLiteral("INSERT INTO queue (name, created_at) VALUES (?, ?)"
                             " ON CONFLICT (name) DO NOTHING"));
    BLUEPENCIL_TRY(add.bind(queue).bind(clock.now()).run());
    Query point(database, QStringLiteral("UPDATE queue SET guideline_id = ? WHERE name = ?"));
    return point.bind(id.isEmpty() ? QStringLiteral("") : id).bind(queue).run();
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
    Transaction transaction(database);
    BLUEPENCIL_TRY(transaction.begin());
    BLUEPENCIL_TRY(takeTurn(database, publication.id));
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
        return fail(conflict(QStringLiteral("nothing differs from version %1").arg(newest->version),
                             publication.id, QStringLiteral("there is nothing to publish")));
    }
    GuidelineVersion next;
    next.id = publication.id;
    next.version = nextNumber(*versions);
    next.title = publication.title;
    next.text = std::move(parsed->text);
    next.paragraphs = std::move(parsed->paragraphs);
    next.voice = publication.voice;
    next.publishedAt = clock.now();
    next.publishedBy = publication.by;
    next.note = publication.note;
    const Result<bool> inserted = insertVersion(database, next);
    if (!inserted)
        return fail(inserted.error());
    if (!publication.queue.isEmpty())
        BLUEPENCIL_TRY(pointQueue(database, clock, publication.queue, publication.id));
    Query drop(database, QStringLiteral("DELETE FROM guideline_draft WHERE id = ? AND editor = ?"));
    BLUEPENCIL_TRY(drop.bind(publication.id).bind(publication.by).run());
    BLUEPENCIL_TRY(transaction.commit());
    return next;
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
        return fail(conflict(QStringLiteral("guideline %1 %2 is there with another text or voice")
                                 .arg(version.id, version.version),
                             {}, QStringLiteral("give the new text a new version")));
    }
    GuidelineVersion added = version;
    added.text = std::move(parsed->text);
    added.paragraphs = std::move(parsed->paragraphs);
    added.publishedAt = clock.now();
    return insertVersion(database, added);
}

Result<> setQueueGuideline(Database &database, const Clock &clock, const QString &queue,
                           const QString &id)
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
    BLUEPENCIL_TRY(pointQueue(database, clock, queue, id));
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
