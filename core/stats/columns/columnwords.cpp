// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/columns/columnwords.h"

#include "core/model/json.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace bluepencil {

namespace {

constexpr std::size_t mostAttributes = 24;
constexpr std::size_t mostLeftOut = 100;
// An attribute with more values than these is no class of cases; it may even name persons.
constexpr std::size_t mostValues = 1000;
constexpr std::size_t mostValueBytes = 200;

template <typename T> std::string bytesOf(const T &value)
{
    std::string bytes(sizeof value, '\0');
    std::memcpy(bytes.data(), &value, sizeof value);
    return bytes;
}

template <typename T> bool readBytes(const std::string &bytes, T &value)
{
    if (bytes.size() != sizeof value)
        return false;
    std::memcpy(&value, bytes.data(), sizeof value);
    return true;
}

std::string setBytes(const std::vector<WordNo> &codes)
{
    std::string bytes(codes.size() * sizeof(WordNo), '\0');
    std::memcpy(bytes.data(), codes.data(), bytes.size());
    return bytes;
}

} // namespace

WordNo ColumnWords::add(Dictionary &dictionary, quint32 kind, std::string_view utf8)
{
    const std::size_t before = dictionary.size();
    const WordNo word = dictionary.word(utf8);
    if (dictionary.size() > before)
        m_fresh.push_back({kind, std::string(utf8)});
    return word;
}

WordNo ColumnWords::text(std::size_t column, std::string_view utf8, bool counts)
{
    if (utf8.empty())
        return NoWord;
    const std::size_t before = m_texts[column].size();
    const auto place = static_cast<quint32>(column);
    const WordNo word = add(m_texts[column], (counts ? FirstText : FirstNotCounted) + place, utf8);
    if (word >= before && !counts) {
        setCounted(column, word, false);
    } else if (counts && !everCounted(column, word)) {
        setCounted(column, word, true);
        m_fresh.push_back({FirstNowCounted + place, bytesOf(word)});
    }
    return word;
}

void ColumnWords::setCounted(std::size_t column, WordNo word, bool counts)
{
    std::vector<bool> &counted = m_counted[column];
    if (counted.size() <= word)
        counted.resize(word + 1, true);
    counted[word] = counts;
}

WordNo ColumnWords::draftModel(std::string_view utf8)
{
    return add(m_draftModels, DraftModel, utf8);
}

WordNo ColumnWords::currency(std::string_view utf8)
{
    return add(m_currencies, Currency, utf8);
}

WordNo ColumnWords::callText(std::size_t column, std::string_view utf8)
{
    if (utf8.empty())
        return NoWord;
    return add(m_callTexts[column], FirstCallText + static_cast<quint32>(column), utf8);
}

void ColumnWords::dropDrafts()
{
    if (!std::exchange(m_noDrafts, true))
        m_fresh.push_back({NoDrafts, {}});
}

void ColumnWords::addLateOutcome(qint64 feedbackNo, qint64 outcomeNo)
{
    m_lateOutcomes[feedbackNo] = outcomeNo;
    m_fresh.push_back({LateOutcome, bytesOf(std::array {feedbackNo, outcomeNo})});
}

WordNo ColumnWords::labelCode(std::string_view utf8)
{
    return add(m_labelCodes, LabelCode, utf8);
}

WordNo ColumnWords::labelSet(std::vector<WordNo> codes)
{
    if (codes.empty())
        return NoWord;
    std::ranges::sort(codes);
    const auto next = static_cast<WordNo>(m_labelSets.size());
    std::string bytes = setBytes(codes);
    const auto [found, isNew] = m_labelSetNos.emplace(bytes, next);
    if (isNew) {
        m_labelSets.push_back(std::move(codes));
        m_fresh.push_back({LabelSet, std::move(bytes)});
    }
    return found->second;
}

WordNo ColumnWords::hter(double value)
{
    WordNo &number = m_hterNos[std::bit_cast<quint64>(value)]; // none is 0
    if (number == 0) {
        number = static_cast<WordNo>(m_hter.size());
        m_hter.push_back(value);
        m_fresh.push_back({HterValue, bytesOf(value)});
    }
    return number;
}

void ColumnWords::indexHter()
{
    m_hterNos.reserve(std::ssize(m_hter));
    for (std::size_t i = 1; i < m_hter.size(); ++i) {
        WordNo &number = m_hterNos[std::bit_cast<quint64>(m_hter[i])];
        if (number == 0)
            number = static_cast<WordNo>(i);
    }
}

std::optional<std::size_t> ColumnWords::attribute(const std::string &pointer)
{
    if (const WordNo known = m_attributes.find(pointer); known != NoWord)
        return m_leftOut.contains(pointer) ? std::nullopt : std::optional(std::size_t {known} - 1);
    if (m_closed || m_leftOut.contains(pointer) || pointer.size() > mostValueBytes)
        return std::nullopt;
    if (m_attributeValues.size() == mostAttributes) {
        close();
        return std::nullopt;
    }
    m_attributeValues.emplace_back();
    return std::size_t {add(m_attributes, Attribute, pointer)} - 1;
}

