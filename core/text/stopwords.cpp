// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/stopwords.h"

#include "core/text/tokens.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cstdint>

namespace bluepencil {

namespace {

struct Language {
    const char *code; // ISO 639-1
    const char16_t *words;
};

constexpr Language Languages[] = {
    {"en",
     u"a an the this that these those some any each every all both such of to in on at by for from "
     u"with into onto upon about over under after before between through during against among as "
     u"than but and or if so because while when where which who whom whose what how there here it "
     u"its he him his she her hers they them their theirs we us our ours you your yours i me my "
     u"mine "
     u"is are was were be been being am do does did done has have had having will would shall "
     u"should "
     u"can could may might must just also then too very up out off own itself himself herself "
     u"themselves s t re ve ll d m"},
    {"de",
     u"der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem "
     u"und "
     u"oder aber dass daß ob weil wenn als wie wo von zu zum zur im in an am auf aus bei beim mit "
     u"nach seit vor für gegen über unter um durch bis ist sind war waren sein seine seinen seiner "
     u"wird werden wurde wurden worden hat haben hatte hatten kann können muss soll er sie es ihn "
     u"ihm "
     u"ihr ihre ihren ihrem ihrer ihres sich mich mir dich dir wir uns unser unsere euch ich du "
     u"man "
     u"so auch noch nur schon dann da hier sehr"},
    {"fr",
     u"le la les un une des du de au aux l d et ou mais que qui dont où si ce cet cette ces il "
     u"elle "
     u"ils elles on nous vous je tu me te se lui leur leurs son sa ses mon ma mes ton ta tes notre "
     u"nos votre vos en y dans par pour sur sous avec vers chez est sont était étaient être été a "
     u"ont avait avaient avoir sera seront plus très aussi qu c j s"},
    {"es",
     u"el la los las un una unos unas de del al lo y e o u pero que quien cuyo como si con por "
     u"para "
     u"en sobre entre hasta desde es son era eran ser sido está están estaba ha han había su sus "
     u"mi "
     u"mis tu tus nos os me te se le les este esta estos estas ese esa esos esas muy más también "
     u"ya "
     u"usted"},
    {"it",
     u"il lo la i gli le un uno una di del dello della dei degli delle a al allo alla ai agli alle "
     u"da "
     u"dal dalla in nel nella nei nelle su sul sulla con per tra fra e ed o ma che chi cui è sono "
     u"era "
     u"erano essere stato ha hanno aveva suo sua suoi sue mio mia tuo tua nostro vostro questo "
     u"questa "
     u"questi queste quello quella ci vi si più anche già"},
    {"pt",
     u"o a os as um uma uns umas de do da dos das em na nos nas ao à aos às por pelo pela para com "
     u"e "
     u"ou mas que quem como se é são foi foram era ser sido está estão há seu sua seus suas meu "
     u"minha ele ela eles elas você isso isto este esta esse essa muito mais também já"},
    {"nl",
     u"de het een en of maar dat die dit deze van te in op aan met voor door over naar bij uit tot "
     u"om "
     u"onder is zijn was waren wordt worden werd werden heeft hebben had hij zij ze hem haar hun "
     u"wij "
     u"we ons onze jij je jullie u uw ik mij zich er ook nog al zeer"},
    {"ar",
     u"في من إلى الى على عن مع هذا هذه ذلك تلك التي الذي الذين هو هي هم أن ان إن كان كانت قد و ف ب "
     u"ل "
     u"ما كما ثم أو او بعد قبل بين"},
    {"ja", u"は が を に へ と で も の や か ね よ な だ"}, // particles and endings, by character
};
constexpr std::size_t LatinLanguages = 7; // the first ones

// To every word the languages that it belongs to, a bit each.
const QHash<QString, std::uint16_t> &languagesOfWords()
{
    static const QHash<QString, std::uint16_t> words = [] {
        QHash<QString, std::uint16_t> result;
        std::uint16_t bit = 1;
        for (const Language &language : Languages) {
            for (const QString &word : QString::fromUtf16(language.words).split(u' '))
                result[word] |= bit;
            bit = static_cast<std::uint16_t>(bit << 1);
        }
        return result;
    }();
    return words;
}

constexpr qsizetype Longest = 10; // of the words above

} // namespace

bool isStopWord(QStringView word)
{
    return word.size() <= Longest && languagesOfWords().contains(word.toString().toLower());
}

QString guessedLanguage(QStringView text)
{
    constexpr qsizetype Beginning = 2000; // UTF-16 units
    std::array<int, LatinLanguages> hits {};
    const QStringView beginning = text.first(std::min(text.size(), Beginning));
    for (const Token &token : diffTokens(beginning)) {
        if (token.kind != Token::Kind::Word || token.length > Longest)
            continue;
        const QString word = beginning.sliced(token.start, token.length).toString().toLower();
        const std::uint16_t bits = languagesOfWords().value(word, 0);
        for (std::size_t i = 0; i < hits.size(); ++i)
            hits[i] += (bits >> i) & 1;
    }
    const auto best = std::ranges::max_element(hits);
    if (*best == 0 || std::ranges::count(hits, *best) > 1)
        return {};
    return QString::fromLatin1(Languages[static_cast<std::size_t>(best - hits.begin())].code);
}

} // namespace bluepencil
