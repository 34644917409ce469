// SPDX-License-Identifier: GPL-3.0-or-later
// What people are writing, and what they have read, of guidelines.
#include "core/base/limits.h"
#include "core/queue/guidelines/guidelines.h"
#include "core/queue/rows.h"

namespace bluepencil {

namespace {

QString orEmpty(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

} // namespace

Result<qint64> saveGuidelineDraft(Database &database, const Clock &clock,
                                  const GuidelineDraft &draft)
{
    if (draft.id.isEmpty() || draft.editor.isEmpty()) {
        return fail(Error::Code::InvalidArgument,
                    QStringLiteral("a draft of a guideline needs an id and its editor"), draft.id,
                    QStringLiteral("name both"));
    }
    if (draft.source.toUtf8().size() > limits::TextBytes) {
        return fail(Error::Code::LimitExceeded,
                    QStringLiteral("the guideline is over %1 MiB").arg(limits::TextBytes >> 20),
                    draft.id, QStringLiteral("make it shorter"));
    }
    Query save(database,
               QStringLiteral("INSERT INTO guideline_draft (id, editor, base_version, revision,"
                              " title, text, voice, saved_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
                              " ON CONFLICT (id, editor) DO UPDATE SET"
                              " base_version = excluded.base_version,"
                              " revision = excluded.revision, title = excluded.title,"
                              " text = excluded.text, voice = excluded.voice,"
                              " saved_at = excluded.saved_at"
                              " WHERE guideline_draft.revision = excluded.revision - 1"));
    save.bind(draft.id).bind(draft.editor).bind(orEmpty(draft.base)).bind(draft.revision + 1);
    save.bind(orEmpty(draft.title)).bind(textBytes(draft.source)).bind(orEmpty(draft.voice));
    Transaction transaction(database);
    BLUEPENCIL_TRY(transaction.begin());
    BLUEPENCIL_TRY(save.bind(clock.now()).run());
    if (save.affectedRows() == 0) {
        return fail(Error::Code::Conflict,
                    QStringLiteral("your draft was changed in another window"), draft.id,
                    QStringLiteral("copy what you wrote here, open the draft again and put it in"));
    }
    BLUEPENCIL_TRY(transaction.commit());
    return draft.revision + 1;
}

Result<std::optional<GuidelineDraft>> readGuidelineDraft(Database &database, const QString &id,
                                                         const QString &editor)
{
    Query query(database,
                QStringLiteral("SELECT base_version, revision, title, text, voice, saved_at"
                               " FROM guideline_draft WHERE id = ? AND editor = ?"));
    const Result<bool> row = query.bind(id).bind(editor).runToRow();
    if (!row)
        return fail(row.error());
    if (!*row)
        return std::nullopt;
    return GuidelineDraft {id,
                           editor,
                           query.text(0),
                           query.integer(1),
                           query.text(2),
                           query.utf8(3),
                           query.text(4),
                           query.integer(5)};
}

Result<> dropGuidelineDraft(Database &database, const QString &id, const QString &editor)
{
    Query drop(database, QStringLiteral("DELETE FROM guideline_draft WHERE id = ? AND editor = ?"));
    return drop.bind(id).bind(editor).run();
}

Result<std::vector<OtherEditor>> otherEditors(Database &database, const QString &id,
                                              const QString &editor)
{
    Query query(database,
                QStringLiteral("SELECT editor, saved_at FROM guideline_draft"
                               " WHERE id = ? AND editor <> ? ORDER BY saved_at DESC, editor"));
    BLUEPENCIL_TRY(query.bind(id).bind(editor).run());
    std::vector<OtherEditor> others;
    while (true) {
        const Result<bool> row = query.next();
        if (!row)
            return fail(row.error());
        if (!*row)
            return others;
        others.push_back({query.text(0), query.integer(1)});
    }
}

Result<QStringList> newGuidelines(Database &database, const QString &editor)
{
    Query query(database,
                QStringLiteral("SELECT id FROM guideline_draft d WHERE editor = ?"
                               " AND NOT EXISTS (SELECT 1 FROM guideline g WHERE g.id = d.id)"
                               " ORDER BY id"));
    return textsOf(query.bind(editor));
}

Result<std::optional<ReadMark>> readMark(Database &database, const QString &reviewer,
                                         const QString &id)
{
    Query query(database,
                QStringLiteral("SELECT version, read_at FROM guideline_read"
                               " WHERE reviewer = ? AND id = ?"));
    const Result<bool> row = query.bind(reviewer).bind(id).runToRow();
    if (!row)
        return fail(row.error());
    if (!*row)
        return std::nullopt;
    return ReadMark {query.text(0), query.integer(1)};
}

Result<> markGuidelineRead(Database &database, const Clock &clock, const QString &reviewer,
                           const QString &id, const QString &version)
{
    Transaction transaction(database);
    BLUEPENCIL_TRY(transaction.begin());
    const Result<GuidelineVersion> there = readGuideline(database, id, version);
    if (!there)
        return fail(there.error());
    // Who was shown an older version on one item has not forgotten the newer one of another.
    Query mark(database,
               QStringLiteral("INSERT INTO guideline_read (reviewer, id, version, read_at)"
                              " VALUES (?, ?, ?, ?) ON CONFLICT (reviewer, id) DO UPDATE"
                              " SET version = excluded.version, read_at = excluded.read_at"
                              " WHERE (SELECT o.ordinal FROM guideline o WHERE o.id = excluded.id"
                              "   AND o.version = excluded.version)"
                              " >= (SELECT o.ordinal FROM guideline o"
                              "   WHERE o.id = guideline_read.id"
                              "   AND o.version = guideline_read.version)"));
    mark.bind(reviewer).bind(id).bind(there->version);
    BLUEPENCIL_TRY(mark.bind(clock.now()).run());
    return transaction.commit();
}

} // namespace bluepencil
