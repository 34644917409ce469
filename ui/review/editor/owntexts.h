// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/snippets.h"

#include <QObject>
#include <QSet>
#include <QStringList>

#include <vector>

namespace bluepencil {

// What a reviewer wrote for themselves: snippets, and words that the dictionary lacks. Two files in
// the folder of the user's settings, never in the workspace; each is written whole, beside the old
// one, and takes its place. A file that cannot be read is left as it is, and nothing is written
// over it.
class OwnTexts final : public QObject {
    Q_OBJECT

public:
    explicit OwnTexts(const QString &folder, QObject *parent = nullptr);
    ~OwnTexts() override;
    Q_DISABLE_COPY_MOVE(OwnTexts)

    [[nodiscard]] const std::vector<Snippet> &snippets() const { return m_snippets; }

    [[nodiscard]] const QStringList &words() const { return m_words; } // sorted, each once

    [[nodiscard]] const QSet<QString> &wordSet() const { return m_wordSet; }

    // What was kept; on failure nothing changes, neither here nor in the file.
    Result<void> setSnippets(const std::vector<Snippet> &snippets);
    Result<void> setWords(const QStringList &words);
    Result<void> addWord(const QString &word);

    // Why a file was not read: one error each.
    [[nodiscard]] const std::vector<Error> &problems() const { return m_problems; }

    [[nodiscard]] QString snippetFile() const;
    [[nodiscard]] QString wordFile() const;

Q_SIGNALS:
    void snippetsChanged();
    void wordsChanged();

private:
    [[nodiscard]] Result<void> write(const QString &path, const QByteArray &bytes) const;

    QString m_folder;
    std::vector<Snippet> m_snippets;
    QStringList m_words;
    QSet<QString> m_wordSet; // the same
    std::vector<Error> m_problems;
};

} // namespace bluepencil
