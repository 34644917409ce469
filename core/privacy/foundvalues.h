// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/privacy/hits.h"

#include <bitset>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace bluepencil {

struct PreparedText;

// What detectors are sure of in one text of a conversation (tiers A and B), to be found in all of
// them: a number that a word beside it gave away is that number where the word is missing, too. It
// is of one type everywhere, the one of its surest finding. What a strict grammar finds wherever it
// stands (an address of e-mail, a MAC address) is left to it. A value; const reads from any thread.
class FoundValues {
public:
    void add(const PreparedText &text, const std::vector<Finding> &findings);

    [[nodiscard]] bool isEmpty() const { return m_values.empty() && m_spelt.empty(); }

    // The findings of a text with those values that stand in it, disjoint and in order.
    [[nodiscard]] std::vector<Finding> completed(const PreparedText &text,
                                                 std::vector<Finding> findings) const;

private:
    struct Value {
        PersonalDataType type = PersonalDataType::Account;
        Tier tier = Tier::B;
        double score = 0;
        QString detail;
    };

    void addPhone(const std::string &digits, const Value &value);
    [[nodiscard]] const Value *find(const std::string &compact) const;
    [[nodiscard]] bool isWorthALook(std::string_view word) const;
    void findCompact(const PreparedText &text, std::vector<Finding> &findings) const;
    void findSpelt(const PreparedText &text, std::vector<Finding> &findings) const;

    // By letters and digits alone, lower-cased.
    std::unordered_map<std::string, Value> m_values;
    // The same of phone numbers by their last digits: at home the first ones are not dialled.
    std::unordered_map<std::string, std::vector<std::string>> m_phones;
    std::map<std::string, Value> m_spelt; // to be found as they are written
    std::bitset<65536> m_beginnings; // of m_values, by their first two bytes
    std::size_t m_longest = 0;
};

} // namespace bluepencil
