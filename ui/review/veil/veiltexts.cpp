// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/veil/veiltexts.h"

#include "core/dataset/selection/recordtexts.h"

namespace bluepencil {

namespace {

QString at(const char *what, std::size_t index, const char *member)
{
    return QStringLiteral("/%1/%2/%3")
        .arg(QLatin1String(what))
        .arg(index)
        .arg(QLatin1String(member));
}

} // namespace

std::vector<ScanText> veilTextsOf(const Item &item)
{
    RecordTexts texts;
    for (std::size_t i = 0; i < item.messages.size(); ++i) {
        texts.read(at("messages", i, "name"), item.messages[i].name);
        texts.read(at("messages", i, "content"), item.messages[i].content);
    }
    texts.read(QStringLiteral("/title"), item.title);
    for (std::size_t i = 0; i < item.references.size(); ++i) {
        texts.read(at("references", i, "title"), item.references[i].title);
        texts.read(at("references", i, "text"), item.references[i].text);
        texts.read(at("references", i, "uri"), item.references[i].uri);
    }
    for (std::size_t i = 0; i < item.facts.size(); ++i) {
        QString name = item.facts[i].name;
        name.replace(u'~', QStringLiteral("~0")).replace(u'/', QStringLiteral("~1"));
        texts.read(QStringLiteral("/facts/%1/").arg(i) + name, item.facts[i].value);
    }
    texts.read(QStringLiteral("/attributes"), item.attributes);
    texts.read(QStringLiteral("/metadata"), item.metadata);
    for (std::size_t i = 0; i < item.drafts.size(); ++i)
        texts.read(at("drafts", i, "text"), item.drafts[i].text);
    texts.read(QStringLiteral("/external_id"), item.externalId);
    texts.read(QStringLiteral("/link"), item.link);
    return texts.texts();
}

} // namespace bluepencil
