// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/identifying.h"

#include "core/privacy/fieldkinds.h"
#include "core/privacy/names/knownentities.h"
#include "core/privacy/names/namewords.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace bluepencil {

namespace {

QSet<QString> wordList(const char *words)
{
    const QStringList list = QString::fromUtf8(words).split(u' ');
    return {list.begin(), list.end()};
}

QString fieldOf(const QString &pointer)
{
    return plainName(QStringView(pointer).sliced(pointer.lastIndexOf(u'/') + 1));
}

bool isOfStaff(const QString &field)
{
    static constexpr std::array staff {"agent", "employee", "rep",      "review", "assign",
                                       "owner", "author",   "operator", "staff",  "handle"};
    return std::ranges::any_of(
        staff, [&field](const char *word) { return field.startsWith(QLatin1String(word)); });
}

// "Jane Roe", "Maria de la Cruz"; not "Premium".
bool isFullName(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    return words.size() > 1 && looksLikeName(text) && !words.front()[0].isLower()
        && !words.back()[0].isLower();
}

bool isMailAddress(const QString &field, const QString &value)
{
    static const QSet<QString> fields
        = wordList("email mail emailaddress mailaddress customeremail "
                   "contactemail clientemail useremail");
    const qsizetype at = value.indexOf(u'@');
    return fields.contains(field) && at > 0 && value.lastIndexOf(u'.') > at
        && std::ranges::none_of(value, [](QChar c) { return c.isSpace(); });
}

QString textOf(const Json &object, const QSet<QString> &fields)
{
    for (const auto &[name, value] : object.items()) {
        if (value.is_string() && fields.contains(plainName(toQString(name))))
            return toQString(value.get_ref<const std::string &>()).trimmed();
    }
    return {};
}

void addJoinedName(const Json &object, QStringList &values)
{
    static const QSet<QString> first
        = wordList("firstname givenname vorname prenom prénom voornaam imie förnamn");
    static const QSet<QString> last
        = wordList("lastname surname familyname nachname familienname apellido apellidos cognome "
                   "sobrenome achternaam nazwisko efternamn nomdefamille");
    const QString given = textOf(object, first);
    const QString family = textOf(object, last);
    if (given.isEmpty() || family.isEmpty())
        return;
    values += given + u' ' + family;
    values += family + QStringLiteral(", ") + given;
}

// A message is the customer's, or of somebody who works here.
bool isOfOther(const Json &object)
{
    const auto role = object.find("role");
    return role != object.end() && *role != "user";
}

// Depth is bounded by whoever read the JSON.
void gather(const Json &json, const QString &pointer, QStringList &values)
{
    if (json.is_string()) {
        const QString value = toQString(json.get_ref<const std::string &>()).trimmed();
        if (isOwnValue(pointer, value))
            values += value;
        return;
    }
    if (json.is_array()) {
        for (std::size_t i = 0; i < json.size(); ++i)
            gather(json[i], pointer + u'/' + QString::number(i), values);
        return;
    }
    if (!json.is_object() || isOfOther(json))
        return;
    addJoinedName(json, values);
    for (const auto &[name, value] : json.items())
        gather(value, pointer + u'/' + toQString(name), values);
}

// Folded, and without what any text may hold.
QStringList telltaleParts(const QStringList &names)
{
    constexpr std::size_t Least = 4;
    QStringList parts;
    for (const QString &name : names) {
        QString letters = name;
        for (QChar &c : letters) {
            if (!c.isLetter() && !c.isMark() && !c.isSurrogate())
                c = u' ';
        }
        for (const QString &word : letters.split(u' ', Qt::SkipEmptyParts)) {
            const std::string folded = foldedWord(word.toStdString());
            if (folded.size() >= Least && !isEverydayWord(folded) && !isNoName(folded)
                && !isCompanyWord(folded) && !isTitleWord(folded) && !isParticle(folded))
                parts += QString::fromStdString(folded);
        }
    }
    return parts;
}

QStringList pathWords(const QString &path)
{
    QStringList words;
    QString word;
    for (const QChar c : path + u' ') {
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate()) {
            word += c;
        } else if (!word.isEmpty()) {
            words += QString::fromStdString(foldedWord(word.toStdString()));
            word.clear();
        }
    }
    return words;
}

} // namespace

bool isOwnValue(const QString &pointer, const QString &value)
{
    const QString field = fieldOf(pointer);
    if (isOfStaff(field))
        return false;
    const FieldMeaning meaning = meaningOf(pointer);
    switch (meaning.kind) {
    case FieldKind::PersonName:
    case FieldKind::MaybeName:
    case FieldKind::RolesName:
    case FieldKind::MaybeFullName:
        return isFullName(value);
    case FieldKind::Phone:
    case FieldKind::Ssn:
    case FieldKind::Number:
        return findingByField(meaning, value).has_value();
    case FieldKind::None:
    case FieldKind::BirthDate:
    case FieldKind::Address:
    case FieldKind::Secret:
    case FieldKind::Password:
        break;
    }
    return isMailAddress(field, value);
}

QStringList ownValuesOf(const Json &item)
{
    QStringList values;
    if (!item.is_object())
        return values;
    addJoinedName(item, values);
    // What a model or a library wrote names others as well.
    static const QSet<QString> others
        = wordList("drafts draft references guideline output_schema final_text");
    for (const auto &[name, value] : item.items()) {
        const QString field = toQString(name);
        const QString pointer = u'/' + field;
        if (!others.contains(field) && !isClassField(pointer))
            gather(value, pointer, values);
    }
    values.removeDuplicates();
    std::ranges::stable_sort(
        values, [](const QString &a, const QString &b) { return a.size() > b.size(); });
    return values;
}

bool isClassField(const QString &pointer)
{
    static const QSet<QString> fields = wordList(
        "external_id revision queue task category language model guideline priority due_at "
        "expires_at overlap agreement required_skills usage producer gen_ai drafts draft");
    return fields.contains(pointer.section(u'/', 1, 1));
}

bool isOrdinaryWord(const QString &id)
{
    constexpr qsizetype LeastLetters = 3;
    constexpr qsizetype MostDigits = 4; // a year, a count
    const auto all = [&id](auto has) {
        return std::ranges::all_of(id, has);
    };
    return (id.size() >= LeastLetters && all([](QChar c) { return c.isLower(); }))
        || (id.size() <= MostDigits && all([](QChar c) { return c.isDigit(); }));
}

bool pathNames(const QString &path, const QString &id, const QStringList &names)
{
    constexpr qsizetype LeastId = 3;
    const QStringList words = pathWords(path);
    const QStringList own = pathWords(id);
    if (id.size() >= LeastId && !own.isEmpty() && !isOrdinaryWord(id)
        && std::ranges::search(words, own).begin() != words.end())
        return true;
    const QStringList parts = telltaleParts(names);
    return std::ranges::any_of(words,
                               [&parts](const QString &word) { return parts.contains(word); });
}

} // namespace bluepencil
