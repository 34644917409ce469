// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/guidelinereading.h"

namespace bluepencil {

namespace {

std::vector<ParagraphChange> unchanged(const std::vector<GuidelineParagraph> &paragraphs)
{
    return compareGuidelines(paragraphs, paragraphs);
}

// Whether `version` came after the one that was read.
Result<bool> isLater(Database &database, const QString &id, const QString &version,
                     const QString &read)
{
    Query query(database,
                QStringLiteral("SELECT count(*) FROM guideline a JOIN guideline b ON b.id = a.id"
                               " WHERE a.id = ? AND a.version = ? AND b.version = ?"
                               " AND a.ordinal > b.ordinal"));
    const Result<bool> row = query.bind(id).bind(version).bind(read).runToRow();
    if (!row)
        return fail(row.error());
    return query.integer(0) > 0;
}

Result<> compareWithRead(Database &database, const QString &reviewer,
                         const GuidelineVersion &version, GuidelineText &shown)
{
    const Result<std::optional<ReadMark>> mark = readMark(database, reviewer, version.id);
    if (!mark)
        return fail(mark.error());
    shown.read = *mark;
    if (!shown.read) {
        shown.isUnread = true;
        return {};
    }
    const Result<bool> later = isLater(database, version.id, version.version, shown.read->version);
    if (!later)
        return fail(later.error());
    shown.isUnread = *later;
    if (!*later)
        return {};
    const Result<GuidelineVersion> before
        = readGuideline(database, version.id, shown.read->version);
    if (!before)
        return fail(before.error());
    shown.paragraphs = compareGuidelines(before->paragraphs, version.paragraphs);
    return {};
}

} // namespace

Result<std::optional<GuidelineText>> guidelineFor(Database &database, const Guideline &guideline,
                                                  const QString &reviewer)
{
    if (guideline.id.isEmpty() && guideline.text.isEmpty())
        return std::nullopt;
    GuidelineText shown;
    shown.id = guideline.id;
    shown.title = guideline.id;
    shown.version = guideline.version;
    shown.text = guideline.text;
    shown.paragraphs = unchanged(paragraphsOf(guideline.text, {}));
    if (guideline.id.isEmpty())
        return shown;
    const Result<GuidelineVersion> version
        = readGuideline(database, guideline.id, guideline.version);
    if (!version) {
        if (version.error().code != Error::Code::NotFound)
            return fail(version.error());
        return shown;
    }
    if (!guideline.text.isEmpty() && guideline.text != version->text)
        return shown; // the item's own words under that name
    shown.title = version->title.isEmpty() ? version->id : version->title;
    shown.version = version->version;
    shown.text = version->text;
    shown.paragraphs = unchanged(version->paragraphs);
    shown.publishedAt = version->publishedAt;
    shown.publishedBy = version->publishedBy;
    shown.note = version->note;
    BLUEPENCIL_TRY(compareWithRead(database, reviewer, *version, shown));
    return shown;
}

} // namespace bluepencil
