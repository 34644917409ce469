// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/language/spelling.h"

#include "core/base/limits.h"
#include "core/check/language/languagecheck.h"
#include "core/check/language/spellingwords.h"
#include "core/check/sourcetexts.h"

#include <QFile>
#include <QHash>
#include <QMutex>
#include <QMutexLocker>
#include <QStringDecoder>
#include <QStringEncoder>

#include <algorithm>
#include <hunspell/hunspell.hxx>
#include <optional>
#include <utility>

namespace bluepencil {

namespace {

constexpr std::size_t KeptDictionaries = 2;
constexpr qsizetype KeptVerdicts = 50'000;

QByteArray encodingOf(Hunspell &dictionary)
{
    const QByteArray name(dictionary.get_dict_encoding().c_str());
    return name.startsWith("microsoft-cp") ? "windows-" + name.mid(12) : name;
}

// As dictionaries write it: "'" for an apostrophe, "-" for a hyphen, nothing that nobody sees.
QString plainSpelling(QStringView word)
{
    QString plain;
    plain.reserve(word.size());
    for (const QChar c : word) {
        if (c == u'\u2019')
            plain += u'\'';
        else if (c == u'\u2010' || c == u'\u2011')
            plain += u'-';
        else if (c.category() != QChar::Other_Format)
            plain += c;
    }
    return plain.normalized(QString::NormalizationForm_C);
}

bool isOwn(const QString &word, const QSet<QString> &own)
{
    return own.contains(word) || own.contains(word.toLower());
}

// What "Acme's" and "l'Acme" are about.
QString withoutApostrophe(const QString &word)
{
    if (word.endsWith(QStringLiteral("'s"), Qt::CaseInsensitive))
        return word.chopped(2);
    return word.mid(word.indexOf(u'\'') + 1);
}

class Dictionary {
public:
    explicit Dictionary(const DictionaryFiles &files)
        : m_language(files.language)
        , m_words(QFile::encodeName(files.affix).constData(),
                  QFile::encodeName(files.words).constData())
        , m_encoder(encodingOf(m_words).constData())
        , m_decoder(encodingOf(m_words).constData())
    {
    }

    Q_DISABLE_COPY_MOVE(Dictionary)
    ~Dictionary() = default;

    [[nodiscard]] const QString &language() const { return m_language; }

    [[nodiscard]] bool isUsable() const { return m_encoder.isValid() && m_decoder.isValid(); }

    // Whether it has the word. A word that it cannot even write is of another alphabet and no
    // mistake of this language.
    [[nodiscard]] bool has(const QString &word)
    {
        const auto known = m_verdicts.constFind(word);
        if (known != m_verdicts.cend())
            return *known;
        const std::optional<std::string> bytes = encoded(word);
        const bool found = !bytes || m_words.spell(*bytes);
        if (m_verdicts.size() >= KeptVerdicts)
            m_verdicts.clear();
        m_verdicts.insert(word, found);
        return found;
    }

    [[nodiscard]] QStringList near(const QString &word, qsizetype most)
    {
        const std::optional<std::string> bytes = encoded(word);
        QStringList found;
        if (!bytes)
            return found;
        for (const std::string &each : m_words.suggest(*bytes)) {
            const QString spelled
                = m_decoder.decode(QByteArrayView(each.data(), qsizetype(each.size())));
            m_decoder.resetState();
            if (found.size() < most && !spelled.isEmpty() && !found.contains(spelled))
                found.append(spelled);
        }
        return found;
    }

private:
    [[nodiscard]] std::optional<std::string> encoded(const QString &word)
    {
        const QByteArray bytes = m_encoder.encode(word);
        const bool failed = m_encoder.hasError();
        m_encoder.resetState();
        if (failed)
            return std::nullopt;
        return std::string(bytes.constData(), std::size_t(bytes.size()));
    }

    QString m_language;
    Hunspell m_words;
    QStringEncoder m_encoder;
    QStringDecoder m_decoder;
    QHash<QString, bool> m_verdicts;
};

// The stretches of a word between its hyphens.
std::vector<SpellingWord> partsOf(QStringView text, const SpellingWord &word)
{
    std::vector<SpellingWord> parts;
    qsizetype start = word.start;
    for (qsizetype i = word.start; i <= word.end; ++i) {
        const bool isEnd
            = i == word.end || text[i] == u'-' || text[i] == u'\u2010' || text[i] == u'\u2011';
        if (!isEnd)
            continue;
        if (i - start > 1)
            parts.push_back({start, i});
        start = i + 1;
    }
    return parts;
}

} // namespace

class Spelling::Shelf {
public:
    explicit Shelf(QStringList folders)
        : m_folders(std::move(folders))
    {
    }

