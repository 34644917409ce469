// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dataset/preparation/sketch.h"
#include "core/dataset/preparation/textdigest.h"

#include <QByteArray>
#include <QTemporaryFile>

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace bluepencil {

// A conversation and its answer in key form, as they are compared with others.
struct ComparedText {
    TextDigest key; // equal texts of one kind have the same
    Bands bands {};
    QByteArray bytes; // context, line feed and answer
    qint32 units = 0;
    qint32 answerUnits = 0; // the last of them
    qint32 kind = 0; // only texts of one kind can be alike
};

// `context` is role-tagged.
[[nodiscard]] ComparedText comparedText(const QString &context, const QString &answer, int kind);

// The answer's runs are the last of the whole, where it is as long as a run.
struct ShingledText {
    std::vector<quint64> whole;
    std::vector<quint64> shortAnswer;
    std::size_t answerRuns = 0;

    [[nodiscard]] std::span<const quint64> answer() const
    {
        return answerRuns == 0 ? std::span(shortAnswer) : std::span(whole).last(answerRuns);
    }
};

// Texts lie in a file without a name, which ends with the process; memory is some 100 bytes a text.
// They have numbers in the order in which they came, from 0.
class ComparedTexts {
public:
    // `folder` is where the file lies.
    [[nodiscard]] Result<> start(const QString &folder);
    [[nodiscard]] Result<> add(const ComparedText &text);
    // Before texts are read that were added since.
    [[nodiscard]] Result<> flush() const;

    [[nodiscard]] std::size_t size() const { return m_entries.size(); }

    [[nodiscard]] const TextDigest &key(quint32 text) const { return m_entries[text].key; }

    [[nodiscard]] int kind(quint32 text) const { return m_entries[text].kind; }

    [[nodiscard]] const std::vector<Bands> &bands() const { return m_bands; }

    [[nodiscard]] Result<ShingledText> shingled(quint32 text) const;

private:
    struct Entry {
        TextDigest key;
        qint64 offset = 0; // in the file
        qint32 bytes = 0;
        qint32 units = 0;
        qint32 answerUnits = 0;
        qint32 kind = 0;
    };

    std::unique_ptr<QTemporaryFile> m_file;
    qint64 m_size = 0;
    std::vector<Entry> m_entries;
    std::vector<Bands> m_bands;
};

// Compares one text with others. Two are as alike as the less alike of their wholes and of their
// answers, by Jaccard's coefficient, so that neither a common greeting nor a common conversation
// makes two of them one.
class TwinSearch {
public:
    // Of the candidates among `others` the first that is as alike as that, and not equal.
    [[nodiscard]] Result<std::optional<quint32>> find(const ComparedTexts &own, quint32 text,
                                                      const ComparedTexts &others,
                                                      std::span<const quint32> candidates,
                                                      double threshold);

private:
    ShingleSet m_whole; // of the text that is compared
    ShingleSet m_answer;
};

} // namespace bluepencil
