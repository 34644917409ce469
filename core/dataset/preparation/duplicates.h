// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dataset/preparation/comparedtexts.h"

#include <QByteArray>

#include <optional>
#include <stop_token>
#include <vector>

namespace bluepencil {

// A text as the search for duplicates sees it.
struct DuplicateText {
    QString context; // role-tagged
    QString answer;
    int kind = 0; // only texts of one kind can be duplicates
    int rank = 0; // of two that are alike the one with the lower rank stays, below 0 both …
    QByteArray id; // … then the one with the lower id, at least 16 bytes
};

enum class Alike { No, Exact, Near };

struct DuplicateVerdict {
    Alike alike = Alike::No;
    qint64 of = -1; // what stays in its place, by the order of add()
};

// Finds texts that are there already, exactly (in key form) or nearly, as TwinSearch compares them.
// Candidates come from bands of hashes, and each is verified. The verdicts do not depend on the
// order of add().
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

    // Those that were added, with numbers in that order.
    [[nodiscard]] const ComparedTexts &texts() const { return m_texts; }

private:
    struct Standing {
        std::pair<quint64, quint64> id;
        qint32 rank = 0;
    };

    [[nodiscard]] std::vector<quint32> inOrder(const std::vector<bool> &leftOut) const;
    [[nodiscard]] Result<> findNear(const std::vector<quint32> &order, double threshold,
                                    const std::stop_token &stop,
                                    std::vector<DuplicateVerdict> &verdicts);

    ComparedTexts m_texts;
    std::vector<Standing> m_standings; // of each
};

} // namespace bluepencil
