// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/fieldkinds.h"

#include "core/privacy/detectors/birthdates.h"
#include "core/privacy/placeholders.h"
#include "core/privacy/text/normalisedtext.h"
#include "core/text/text.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <algorithm>

namespace bluepencil {

namespace {

using Kind = FieldKind;
using Type = PersonalDataType;

QHash<QString, FieldMeaning> madeMeanings()
{
    QHash<QString, FieldMeaning> meanings;
    const auto add = [&meanings](Kind kind, Type type, const char *names) {
        for (const QString &name : QString::fromUtf8(names).split(u' '))
            meanings.insert(name, {kind, type});
    };
    add(Kind::PersonName, Type::Person,
        "fullname firstname lastname surname givenname familyname middlename maidenname "
        "customername "
        "clientname contactname claimantname insuredname policyholdername policyholder holdername "
        "cardholder "
        "cardholdername accountholder accountholdername patientname membername username "
        "displayname "
        "agentname employeename callername sendername recipientname repname representativename "
        "spousename "
        "spouse parentname guardianname emergencycontact emergencycontactname billingname "
        "shippingname "
        "beneficiary beneficiaryname nameoncard subscribername personname authorname reviewername "
        "assignedto assignee ownername preferredname nickname kundenname vorname nachname "
        "familienname "
        "name1 name2 nom nomcomplet nomdefamille prenom prénom nombre nombrecompleto apellido "
        "apellidos "
        "cognome nomecompleto nomecognome sobrenome naam voornaam achternaam imie nazwisko förnamn "
        "efternamn "
        "signatory signedby attorney attorneyname witness witnessname driver drivername tenant "
        "tenantname");
    add(Kind::MaybeName, Type::Person,
        "name customer client contact claimant insured holder patient member agent employee caller "
        "sender "
        "recipient author person people customers contacts names nome kunde subject requester "
        "reporter "
        "participants participant party parties passenger passengers traveler traveller guest "
        "owner user");
    add(Kind::Phone, Type::Phone,
        "phone phonenumber telephone telephonenumber tel mobile mobilenumber mobilephone cell "
        "cellphone "
        "cellnumber homephone workphone contactnumber contactphone fax faxnumber whatsapp telefon "
        "telefonnummer handy mobil telefono teléfono movil téléphone celular callbacknumber ani "
        "callerid");
    add(Kind::BirthDate, Type::BirthDate,
        "dob dateofbirth birthdate birthday birth geburtsdatum geburtstag datedenaissance "
        "fechadenacimiento "
        "datadinascita geboortedatum datadenascimento");
    add(Kind::Ssn, Type::Ssn,
        "ssn socialsecurity socialsecuritynumber socialsecurityno ssnlast4 last4ssn");
    add(Kind::Number, Type::NationalId,
        "nationalid nationalidnumber nino nationalinsurancenumber nhsnumber taxid taxnumber tin "
        "itin "
        "steuerid dni nie nif codicefiscale bsn pesel personnummer aadhaar pan cpf cnpj sin tfn "
        "abn npi "
        "idnumber identitynumber personalnumber");
    add(Kind::Number, Type::Passport,
        "passport passportnumber passportno reisepass passeport pasaporte");
    add(Kind::Number, Type::Licence,
        "driverlicense driverslicense driverlicence driverslicence driverlicensenumber "
        "driverslicensenumber "
        "drivinglicence drivinglicencenumber licensenumber licencenumber dlnumber dl");
    add(Kind::Number, Type::Account,
        "account accountnumber accountno accountid acct acctnumber bankaccount bankaccountnumber "
        "customernumber customerid clientid clientnumber memberid membernumber routingnumber "
        "sortcode "
        "kontonummer kundennummer numerodecuenta");
    add(Kind::Number, Type::Policy,
        "policy policynumber policyno policyid claim claimnumber claimno claimid casenumber caseid "
        "caseno "
        "matternumber docketnumber medicalrecordnumber mrn patientid subscriberid groupnumber "
        "insurancenumber insuranceid policennummer versicherungsnummer schadennummer aktenzeichen");
    add(Kind::Number, Type::Card,
        "card cardnumber creditcard creditcardnumber debitcard debitcardnumber pan");
    add(Kind::Number, Type::Iban, "iban");
    add(Kind::Address, Type::Address,
        "address address1 address2 addressline1 addressline2 streetaddress street homeaddress "
        "mailingaddress billingaddress shippingaddress deliveryaddress postaladdress zip zipcode "
        "postcode "
        "postalcode anschrift adresse strasse straße plz dirección direccion indirizzo adres "
        "endereço");
    add(Kind::Password, Type::Secret, "password passwd pwd passphrase passcode passwort kennwort");
    add(Kind::Secret, Type::Secret,
        "pin pincode cvv cvc cvv2 securitycode apikey "
        "apitoken "
        "accesstoken refreshtoken authtoken secret clientsecret secretkey privatekey sessionid "
        "sessiontoken "
        "authorization cookie securityanswer mothersmaidenname");
    return meanings;
}

bool isIndex(QStringView step)
{
    return !step.isEmpty() && std::ranges::all_of(step, [](QChar c) { return c.isDigit(); });
}

// The last step of a pointer that is no index; the pointer in front of it stays.
QStringView takeName(QStringView &pointer)
{
    while (true) {
        const qsizetype slash = pointer.lastIndexOf(u'/');
        if (slash < 0)
            return {};
        const QStringView step = pointer.sliced(slash + 1);
        pointer = pointer.first(slash);
        if (!isIndex(step))
            return step;
    }
}

// Things have names as well.
bool isThing(const QString &step)
{
    static const QSet<QString> things = [] {
        const QStringList list
            = QStringLiteral(
                  "facts references tool tools function functions toolcalls product products item "
                  "items file files queue guideline model models template category categories "
                  "event events company companies organization organisation store stores plan "
                  "plans attributes outputschema schema properties labels label language languages "
                  "country countries city region attachment attachments field fields column "
                  "columns "
                  "service services team teams merchant vendor bank brand genai usage")
                  .split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return things.contains(step);
}

// What only people are, also where things have names.
bool isRole(const QString &step)
{
    static const QSet<QString> roles = [] {
        const QStringList list
            = QStringLiteral(
                  "customer client contact claimant insured holder patient caller sender "
                  "recipient person requester passenger traveler traveller guest kunde "
                  "customers contacts claimants passengers participant participants")
                  .split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return roles.contains(step);
}

qsizetype digitsIn(const QString &text)
{
    return std::ranges::count_if(text, [](QChar c) { return c.isDigit(); });
}

bool fits(const FieldMeaning &meaning, const QString &value)
{
    const qsizetype digits = digitsIn(value);
    constexpr qsizetype LongestNumber = 40;
    switch (meaning.kind) {
    case Kind::Phone:
        return digits >= 7 && digits <= 18 && value.size() <= LongestNumber;
    case Kind::BirthDate: {
        const NormalisedText normal(value);
        return value.size() <= LongestNumber
            && birthDateIn(normal.bytes(), 0, normal.bytes().size()).has_value();
    }
    case Kind::Ssn:
        return (digits == 9 || digits == 4) && value.size() <= LongestNumber;
    case Kind::Number:
        return digits >= 3 && value.size() >= 4 && value.size() <= LongestNumber
            && value.count(u' ') <= 6;
    case Kind::Address:
        return value.size() >= 4 && value.size() <= 300 && (digits > 0 || value.contains(u' '))
            && !value.contains(u'@') && !value.contains(QStringLiteral("://"));
    case Kind::Secret:
        return value.size() >= 3 && !value.contains(u' ');
    case Kind::Password: {
        constexpr qsizetype LongestPassword = 128;
        constexpr qsizetype MostBlanks = 6; // of a phrase; sentences have more
        return value.trimmed().size() >= 3 && value.size() <= LongestPassword
            && value.count(u' ') <= MostBlanks && !value.contains(u'\n');
    }
    case Kind::None:
    case Kind::PersonName:
    case Kind::MaybeName:
    case Kind::RolesName:
    case Kind::MaybeFullName:
        break;
    }
    return false;
}

} // namespace

QString plainName(QStringView step)
{
    QString plain;
    for (const QChar c : step) {
        if (c.isLetterOrNumber())
            plain += c.toLower();
    }
    return plain;
}

FieldMeaning meaningOf(const QString &pointer)
{
    static const QHash<QString, FieldMeaning> meanings = madeMeanings();
    QStringView rest = pointer;
    const QStringView name = takeName(rest);
    // What most texts stand in says nothing.
    if (name.isEmpty() || name == u"content" || name == u"role" || name == u"text")
        return {};
    const auto found = meanings.find(plainName(name));
    if (found == meanings.end())
        return {};
    if (found->kind == Kind::MaybeName) {
        const QStringView above = takeName(rest);
        if (isThing(plainName(above)))
            return isRole(plainName(name)) ? FieldMeaning {Kind::MaybeFullName, found->type}
                                           : FieldMeaning();
        if (plainName(name) == u"name" && isRole(plainName(above)))
            return {Kind::RolesName, found->type};
    }
    return *found;
}

NameParts namePartsOf(const QString &pointer)
{
    static const QHash<QString, NamePart> parts = [] {
        QHash<QString, NamePart> made;
        const auto add = [&made](NamePart part, const QString &names) {
            for (const QString &name : names.split(u' '))
                made.insert(name, part);
        };
        add(NamePart::First,
            QStringLiteral("firstname givenname forename vorname prenom prénom voornaam imie "
                           "förnamn firstinitial"));
        add(NamePart::Last,
            QStringLiteral(
                "lastname surname familyname nachname familienname nomdefamille apellido "
                "apellidos cognome sobrenome achternaam nazwisko efternamn"));
        return made;
    }();
    QStringView rest = pointer;
    const auto found = parts.find(plainName(takeName(rest)));
    return found == parts.end() ? NameParts() : NameParts(*found);
}

std::optional<Finding> findingByField(const FieldMeaning &meaning, const QString &value)
{
    const bool isSaid = meaning.kind != Kind::None && meaning.kind != Kind::PersonName
        && meaning.kind != Kind::MaybeName && meaning.kind != Kind::RolesName
        && meaning.kind != Kind::MaybeFullName;
    if (!isSaid || !fits(meaning, withoutPlaceholders(value)))
        return std::nullopt;
    const bool isAddress = meaning.kind == Kind::Address;
    return Finding {0,   codePointCount(value),   meaning.type, isAddress ? Tier::C : Tier::B,
                    0.8, QStringLiteral("field"), false};
}

} // namespace bluepencil
