// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/names/namewords.h"

#include <string_view>
#include <unordered_set>

namespace bluepencil {

namespace {

using Words = std::unordered_set<std::string>;

Words listedWords(std::string_view list)
{
    Words words;
    while (!list.empty()) {
        const std::size_t at = std::min(list.find(' '), list.size());
        if (at > 0)
            words.emplace(list.substr(0, at));
        list.remove_prefix(std::min(at + 1, list.size()));
    }
    return words;
}

} // namespace

bool isTitleWord(const std::string &folded)
{
    static const Words words = listedWords(
        "mr mrs ms miss mx dr prof professor sir madam maam herr herrn frau monsieur "
        "madame mme mlle "
        "senor senora senorita sr sra srta don dona signor signora signorina sig dott "
        "dottor mevrouw "
        "meneer dhr mw pan pani senhor senhora fru froken jr phd md esq");
    return words.contains(folded);
}

bool isParticle(const std::string &folded)
{
    static const Words words
        = listedWords("de da do dos das del della di du des la le el al van von der den "
                      "ter ten bin ibn abu y e of zu zum zur san st");
    return words.contains(folded);
}

bool isCompanyWord(const std::string &folded)
{
    static const Words words
        = listedWords("inc llc ltd gmbh ag corp corporation company co plc sa srl "
                      "bv limited group bank insurance "
                      "assistant bot system user agent customer support service "
                      "team admin administrator unknown none "
                      "null anonymous test default internal external visitor guest "
                      "department office helpdesk sales "
                      "kunde kundin client representative rep operator caller "
                      "speaker model chatbot tool function");
    return words.contains(folded);
}

bool isEverydayWord(const std::string &folded)
{
    static const Words words
        = listedWords("will mark may hope grace rich art bill jack rose faith joy "
                      "june april august summer autumn dawn "
                      "drew chase grant frank gene guy ray rob pat sue sky dean "
                      "miles price brown white black green gray "
                      "grey young king long day love best good wise wood woods "
                      "stone bell hill lake ford park bank banks "
                      "cook baker page case cash card church bush major mason max "
                      "nick norm pearl penny pierce ruby star "
                      "street sun van victor virginia chance bond field fields more "
                      "new noble power powers read self "
                      "short small speed strong swift trust ward waters water west "
                      "north east south winter winters order "
                      "an in do so to me my he she you no yes ok hi le lo see say "
                      "song man moon son christian paris "
                      "london berlin austin houston dallas jordan israel chelsea "
                      "brooklyn dakota georgia carolina sierra "
                      "savannah florence sydney melody harmony crystal amber ginger "
                      "olive holly ivy daisy lily violet "
                      "iris basil sage angel heaven star destiny trinity charity "
                      "mercy prudence patience constance earnest "
                      "ernest major duke earl prince bishop pope abbott knight page "
                      "steward carter fisher hunter gardener "
                      "miller taylor smith potter mason porter cooper parker walker "
                      "turner wheeler weaver butler sawyer "
                      "fox wolf bird crane swan finch lamb bull drake robin jay "
                      "martin rich sharp bright keen blunt "
                      "brand price bill cost fee buck penny dollar sterling banks "
                      "cash bond stock rush hurry wait stop go "
                      "all any are can had has her him his how its may not now old "
                      "one our out own put ran run saw set "
                      "she sit the too two was way who why yet for and but with "
                      "from this that then than them they "
                      "english french german irish welsh scott holland ireland "
                      "france england jersey kent york lee law "
                      "laws lane rivers river brook brooks marsh heath dale glen "
                      "forest grove field meadows rain storm "
                      "snow frost gold silver diamond jewel gem coral sandy rusty "
                      "dusty misty windy sunny gay merry happy "
                      "bliss gross klein gross lang kurz alt neu rot weiss schwarz "
                      "braun sommer herbst morgen abend stein "
                      "berg tal bach wald feld vogel fuchs konig kaiser graf "
                      "richter schneider fischer weber wagner koch "
                      "bauer jung stark gut ernst");
    return words.contains(folded);
}

bool isNoName(const std::string &folded)
{
    static const Words words = listedWords(
        "customer client user team support all everyone everybody there sir madam maam "
        "friend friends folks "
        "guys colleague colleagues member members valued service agent representative "
        "assistant bot manager "
        "sales hiring committee concerned whom it may i im ive id ill me my mine we our us "
        "you your yours "
        "he she they them his her their a an the this that these those is are was were be "
        "been am do does "
        "did have has had can could will would shall should must not no yes yeah yep ok "
        "okay sure please "
        "thanks thank thx hello hi hey dear good morning afternoon evening night day "
        "welcome sorry great "
        "perfect fine awesome right well just so and or but if then because as at by for "
        "from in into of "
        "on to with about after before again also already any some more most much many few "
        "what when where "
        "which who whom whose why how here now today tomorrow yesterday not on calling "
        "speaking looking "
        "trying having going getting using writing contacting reaching happy glad pleased "
        "afraid interested "
        "concerned unable able ready new old sure done back still only really very too one "
        "two first last "
        "let lets need want like help know see tell give get got make take use pay call "
        "send order account "
        "card bank policy claim insurance number name address email phone password date "
        "birth security "
        "social information details help question problem issue request monday tuesday "
        "wednesday thursday "
        "friday saturday sunday january february march july september october november "
        "december sehr alle "
        "zusammen damen herren kunde kundin liebe lieber ich du er sie es wir ihr und oder "
        "aber der die das "
        "ein eine ist sind bin nicht danke bitte ja nein heute morgen je tu il elle nous "
        "vous ils elles et "
        "ou mais le la les un une est suis pas merci oui non bonjour monsieur madame yo tu "
        "el ella nosotros "
        "y o pero los las una es soy gracias si cliente equipo io lui lei noi voi che e "
        "grazie ik jij hij "
        "wij en maar het een niet dank spelled spelt same correct mentioned above listed "
        "listing under "
        "spell registered written given changed wrong misspelled its i'm that's what's");
    return words.contains(folded);
}

} // namespace bluepencil
