// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/filter.h"
#include "core/model/json.h"

#include <QStringList>

#include <set>
#include <string>
#include <string_view>

namespace bluepencil {

// Reads from many stored items what some pointers need: the members of the item that they lead
// into, which mostly are small beside its texts. The lines were found strict JSON when they came.
class ItemPart {
public:
    ItemPart(const FeedbackFilter &filter, const QStringList &pointers);

    [[nodiscard]] bool isEmpty() const { return m_members.empty() && !m_whole; } // nothing to read

    // An object with these members at least, for valueAt and matchesWhere. InvalidInput if it is no
    // JSON.
    [[nodiscard]] Result<Json> read(std::string_view line) const;

private:
    void add(const QString &pointer);

    std::set<std::string> m_members;
    bool m_whole = false; // a pointer to the item itself
};

// A key as one step of an RFC 6901 pointer.
[[nodiscard]] std::string pointerStep(const std::string &key);

} // namespace bluepencil
