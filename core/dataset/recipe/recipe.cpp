// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/recipe/recipe.h"

#include "core/base/limits.h"
#include "core/dataset/recipe/recipefields.h"
#include "core/privacy/replacing/privacymethod.h"
#include "core/privacy/tenantpatterns.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace bluepencil {

namespace {

std::optional<QString> readTime(const Json &json, std::optional<UtcMs> &time)
{
    if (json.is_null())
        return std::nullopt;
    time = json.is_string() ? fromRfc3339(toQString(json.get<std::string>())) : std::nullopt;
    if (time)
        return std::nullopt;
    return QStringLiteral("must be null or a time like 2026-11-23T09:00:00Z");
}

std::optional<QString> readWhere(const Json &json, FeedbackFilter &filter)
{
    const QString wanted = QStringLiteral("must be a list of pairs like [\"/task\", \"refund\"]");
    if (!json.is_array())
        return wanted;
    for (const Json &pair : json) {
        const bool good = pair.is_array() && pair.size() == 2 && pair[0].is_string()
            && pair[1].is_string() && pair[0].get<std::string>().starts_with('/');
        if (!good)
            return wanted;
        filter.where.emplace_back(toQString(pair[0].get<std::string>()),
                                  toQString(pair[1].get<std::string>()));
    }
    return std::nullopt;
}

Result<> readFilter(const Json &json, FeedbackFilter &filter)
{
    RecipeFields fields(json, QStringLiteral("/filter"));
    fields.texts("queues", filter.queues);
    fields.texts("tasks", filter.tasks);
    fields.other("actions", [&filter](const Json &value) -> std::optional<QString> {
        const QString wanted = QStringLiteral("must be a list of approve, edit, reject, escalate");
        if (!value.is_array())
            return wanted;
        for (const Json &each : value) {
            const QString name = each.is_string() ? toQString(each.get<std::string>()) : QString();
            const std::optional<Action> action = actionFromName(name);
            if (!action || *action == Action::Redraft)
                return wanted;
            filter.actions += name;
        }
        return std::nullopt;
    });
    fields.texts("reviewers", filter.reviewers);
    fields.texts("models", filter.models);
    fields.texts("languages", filter.languages);
    fields.texts("labels", filter.labels);
    fields.other("from", [&filter](const Json &value) { return readTime(value, filter.from); });
    fields.other("to", [&filter](const Json &value) { return readTime(value, filter.to); });
    fields.other("where", [&filter](const Json &value) { return readWhere(value, filter); });
    fields.other("status", [](const Json &value) -> std::optional<QString> {
        if (value == "counted")
            return std::nullopt;
        return QStringLiteral("must be counted: nothing else can be exported");
    });
    return fields.done();
}

Result<> readSplit(const Json &json, std::optional<SplitRatio> &split)
{
    if (json.is_null())
        return {};
    SplitRatio ratio {0, 0, 0};
    RecipeFields fields(json, QStringLiteral("/split"));
    fields.count("train", ratio.train);
    fields.count("validation", ratio.validation);
    fields.count("test", ratio.test);
    BLUEPENCIL_TRY(fields.done());
    split = ratio;
    return {};
}

const Json *member(const Json &json, const char *name)
{
    const auto found = json.find(name);
    return found == json.end() ? nullptr : &*found;
}

} // namespace

// A relative path is of the process, which will be another one when the recipe is read.
OrderedJson recipeJson(const ExportConfig &config)
{
    OrderedJson json = toJson(config);
    const std::vector<EvaluationFile> &files = config.preparation.decontaminate;
    for (std::size_t i = 0; i < files.size(); ++i) {
        json["preparation"]["decontaminate"][i]["file"]
            = toStdString(QDir().absoluteFilePath(files[i].path));
    }
    return json;
}

Result<ExportConfig> recipeFromJson(const Json &json)
{
    ExportConfig config;
    RecipeFields fields(json, QString());
    const auto later = [](const Json &) {
        return std::optional<QString>();
    };
    fields.texts("formats", config.formats);
    fields.other("filter", later);
    fields.other("split", later);
    fields.other("salt", [&config](const Json &value) -> std::optional<QString> {
        if (value.is_string())
            config.salt = toQString(value.get<std::string>());
        else if (!value.is_null())
            return QStringLiteral("must be a text");
        return std::nullopt;
    });
    fields.text("privacy", config.privacy);
    fields.other("privacy_rules", later);
    fields.other("privacy_patterns", later);
    fields.flag("keep_rubber_stamps", config.keepRubberStamps);
    fields.flag("keep_cosmetic_pairs", config.keepCosmeticPairs);
    fields.flag("keep_policy_refusals", config.keepPolicyRefusals);
    fields.flag("keep_unknown_figures", config.keepUnknownFigures);
    fields.flag("keep_special_categories", config.keepSpecialCategories);
    fields.flag("keep_instructions", config.keepInstructions);
    fields.other("preparation", later);
    BLUEPENCIL_TRY(fields.done());
    if (const Json *filter = member(json, "filter"))
        BLUEPENCIL_TRY(readFilter(*filter, config.filter));
    if (const Json *split = member(json, "split"))
        BLUEPENCIL_TRY(readSplit(*split, config.split));
    if (const Json *rules = member(json, "privacy_rules")) {
        Result<PrivacyRules> read = privacyRulesFromJson(*rules);
        if (!read) {
            Error error = read.error();
            error.where = QStringLiteral("/privacy_rules") + error.where;
            return fail(error);
        }
        config.privacyRules = std::move(*read);
    }
    if (const Json *patterns = member(json, "privacy_patterns")) {
        auto read = triedPatterns(*patterns);
        if (!read) {
            Error error = read.error();
            error.where = QStringLiteral("/privacy_patterns ") + error.where;
            return fail(error);
        }
        config.patterns = std::move(*read);
    }
    if (const Json *preparation = member(json, "preparation")) {
        Result<PreparationConfig> read = preparationFromJson(*preparation);
        if (!read)
            return fail(read.error());
        config.preparation = std::move(*read);
    }
    BLUEPENCIL_TRY(checkConfig(config));
    return config;
}