    SpellingReport check(const std::shared_ptr<const Item> &item, const QString &text,
                         const QSet<QString> &own)
    {
        const QMutexLocker lock(&m_mutex);
        SpellingReport report;
        report.language = item->language.isEmpty() ? detectedLanguage(text) : item->language;
        report.tooLarge = text.toUtf8().size() > limits::ShownBytes;
        Dictionary *dictionary = report.tooLarge ? nullptr : forLanguage(report.language);
        if (dictionary == nullptr)
            return report;
        report.dictionary = dictionary->language();
        if (m_item != item) {
            m_item = item;
            m_source = std::make_unique<SourceWords>(*item);
        }
        qsizetype codePoints = 0;
        qsizetype counted = 0; // UTF-16 units up to which `codePoints` counts
        const auto codePoint = [&](qsizetype at) {
            for (; counted < at; ++counted)
                codePoints += text[counted].isLowSurrogate() ? 0 : 1;
            return codePoints;
        };
        for (const SpellingWord &word : spellingWords(*item, text, report.dictionary)) {
            if (isSpelt(*dictionary, QStringView(text).sliced(word.start, word.end - word.start),
                        own))
                continue;
            for (const SpellingWord &part : partsOf(text, word)) {
                const QString written = text.mid(part.start, part.end - part.start);
                if (isSpelt(*dictionary, written, own))
                    continue;
                const qsizetype start = codePoint(part.start);
                report.misspelt.push_back({start, codePoint(part.end), written});
                if (report.misspelt.size() == mostMisspelt)
                    return report;
            }
        }
        return report;
    }

    QStringList suggestions(const QString &language, const QString &word, qsizetype most)
    {
        const QMutexLocker lock(&m_mutex);
        Dictionary *dictionary = forLanguage(language);
        return dictionary == nullptr ? QStringList() : dictionary->near(plainSpelling(word), most);
    }

private:
    [[nodiscard]] bool isSpelt(Dictionary &dictionary, QStringView word, const QSet<QString> &own)
    {
        const QString plain = plainSpelling(word);
        if (isOwn(plain, own) || dictionary.has(plain))
            return true;
        if (plain.contains(u'\'')) {
            const QString bare = withoutApostrophe(plain);
            if (isOwn(bare, own) || dictionary.has(bare))
                return true;
        }
        // A name stands there with a capital; what stands there in small letters may be somebody
        // else's mistake.
        return m_source->holds(plain) && !m_source->isCommon(plain);
    }

    [[nodiscard]] Dictionary *forLanguage(const QString &language)
    {
        const std::optional<DictionaryFiles> files = dictionaryFor(language, m_folders);
        if (!files)
            return nullptr;
        const auto kept = std::ranges::find_if(
            m_dictionaries, [&](const auto &each) { return each->language() == files->language; });
        if (kept != m_dictionaries.end()) {
            std::rotate(m_dictionaries.begin(), kept, kept + 1);
        } else {
            m_dictionaries.insert(m_dictionaries.begin(), std::make_unique<Dictionary>(*files));
            if (m_dictionaries.size() > KeptDictionaries)
                m_dictionaries.pop_back();
        }
        Dictionary *first = m_dictionaries.front().get();
        return first->isUsable() ? first : nullptr;
    }

    QMutex m_mutex;
    QStringList m_folders;
    std::vector<std::unique_ptr<Dictionary>> m_dictionaries; // the last used first
    std::shared_ptr<const Item> m_item; // m_source is of it
    std::unique_ptr<SourceWords> m_source;
};

Spelling::Spelling(QStringList folders)
    : m_shelf(std::make_unique<Shelf>(std::move(folders)))
{
}

Spelling::~Spelling() = default;

SpellingReport Spelling::check(const std::shared_ptr<const Item> &item, const QString &text,
                               const QSet<QString> &own)
{
    return m_shelf->check(item, text, own);
}

QStringList Spelling::suggestions(const QString &dictionary, const QString &word, qsizetype most)
{
    return m_shelf->suggestions(dictionary, word, most);
}

} // namespace bluepencil
