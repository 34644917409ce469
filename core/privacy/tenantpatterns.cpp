// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/tenantpatterns.h"

#include "core/privacy/normalisedtext.h"

#include <algorithm>
#include <re2/re2.h>

namespace bluepencil {

struct TenantPatterns::Compiled {
    std::string name;
    Tier tier = Tier::B;
    std::unique_ptr<re2::RE2> expression;

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

    [[nodiscard]] bool isIn(const QString &text) const
    {
        const NormalisedText normal(text);
        Hits hits;
        find(normal.bytes(), hits);
        return !hits.empty();
    }
};

TenantPatterns::TenantPatterns() = default;
TenantPatterns::TenantPatterns(TenantPatterns &&) noexcept = default;
TenantPatterns &TenantPatterns::operator=(TenantPatterns &&) noexcept = default;
TenantPatterns::~TenantPatterns() = default;

Result<TenantPatterns> TenantPatterns::compile(const std::vector<TenantPattern> &patterns)
{
    TenantPatterns result;
    for (const TenantPattern &pattern : patterns) {
        const QString where = QStringLiteral("pattern \"%1\"").arg(pattern.name);
        if (pattern.name.isEmpty() || pattern.matching.isEmpty()) {
            return fail(Error::Code::InvalidArgument,
                        QStringLiteral("has no name or no test string"), where,
                        QStringLiteral("give it a name and at least one text it must find"));
        }
        Compiled compiled {pattern.name.toStdString(), pattern.tier,
                           std::make_unique<RE2>(pattern.pattern.toStdString(), RE2::Quiet)};
        if (!compiled.expression->ok()) {
            return fail(Error::Code::InvalidArgument,
                        QStringLiteral("is no regular expression (%1)")
                            .arg(QString::fromStdString(compiled.expression->error())),
                        where, QStringLiteral("use the syntax of RE2"));
        }
        for (const QString &text : pattern.matching) {
            if (!compiled.isIn(text)) {
                return fail(Error::Code::InvalidArgument,
                            QStringLiteral("does not find its test string \"%1\"").arg(text),
                            where);
            }
        }
        for (const QString &text : pattern.other) {
            if (compiled.isIn(text)) {
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
    for (const Compiled &pattern : m_patterns)
        pattern.find(text, hits);
}

} // namespace bluepencil
