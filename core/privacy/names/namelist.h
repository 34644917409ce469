// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bitset>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace bluepencil {

// Frequent names of people and large cities (resources/privacy/names.txt), read once. Any thread.
class NameList {
public:
    [[nodiscard]] static const NameList &ours();

    enum Use : std::uint8_t {
        Given = 1,
        Family = 2,
        Everyday = 4, // a word of some language, or a city, as well
    };

    // The uses of a word as foldedWord() has it; 0: it is no name that is listed.
    [[nodiscard]] unsigned usesOf(std::string_view folded) const;

    // The words of every city that begins with this one, which is left out.
    [[nodiscard]] const std::vector<std::vector<std::string>> *
    citiesFrom(std::string_view folded) const;

private:
    NameList();
    void add(std::string_view kind, std::string_view name);
    void addUse(const std::string &folded, unsigned use);

    struct Hash {
        using is_transparent = void;

        std::size_t operator()(std::string_view text) const
        {
            return std::hash<std::string_view> {}(text);
        }
    };

    template <typename T> using ByWord = std::unordered_map<std::string, T, Hash, std::equal_to<>>;

    std::bitset<65'536> m_beginnings; // first two bytes: most words need no look
    ByWord<std::uint8_t> m_uses;
    ByWord<std::vector<std::vector<std::string>>> m_cities;
};

} // namespace bluepencil
