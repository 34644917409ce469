// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <vector>

namespace bluepencil {

// A web or mail address in a text, UTF-16 indices, half open, without the punctuation behind it.
struct Link {
    qsizetype start = 0;
    qsizetype end = 0;

    bool operator==(const Link &) const = default;
};

// "https://…", "www.…", "mailto:…", "name@example.com", in order. A bare "example.com" counts if
// its end is a common top-level domain. Linear; nothing is ever fetched.
[[nodiscard]] std::vector<Link> linksIn(QStringView text);

} // namespace bluepencil
