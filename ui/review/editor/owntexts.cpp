// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/editor/owntexts.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <algorithm>

namespace bluepencil {

namespace {

constexpr qint64 largestFile = 32 * 1024 * 1024;

Error fileError(Error::Code code, const QString &what, const QString &path)
{
    return {code, what, QDir::toNativeSeparators(path), {}};
}

// Empty if there is no such file yet.
Result<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return QByteArray();
    if (file.size() > largestFile)
        return fail(
            fileError(Error::Code::LimitExceeded, QStringLiteral("the file is too large"), path));
    if (!file.open(QIODevice::ReadOnly))
        return fail(fileError(Error::Code::Storage, file.errorString(), path));
    return file.readAll();
}

template <typename T, typename Parse>
void readInto(T &kept, const QString &path, Parse parse, std::vector<Error> &problems)
{
    const auto bytes = bytesOf(path);
    if (!bytes) {
        problems.push_back(bytes.error());
        return;
    }
    if (bytes->isEmpty())
        return;
    auto read = parse(*bytes);
    if (read)
        kept = std::move(*read);
    else
        problems.push_back(fileError(read.error().code, read.error().what, path));
}

} // namespace

OwnTexts::OwnTexts(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
{
    readInto(m_snippets, snippetFile(), &parseSnippets, m_problems);
    readInto(m_words, wordFile(), &parseOwnWords, m_problems);
    m_wordSet = {m_words.begin(), m_words.end()};
}

OwnTexts::~OwnTexts() = default;

QString OwnTexts::snippetFile() const
{
    return m_folder + QStringLiteral("/snippets.json");
}

QString OwnTexts::wordFile() const
{
    return m_folder + QStringLiteral("/words.json");
}

Result<void> OwnTexts::write(const QString &path, const QByteArray &bytes) const
{
    const QString shown = QDir::toNativeSeparators(path);
    const bool isBroken = std::ranges::any_of(
        m_problems, [&](const Error &problem) { return problem.where == shown; });
    if (isBroken)
        return fail(fileError(Error::Code::Corrupt,
                              QStringLiteral("the file could not be read and is left as it is"),
                              path));
    QSaveFile file(path);
    const bool isWritten = QDir().mkpath(m_folder) && file.open(QIODevice::WriteOnly)
        && file.write(bytes) == bytes.size() && file.commit();
    if (!isWritten)
        return fail(fileError(Error::Code::Storage, file.errorString(), path));
    return {};
}

Result<void> OwnTexts::setSnippets(const std::vector<Snippet> &snippets)
{
    if (snippets == m_snippets)
        return {};
    BLUEPENCIL_TRY(write(snippetFile(), snippetsJson(snippets)));
    m_snippets = snippets;
    Q_EMIT snippetsChanged();
    return {};
}

Result<void> OwnTexts::setWords(const QStringList &words)
{
    QStringList wanted;
    for (const QString &word : words)
        wanted.append(word.simplified());
    wanted.removeAll(QString());
    wanted.sort();
    wanted.removeDuplicates();
    if (wanted == m_words)
        return {};
    BLUEPENCIL_TRY(write(wordFile(), ownWordsJson(wanted)));
    m_words = wanted;
    m_wordSet = {m_words.begin(), m_words.end()};
    Q_EMIT wordsChanged();
    return {};
}

Result<void> OwnTexts::addWord(const QString &word)
{
    return setWords(m_words + QStringList {word});
}

} // namespace bluepencil
