// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/privacy/hits.h"
#include "core/privacy/scanner.h"

#include <memory>
#include <string>
#include <vector>

namespace re2 {
class RE2;
}

namespace bluepencil {

// A tenant's own patterns, compiled and tried on their test strings.
class TenantPatterns {
public:
    [[nodiscard]] static Result<TenantPatterns> compile(const std::vector<TenantPattern> &patterns);

    TenantPatterns(TenantPatterns &&) noexcept;
    TenantPatterns &operator=(TenantPatterns &&) noexcept;
    ~TenantPatterns();

    // `Hit::detail` points into this object.
    void find(std::string_view text, Hits &hits) const;

private:
    TenantPatterns();

    struct Compiled;
    std::vector<Compiled> m_patterns;
};

} // namespace bluepencil