bool ColumnWords::attributeValue(std::size_t attribute, std::string_view utf8, WordNo &word)
{
    Dictionary &values = m_attributeValues[attribute];
    if (utf8.size() > mostValueBytes || (values.size() > mostValues && values.find(utf8) == NoWord))
        return false;
    word = add(values, FirstAttribute + static_cast<quint32>(attribute), utf8);
    return true;
}

void ColumnWords::leaveOut(const std::string &pointer)
{
    if (m_leftOut.contains(pointer))
        return;
    const bool isKnown = m_attributes.find(pointer) != NoWord;
    if (!isKnown && m_leftOut.size() >= mostLeftOut)
        close();
    // One that is too long, or comes when nothing is taken any more, gets no column anyway.
    if (!isKnown && (m_closed || pointer.size() > mostValueBytes))
        return;
    m_leftOut.insert(pointer);
    m_fresh.push_back({LeftOut, pointer});
}

void ColumnWords::close()
{
    if (!std::exchange(m_closed, true))
        m_fresh.push_back({Closed, {}});
}

std::vector<ColumnWords::Entry> ColumnWords::takeFresh()
{
    return std::exchange(m_fresh, {});
}

std::optional<std::size_t> ColumnWords::findAttribute(const QString &pointer) const
{
    const std::string utf8 = toStdString(pointer);
    const WordNo word = m_attributes.find(utf8);
    if (word == NoWord || m_leftOut.contains(utf8))
        return std::nullopt;
    return std::size_t {word} - 1;
}

std::size_t ColumnWords::columnCount() const
{
    return column::FirstAttribute + m_attributeValues.size();
}

bool ColumnWords::apply(const Entry &entry)
{
    const std::string &bytes = entry.bytes;
    if (entry.kind < TextColumns.size())
        return applyText(entry.kind, bytes, true);
    if (entry.kind - FirstNotCounted < TextColumns.size())
        return applyText(entry.kind - FirstNotCounted, bytes, false);
    if (entry.kind - FirstNowCounted < TextColumns.size()) {
        WordNo word = NoWord;
        const std::size_t column = entry.kind - FirstNowCounted;
        if (!readBytes(bytes, word) || word >= m_texts[column].size())
            return false;
        setCounted(column, word, true);
        return true;
    }
    if (entry.kind - FirstCallText < CallTexts.size()) {
        Dictionary &texts = m_callTexts[entry.kind - FirstCallText];
        return !bytes.empty() && texts.word(bytes) == texts.size() - 1;
    }
    if (entry.kind >= FirstAttribute) {
        const std::size_t attribute = entry.kind - FirstAttribute;
        if (attribute >= m_attributeValues.size())
            return false;
        Dictionary &values = m_attributeValues[attribute];
        return values.word(bytes) == values.size() - 1;
    }
    switch (entry.kind) {
    case LabelCode:
        return m_labelCodes.word(bytes) == m_labelCodes.size() - 1;
    case LabelSet: {
        std::vector<WordNo> codes(bytes.size() / sizeof(WordNo));
        std::memcpy(codes.data(), bytes.data(), codes.size() * sizeof(WordNo));
        const bool known = std::ranges::all_of(
            codes, [this](WordNo code) { return code != NoWord && code < m_labelCodes.size(); });
        if (codes.empty() || !known)
            return false;
        m_labelSetNos.emplace(bytes, static_cast<WordNo>(m_labelSets.size()));
        m_labelSets.push_back(std::move(codes));
        return true;
    }
    case HterValue: {
        double value = 0;
        if (!readBytes(bytes, value))
            return false;
        m_hter.push_back(value);
        return true;
    }
    case Attribute:
        m_attributeValues.emplace_back();
        return m_attributes.word(bytes) == m_attributes.size() - 1;
    case LeftOut:
        m_leftOut.insert(bytes);
        return true;
    case Closed:
        m_closed = true;
        return true;
    default:
        return applyOther(entry);
    }
}

// What is kept of drafts.
bool ColumnWords::applyOther(const Entry &entry)
{
    std::array<qint64, 2> numbers {};
    switch (entry.kind) {
    case DraftModel:
        return m_draftModels.word(entry.bytes) == m_draftModels.size() - 1;
    case Currency:
        return m_currencies.word(entry.bytes) == m_currencies.size() - 1;
    case NoDrafts:
        m_noDrafts = true;
        return true;
    case LateOutcome:
        if (!readBytes(entry.bytes, numbers))
            return false;
        m_lateOutcomes[numbers[0]] = numbers[1];
        return true;
    default:
        return false;
    }
}

bool ColumnWords::applyText(std::size_t column, const std::string &bytes, bool counts)
{
    const std::size_t before = m_texts[column].size();
    if (bytes.empty() || m_texts[column].word(bytes) != before)
        return false;
    if (!counts)
        setCounted(column, static_cast<WordNo>(before), false);
    return true;
}

} // namespace bluepencil
