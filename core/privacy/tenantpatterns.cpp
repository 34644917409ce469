// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/tenantpatterns.h"

#include "core/base/limits.h"
#include "core/model/specialcategories.h"
#include "core/privacy/text/normalisedtext.h"

#include <QFile>

#include <algorithm>
#include <re2/re2.h>

namespace bluepencil {

struct TenantPatterns::Compiled {
    std::string name;
    Tier tier = Tier::B;
    std::unique_ptr<re2::RE2> expression;
    QString special;

    void find(std::string_view text, Hits &hits) const
    {
        const re2::StringPiece whole(text.data(), text.size());
        re2::StringPiece found;
        std::size_t at = 0;
        while (at <= text.size()
               && expression->Match(whole, at, text.size(), RE2::UNANCHORED, &found, 1)) {
            const auto start = std::size_t(found.data() - text.data());
            if (!found.empty())
                hits.push_back({start, start + found.size(), PersonalDataType::Custom, tier, 0.9,
                                name.c_str()});
            at = std::max(start + found.size(), at + 1);
        }
    }

    [[nodiscard]] bool isIn(const NormalisedText &normal) const
    {
        Hits hits;
        find(normal.bytes(), hits);
        return !hits.empty();
    }
};

TenantPatterns::TenantPatterns() = default;
TenantPatterns::TenantPatterns(TenantPatterns &&) noexcept = default;
TenantPatterns &TenantPatterns::operator=(TenantPatterns &&) noexcept = default;
TenantPatterns::~TenantPatterns() = default;

Result<TenantPatterns> TenantPatterns::compile(const std::vector<TenantPattern> &patterns,
                                               bool wereTried)
{
    TenantPatterns result;
    for (const TenantPattern &pattern : patterns) {
        const QString where = QStringLiteral("pattern \"%1\"").arg(pattern.name);
        if (pattern.name.isEmpty() || (pattern.matching.isEmpty() && !wereTried)) {
            return fail(Error::Code::InvalidArgument,
                        QStringLiteral("has no name or no test string"), where,
                        QStringLiteral("give it a name and at least one text it must find"));
        }
        Compiled compiled {pattern.name.toStdString(), pattern.tier,
                           std::make_unique<RE2>(pattern.pattern.toStdString(), RE2::Quiet),
                           pattern.special};
        if (!pattern.special.isEmpty() && !specialCategoryNames().contains(pattern.special)) {
            return fail(Error::Code::InvalidArgument,
                        QStringLiteral("\"%1\" is no special category").arg(pattern.special), where,
                        QStringLiteral("write one of ")
                            + specialCategoryNames().join(QStringLiteral(", ")));
        }
        if (!compiled.expression->ok()) {
            return fail(Error::Code::InvalidArgument,
                        QStringLiteral("is no regular expression (%1)")
                            .arg(QString::fromStdString(compiled.expression->error())),
                        where, QStringLiteral("use the syntax of RE2"));
        }
        for (const QString &text : pattern.matching) {
            if (!compiled.isIn(NormalisedText(text))) {
                return fail(Error::Code::InvalidArgument,
                            QStringLiteral("does not find its test string \"%1\"").arg(text),
                            where);
            }
        }
        for (const QString &text : pattern.other) {
            if (compiled.isIn(NormalisedText(text))) {
                return fail(Error::Code::InvalidArgument,
                            QStringLiteral("finds something in \"%1\", where nothing is").arg(text),
                            where);
            }
        }
        result.m_patterns.push_back(std::move(compiled));
    }
    return result;
}

void TenantPatterns::find(std::string_view text, Hits &hits) const
{
    for (const Compiled &pattern : m_patterns) {
        if (pattern.special.isEmpty())
            pattern.find(text, hits);
    }
}

QStringList TenantPatterns::specialIn(const QString &text) const
{
    QStringList names;
    if (text.isEmpty() || !hasSpecial())
        return names;
    const NormalisedText normal(text);
    for (const Compiled &pattern : m_patterns) {
        if (!pattern.special.isEmpty() && !names.contains(pattern.special) && pattern.isIn(normal))
            names += pattern.special;
    }
    names.sort();
    return names;
}

bool TenantPatterns::hasSpecial() const
{
    return std::ranges::any_of(m_patterns,
                               [](const Compiled &pattern) { return !pattern.special.isEmpty(); });
}

namespace {

Result<TenantPattern> patternIn(const Json &json)
{
    const auto text = [&json](const char *name) {
        return json.is_object() && json.contains(name) && json[name].is_string()
            ? toQString(json[name].get<std::string>())
            : QString();
    };
    const auto list = [&json](const char *name) {
        QStringList texts;
        if (json.is_object() && json.contains(name) && json[name].is_array()) {
            for (const Json &entry : json[name])
                texts << (entry.is_string() ? toQString(entry.get<std::string>()) : QString());
        }
        return texts;
    };
    TenantPattern pattern {text("name"),  text("pattern"), list("matching"),
                           list("other"), Tier::B,         text("special")};
    // Read as none, it would let out what it was to keep in.
    if (json.is_object() && json.contains("special") && !json["special"].is_string()) {
        return fail(Error::Code::InvalidInput, QStringLiteral("special is no text"),
                    QStringLiteral("pattern \"%1\"").arg(pattern.name),
                    QStringLiteral("write one of ")
                        + specialCategoryNames().join(QStringLiteral(", ")));
    }
    const QString tier = text("tier");
    if (tier == u"A" || tier == u"C")
        pattern.tier = tier == u"A" ? Tier::A : Tier::C;
    else if (!tier.isEmpty() && tier != u"B")
        return fail(Error::Code::InvalidInput, QStringLiteral("tier is none of A, B and C"),
                    QStringLiteral("pattern \"%1\"").arg(pattern.name));
    return pattern;
}

Result<std::vector<TenantPattern>> patternsIn(const Json &json, bool wereTried)
{
    if (!json.is_array()) {
        return fail(Error::Code::InvalidInput, QStringLiteral("is no list of patterns"), {},
                    QStringLiteral("see privacy.md"));
    }
    std::vector<TenantPattern> patterns;
    for (const Json &entry : json) {
        Result<TenantPattern> pattern = patternIn(entry);
        if (!pattern)
            return fail(pattern.error());
        patterns.push_back(*std::move(pattern));
    }
    const auto compiled = TenantPatterns::compile(patterns, wereTried);
    if (!compiled)
        return fail(compiled.error());
    for (TenantPattern &pattern : patterns) {
        pattern.matching.clear();
        pattern.other.clear();
    }
    return patterns;
}

} // namespace

Result<std::vector<TenantPattern>> triedPatterns(const Json &json)
{
    return patternsIn(json, true);
}

OrderedJson toJson(const std::vector<TenantPattern> &patterns)
{
    OrderedJson json = OrderedJson::array();
    for (const TenantPattern &pattern : patterns) {
        json.push_back({{"name", toStdString(pattern.name)},
                        {"pattern", toStdString(pattern.pattern)},
                        {"tier", toStdString(tierName(pattern.tier))}});
        if (!pattern.special.isEmpty()) // said only where chosen
            json.back()["special"] = toStdString(pattern.special);
    }
    return json;
}

Result<std::vector<TenantPattern>> readPatterns(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(Error::Code::NotFound,
                    QStringLiteral("cannot be read (%1)").arg(file.errorString()), path);
    }
    const Result<Json> json = parseJson(file.read(limits::TextBytes));
    auto patterns
        = json ? patternsIn(*json, false) : Result<std::vector<TenantPattern>>(fail(json.error()));
    if (!patterns) {
        Error error = patterns.error();
        error.where = error.where.isEmpty() ? path : path + QStringLiteral(": ") + error.where;
        return fail(error);
    }
    return patterns;
}

} // namespace bluepencil
