// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/columnpart.h"

#include <set>
#include <string>
#include <unordered_map>

namespace bluepencil {

// What the numbers in columns stand for. Entries come in one order, in which a file keeps them.
class ColumnWords {
public:
    // What an entry is; those from FirstAttribute on are a value of that attribute.
    enum Kind : quint32 {
        FirstText = 0, // a value of TextColumns
        LabelCode = 16,
        LabelSet, // the numbers of its codes, four bytes each, in rising order
        HterValue, // eight bytes
        Attribute, // a pointer for which there is a column
        LeftOut, // a pointer for which there is none
        Dead, // the number of a feedback whose earlier row is void, eight bytes
        Closed, // from here on no pointer gets a column; empty
        FirstAttribute = 64,
    };

    struct Entry {
        quint32 kind = 0;
        std::string bytes;
    };

    // One by one, each with its own error where it does not fit what came before.
    [[nodiscard]] bool apply(const Entry &entry);

    [[nodiscard]] WordNo text(std::size_t column, std::string_view utf8); // NoWord: empty
    [[nodiscard]] WordNo labelCode(std::string_view utf8);
    [[nodiscard]] WordNo labelSet(std::vector<WordNo> codes); // NoWord: none
    [[nodiscard]] WordNo hter(double value);
    // Nothing if there is no column for the pointer, or no more room for one.
    [[nodiscard]] std::optional<std::size_t> attribute(const std::string &pointer);
    // False if it has too many values, or too long a one, for a column: then leaveOut() it, and
    // begin anew.
    [[nodiscard]] bool attributeValue(std::size_t attribute, std::string_view utf8, WordNo &word);
    // Nothing is kept of a pointer without a column once there is no room for more: keys may be
    // names.
    void leaveOut(const std::string &pointer);
    void close(); // no other pointer gets a column
    // Before values are added to what a file holds already; without it they stand there twice,
    // which only costs room.
    void indexHter();

    [[nodiscard]] std::vector<Entry> takeFresh(); // what was added, not applied

    [[nodiscard]] const Dictionary &texts(std::size_t column) const { return m_texts[column]; }

    [[nodiscard]] const Dictionary &labelCodes() const { return m_labelCodes; }

    [[nodiscard]] const std::vector<std::vector<WordNo>> &labelSets() const { return m_labelSets; }

    [[nodiscard]] const std::vector<double> &hterValues() const { return m_hter; }

    [[nodiscard]] const Dictionary &attributes() const { return m_attributes; } // pointers

    [[nodiscard]] const Dictionary &valuesOf(std::size_t attribute) const
    {
        return m_attributeValues[attribute];
    }

    // The column of a pointer; nothing if there is none.
    [[nodiscard]] std::optional<std::size_t> findAttribute(const QString &pointer) const;

    [[nodiscard]] const std::set<std::string> &leftOut() const { return m_leftOut; }

    [[nodiscard]] bool isClosed() const { return m_closed; }

    [[nodiscard]] std::size_t columnCount() const;

private:
    [[nodiscard]] WordNo add(Dictionary &dictionary, quint32 kind, std::string_view utf8);

    std::array<Dictionary, TextColumns.size()> m_texts;
    Dictionary m_labelCodes;
    std::vector<std::vector<WordNo>> m_labelSets {{}};
    std::unordered_map<std::string, WordNo> m_labelSetNos;
    std::vector<double> m_hter {0};
    std::unordered_map<quint64, WordNo> m_hterNos;
    Dictionary m_attributes;
    std::vector<Dictionary> m_attributeValues;
    std::set<std::string> m_leftOut;
    bool m_closed = false;
    std::vector<Entry> m_fresh;
};

} // namespace bluepencil