Result<ExportConfig> readRecipe(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(Error::Code::NotFound, QStringLiteral("the recipe cannot be read"), path,
                    QStringLiteral("check its name and its permissions"));
    }
    // What has no size, as a pipe, is read up to there as well.
    const QByteArray bytes = file.read(limits::LineBytes + 1);
    if (bytes.size() > limits::LineBytes) {
        return fail(Error::Code::LimitExceeded, QStringLiteral("is too large for a recipe"), path,
                    QStringLiteral("name the file of a recipe"));
    }
    const Result<Json> json = parseJsonObject(bytes);
    if (!json) {
        return fail(Error::Code::InvalidArgument,
                    QStringLiteral("is no recipe (%1)").arg(json.error().what), path,
                    QStringLiteral("name a file that was saved as a recipe"));
    }
    Result<ExportConfig> config = recipeFromJson(*json);
    if (config) {
        if (const Result<> few = checkFilterValues(config->filter); !few)
            config = fail(few.error());
    }
    if (!config) {
        Error error = config.error();
        error.where = error.where.isEmpty() ? path : path + QStringLiteral(": ") + error.where;
        return fail(error);
    }
    // Who wrote it forgot to say so, or it is older than privacy is: nothing goes out as it is
    // unasked.
    if (member(*json, "privacy") == nullptr)
        config->privacy = privacyModeName(PrivacyMode::Pseudonymise);
    const QDir folder = QFileInfo(path).absoluteDir();
    for (EvaluationFile &evaluation : config->preparation.decontaminate)
        evaluation.path = folder.absoluteFilePath(evaluation.path);
    return config;
}

Result<> writeRecipe(const QString &path, const ExportConfig &config)
{
    QSaveFile file(path);
    const std::string text
        = recipeJson(config).dump(2, ' ', false, OrderedJson::error_handler_t::replace) + '\n';
    const auto size = static_cast<qint64>(text.size());
    if (!file.open(QIODevice::WriteOnly) || file.write(text.data(), size) != size
        || !file.commit()) {
        return fail(Error::Code::Storage,
                    QStringLiteral("the recipe cannot be written (%1)").arg(file.errorString()),
                    path, QStringLiteral("name another place"));
    }
    return {};
}

Result<std::vector<SavedRecipe>> savedRecipes(Database &database)
{
    Query query(database,
                QStringLiteral("SELECT name, saved_at, config FROM recipe ORDER BY name"));
    std::vector<SavedRecipe> recipes;
    Result<bool> row = query.runToRow();
    while (row && *row) {
        const Result<Json> json = parseJsonObject(query.bytes(2));
        Result<ExportConfig> config = json ? recipeFromJson(*json) : fail(json.error());
        SavedRecipe recipe {query.text(0), query.integer(1), {}, {}};
        if (config) {
            recipe.config = std::move(*config);
        } else {
            recipe.damage = config.error();
            recipe.damage->where = recipe.damage->where.isEmpty()
                ? recipe.name
                : recipe.name + QStringLiteral(": ") + recipe.damage->where;
        }
        recipes.push_back(std::move(recipe));
        row = query.next();
    }
    if (!row)
        return fail(row.error());
    return recipes;
}

Result<> saveRecipe(Database &database, const QString &name, const ExportConfig &config, UtcMs now)
{
    if (name.trimmed().isEmpty() || name.toUtf8().size() > limits::NameBytes) {
        return fail(Error::Code::InvalidArgument, QStringLiteral("a recipe needs a short name"), {},
                    QStringLiteral("name it after what it is for"));
    }
    BLUEPENCIL_TRY(checkConfig(config));
    Query insert(database,
                 QStringLiteral("INSERT INTO recipe (name, saved_at, config) VALUES (?, ?, ?)"
                                " ON CONFLICT (name) DO UPDATE SET saved_at = excluded.saved_at,"
                                " config = excluded.config"));
    return insert.bind(name).bind(now).bind(toLine(recipeJson(config))).run();
}

Result<> removeRecipe(Database &database, const QString &name)
{
    Query remove(database, QStringLiteral("DELETE FROM recipe WHERE name = ?"));
    BLUEPENCIL_TRY(remove.bind(name).run());
    if (remove.affectedRows() > 0)
        return {};
    return fail(Error::Code::NotFound, QStringLiteral("there is no recipe of that name"), name,
                QStringLiteral("look at the list of recipes"));
}

} // namespace bluepencil
