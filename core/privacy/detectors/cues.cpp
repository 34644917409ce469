// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/detectors/cues.h"

#include "core/privacy/hits.h"

#include <array>
#include <string>
#include <unordered_map>

namespace bluepencil {

namespace {

constexpr std::size_t LongestWord = 40;

struct Hash {
    using is_transparent = void;

    std::size_t operator()(std::string_view text) const
    {
        return std::hash<std::string_view> {}(text);
    }
};

struct Phrase {
    std::vector<std::string> rest; // behind the first word
    Cue cue = Cue::Phone;
    const char *detail = "";
    bool isWeak = false;
    bool hasSign = false; // "#" behind the last word
};

using Phrases = std::unordered_map<std::string, std::vector<Phrase>, Hash, std::equal_to<>>;

struct Group {
    Cue cue;
    const char *detail;
    bool isWeak;
    // Words by blanks, phrases by commas; apostrophes part words. A "#" may end a phrase.
    std::string_view phrases;
};

constexpr std::array Groups {
    Group {
        Cue::Phone, "", false,
        "phone,phone number,telephone,tel,mobile,cell,cellphone,cell phone,call me,call us,call "
        "back,"
        "fax,whatsapp,text me,reach me,contact number,callback number,landline,sms,telefon,"
        "telefonnummer,handy,handynummer,mobil,rufnummer,ruf,anrufen,téléphone,portable,"
        "mobilnummer,"
        "numéro de "
        "téléphone,teléfono,telefono,móvil,celular,cellulare,telefone,telefoon,telefoonnummer,"
        "komórka,numer telefonu,mobilnr,tlf,llámame,llámeme,llámenme,llamadme,llamarme,"
        "me llame,appelez moi,appelle moi,me joindre,chiamami,chiamatemi,chiamarmi,me ligue,bel me,"
        "erreichen mich,erreichbar"},
    Group {Cue::Birth, "", false,
           "date of birth,dob,d o b,birth date,birthdate,birthday,born,born "
           "on,bday,geboren,geboren am,"
           "geburtsdatum,geb,geburtstag,date de naissance,né le,née le,né,née,fecha de "
           "nacimiento,nacido,"
           "nacida,nacimiento,data di nascita,nato il,nata il,nato,nata,geboortedatum,geboren op,"
           "data de nascimento,nascido,nascida,nací,nasci,urodziłem,urodziłam,data "
           "urodzenia,urodzony,urodzona,född,födelsedatum"},
    Group {Cue::Ssn, "us-ssn", false,
           "ssn,social security,social security number,social security no,soc sec,ss number,ss#,"
           "social,last four of your social,last 4 of your social"},
    Group {Cue::Account, "", true,
           "account,acct,acc,a c,konto,compte,cuenta,conto,rekening,conta,customer,"
           "client,kunden,member,membership,subscriber,loyalty,user"},
    Group {
        Cue::Account, "", false,
        "account number,account no,ac no,ac number,"
        "acct number,acct no,account id,bank account,checking account,"
        "savings account,kontonummer,konto nr,kundennummer,kunden nr,numéro de compte,numero de "
        "compte,"
        "número de cuenta,numero de cuenta,numero di conto,numero conto,rekeningnummer,klantnummer,"
        "número da conta,numer konta,kontonr,customer number,customer id,client id,client number,"
        "member id,member number,membership number,numéro client,número de cliente,codice cliente"},
    Group {Cue::Account, "us-routing", false, "routing,routing number,aba,aba number,routing no"},
    Group {Cue::Account, "gb-sort-code", false, "sort code"},
    Group {Cue::Account, "de-blz", false, "blz,bankleitzahl"},
    Group {Cue::Policy, "", true,
           "policy,claim,case,matter,file,patient,mrn,insurance,police,póliza,"
           "poliza,sinistre,siniestro,sinistro,polizza,schaden,polis,dossier"},
    Group {
        Cue::Policy, "", false,
        "policy number,policy no,claim number,claim no,case number,case no,matter number,docket "
        "number,"
        "policy id,claim id,case id,patient id,patient number,medical record,medical record number,"
        "health record number,insurance number,insurance id,subscriber id,group number,"
        "versicherungsnummer,versicherungsschein,policennummer,schadennummer,aktenzeichen,"
        "vertragsnummer,numéro de police,numéro de sinistre,numéro de contrat,número de póliza,"
        "numero de poliza,número de siniestro,numero di polizza,numero polizza,polisnummer,"
        "schadenummer,número da apólice,apólice,numer polisy"},
    Group {Cue::Passport, "", false,
           "passport,passport number,passport "
           "no,reisepass,reisepassnummer,passnummer,passeport,pasaporte,"
           "passaporto,passaporte,paspoort,paspoortnummer,paszport,pass nr"},
    Group {Cue::Licence, "", false,
           "driver s license,drivers license,driver license,driving licence,driver s licence,"
           "drivers licence,driving license,license number,licence number,dl,dl number,d l,dln,dmv,"
           "state id,führerschein,führerscheinnummer,fuehrerschein,permis de conduire,carnet de "
           "conducir,"
           "permiso de conducir,patente di guida,patente,rijbewijs,rijbewijsnummer,prawo "
           "jazdy,körkort,cnh"},
    Group {Cue::Licence, "", true, "license,licence"},
    Group {Cue::National, "gb-nino", false,
           "national insurance,national insurance number,ni number,nino"},
    Group {Cue::National, "gb-nhs", false, "nhs,nhs number,nhs no"},
    Group {
        Cue::National, "de-tax-id", false,
        "steuer id,steueridentifikationsnummer,steuerliche identifikationsnummer,idnr,steuernummer,"
        "steuer identifikationsnummer"},
    Group {Cue::National, "de-pension", false,
           "rentenversicherungsnummer,sozialversicherungsnummer,rvnr,sv nummer"},
    Group {Cue::National, "de-identity-card", false,
           "personalausweis,personalausweisnummer,ausweisnummer"},
    Group {Cue::National, "fr-nir", false,
           "nir,insee,sécurité sociale,numéro de sécurité sociale,securite sociale"},
    Group {Cue::National, "es-dni", false, "dni,nie,nif,documento nacional"},
    Group {Cue::National, "it-fiscal-code", false, "codice fiscale"},
    Group {Cue::National, "nl-bsn", false, "bsn,burgerservicenummer,sofinummer"},
    Group {Cue::National, "pl-pesel", false, "pesel,numer pesel"},
    Group {Cue::National, "se-personnummer", false, "personnummer,personnr"},
    Group {Cue::National, "in-aadhaar", false, "aadhaar,aadhar,uidai"},
    Group {Cue::National, "in-pan", false, "pan card,pan number"},
    Group {Cue::National, "br-cpf", false, "cpf"},
    Group {Cue::National, "br-cnpj", false, "cnpj"},
    Group {Cue::National, "ca-sin", false, "social insurance,social insurance number,sin number"},
    // "Without" in Spanish, a function, and worse: see isBesideNineDigits().
    Group {Cue::National, "ca-sin", true, "sin"},
    Group {Cue::National, "au-tfn", false, "tfn,tax file number"},
    Group {Cue::National, "au-medicare", false, "medicare,medicare number,medicare card"},
    Group {Cue::National, "au-abn", false, "abn"},
    Group {Cue::National, "us-npi", false, "npi,npi number,national provider identifier"},
    Group {Cue::National, "us-itin", false,
           "itin,tax id,taxpayer id,tax identification number,tin"},
    Group {Cue::National, "id-number", false,
           "national id,national identity,identity card,id card,id card number,identity number,"
           "carte d identité,cédula,cedula,carta d identità,identiteitskaart,dowód osobisty"},
    Group {
        Cue::Card, "", false,
        "card number,credit card,debit card,card no,card,visa,mastercard,amex,american express,"
        "kreditkarte,kreditkartennummer,carte bancaire,carte de crédit,tarjeta,tarjeta de crédito,"
        "carta di credito,creditcard,cartão,cartão de crédito,kartennummer,cc,cc number"},
    Group {Cue::Iban, "", false, "iban"},
    Group {Cue::CardCode, "card-code", false,
           "cvv,cvc,cvv2,cvc2,csc,cid code,security code,card verification,prüfziffer,prüfnummer,"
           "code de sécurité,código de seguridad,codice di sicurezza"},
    Group {Cue::Password, "password", false,
           "password,passcode,passwort,kennwort,passphrase,mot de passe,contraseña,parola d ordine,"
           "wachtwoord,senha,hasło,lösenord,pwd,passwd,pw"},
    Group {Cue::Pin, "pin", false,
           "pin,pin code,pin number,access code,verification code,one time code,otp,security pin,"
           "geheimzahl,code pin,código pin,tan"},
    Group {
        Cue::Name, "", false,
        "your name,full name,first name,last name,first and last name,name please,your full name,"
        "name on the account,name on file,ihr name,ihren namen,votre nom,su nombre,il suo nome,uw "
        "naam"},
    Group {
        Cue::Address, "", false,
        "address,home address,mailing address,billing address,shipping address,street address,"
        "anschrift,adresse,dirección,indirizzo,adres,endereço,live at,lives at,living at,reside at,"
        "resides at,wohnhaft,wohne in,j habite,vivo en,abito in"},
    Group {
        Cue::NotPersonal, "", false,
        "order,order number,order no,order id,tracking,tracking number,invoice,invoice "
        "number,ticket,"
        "ticket number,serial,serial number,model,part number,sku,isbn,item,product,version,ref,"
        "reference,reference number,confirmation,confirmation number,transaction,transaction id,"
        "bestellnummer,bestellung,rechnungsnummer,rechnung,sendungsnummer,commande,facture,pedido,"
        "factura,ordine,fattura,bestelling,factuur,booking,reservation,flight,asin,upc,ean,gtin,"
        "barcode,"
        "bar code,strichcode,imei,"
        "build,issue,bug,article,page,room,error,error code,timestamp,unix,epoch"},
};

std::vector<std::string> partsOf(std::string_view text, char mark)
{
    std::vector<std::string> parts;
    while (!text.empty()) {
        const std::size_t at = std::min(text.find(mark), text.size());
        if (at > 0)
            parts.emplace_back(text.substr(0, at));
        text.remove_prefix(std::min(at + 1, text.size()));
    }
    return parts;
}

Phrases madePhrases()
{
    Phrases phrases;
    for (const Group &group : Groups) {
        for (std::string phrase : partsOf(group.phrases, ',')) {
            const bool hasSign = phrase.ends_with('#');
            if (hasSign)
                phrase.pop_back();
            std::vector<std::string> words = partsOf(phrase, ' ');
            const std::string first = words.front();
            words.erase(words.begin());
            phrases[first].push_back(
                {std::move(words), group.cue, group.detail, group.isWeak, hasSign});
        }
    }
    return phrases;
}

bool goesOn(std::string_view lower, const std::vector<Word> &words, std::size_t at,
            const std::vector<std::string> &rest)
{
    if (at + rest.size() > words.size())
        return false;
    for (std::size_t i = 0; i < rest.size(); ++i) {
        // Parted by a blank or two, a hyphen, an apostrophe; not by a sentence.
        const std::size_t gap = words[at + i].start - words[at + i - 1].end;
        if (gap > 3 || words[at + i].in(lower) != rest[i])
            return false;
    }
    return true;
}

bool isBeforeSign(std::string_view text, std::size_t end)
{
    const std::string_view behind = text.substr(end, 2);
    return behind.starts_with('#') || behind == " #";
}

// Nine digits in one or in threes, right behind the word or in front of "is my".
bool isBesideNineDigits(std::string_view lower, const Word &word)
{
    constexpr std::size_t Digits = 9;
    constexpr std::size_t Longest = Digits + 2;
    constexpr std::size_t Furthest = 12;
    const auto areNine = [](std::string_view text) {
        std::size_t digits = 0;
        for (std::size_t i = 0; i < text.size(); ++i) {
            const bool isGap = digits > 0 && digits % 3 == 0 && (text[i] == ' ' || text[i] == '-');
            if (ascii::isDigit(text[i]))
                ++digits;
            else if (!isGap || i + 1 == text.size() || !ascii::isDigit(text[i + 1]))
                break;
        }
        return digits == Digits;
    };
    const std::string_view behind = lower.substr(word.end, Furthest);
    const std::size_t first = behind.find_first_of("0123456789");
    if (first != std::string_view::npos)
        return areNine(lower.substr(word.end + first, Longest + 1));
    constexpr std::string_view Link = " is my ";
    std::string_view before = lower.substr(0, word.start);
    if (!before.ends_with(Link))
        return false;
    before.remove_suffix(Link.size());
    before.remove_prefix(before.size() - std::min(before.size(), Longest));
    const std::size_t start = before.find_first_of("0123456789");
    return start != std::string_view::npos && areNine(before.substr(start));
}

// Of "[BIRTH-DATE]", which stands for what was redacted, or of "[user]" over what a user says.
bool isInMark(std::string_view text, const Word &word)
{
    if (word.start > 0 && text[word.start - 1] == '['
        && text.substr(word.start).starts_with("user]"))
        return true;
    const auto belongs = [](char c) {
        return ascii::isUpper(c) || c == '-';
    };
    std::size_t start = word.start;
    while (start > 0 && belongs(text[start - 1]) && word.start - start < LongestWord)
        --start;
    std::size_t end = word.start;
    while (end < text.size() && belongs(text[end]) && end - word.start < LongestWord)
        ++end;
    return start > 0 && text[start - 1] == '[' && end > start && end < text.size()
        && text[end] == ']';
}

} // namespace

std::vector<Word> wordsIn(std::string_view text)
{
    std::vector<Word> words;
    words.reserve(text.size() / 6);
    for (std::size_t at = 0; at < text.size();) {
        if (!ascii::isAlnum(text[at]) && !ascii::isBeyond(text[at])) {
            ++at;
            continue;
        }
        const std::size_t start = at;
        while (at < text.size() && (ascii::isAlnum(text[at]) || ascii::isBeyond(text[at])))
            ++at;
        words.push_back({start, at});
    }
    return words;
}

std::string lowerWord(std::string_view word)
{
    std::string result(word);
    for (std::size_t i = 0; i < result.size(); ++i) {
        const auto byte = static_cast<unsigned char>(result[i]);
        const bool isLatinCapital = byte >= 0x80 && byte <= 0x9E && byte != 0x97 && i > 0
            && static_cast<unsigned char>(result[i - 1]) == 0xC3;
        result[i] = isLatinCapital ? char(byte | 0x20U) : ascii::lower(result[i]);
    }
    return result;
}

std::vector<CueMatch> cuesIn(std::string_view text, std::string_view lower,
                             const std::vector<Word> &words)
{
    static const Phrases phrases = madePhrases();
    std::vector<CueMatch> matches;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (words[i].end - words[i].start > LongestWord)
            continue;
        const auto found = phrases.find(words[i].in(lower));
        if (found == phrases.end() || isInMark(text, words[i]))
            continue;
        const Phrase *best = nullptr;
        for (const Phrase &phrase : found->second) {
            if ((!best || phrase.rest.size() > best->rest.size())
                && goesOn(lower, words, i + 1, phrase.rest)
                && (!phrase.hasSign || isBeforeSign(text, words[i + phrase.rest.size()].end)))
                best = &phrase;
        }
        if (!best
            || (best->cue == Cue::National && best->isWeak && !isBesideNineDigits(lower, words[i])))
            continue;
        const std::size_t last = i + best->rest.size();
        matches.push_back({best->cue, best->detail, best->isWeak, words[i].start, words[last].end});
        i = last;
    }
    return matches;
}

bool isNumberWord(std::string_view lower)
{
    constexpr std::array<std::string_view, 22> Words {
        "number", "no",     "nr",     "num",     "id",      "code",        "nummer",
        "numero", "numéro", "número", "numer",   "nº",      "n",           "#",
        "nbr",    "digits", "ids",    "numbers", "kennung", "identifiant", "identificación",
        "nro"};
    for (const std::string_view word : Words) {
        if (word == lower)
            return true;
    }
    return false;
}

} // namespace bluepencil
