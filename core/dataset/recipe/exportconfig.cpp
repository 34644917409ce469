// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/recipe/exportconfig.h"

#include "core/base/limits.h"
#include "core/dataset/formats/formats.h"
#include "core/privacy/replacing/pseudonymiser.h"
#include "core/privacy/tenantpatterns.h"

#include <algorithm>
#include <utility>

namespace bluepencil {

namespace {

OrderedJson sortedNames(QStringList names)
{
    names.sort();
    names.removeDuplicates();
    OrderedJson array = OrderedJson::array();
    for (const QString &name : names)
        array.push_back(toStdString(name));
    return array;
}

OrderedJson filterJson(const FeedbackFilter &filter)
{
    OrderedJson json;
    json["queues"] = sortedNames(filter.queues);
    json["tasks"] = sortedNames(filter.tasks);
    json["actions"] = sortedNames(filter.actions);
    json["reviewers"] = sortedNames(filter.reviewers);
    json["models"] = sortedNames(filter.models);
    if (!filter.languages.isEmpty()) // said only where chosen: older configurations stay the same
        json["languages"] = sortedNames(filter.languages);
    json["labels"] = sortedNames(filter.labels);
    json["from"] = timeOrNull(filter.from);
    json["to"] = timeOrNull(filter.to);
    auto where = filter.where;
    std::ranges::sort(where);
    json["where"] = OrderedJson::array();
    for (const auto &[pointer, wanted] : where)
        json["where"].push_back(OrderedJson::array({toStdString(pointer), toStdString(wanted)}));
    json["status"] = "counted";
    return json;
}

Result<> checkFormats(const QStringList &formats)
{
    if (formats.isEmpty()) {
        return fail(
            Error::Code::InvalidArgument, QStringLiteral("no format is named"), {},
            QStringLiteral("name one or more of %1").arg(formatNames().join(QStringLiteral(", "))));
    }
    for (const QString &name : formats) {
        if (!findFormat(name)) {
            return fail(Error::Code::InvalidArgument,
                        QStringLiteral("there is no format \"%1\"").arg(name), {},
                        QStringLiteral("use %1").arg(formatNames().join(QStringLiteral(", "))));
        }
        if (formats.count(name) > 1) {
            return fail(Error::Code::InvalidArgument,
                        QStringLiteral("the format \"%1\" is named twice").arg(name), {},
                        QStringLiteral("name it once"));
        }
    }
    return {};
}

Result<> checkBatchId(const QString &batchId)
{
    const bool plain = std::ranges::all_of(
        batchId, [](QChar character) { return character.isPrint() && character != u'/'; });
    const bool isFolder = batchId == u"." || batchId == u".."; // what no file is named after
    if (plain && !isFolder && batchId.toUtf8().size() <= limits::NameBytes)
        return {};
    return fail(Error::Code::InvalidArgument,
                QStringLiteral("the name of the batch has characters that cannot be used"), {},
                QStringLiteral("use letters, digits and hyphens"));
}

} // namespace

Result<SplitRatio> parseSplit(QStringView text)
{
    const auto refused = [text] {
        return fail(Error::Code::InvalidArgument,
                    QStringLiteral("\"%1\" is not a split").arg(text.left(80).toString()), {},
                    QStringLiteral("give train, validation and test in whole per cent that add up"
                                   " to 100, as in 90,5,5"));
    };
    const QList<QStringView> parts = text.split(u',');
    if (parts.size() != 3)
        return refused();
    std::array<int, 3> shares {};
    for (std::size_t i = 0; i < shares.size(); ++i) {
        bool isNumber = false;
        shares[i] = parts[static_cast<qsizetype>(i)].trimmed().toInt(&isNumber);
        if (!isNumber || shares[i] < 0 || shares[i] > 100)
            return refused();
    }
    if (shares[0] + shares[1] + shares[2] != 100 || shares[0] == 0)
        return refused();
    return SplitRatio {shares[0], shares[1], shares[2]};
}

Result<> checkConfig(const ExportConfig &config)
{
    BLUEPENCIL_TRY(checkFormats(config.formats));
    if (!privacyModeFromName(config.privacy)) {
        return fail(
            Error::Code::InvalidArgument,
            QStringLiteral("there is no mode of privacy \"%1\"").arg(config.privacy.left(80)), {},
            QStringLiteral("use %1").arg(privacyModeNames().join(QStringLiteral(", "))));
    }
    if (!config.privacyRules.isEmpty() && config.privacy == u"none") {
        return fail(Error::Code::InvalidArgument,
                    QStringLiteral("there are rules for personal data, and privacy is none"), {},
                    QStringLiteral("choose pseudonymise or redact, or leave the rules out"));
    }
    const bool areAllOfKinds
        = std::ranges::none_of(config.patterns, &QString::isEmpty, &TenantPattern::special);
    if (!areAllOfKinds && config.privacy == u"none") {
        return fail(Error::Code::InvalidArgument,
                    QStringLiteral("there are patterns for personal data, and privacy is none"), {},
                    QStringLiteral("choose pseudonymise or redact, or leave the patterns out"));
    }
    if (config.filter.statuses != std::vector {FeedbackStatus::Counted}) {
        return fail(Error::Code::InvalidArgument,
                    QStringLiteral("only feedback that counts can be exported"), {},
                    QStringLiteral("leave the status out"));
    }
    if (const auto &split = config.split) {
        const auto share = [](int percent) {
            return percent >= 0 && percent <= 100;
        };
        if (!share(split->train) || !share(split->validation) || !share(split->test)
            || split->train == 0 || split->train + split->validation + split->test != 100) {
            return fail(Error::Code::InvalidArgument,
                        QStringLiteral("the split does not add up to 100 per cent"), {},
                        QStringLiteral("use 90,5,5, for one"));
        }
    }
    BLUEPENCIL_TRY(checkPreparation(config.preparation, config.split.has_value()));
    return checkBatchId(config.batchId);
}

Result<> checkFilterValues(const FeedbackFilter &filter)
{
    constexpr qsizetype most = 1000; // of each
    const std::pair<const char *, qsizetype> counts[] {
        {"queues", filter.queues.size()},   {"tasks", filter.tasks.size()},
        {"actions", filter.actions.size()}, {"reviewers", filter.reviewers.size()},
        {"models", filter.models.size()},   {"languages", filter.languages.size()},
        {"labels", filter.labels.size()},   {"where", qsizetype(filter.where.size())},
    };
    for (const auto &[name, count] : counts) {
        if (count > most) {
            return fail(Error::Code::InvalidArgument,
                        QStringLiteral("%1 has %2 values, more than %3")
                            .arg(QLatin1String(name))
                            .arg(count)
                            .arg(most),
                        QStringLiteral("/filter/") + QLatin1String(name),
                        QStringLiteral("choose by something that they have in common"));
        }
    }
    return {};
}

Result<PrivacyMethod> privacyMethodOf(const ExportConfig &config)
{
    PrivacyMethod method {
        privacyModeFromName(config.privacy).value_or(PrivacyMode::None), config.privacyRules, {}};
    if (!config.keyFile.isEmpty()) {
        Result<PrivacyKey> key = PrivacyKey::read(config.keyFile);
        if (!key)
            return fail(key.error());
        method.key = std::move(*key);
    }
    BLUEPENCIL_TRY(checkKey(method));
    return method;
}

OrderedJson toJson(const ExportConfig &config)
{
    OrderedJson json;
    json["formats"] = sortedNames(config.formats);
    json["filter"] = filterJson(config.filter);
    if (config.split) {
        json["split"] = {{"train", config.split->train},
                         {"validation", config.split->validation},
                         {"test", config.split->test}};
    } else {
        json["split"] = nullptr;
    }
    json["salt"] = config.split ? OrderedJson(toStdString(config.salt)) : OrderedJson();
    json["privacy"] = toStdString(config.privacy);
    if (!config.privacyRules.isEmpty()) // said only where chosen, as above
        json["privacy_rules"] = toJson(config.privacyRules);
    if (!config.patterns.empty()) // the same
        json["privacy_patterns"] = toJson(config.patterns);
    json["keep_rubber_stamps"] = config.keepRubberStamps;
    json["keep_cosmetic_pairs"] = config.keepCosmeticPairs;
    json["keep_policy_refusals"] = config.keepPolicyRefusals;
    json["keep_unknown_figures"] = config.keepUnknownFigures;
    if (config.keepSpecialCategories) // said only where chosen, as above
        json["keep_special_categories"] = true;
    if (config.keepInstructions) // the same
        json["keep_instructions"] = true;
    if (config.preparation != PreparationConfig()) // said only where chosen, as above
        json["preparation"] = toJson(config.preparation);
    return json;
}

} // namespace bluepencil
