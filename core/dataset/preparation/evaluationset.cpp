// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/preparation/evaluationset.h"

#include "core/base/limits.h"
#include "core/base/sha256.h"
#include "core/dataset/preparation/sketch.h"
#include "core/model/json.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <functional>
#include <utility>

namespace bluepencil {

namespace {

constexpr qsizetype longRun = 13;
constexpr qsizetype shortRun = 8;
constexpr QByteArrayView byteOrderMark = "\xef\xbb\xbf"; // of editors that write one

bool standsAlone(char32_t character)
{
    constexpr std::array scripts {
        QChar::Script_Han, QChar::Script_Hiragana, QChar::Script_Katakana, QChar::Script_Thai,
        QChar::Script_Lao, QChar::Script_Khmer,    QChar::Script_Myanmar};
    return std::ranges::find(scripts, QChar::script(character)) != scripts.end();
}

QStringList wordsOf(QStringView text)
{
    QStringList words;
    QString word;
    const auto end = [&] {
        if (!word.isEmpty())
            words += std::exchange(word, QString());
    };
    for (const char32_t character : keyForm(text).toStdU32String()) {
        const bool belongs = QChar::isLetterOrNumber(character) || QChar::isMark(character);
        const bool alone = belongs && standsAlone(character) && !QChar::isMark(character);
        if (!belongs || alone)
            end();
        if (belongs)
            word += QString::fromUcs4(&character, 1);
        if (alone)
            end();
    }
    end();
    return words;
}

quint64 hashOf(const QStringList &words, qsizetype from, qsizetype count)
{
    quint64 hash = 0xcbf29ce484222325U; // FNV-1a
    const auto take = [&hash](quint64 value) {
        hash = (hash ^ value) * 0x100000001b3U;
    };
    for (qsizetype i = from; i < from + count; ++i) {
        for (const QChar character : words[i])
            take(character.unicode());
        take(0x10000);
    }
    return hash;
}

std::vector<quint64> runs(const QStringList &words, qsizetype length)
{
    std::vector<quint64> hashes;
    for (qsizetype i = 0; i + length <= words.size(); ++i)
        hashes.push_back(hashOf(words, i, length));
    return hashes;
}

// A table or a text of another encoding would be taken for words that nobody ever wrote, and
// nothing would be left out for it.
bool isText(QByteArrayView line)
{
    return !line.contains('\0') && toQString(line).toUtf8() == line;
}

void eachText(const Json &json, const std::function<void(const std::string &)> &take)
{
    if (json.is_string()) {
        take(json.get_ref<const std::string &>());
    } else if (json.is_array()) {
        for (const Json &element : json)
            eachText(element, take);
    } else if (json.is_object()) {
        for (const auto &[name, value] : json.items()) {
            if (name != "role" && name != "id" && name != "external_id")
                eachText(value, take);
        }
    }
}

} // namespace

Result<> EvaluationSet::load(const QString &path)
{
    if (path.isEmpty()) {
        return fail(Error::Code::InvalidArgument, QStringLiteral("no evaluation file is named"), {},
                    QStringLiteral("name a file of JSON lines or of plain lines"));
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(Error::Code::NotFound, QStringLiteral("the evaluation file cannot be read"),
                    path, QStringLiteral("name a file of JSON lines or of plain lines"));
    }
    Sha256 hash;
    const qsizetype before = m_texts;
    std::vector<char> buffer(std::size_t(limits::LineBytes) + 2);
    qint64 got = 0;
    bool isFirst = true;
    while ((got = file.readLine(buffer.data(), qint64(buffer.size()))) > 0) {
        QByteArrayView line(buffer.data(), got);
        if (line.size() > limits::LineBytes) {
            return fail(Error::Code::LimitExceeded,
                        QStringLiteral("a line of the evaluation file has more than %1 MB")
                            .arg(limits::LineBytes >> 20),
                        path, QStringLiteral("name a file of JSON lines or of plain lines"));
        }
        hash.add(line);
        if (std::exchange(isFirst, false) && line.startsWith(byteOrderMark))
            line = line.sliced(byteOrderMark.size());
        if (!isText(line)) {
            return fail(Error::Code::InvalidArgument,
                        QStringLiteral("the evaluation file is no text in UTF-8"), path,
                        QStringLiteral("name a file of JSON lines or of plain lines"));
        }
        const QByteArray trimmed = line.trimmed().toByteArray();
        if (trimmed.isEmpty())
            continue;
        const bool looksLikeJson = trimmed.startsWith('{') || trimmed.startsWith('[');
        const Result<Json> json = looksLikeJson ? parseJson(trimmed) : Result<Json>(Json());
        if (!json) {
            return fail(Error::Code::InvalidArgument,
                        QStringLiteral("a line of the evaluation file is no JSON (%1)")
                            .arg(json.error().what),
                        path, QStringLiteral("mend the line, or write plain lines"));
        }
        if (looksLikeJson)
            eachText(*json, [this](const std::string &text) { add(toQString(text)); });
        else
            add(toQString(trimmed));
    }
    m_sha256 = hash.hex();
    if (m_texts == before) {
        return fail(Error::Code::InvalidArgument, QStringLiteral("holds no text"), path,
                    QStringLiteral("name a file of JSON lines or of plain lines"));
    }
    return {};
}

void EvaluationSet::add(QStringView text)
{
    const QStringList words = wordsOf(text);
    if (words.isEmpty())
        return;
    const auto number = static_cast<int>(m_shortRuns.size());
    const std::vector<quint64> eights = runs(words, shortRun);
    const bool isShort = words.size() < longRun;
    m_shortRuns.push_back(isShort ? static_cast<int>(eights.size()) : 0);
    if (words.size() < shortRun)
        m_whole.insert(hashOf(words, 0, words.size()));
    for (const quint64 hash : eights) {
        std::vector<int> &texts = m_eight[hash];
        if (texts.empty() || texts.back() != number)
            texts.push_back(number);
    }
    for (const quint64 hash : runs(words, longRun))
        m_thirteen.insert(hash);
    ++m_texts;
}

bool EvaluationSet::contaminates(QStringView text, FewWords few) const
{
    const QStringList words = wordsOf(text);
    if (words.isEmpty())
        return false;
    if (words.size() < shortRun)
        return few == FewWords::Count && m_whole.contains(hashOf(words, 0, words.size()));
    const auto thirteens = runs(words, longRun);
    return std::ranges::any_of(thirteens,
                               [this](quint64 hash) { return m_thirteen.contains(hash); })
        || coversShort(words);
}

// Half of the runs of the shorter one in the other, whichever of the two that is.
bool EvaluationSet::coversShort(const QStringList &words) const
{
    std::vector<quint64> own = runs(words, shortRun);
    const std::size_t all = own.size();
    QHash<int, std::size_t> shared;
    std::ranges::sort(own);
    own.erase(std::unique(own.begin(), own.end()), own.end());
    for (const quint64 hash : own) {
        const auto found = m_eight.constFind(hash);
        if (found == m_eight.cend())
            continue;
        for (const int number : *found)
            ++shared[number];
    }
    const bool isShort = words.size() < longRun;
    for (auto it = shared.cbegin(); it != shared.cend(); ++it) {
        const auto its = static_cast<std::size_t>(m_shortRuns[static_cast<std::size_t>(it.key())]);
        std::size_t least = isShort ? all : 0;
        if (its > 0)
            least = least > 0 ? std::min(least, its) : its;
        if (least > 0 && 2 * it.value() >= least)
            return true;
    }
    return false;
}

} // namespace bluepencil
