// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dataset/sketch.h"
#include "core/dataset/textdigest.h"

#include <QByteArray>
#include <QTemporaryFile>

#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace bluepencil {

// A text as the search for duplicates sees it.
struct DuplicateText {
    QString context; // role-tagged
    QString answer;
    int kind = 0; // only texts of one kind can be duplicates
    int rank = 0; // of two that are alike the one with the lower rank stays …
    QByteArray id; // … then the one with the lower id, at least 16 bytes
};

enum class Alike { No, Exact, Near };

struct DuplicateVerdict {
    Alike alike = Alike::No;
    qint64 of = -1; // what stays in its place, by the order of add()
};

// Finds texts that are there already, exactly (in key form) or nearly: two are as alike as the less
// alike of their wholes and of their answers, by Jaccard's coefficient, so that neither a common
// greeting nor a common conversation makes two of them one. Candidates come from bands of hashes,
// and each is verified. The verdicts do not depend on the order of add().
//
// Texts lie in a file without a name, which ends with the process; memory is some 200 bytes a text.
class DuplicateFinder {
public:
    // `folder` is where the file lies.
    [[nodiscard]] Result<> start(const QString &folder);
    [[nodiscard]] Result<> add(const DuplicateText &text);

    // One verdict for each text, in the order of add(). `threshold` from 0 to 1; none looks for
    // exact ones only. Texts of `leftOut` (empty, or one flag for each) are no duplicates and hide
    // none. Cancelled if told to stop.
    [[nodiscard]] Result<std::vector<DuplicateVerdict>> find(std::optional<double> threshold,
                                                             const std::stop_token &stop,
                                                             const std::vector<bool> &leftOut = {});

private:
    struct Entry {
        TextDigest key; // of the key form
        std::pair<quint64, quint64> id;
        qint64 offset = 0; // in the file, of context, line feed and answer
        qint32 bytes = 0;
        qint32 units = 0;
        qint32 answerUnits = 0; // the last of them
        qint32 rank = 0;
        qint32 kind = 0;
    };

    // The answer's runs are the last of the whole, where it is as long as a run.
    struct Shingled {
        std::vector<quint64> whole;
        std::vector<quint64> shortAnswer;
        std::size_t answerRuns = 0;

        [[nodiscard]] std::span<const quint64> answer() const
        {
            return answerRuns == 0 ? std::span(shortAnswer) : std::span(whole).last(answerRuns);
        }
    };

    [[nodiscard]] Result<Shingled> shingled(const Entry &entry);
    [[nodiscard]] std::vector<quint32> inOrder(const std::vector<bool> &leftOut) const;
    [[nodiscard]] Result<> findNear(const std::vector<quint32> &order, double threshold,
                                    const std::stop_token &stop,
                                    std::vector<DuplicateVerdict> &verdicts);
    // The first candidate that is as alike.
    [[nodiscard]] Result<std::optional<quint32>>
    twinOf(quint32 text, const std::vector<quint32> &candidates, double threshold);

    std::unique_ptr<QTemporaryFile> m_file;
    qint64 m_size = 0;
    std::vector<Entry> m_entries;
    std::vector<Bands> m_bands;
    ShingleSet m_whole; // of the text that is compared
    ShingleSet m_answer;
};

} // namespace bluepencil
