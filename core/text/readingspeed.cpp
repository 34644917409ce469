// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/readingspeed.h"

#include "core/text/tokens.h"

#include <QString>

#include <array>
#include <cmath>

namespace bluepencil {

namespace {

constexpr double fastEnglish = 300;
constexpr double meanEnglish = 228;
constexpr double scaleToFast = fastEnglish / meanEnglish;
constexpr double chineseCharacters = 255;
constexpr double japaneseCharacters = 357;
constexpr double spacelessCharacters = 863;
constexpr double msPerMinute = 60'000;

struct Speed {
    const char16_t *language;
    double words; // a minute, aloud
};

constexpr std::array<Speed, 15> speeds {{{u"ar", 138},
                                         {u"nl", 202},
                                         {u"en", 228},
                                         {u"fi", 161},
                                         {u"fr", 195},
                                         {u"de", 179},
                                         {u"he", 187},
                                         {u"it", 188},
                                         {u"pl", 166},
                                         {u"pt", 181},
                                         {u"ru", 184},
                                         {u"sl", 180},
                                         {u"es", 218},
                                         {u"sv", 199},
                                         {u"tr", 166}}};

QStringView primary(QStringView language)
{
    for (qsizetype i = 0; i < language.size(); ++i) {
        if (language[i] == u'-' || language[i] == u'_')
            return language.first(i);
    }
    return language;
}

double wordsPerMinute(QStringView language)
{
    for (const Speed &speed : speeds) {
        if (primary(language).compare(QStringView(speed.language), Qt::CaseInsensitive) == 0)
            return speed.words;
    }
    return meanEnglish;
}

enum class Counted { Word, Ideograph, Spaceless };

Counted kindOf(const QString &token)
{
    const bool pair = token.size() > 1 && token[0].isHighSurrogate();
    const char32_t first
        = pair ? QChar::surrogateToUcs4(token[0], token[1]) : char32_t(token[0].unicode());
    const QChar::Script script = QChar::script(first);
    if (script == QChar::Script_Han || script == QChar::Script_Hiragana
        || script == QChar::Script_Katakana)
        return Counted::Ideograph;
    const bool spaceless = script == QChar::Script_Thai || script == QChar::Script_Lao
        || script == QChar::Script_Khmer || script == QChar::Script_Myanmar;
    return spaceless ? Counted::Spaceless : Counted::Word;
}

} // namespace

qint64 readingFloorMs(QStringView text, QStringView language)
{
    qint64 words = 0;
    qint64 ideographs = 0;
    qint64 spaceless = 0;
    bool kana = false;
    for (const QString &token : hterTokens(text)) {
        switch (kindOf(token)) {
        case Counted::Word:
            ++words;
            break;
        case Counted::Ideograph:
            ++ideographs;
            kana = kana || QChar::script(token[0].unicode()) != QChar::Script_Han;
            break;
        case Counted::Spaceless:
            ++spaceless;
            break;
        }
    }
    const bool japanese = kana || primary(language).compare(u"ja", Qt::CaseInsensitive) == 0;
    const double minutes = double(words) / wordsPerMinute(language)
        + double(ideographs) / (japanese ? japaneseCharacters : chineseCharacters)
        + double(spaceless) / spacelessCharacters;
    return std::llround(minutes / scaleToFast * msPerMinute);
}

} // namespace bluepencil
