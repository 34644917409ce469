// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/selection/recordtexts.h"

#include "core/privacy/text/innertexts.h"

#include <algorithm>

namespace bluepencil {

namespace {

// Who a case is about is said near the top of its attributes or metadata.
constexpr int mostDepth = 8;

QString escaped(QString name)
{
    return name.replace(u'~', QStringLiteral("~0")).replace(u'/', QStringLiteral("~1"));
}

QString at(const char *what, std::size_t index, const char *member)
{
    return QString(u'/') + QLatin1String(what) + u'/' + QString::number(index) + u'/'
        + QLatin1String(member);
}

} // namespace

void RecordTexts::replace(const QString &pointer, QString &text)
{
    m_targets.push_back(&text);
    m_texts.push_back({pointer, text, false});
}

void RecordTexts::read(const QString &pointer, const QString &text)
{
    if (text.isEmpty())
        return;
    m_targets.push_back(nullptr);
    m_texts.push_back({pointer, text, false});
}

void RecordTexts::read(const QString &pointer, const Json &json, int depth)
{
    if (depth > mostDepth)
        return;
    if (json.is_string()) {
        read(pointer, toQString(json.get_ref<const std::string &>()));
    } else if (json.is_number()) {
        if (const auto digits = wholeNumber(toQString(json.dump())))
            read(pointer, *digits);
    } else if (json.is_object()) {
        for (const auto &[name, value] : json.items())
            read(pointer + u'/' + escaped(toQString(name)), value, depth + 1);
    } else if (json.is_array()) {
        for (std::size_t i = 0; i < json.size(); ++i)
            read(pointer + u'/' + QString::number(i), json[i], depth + 1);
    }
}

void RecordTexts::show(const QString &pointer, const QString &name)
{
    if (name.isEmpty() || m_known.contains(name))
        return;
    m_known.insert(name);
    m_names.push_back(m_texts.size());
    m_targets.push_back(nullptr);
    m_texts.push_back({pointer, name, false});
}

bool RecordTexts::breaks(const Pseudonymised &made) const
{
    for (std::size_t i = 0; i < m_targets.size(); ++i) {
        if (m_targets[i] != nullptr && !made.places[i].isIdentity() && isJsonGroup(*m_targets[i])
            && !isJsonGroup(made.texts[i]))
            return true;
    }
    return false;
}

void RecordTexts::putBack(const Pseudonymised &made) const
{
    for (std::size_t i = 0; i < m_targets.size(); ++i) {
        if (m_targets[i] != nullptr && !made.places[i].isIdentity())
            *m_targets[i] = made.texts[i];
    }
}

QHash<QString, QString> RecordTexts::shown(const Pseudonymised &made) const
{
    QHash<QString, QString> names;
    for (const std::size_t name : m_names) {
        if (!made.places[name].isIdentity())
            names.insert(m_texts[name].text, made.texts[name]);
    }
    return names;
}

const OffsetMap *RecordTexts::places(const Pseudonymised &made, const QString &text) const
{
    const auto at = std::ranges::find(m_targets, &text);
    return at == m_targets.end() ? nullptr : &made.places[std::size_t(at - m_targets.begin())];
}

// In the order in which a reader meets them: so are entities numbered.
void addTexts(RecordTexts &texts, Feedback &feedback, Judged &judged)
{
    Item &item = judged.item;
    for (std::size_t i = 0; i < item.messages.size(); ++i) {
        if (!item.messages[i].name.isEmpty())
            texts.replace(at("messages", i, "name"), item.messages[i].name);
        texts.replace(at("messages", i, "content"), item.messages[i].content);
    }
    texts.read(QStringLiteral("/title"), item.title);
    for (std::size_t i = 0; i < item.references.size(); ++i) {
        texts.read(at("references", i, "title"), item.references[i].title);
        texts.read(at("references", i, "text"), item.references[i].text);
    }
    for (std::size_t i = 0; i < item.facts.size(); ++i) {
        texts.read(QStringLiteral("/facts/%1/").arg(i) + escaped(item.facts[i].name),
                   item.facts[i].value);
    }
    texts.read(QStringLiteral("/attributes"), item.attributes);
    texts.read(QStringLiteral("/metadata"), item.metadata);
    for (std::size_t i = 0; i < item.drafts.size(); ++i)
        texts.replace(at("drafts", i, "text"), item.drafts[i].text);
    texts.replace(QStringLiteral("/final_text"), judged.answer);
    texts.replace(QStringLiteral("/ruling"), judged.ruling);
    texts.replace(QStringLiteral("/note"), feedback.decision.note);
}

void addNames(RecordTexts &texts, const Feedback &feedback, const Judged &judged)
{
    const Item &item = judged.item;
    texts.show(QStringLiteral("/external_id"), item.externalId);
    texts.show(QStringLiteral("/queue"), item.queue);
    texts.show(QStringLiteral("/task"), item.task);
    texts.show(QStringLiteral("/category"), item.category);
    texts.show(QStringLiteral("/language"), item.language);
    texts.show(QStringLiteral("/producer"), feedback.producer);
    texts.show(QStringLiteral("/reviewer"), feedback.decision.reviewer);
    texts.show(QStringLiteral("/model"), feedback.model);
    texts.show(QStringLiteral("/draft_id"), feedback.decision.draftId);
    for (std::size_t i = 0; i < item.drafts.size(); ++i) {
        texts.show(at("drafts", i, "id"), item.drafts[i].id);
        texts.show(at("drafts", i, "model"), item.drafts[i].model);
    }
    if (!item.attributes.is_object())
        return;
    // As the manifest counts them.
    for (const auto &[name, value] : item.attributes.items()) {
        texts.show(QStringLiteral("/attribute"), toQString(name));
        if (value.is_primitive()) {
            texts.show(QStringLiteral("/attributes/") + escaped(toQString(name)),
                       value.is_string() ? toQString(value.get<std::string>())
                                         : toQString(value.dump()));
        }
    }
}

std::vector<QString *> replacedTexts(Feedback &feedback, Judged &judged)
{
    std::vector<QString *> texts {&judged.answer, &judged.ruling, &feedback.decision.note};
    texts.reserve(texts.size() + 2 * judged.item.messages.size() + judged.item.drafts.size());
    for (Draft &draft : judged.item.drafts)
        texts.push_back(&draft.text);
    for (Message &message : judged.item.messages) {
        texts.push_back(&message.content);
        texts.push_back(&message.name);
    }
    return texts;
}

void moveLabels(std::vector<Label> &labels, const OffsetMap *draft, const OffsetMap *answer)
{
    for (Label &label : labels) {
        if (!label.span)
            continue;
        const OffsetMap *places = label.span->side == Side::Draft ? draft : answer;
        if (places == nullptr)
            continue;
        label.span->start = places->start(label.span->start);
        label.span->end = places->end(label.span->end);
    }
}

} // namespace bluepencil
