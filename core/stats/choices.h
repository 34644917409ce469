// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/overview.h"

#include <array>
#include <set>
#include <string>

namespace bluepencil {

// Finds what can be chosen in one workspace. The first call reads the columns of all decisions,
// later ones only what came since; what was found once stays, though its decision be recalled.
class ChoicesReader {
public:
    // Attributes are those of the latest decisions, so that the time this takes is bounded.
    [[nodiscard]] Result<StatsChoices> read(Database &database, const std::stop_token &stop);
    // These alone, for who has the others from elsewhere.
    [[nodiscard]] Result<QStringList> attributes(Database &database);

private:
    using Texts = std::set<std::string>; // UTF-8, so in code point order

    // How many decisions it looked at.
    [[nodiscard]] Result<qint64> readColumns(Database &database, const std::stop_token &stop);
    [[nodiscard]] Result<> readLabels(Database &database);
    [[nodiscard]] Result<> readAttributes(Database &database, qint64 decisions);

    qint64 m_seen = 0; // the last feedback_no looked at
    qint64 m_attributesSeen = 0; // the last feedback_no when attributes were looked for
    std::array<Texts, 5> m_columns;
    Texts m_labels;
    Texts m_attributes;
};

} // namespace bluepencil
