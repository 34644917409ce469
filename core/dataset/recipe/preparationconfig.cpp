// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/recipe/preparationconfig.h"

#include "core/dataset/recipe/recipefields.h"

#include <QFileInfo>

#include <array>

namespace bluepencil {

namespace {

constexpr std::array<const char *, 3> deduplicateNames {"none", "exact", "near"};
constexpr std::array<const char *, 3> historyNames {"none", "train", "gold"};

template <typename T>
std::optional<T> fromName(const std::array<const char *, 3> &names, QStringView name)
{
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (name == QLatin1String(names[i]))
            return static_cast<T>(i);
    }
    return std::nullopt;
}

template <typename T> const char *nameOf(const std::array<const char *, 3> &names, T value)
{
    return names[static_cast<std::size_t>(value)];
}

template <typename T>
std::optional<QString> readName(const Json &json, const std::array<const char *, 3> &names,
                                T &value)
{
    const std::optional<T> read
        = json.is_string() ? fromName<T>(names, toQString(json.get<std::string>())) : std::nullopt;
    if (read) {
        value = *read;
        return std::nullopt;
    }
    return QStringLiteral("must be %1, %2 or %3")
        .arg(QLatin1String(names[0]), QLatin1String(names[1]), QLatin1String(names[2]));
}

std::optional<QString> readFiles(const Json &json, std::vector<EvaluationFile> &files)
{
    const QString wanted
        = QStringLiteral("must be a list of objects with \"file\" and, if wanted, \"sha256\"");
    if (!json.is_array())
        return wanted;
    for (const Json &each : json) {
        EvaluationFile file;
        RecipeFields fields(each, QString());
        fields.text("file", file.path);
        fields.text("sha256", file.sha256);
        if (!fields.done() || file.path.isEmpty())
            return wanted;
        files.push_back(std::move(file));
    }
    return std::nullopt;
}

Error refusedPreparation(const QString &what, const QString &remedy)
{
    return {Error::Code::InvalidArgument, what, {}, remedy};
}

} // namespace

bool PreparationConfig::needsEverything() const
{
    return deduplicate != Deduplicate::None || !decontaminate.empty() || mostPerReviewer > 0
        || mostPerSubject > 0 || leastCoverage || secondReviewPassed || reviewersAgree
        || mostTokens > 0;
}

Result<> checkPreparation(const PreparationConfig &config, bool hasSplit)
{
    // So that what is no number is refused, too.
    if (config.leastCoverage && !(*config.leastCoverage >= 0 && *config.leastCoverage <= 1)) {
        return fail(refusedPreparation(QStringLiteral("the least coverage is no share"),
                                       QStringLiteral("give a number from 0 to 1, like 0.8")));
    }
    if (!(config.alike >= .5 && config.alike <= 1)) {
        return fail(refusedPreparation(
            QStringLiteral("texts cannot be near duplicates from %1 on").arg(config.alike),
            QStringLiteral("give a number from 0.5 to 1, like 0.8")));
    }
    if (config.mostPerReviewer < 0 || config.mostPerSubject < 0 || config.mostTokens < 0) {
        return fail(
            refusedPreparation(QStringLiteral("a cap cannot be negative"),
                               QStringLiteral("give a whole number, or leave the cap out")));
    }
    if (config.history == History::Gold && !hasSplit) {
        return fail(
            refusedPreparation(QStringLiteral("history can be gold only where there is a split"),
                               QStringLiteral("add a split, like 90,5,5")));
    }
    return {};
}

OrderedJson toJson(const PreparationConfig &config)
{
    OrderedJson json;
    json["least_coverage"]
        = config.leastCoverage ? OrderedJson(*config.leastCoverage) : OrderedJson();
    json["second_review_passed"] = config.secondReviewPassed;
    json["reviewers_agree"] = config.reviewersAgree;
    json["since_batch"] = toStdString(config.sinceBatch);
    json["deduplicate"] = nameOf(deduplicateNames, config.deduplicate);
    json["alike"] = config.alike;
    json["keep_contradictions"] = config.keepContradictions;
    json["decontaminate"] = OrderedJson::array();
    for (const EvaluationFile &file : config.decontaminate) {
        json["decontaminate"].push_back({{"file", toStdString(QFileInfo(file.path).fileName())},
                                         {"sha256", toStdString(file.sha256)}});
    }
    json["most_per_reviewer"] = config.mostPerReviewer;
    json["most_per_subject"] = config.mostPerSubject;
    json["most_tokens"] = config.mostTokens;
    json["count_tokens"] = config.countTokens;
    if (config.tokenTable != PreparationConfig().tokenTable) // older configurations stay the same
        json["token_table"] = toStdString(TokenCounter::name(config.tokenTable));
    json["history"] = nameOf(historyNames, config.history);
    return json;
}

Result<PreparationConfig> preparationFromJson(const Json &json)
{
    PreparationConfig config;
    RecipeFields fields(json, QStringLiteral("/preparation"));
    fields.other("least_coverage", [&config](const Json &value) -> std::optional<QString> {
        if (value.is_null())
            return std::nullopt;
        if (!value.is_number() || !(value.get<double>() >= 0 && value.get<double>() <= 1))
            return QStringLiteral("must be null or a number from 0 to 1");
        config.leastCoverage = value.get<double>();
        return std::nullopt;
    });
    fields.flag("second_review_passed", config.secondReviewPassed);
    fields.flag("reviewers_agree", config.reviewersAgree);
    fields.text("since_batch", config.sinceBatch);
    fields.other("deduplicate", [&config](const Json &value) {
        return readName(value, deduplicateNames, config.deduplicate);
    });
    fields.share("alike", config.alike);
    fields.flag("keep_contradictions", config.keepContradictions);
    fields.other("decontaminate",
                 [&config](const Json &value) { return readFiles(value, config.decontaminate); });
    fields.count("most_per_reviewer", config.mostPerReviewer);
    fields.count("most_per_subject", config.mostPerSubject);
    fields.count("most_tokens", config.mostTokens);
    fields.flag("count_tokens", config.countTokens);
    fields.other("token_table", [&config](const Json &value) -> std::optional<QString> {
        const auto table = value.is_string()
            ? TokenCounter::encodingFromName(toQString(value.get<std::string>()))
            : std::nullopt;
        if (!table)
            return QStringLiteral("must be o200k_base or cl100k_base");
        config.tokenTable = *table;
        return std::nullopt;
    });
    fields.other("history", [&config](const Json &value) {
        return readName(value, historyNames, config.history);
    });
    BLUEPENCIL_TRY(fields.done());
    return config;
}

std::optional<Deduplicate> deduplicateFromName(QStringView name)
{
    return fromName<Deduplicate>(deduplicateNames, name);
}

std::optional<History> historyFromName(QStringView name)
{
    return fromName<History>(historyNames, name);
}

} // namespace bluepencil
