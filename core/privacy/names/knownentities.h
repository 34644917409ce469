// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/privacy/detectors/cues.h"
#include "core/privacy/hits.h"

#include <QString>

#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace bluepencil {

struct PreparedText;

// The people a conversation tells of, and what its fields say of them. Found again whatever the
// case and accents, and in letters that imitate those of the name: whole names, their parts,
// initials, "Lopez, Maria", "mlopez84", "Maria's". A part that is an everyday word ("Will", "Rose")
// counts only as a name is written: with a capital and not at the start of a sentence, or beside
// another part. A value; const reads from any thread.
class KnownEntities {
public:
    [[nodiscard]] bool isEmpty() const { return m_parts.empty() && m_literals.empty(); }

    // "Dr. Maria Lopez", "Lopez, Maria", "Maria Lopez <maria@x.com>". What can be no name is left.
    void addName(const QString &name);
    // Found by a list (listednames.h): less sure, and what the list does not have counts beside
    // what it has only.
    void addListedName(const std::string &name);
    // A policy number or an address: to be found again as it is, but for case and white space.
    void addValue(PersonalDataType type, const QString &value);

    void find(const PreparedText &text, Hits &hits) const;

private:
    enum class Kind { Distinct, Everyday, Particle };

    struct Part {
        Kind kind = Kind::Distinct;
        bool isListed = false; // nothing but a list says that it is a name
    };

    struct Literal {
        PersonalDataType type = PersonalDataType::Policy;
        std::vector<std::string> words; // folded
    };

    struct Hash {
        using is_transparent = void;

        std::size_t operator()(std::string_view text) const
        {
            return std::hash<std::string_view> {}(text);
        }
    };

    template <typename T> using ByWord = std::unordered_map<std::string, T, Hash, std::equal_to<>>;
    using Folded = std::vector<std::string_view>; // as foldedWord() has them

    void addPart(const std::string &folded, Part part);
    [[nodiscard]] std::string readWord(std::string_view word) const;
    [[nodiscard]] const Part *partOf(std::string_view folded) const;
    void findNames(std::string_view text, const std::vector<Word> &words, const Folded &folded,
                   Hits &hits) const;
    void findLiterals(const std::vector<Word> &words, const Folded &folded, Hits &hits) const;
    void findUnparted(std::string_view text, Hits &hits) const;

    ByWord<Part> m_parts; // folded
    std::unordered_set<char> m_initials;
    std::vector<std::string> m_unparted; // of scripts without blanks
    ByWord<std::vector<Literal>> m_literals; // by their first word
};

// Looks like the name of a person: up to six words of letters, the first with a capital where its
// script has capitals.
[[nodiscard]] bool looksLikeName(const QString &text);
// The word begins with a capital letter.
[[nodiscard]] bool isCapital(std::string_view text, const Word &word);
// Nothing of a sentence stands before this place.
[[nodiscard]] bool startsSentence(std::string_view text, std::size_t start);
// Case and accents gone; ß is ss, ø is o.
[[nodiscard]] std::string foldedWord(std::string_view word);

} // namespace bluepencil
