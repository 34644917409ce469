// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/tally/dictionary.h"

#include <vector>

namespace bluepencil {

// Numbers for the ids of items, one each. Nearly every decision has an id of its own, so that the
// texts of the ids are not kept: those that are UUIDs, as the program makes them, stand as 128
// bits.
class ItemNumbers {
public:
    [[nodiscard]] WordNo number(std::string_view id);

private:
    struct Uuid {
        quint64 high = 0;
        quint64 low = 0;

        bool operator==(const Uuid &) const = default;
    };

    [[nodiscard]] static bool parse(std::string_view id, Uuid &uuid);
    [[nodiscard]] std::size_t slotOf(const Uuid &uuid) const;
    void grow();

    std::vector<Uuid> m_uuids;
    std::vector<WordNo> m_slots; // open addressing: 0 is free, else a place in m_uuids and 1
    Dictionary m_others;
};

} // namespace bluepencil
