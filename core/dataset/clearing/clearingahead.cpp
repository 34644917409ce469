// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/clearing/clearingahead.h"

#include "core/dataset/clearing/recordprivacy.h"
#include "core/dataset/recipe/recipe.h"
#include "core/dataset/selection/selection.h"
#include "core/store/recordingturn.h"
#include "core/store/workspace.h"

namespace bluepencil {

namespace {

constexpr qint64 stepRecords = 256; // numbers; part of what is kept
constexpr int keepEverySteps = 8;
constexpr int mostBatches = 20; // that are looked at for one with privacy
constexpr SideKeeper::Rest rest {15'000, 60'000};

// Everything that any export could ask for.
ExportConfig everything()
{
    ExportConfig config;
    config.keepRubberStamps = true;
    config.keepCosmeticPairs = true;
    config.keepPolicyRefusals = true;
    config.keepSpecialCategories = true;
    config.keepInstructions = true;
    config.keepUnknownFigures = true;
    config.privacy = privacyModeName(defaultPrivacyMode);
    return config;
}

// With what usually becomes of personal data; nothing if that needs a key.
Result<std::optional<ExportConfig>> usualConfig(Database &database)
{
    ExportConfig config = everything();
    Query query(database,
                QStringLiteral("SELECT config FROM batch b WHERE %1 ORDER BY created_at DESC,"
                               " batch_id DESC, revision DESC LIMIT %2")
                    .arg(wholeBatchSql(QStringLiteral("b")))
                    .arg(mostBatches));
    Result<bool> row = query.runToRow();
    for (; row && *row; row = query.next()) {
        const Result<Json> json = parseJsonObject(query.bytes(0));
        const Result<ExportConfig> batch
            = json ? recipeFromJson(*json) : Result<ExportConfig>(fail(json.error()));
        if (!batch || batch->privacy == privacyModeName(PrivacyMode::None))
            continue;
        if (batch->privacyRules.needKey())
            return std::nullopt;
        config.privacy = batch->privacy;
        config.privacyRules = batch->privacyRules;
        config.patterns = batch->patterns;
        return config;
    }
    if (!row)
        return fail(row.error());
    return config;
}

Result<qint64> lastNumber(Database &database)
{
    Query query(database, QStringLiteral("SELECT coalesce(max(feedback_no), 0) FROM feedback"));
    const Result<bool> row = query.runToRow();
    if (!row)
        return fail(row.error());
    return query.integer(0);
}

} // namespace

Result<qint64> clearAhead(Workspace &workspace, const std::stop_token &stop)
{
    Database &database = workspace.database();
    const auto config = usualConfig(database);
    if (!config)
        return fail(config.error());
    if (!*config)
        return 0;
    const Result<qint64> last = lastNumber(database);
    if (!last)
        return fail(last.error());
    auto privacy = RecordPrivacy::create(**config);
    if (!privacy)
        return fail(privacy.error());
    RecordPrivacy &memory = **privacy;
    memory.rememberIn(workspace);
    SplitAssigner splits((*config)->split, (*config)->salt);
    Selection selection(database, **config, splits);
    selection.replaceBy(&memory);
    BLUEPENCIL_TRY(selection.startClearing());
    qint64 looked = 0;
    int steps = 0;
    for (qint64 from = 0; from <= *last && memory.hasRoom(); from += stepRecords) {
        const QByteArray step
            = "ahead " + QByteArray::number(stepRecords) + ' ' + QByteArray::number(from);
        if (memory.isMarked(step))
            continue;
        const Result<qint64> seen = selection.clearStep(from, from + stepRecords, stop);
        if (!seen)
            return fail(seen.error());
        looked += *seen;
        if (from + stepRecords <= *last) // nothing more comes in between
            memory.mark(step);
        if (++steps % keepEverySteps == 0)
            memory.keep();
    }
    return looked;
}

ClearingKeeper::ClearingKeeper(QString workspacePath, const Clock &clock)
    : SideKeeper(
        std::move(workspacePath), clock,
        [done = qint64 {0}](Workspace &workspace, const std::stop_token &stop) mutable -> Result<> {
            const Result<qint64> last = lastNumber(workspace.database());
            if (!last)
                return fail(last.error());
            if (*last <= done)
                return {};
            const Result<qint64> cleared = clearAhead(workspace, stop);
            if (!cleared)
                return fail(cleared.error());
            done = *last;
            return {};
        },
        rest)
{
}

} // namespace bluepencil
