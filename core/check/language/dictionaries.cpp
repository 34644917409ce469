// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/language/dictionaries.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QStandardPaths>

#include <algorithm>

namespace bluepencil {

namespace {

const QString affixEnd = QStringLiteral(".aff");
const QString wordsEnd = QStringLiteral(".dic");

// The parts of a tag that a dictionary's name may have: "zh-hant-tw" as "zh", "Hant", "TW".
struct Tag {
    QString language;
    QString script;
    QString region;
};

Tag tagOf(const QString &language)
{
    QString spelled = language;
    const QStringList parts = spelled.replace(u'_', u'-').split(u'-', Qt::SkipEmptyParts);
    Tag tag;
    for (const QString &part : parts) {
        if (tag.language.isEmpty())
            tag.language = part.toLower();
        else if (part.size() == 4 && tag.script.isEmpty() && tag.region.isEmpty())
            tag.script = part.left(1).toUpper() + part.mid(1).toLower();
        else if ((part.size() == 2 || part.size() == 3) && tag.region.isEmpty())
            tag.region = part.toUpper();
    }
    return tag;
}

QStringList namesFor(const Tag &tag)
{
    const auto joined = [&tag](const QString &script, const QString &region) {
        QStringList parts {tag.language, script, region};
        parts.removeAll(QString());
        return parts.join(u'_');
    };
    // "pt" as "pt_BR", after Unicode's likely subtags.
    const QString usual = QLocale(tag.language).name().section(u'_', 1, 1);
    QStringList names {joined(tag.script, tag.region), joined({}, tag.region),
                       joined(tag.script, {}), tag.language, joined({}, usual)};
    names.removeDuplicates();
    return names;
}

std::optional<DictionaryFiles> filesOf(const QDir &folder, const QString &name)
{
    const QString affix = folder.filePath(name + affixEnd);
    const QString words = folder.filePath(name + wordsEnd);
    if (!QFileInfo(affix).isReadable() || !QFileInfo(words).isReadable())
        return std::nullopt;
    QString language = name;
    return DictionaryFiles {language.replace(u'_', u'-'), affix, words};
}

} // namespace

QStringList dictionaryFolders()
{
    const QString chosen = qEnvironmentVariable("BLUEPENCIL_DICTIONARIES");
    if (!chosen.isEmpty())
        return chosen.split(QDir::listSeparator(), Qt::SkipEmptyParts);
    QStringList folders;
    const QStringList data = QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation);
    for (const QString &folder : data)
        folders.append({folder + QStringLiteral("/hunspell"), folder + QStringLiteral("/myspell"),
                        folder + QStringLiteral("/myspell/dicts")});
    return folders;
}

std::optional<DictionaryFiles> dictionaryFor(const QString &language, const QStringList &folders)
{
    const Tag tag = tagOf(language);
    // The name becomes part of a path.
    const bool isWord
        = std::ranges::all_of(tag.language, [](QChar c) { return c >= u'a' && c <= u'z'; });
    if (tag.language.size() < 2 || !isWord)
        return std::nullopt;
    for (const QString &name : namesFor(tag)) {
        for (const QString &folder : folders) {
            if (auto files = filesOf(QDir(folder), name))
                return files;
        }
    }
    for (const QString &folder : folders) {
        const QStringList others = QDir(folder).entryList({tag.language + u'_' + u'*' + affixEnd},
                                                          QDir::Files, QDir::Name);
        for (const QString &other : others) {
            if (auto files = filesOf(QDir(folder), other.chopped(affixEnd.size())))
                return files;
        }
    }
    return std::nullopt;
}

} // namespace bluepencil
