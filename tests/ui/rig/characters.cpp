// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/rig/characters.h"

#include <initializer_list>

namespace bluepencil::test {

namespace {

QString of(std::initializer_list<char32_t> codePoints)
{
    return QString::fromUcs4(codePoints.begin(), qsizetype(codePoints.size()));
}

constexpr char32_t joiner = 0x200D;
constexpr char32_t asPicture = 0xFE0F;
constexpr char32_t firstTone = 0x1F3FB;
constexpr char32_t lastTone = 0x1F3FF;

void addFlags(QStringList &all)
{
    for (char32_t first = 0x1F1E6; first <= 0x1F1FF; ++first) {
        for (char32_t second = 0x1F1E6; second <= 0x1F1FF; ++second)
            all.append(of({first, second}));
    }
    // England, Scotland, Wales: a black flag with tags.
    for (const char *region : {"gbeng", "gbsct", "gbwls"}) {
        QString flag = of({0x1F3F4});
        for (const char *letter = region; *letter != 0; ++letter)
            flag += of({0xE0000 + char32_t(*letter)});
        all.append(flag + of({0xE007F}));
    }
    all.append(of({0x1F3F3, asPicture, joiner, 0x1F308}));
    all.append(of({0x1F3F4, joiner, 0x2620, asPicture}));
}

void addPeople(QStringList &all)
{
    const std::initializer_list<char32_t> trades {0x2695, 0x2696, 0x2708};
    const std::initializer_list<char32_t> tools {0x1F33E, 0x1F373, 0x1F393, 0x1F3A8, 0x1F4BB,
                                                 0x1F527, 0x1F680, 0x1F692, 0x1F9B0, 0x1F9BD};
    for (const char32_t person : {U'\U0001F468', U'\U0001F469', U'\U0001F9D1'}) {
        for (char32_t tone = firstTone; tone <= lastTone; ++tone) {
            for (const char32_t tool : tools)
                all.append(of({person, tone, joiner, tool}));
            for (const char32_t trade : trades)
                all.append(of({person, tone, joiner, trade, asPicture}));
            for (char32_t other = firstTone; other <= lastTone; ++other)
                all.append(of({person, tone, joiner, 0x1F91D, joiner, 0x1F9D1, other}));
        }
    }
    all.append(of({0x1F468, joiner, 0x1F469, joiner, 0x1F467, joiner, 0x1F466}));
    all.append(of({0x1F469, joiner, 0x2764, asPicture, joiner, 0x1F48B, joiner, 0x1F468}));
}

} // namespace

QString basicPlane()
{
    QString all;
    for (int unit = 0; unit <= 0xFFFF; ++unit) {
        if (!QChar::isSurrogate(char32_t(unit)))
            all.append(QChar(char16_t(unit)));
    }
    return all;
}

QStringList emojiSequences()
{
    QStringList all;
    for (char32_t face = 0x1F600; face <= 0x1F64F; ++face)
        all.append(of({face}));
    for (const char32_t symbol : {U'\u00A9', U'\u2600', U'\u2602', U'\u260E', U'\u2708', U'\u2764'})
        all.append(of({symbol, asPicture}));
    for (const char32_t key : U"0123456789#*") {
        if (key != 0)
            all.append(of({key, asPicture, 0x20E3}));
    }
    for (const char32_t hand : {U'\U0001F44B', U'\U0001F44D', U'\U0001F64F', U'\U0001F4AA'}) {
        for (char32_t tone = firstTone; tone <= lastTone; ++tone)
            all.append(of({hand, tone}));
    }
    addFlags(all);
    addPeople(all);
    return all;
}

} // namespace bluepencil::test
