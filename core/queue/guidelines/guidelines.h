// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/model/item.h"
#include "core/queue/guidelines/guidelinetext.h"
#include "core/store/database/database.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace bluepencil {

// A guideline is a chain of published versions. A version never changes: other rules are the next
// version. Every call that writes is one transaction of its own.

struct GuidelineVersion {
    QString id;
    QString version;
    QString title;
    QString text; // empty where only the list was asked for
    std::vector<GuidelineParagraph> paragraphs; // likewise
    Json voice; // what parseBrandVoice() reads; null if none
    UtcMs publishedAt = 0;
    QString publishedBy; // empty: came with an import
    QString note; // what changed

    [[nodiscard]] GuidelineSource source() const { return {text, paragraphs}; }
};

struct GuidelineSummary {
    GuidelineVersion newest; // without its text
    qint64 versions = 0;
    QStringList queues; // that point to it
};

// By id.
[[nodiscard]] Result<std::vector<GuidelineSummary>> listGuidelines(Database &database);
// The versions of one, the newest first, without their texts. NotFound if there is none.
[[nodiscard]] Result<std::vector<GuidelineVersion>> guidelineHistory(Database &database,
                                                                     const QString &id);
// The newest without a version. NotFound if there is none.
[[nodiscard]] Result<GuidelineVersion> readGuideline(Database &database, const QString &id,
                                                     const QString &version = {});

// The n of the highest p<n> that any of its versions has had.
[[nodiscard]] Result<int> highestAnchor(Database &database, const QString &id);

struct GuidelineToPublish {
    QString id;
    QString title;
    QString source; // as parseGuideline() reads it
    Json voice; // null if none
    QString note;
    QString by;
    // The version the new one was made from; nullopt: whichever is the newest.
    std::optional<QString> base;
    QString queue; // begins to point to it; empty: none does
};

// Publishes the next version, whose number is one above the highest. The publisher's draft goes in
// the same transaction. Conflict if the newest version is not `base` any more, or if nothing
// differs from it; InvalidArgument without an id or a publisher; otherwise as parseGuideline() and
// parseBrandVoice().
[[nodiscard]] Result<GuidelineVersion> publishGuideline(Database &database, const Clock &clock,
                                                        const GuidelineToPublish &publication);

// A version that comes with an import, inside the caller's transaction. False if it is there with
// the same text and voice; Conflict if it is there with others.
[[nodiscard]] Result<bool> addGuidelineVersion(Database &database, const Clock &clock,
                                               const GuidelineVersion &version,
                                               const QString &source);

// Items of the queue that bring no guideline of their own get this one's newest version; empty:
// none. NotFound without such a queue, or unless the guideline has a version.
[[nodiscard]] Result<> setQueueGuideline(Database &database, const QString &queue,
                                         const QString &id);
// Empty if it has none, or if there is no such queue.
[[nodiscard]] Result<QString> queueGuideline(Database &database, const QString &queue);

// What somebody is writing; nobody else changes it.
struct GuidelineDraft {
    QString id;
    QString editor;
    QString base; // version it was begun from; empty: none was published
    qint64 revision = 0; // of what was read; 0: there was none
    QString title;
    QString source; // as written
    QString voice; // JSON as written; empty: none
    UtcMs savedAt = 0;
};

// Gives the new revision. Conflict if the stored draft is not the one that was read.
[[nodiscard]] Result<qint64> saveGuidelineDraft(Database &database, const Clock &clock,
                                                const GuidelineDraft &draft);
[[nodiscard]] Result<std::optional<GuidelineDraft>>
readGuidelineDraft(Database &database, const QString &id, const QString &editor);
[[nodiscard]] Result<> dropGuidelineDraft(Database &database, const QString &id,
                                          const QString &editor);

struct OtherEditor {
    QString editor;
    UtcMs savedAt = 0;
};

// Who else has a draft of it, the latest first.
[[nodiscard]] Result<std::vector<OtherEditor>> otherEditors(Database &database, const QString &id,
                                                            const QString &editor);
// Guidelines of which `editor` has a draft and that have no version yet.
[[nodiscard]] Result<QStringList> newGuidelines(Database &database, const QString &editor);

// Which version the reviewer last said they have read; nullopt: none.
struct ReadMark {
    QString version;
    UtcMs readAt = 0;

    bool operator==(const ReadMark &) const = default;
};

[[nodiscard]] Result<std::optional<ReadMark>> readMark(Database &database, const QString &reviewer,
                                                       const QString &id);
[[nodiscard]] Result<> markGuidelineRead(Database &database, const Clock &clock,
                                         const QString &reviewer, const QString &id,
                                         const QString &version);

// Which guideline a reviewer is shown.
struct GuidelineRef {
    QString id;
    QString version;

    bool operator==(const GuidelineRef &) const = default;
};

// Of an item as it came, in `queue`; `held`: what was set when its place was leased. An item that
// brings a text is shown that one.
[[nodiscard]] Result<GuidelineRef> shownGuideline(Database &database, const Guideline &ofItem,
                                                  const QString &queue,
                                                  const GuidelineRef &held = {});
// Puts the text and the voice of what is shown into the item's guideline.
[[nodiscard]] Result<> fillGuideline(Database &database, Guideline &ofItem, const QString &queue,
                                     const GuidelineRef &held = {});

} // namespace bluepencil
