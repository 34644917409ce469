// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/brandvoice.h"

#include "core/model/fields.h"

namespace bluepencil {

namespace {

constexpr qsizetype MostVoiceEntries = 200;
constexpr qsizetype LongestEntry = 800; // bytes of UTF-8
constexpr int MostWords = 1'000'000;

void requireShort(FieldReader &reader, const char *name, const QString &value)
{
    if (value.toUtf8().size() > LongestEntry)
        reader.fail(reader.pointer(name),
                    QStringLiteral("is longer than %1 bytes").arg(LongestEntry),
                    Error::Code::LimitExceeded);
}

void readTerms(FieldReader &fields, std::vector<BrandVoice::Term> *terms)
{
    const Json *list = fields.childArray("terms", MostVoiceEntries);
    for (std::size_t i = 0; list && i < list->size() && fields.ok(); ++i) {
        const QString pointer = fields.pointer("terms") + u'/' + QString::number(i);
        if (!(*list)[i].is_object()) {
            fields.fail(pointer, QStringLiteral("must be an object"));
            return;
        }
        FieldReader reader((*list)[i], pointer);
        BrandVoice::Term term;
        reader.requiredName("avoid", term.avoid);
        reader.name("use", term.use);
        reader.name("language", term.language);
        requireShort(reader, "avoid", term.avoid);
        if (!reader.ok())
            fields.take(*reader.error());
        terms->push_back(std::move(term));
    }
}

void readPhrases(FieldReader &fields, const char *name, std::vector<BrandVoice::Phrase> *phrases)
{
    const Json *list = fields.childArray(name, MostVoiceEntries);
    for (std::size_t i = 0; list && i < list->size() && fields.ok(); ++i) {
        const QString pointer = fields.pointer(name) + u'/' + QString::number(i);
        const Json &entry = (*list)[i];
        if (!entry.is_object() && !entry.is_string()) {
            fields.fail(pointer, QStringLiteral("must be a text or an object"));
            return;
        }
        const Json object = entry.is_string() ? Json {{"text", entry}} : entry;
        FieldReader reader(object, pointer);
        BrandVoice::Phrase phrase;
        reader.requiredName("text", phrase.text);
        reader.name("language", phrase.language);
        requireShort(reader, "text", phrase.text);
        if (!reader.ok())
            fields.take(*reader.error());
        phrases->push_back(std::move(phrase));
    }
}

void readAddress(FieldReader &fields, BrandVoice *voice)
{
    QString address;
    fields.name("address", address);
    if (address == u"formal")
        voice->address = BrandVoice::Address::Formal;
    else if (address == u"informal")
        voice->address = BrandVoice::Address::Informal;
    else if (!address.isEmpty())
        fields.fail(fields.pointer("address"), QStringLiteral("must be formal or informal"));
}

OrderedJson phrasesJson(const std::vector<BrandVoice::Phrase> &phrases)
{
    OrderedJson list = OrderedJson::array();
    for (const BrandVoice::Phrase &phrase : phrases) {
        OrderedJson entry;
        entry["text"] = toStdString(phrase.text);
        if (!phrase.language.isEmpty())
            entry["language"] = toStdString(phrase.language);
        list.push_back(std::move(entry));
    }
    return list;
}

OrderedJson termsJson(const std::vector<BrandVoice::Term> &terms)
{
    OrderedJson list = OrderedJson::array();
    for (const BrandVoice::Term &term : terms) {
        OrderedJson entry;
        entry["avoid"] = toStdString(term.avoid);
        if (!term.use.isEmpty())
            entry["use"] = toStdString(term.use);
        if (!term.language.isEmpty())
            entry["language"] = toStdString(term.language);
        list.push_back(std::move(entry));
    }
    return list;
}

} // namespace

bool BrandVoice::isEmpty() const
{
    return terms.empty() && forbidden.empty() && required.empty() && address == Address::Any
        && !greeting && !closing && !sentenceWords && !readingLevel && !leastWords && !mostWords;
}

bool BrandVoice::isFor(const QString &ofEntry, const QString &language)
{
    return ofEntry.isEmpty()
        || ofEntry.compare(language.section(u'-', 0, 0), Qt::CaseInsensitive) == 0
        || ofEntry.compare(language, Qt::CaseInsensitive) == 0;
}

Result<BrandVoice> parseBrandVoice(const Json &json, const QString &pointer)
{
    if (!json.is_object())
        return fail(Error::Code::InvalidInput, QStringLiteral("must be an object"), pointer);
    BrandVoice voice;
    FieldReader fields(json, pointer);
    readTerms(fields, &voice.terms);
    readPhrases(fields, "forbidden", &voice.forbidden);
    readPhrases(fields, "required", &voice.required);
    readAddress(fields, &voice);
    fields.boolean("greeting", voice.greeting);
    fields.boolean("closing", voice.closing);
    fields.integer("sentence_words", voice.sentenceWords, 1, MostWords);
    fields.integer("reading_level", voice.readingLevel, 1, 200);
    fields.integer("least_words", voice.leastWords, 1, MostWords);
    fields.integer("most_words", voice.mostWords, 1, MostWords);
    if (fields.ok() && voice.leastWords && voice.mostWords && *voice.leastWords > *voice.mostWords)
        fields.fail(fields.pointer("least_words"), QStringLiteral("must not exceed most_words"));
    if (!fields.ok())
        return fail(*fields.error());
    return voice;
}

OrderedJson toJson(const BrandVoice &voice)
{
    OrderedJson json = OrderedJson::object();
    if (!voice.terms.empty())
        json["terms"] = termsJson(voice.terms);
    if (!voice.forbidden.empty())
        json["forbidden"] = phrasesJson(voice.forbidden);
    if (!voice.required.empty())
        json["required"] = phrasesJson(voice.required);
    if (voice.address != BrandVoice::Address::Any)
        json["address"] = voice.address == BrandVoice::Address::Formal ? "formal" : "informal";
    if (voice.greeting)
        json["greeting"] = true;
    if (voice.closing)
        json["closing"] = true;
    const auto number = [&json](const char *name, const std::optional<int> &value) {
        if (value)
            json[name] = *value;
    };
    number("sentence_words", voice.sentenceWords);
    number("reading_level", voice.readingLevel);
    number("least_words", voice.leastWords);
    number("most_words", voice.mostWords);
    return json;
}

} // namespace bluepencil
