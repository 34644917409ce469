// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/preparation/sketch.h"

#include "core/text/text.h"

#include <QList>

#include <algorithm>
#include <bit>
#include <limits>

namespace bluepencil {

namespace {

constexpr std::size_t sketchValues = bandCount * bandValues;
constexpr quint64 seed = 1;
constexpr quint64 odd = 0x9e3779b97f4a7c15U;
constexpr quint64 base = 0x100000001b3U;

// The finalizer of SplitMix64 (Steele, Lea and Flood, OOPSLA 2014).
quint64 mixed(quint64 value)
{
    value += odd;
    value = (value ^ (value >> 30U)) * 0xbf58476d1ce4e5b9U;
    value = (value ^ (value >> 27U)) * 0x94d049bb133111ebU;
    return value ^ (value >> 31U);
}

// White space collapsed, every other unit as `fold` gives it.
template <typename Fold> QString collapsed(QStringView text, const Fold &fold)
{
    QString result(text.size(), Qt::Uninitialized);
    QChar *const begin = result.data();
    QChar *end = begin;
    bool gap = false;
    for (const QChar character : text) {
        if (character.isSpace()) {
            gap = true;
            continue;
        }
        if (gap && end != begin)
            *end++ = u' ';
        gap = false;
        *end++ = fold(character);
    }
    result.resize(end - begin);
    return result;
}

// Over code units or code points.
template <typename Unit> std::vector<quint64> hashesOf(std::span<const Unit> units)
{
    constexpr auto length = static_cast<std::size_t>(shingleLength);
    const std::size_t size = units.size();
    if (size == 0)
        return {};
    std::vector<quint64> hashes(size < length ? 1 : size - length + 1);
    constexpr quint64 leaving = base * base * base * base * base;
    quint64 hash = 0;
    for (std::size_t i = 0; i < std::min(size, length); ++i)
        hash = hash * base + units[i] + 1;
    hashes[0] = mixed(hash);
    for (std::size_t i = 1; i < hashes.size(); ++i) {
        hash = hash * base + units[i + length - 1] + 1 - leaving * (quint64 {units[i - 1]} + 1);
        hashes[i] = mixed(hash);
    }
    return hashes;
}

} // namespace

QString keyForm(QStringView text)
{
    if (isAscii(text)) {
        return collapsed(text, [](QChar character) {
            const bool isUpper = character >= u'A' && character <= u'Z';
            return isUpper ? QChar(character.unicode() | 0x20) : character;
        });
    }
    return collapsed(text.toString().normalized(QString::NormalizationForm_KC).toCaseFolded(),
                     [](QChar character) { return character; });
}

std::vector<quint64> shingles(QStringView keyForm)
{
    const bool pairs
        = std::ranges::any_of(keyForm, [](QChar character) { return character.isSurrogate(); });
    if (!pairs) {
        return hashesOf(std::span(reinterpret_cast<const char16_t *>(keyForm.utf16()),
                                  static_cast<std::size_t>(keyForm.size())));
    }
    const QList<uint> points = keyForm.toUcs4();
    return hashesOf(std::span(points.constData(), static_cast<std::size_t>(points.size())));
}

void ShingleSet::Table::empty(std::size_t most)
{
    const std::size_t wanted = std::bit_ceil(2 * most + 1); // at most half full
    if (m_slots.size() < wanted || m_round == std::numeric_limits<quint32>::max()) {
        m_slots.assign(std::max(wanted, m_slots.size()), {});
        m_round = 0;
    }
    m_mask = wanted - 1;
    ++m_round;
}

ShingleSet::Slot &ShingleSet::Table::at(quint64 value)
{
    std::size_t place = value & m_mask; // shingles are mixed already
    while (m_slots[place].filled == m_round && m_slots[place].value != value)
        place = (place + 1) & m_mask;
    return m_slots[place];
}

void ShingleSet::assign(std::span<const quint64> shingles)
{
    m_own.empty(shingles.size());
    m_size = 0;
    m_comparison = 0;
    for (const quint64 shingle : shingles) {
        Slot &slot = m_own.at(shingle);
        if (m_own.holds(slot))
            continue;
        m_own.fill(slot, shingle);
        ++m_size;
    }
}

double ShingleSet::jaccard(std::span<const quint64> others, double least)
{
    m_others.empty(others.size());
    ++m_comparison;
    const auto own = static_cast<double>(m_size);
    std::size_t common = 0;
    std::size_t strange = 0;
    for (const quint64 shingle : others) {
        Slot &known = m_own.at(shingle);
        if (m_own.holds(known)) {
            common += known.met == m_comparison ? 0 : 1;
            known.met = m_comparison;
            continue;
        }
        Slot &slot = m_others.at(shingle);
        if (m_others.holds(slot))
            continue;
        m_others.fill(slot, shingle);
        ++strange;
        if (own / (own + static_cast<double>(strange)) < least)
            return 0;
    }
    const std::size_t all = m_size + strange;
    return all == 0 ? 1 : static_cast<double>(common) / static_cast<double>(all);
}

Bands bandsOf(std::span<const quint64> shingles)
{
    constexpr quint64 empty = std::numeric_limits<quint64>::max();
    std::array<quint64, sketchValues> values {};
    values.fill(empty);
    // Every round throws each shingle into a bin; a value of a later round is greater than all of
    // an earlier one. After the first sketchValues rounds each round fills one bin for certain.
    const auto isFull = [&values, empty] {
        return std::ranges::find(values, empty) == values.end();
    };
    for (std::size_t round = 0; round < 2 * sketchValues && !isFull(); ++round) {
        const quint64 ofRound = mixed(seed + round);
        const quint64 first = static_cast<quint64>(round) << 32U;
        for (const quint64 shingle : shingles) {
            const quint64 hash = mixed(shingle ^ ofRound);
            const std::size_t bin
                = round < sketchValues ? (hash & 0xffffffffU) % sketchValues : round - sketchValues;
            values[bin] = std::min(values[bin], first | (hash >> 32U));
        }
    }
    Bands bands {};
    for (std::size_t band = 0; band < bandCount; ++band) {
        quint64 hash = band;
        for (std::size_t i = 0; i < bandValues; ++i)
            hash = mixed(hash ^ values[band * bandValues + i]);
        bands[band] = static_cast<quint32>(hash >> 32U);
    }
    return bands;
}

} // namespace bluepencil
