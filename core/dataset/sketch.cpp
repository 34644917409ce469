// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/sketch.h"

#include <algorithm>
#include <limits>
#include <type_traits>

namespace bluepencil {

namespace {

constexpr std::size_t sketchValues = bandCount * bandValues;
constexpr qsizetype shingleLength = 5;
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

bool isAscii(QStringView text)
{
    return std::ranges::all_of(text, [](QChar character) { return character.unicode() < 0x80; });
}

QString collapsed(const QString &text)
{
    QString result;
    result.reserve(text.size());
    bool gap = false;
    for (const QChar character : text) {
        if (character.isSpace()) {
            gap = true;
            continue;
        }
        if (gap && !result.isEmpty())
            result += u' ';
        gap = false;
        result += character;
    }
    return result;
}

// Rolls over the code units given: those of ASCII are its code points.
template <typename Units> std::vector<quint64> rolled(const Units &units)
{
    const auto size = static_cast<qsizetype>(units.size());
    std::vector<quint64> hashes;
    if (size == 0)
        return hashes;
    const auto unit = [&units](qsizetype i) -> quint64 {
        if constexpr (std::is_same_v<Units, QStringView>)
            return units[i].unicode();
        else
            return units[i];
    };
    constexpr quint64 leaving = base * base * base * base * base;
    hashes.reserve(static_cast<std::size_t>(std::max<qsizetype>(1, size - shingleLength + 1)));
    quint64 hash = 0;
    for (qsizetype i = 0; i < size; ++i) {
        hash = hash * base + unit(i) + 1;
        if (i >= shingleLength)
            hash -= leaving * (unit(i - shingleLength) + 1);
        if (i + 1 >= shingleLength)
            hashes.push_back(mixed(hash));
    }
    if (hashes.empty())
        hashes.push_back(mixed(hash));
    std::ranges::sort(hashes);
    hashes.erase(std::unique(hashes.begin(), hashes.end()), hashes.end());
    return hashes;
}

} // namespace

QString keyForm(QStringView text)
{
    const QString folded = isAscii(text)
        ? text.toString().toLower()
        : text.toString().normalized(QString::NormalizationForm_KC).toCaseFolded();
    return collapsed(folded);
}

std::vector<quint64> shingles(QStringView keyForm)
{
    const bool pairs
        = std::ranges::any_of(keyForm, [](QChar character) { return character.isSurrogate(); });
    return pairs ? rolled(keyForm.toUcs4()) : rolled(keyForm);
}

double jaccard(const std::vector<quint64> &a, const std::vector<quint64> &b)
{
    std::size_t common = 0;
    auto left = a.begin();
    auto right = b.begin();
    while (left != a.end() && right != b.end()) {
        if (*left == *right) {
            ++common;
            ++left;
            ++right;
        } else if (*left < *right) {
            ++left;
        } else {
            ++right;
        }
    }
    const std::size_t all = a.size() + b.size() - common;
    return all == 0 ? 1 : double(common) / double(all);
}

Bands bandsOf(const std::vector<quint64> &shingles)
{
    constexpr quint64 empty = std::numeric_limits<quint64>::max();
    std::array<quint64, sketchValues> values {};
    values.fill(empty);
    std::size_t filled = 0;
    // Every round throws each shingle into a bin; a value of a later round is greater than all of
    // an earlier one. After the first sketchValues rounds each round fills one bin for certain.
    for (std::size_t round = 0; filled < sketchValues && round < 2 * sketchValues; ++round) {
        for (const quint64 shingle : shingles) {
            const quint64 hash = mixed(shingle ^ mixed(seed + round));
            const std::size_t bin
                = round < sketchValues ? (hash & 0xffffffffU) % sketchValues : round - sketchValues;
            const quint64 value = (static_cast<quint64>(round) << 32U) | (hash >> 32U);
            if (values[bin] == empty)
                ++filled;
            values[bin] = std::min(values[bin], value);
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
