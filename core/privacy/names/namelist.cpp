// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/names/namelist.h"

#include "core/privacy/names/knownentities.h"
#include "core/privacy/names/namewords.h"

#include <QFile>

// The resources stand in a static library: without this call the linker drops them.
static void initNameResources()
{
    Q_INIT_RESOURCE(privacy);
}

namespace bluepencil {

namespace {

constexpr std::size_t ShortestName = 2;

// As wordsIn() parts a text.
std::vector<std::string> foldedWords(std::string_view name)
{
    std::vector<std::string> words;
    for (const Word &word : wordsIn(name))
        words.push_back(foldedWord(word.in(name)));
    return words;
}

} // namespace

const NameList &NameList::ours()
{
    static const NameList list;
    return list;
}

NameList::NameList()
{
    initNameResources();
    QFile file(QStringLiteral(":/privacy/names.txt"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the program lacks its names");
    while (!file.atEnd()) {
        const QByteArray line = file.readLine().trimmed();
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        const QByteArrayList parts = line.split(' ');
        for (qsizetype i = 2; i < parts.size(); ++i)
            add(parts[0].toStdString(), parts[i].toStdString());
    }
}

void NameList::add(std::string_view kind, std::string_view name)
{
    std::vector<std::string> words = foldedWords(name);
    if (kind == "city") {
        if (words.size() == 1)
            addUse(words.front(), Everyday);
        m_beginnings.set(ascii::firstTwo(words.front()));
        std::vector<std::vector<std::string>> &cities = m_cities[words.front()];
        words.erase(words.begin());
        cities.push_back(std::move(words));
        return;
    }
    const unsigned use = kind == "given" ? Given : kind == "family" ? Family : Everyday;
    for (const std::string &word : words) {
        if (word.size() >= ShortestName && !isParticle(word))
            addUse(word, isEverydayWord(word) ? use | Everyday : use);
    }
}

void NameList::addUse(const std::string &folded, unsigned use)
{
    m_beginnings.set(ascii::firstTwo(folded));
    m_uses[folded] |= static_cast<std::uint8_t>(use);
}

unsigned NameList::usesOf(std::string_view folded) const
{
    if (folded.size() < ShortestName || !m_beginnings.test(ascii::firstTwo(folded)))
        return 0;
    const auto found = m_uses.find(folded);
    return found == m_uses.end() ? 0 : found->second;
}

const std::vector<std::vector<std::string>> *NameList::citiesFrom(std::string_view folded) const
{
    if (folded.size() < ShortestName || !m_beginnings.test(ascii::firstTwo(folded)))
        return nullptr;
    const auto found = m_cities.find(folded);
    return found == m_cities.end() ? nullptr : &found->second;
}

} // namespace bluepencil
