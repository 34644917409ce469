// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/json.h"
#include "core/privacy/hits.h"
#include "core/privacy/scanner.h"

#include <memory>
#include <string>
#include <vector>

namespace re2 {
class RE2;
}

namespace bluepencil {

// A tenant's own patterns, compiled.
class TenantPatterns {
public:
    // Tries each on its test strings: one at least must be there to be found. Those that were tried
    // before need none.
    [[nodiscard]] static Result<TenantPatterns> compile(const std::vector<TenantPattern> &patterns,
                                                        bool wereTried = false);

    TenantPatterns(TenantPatterns &&) noexcept;
    TenantPatterns &operator=(TenantPatterns &&) noexcept;
    ~TenantPatterns();

    // `Hit::detail` points into this object.
    void find(std::string_view text, Hits &hits) const;

    // The special categories that the text is of by those that name one; sorted, each once.
    [[nodiscard]] QStringList specialIn(const QString &text) const;
    [[nodiscard]] bool hasSpecial() const;

private:
    TenantPatterns();

    struct Compiled;
    std::vector<Compiled> m_patterns;
};

// [{"name", "pattern", "matching", "other", "tier", "special"}, …], the inside of a file of
// patterns and what a recipe keeps: each is tried, if there is something to try it on, and comes
// without that, for test strings may be somebody's. InvalidInput or InvalidArgument names the
// pattern.
[[nodiscard]] Result<std::vector<TenantPattern>> triedPatterns(const Json &json);
[[nodiscard]] OrderedJson toJson(const std::vector<TenantPattern> &patterns);
// The same of a file, where each must be tried. NotFound names the file.
[[nodiscard]] Result<std::vector<TenantPattern>> readPatterns(const QString &path);

} // namespace bluepencil
