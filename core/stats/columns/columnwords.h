// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/columns/columnpart.h"

#include <QHash>

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
        DraftModel,
        Currency,
        NoDrafts, // an item cannot be read: what drafts took is not known; empty
        LateOutcome, // the numbers of a feedback and of the outcome it has now, eight bytes each
        VoidCalls, // the least number of an earlier part's calls, which are void, eight bytes
        FirstNotCounted = 32, // a value of TextColumns of a decision that does not count
        FirstNowCounted = 48, // the number of such a value, four bytes: one that counts has it
        FirstCallText = 64, // a value of CallTexts
        FirstAttribute = 80,
    };

    struct Entry {
        quint32 kind = 0;
        std::string bytes;
    };

    // One by one, each with its own error where it does not fit what came before.
    [[nodiscard]] bool apply(const Entry &entry);

    // NoWord: empty. `counts`: it is of a decision that counts.
    [[nodiscard]] WordNo text(std::size_t column, std::string_view utf8, bool counts = true);
    [[nodiscard]] WordNo labelCode(std::string_view utf8);
    [[nodiscard]] WordNo labelSet(std::vector<WordNo> codes); // NoWord: none
    [[nodiscard]] WordNo hter(double value);
    [[nodiscard]] WordNo draftModel(std::string_view utf8);
    [[nodiscard]] WordNo currency(std::string_view utf8);
    [[nodiscard]] WordNo callText(std::size_t column, std::string_view utf8); // NoWord: empty
    void dropDrafts(); // what drafts took is not known
    void addLateOutcome(qint64 feedbackNo, qint64 outcomeNo);
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

    // Whether a decision that counts has or had it.
    [[nodiscard]] bool everCounted(std::size_t column, WordNo word) const
    {
        return word >= m_counted[column].size() || m_counted[column][word];
    }

    [[nodiscard]] const Dictionary &draftModels() const { return m_draftModels; }

    [[nodiscard]] const Dictionary &currencies() const { return m_currencies; }

    [[nodiscard]] const Dictionary &callTexts(std::size_t column) const
    {
        return m_callTexts[column];
    }

    [[nodiscard]] bool hasDrafts() const { return !m_noDrafts; }

    // By feedback_no the outcome_no of decisions that got it when their row was written already.
    [[nodiscard]] const std::unordered_map<qint64, qint64> &lateOutcomes() const
    {
        return m_lateOutcomes;
    }

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
    void setCounted(std::size_t column, WordNo word, bool counts);
    [[nodiscard]] bool applyText(std::size_t column, const std::string &bytes, bool counts);
    [[nodiscard]] bool applyOther(const Entry &entry);

    std::array<Dictionary, TextColumns.size()> m_texts;
    std::array<std::vector<bool>, TextColumns.size()> m_counted; // by word; beyond the end: yes
    Dictionary m_draftModels;
    Dictionary m_currencies;
    std::array<Dictionary, CallTexts.size()> m_callTexts;
    bool m_noDrafts = false;
    std::unordered_map<qint64, qint64> m_lateOutcomes;
    Dictionary m_labelCodes;
    std::vector<std::vector<WordNo>> m_labelSets {{}};
    std::unordered_map<std::string, WordNo> m_labelSetNos;
    std::vector<double> m_hter {0};
    QHash<quint64, WordNo> m_hterNos;
    Dictionary m_attributes;
    std::vector<Dictionary> m_attributeValues;
    std::set<std::string> m_leftOut;
    bool m_closed = false;
    std::vector<Entry> m_fresh;
};

} // namespace bluepencil
