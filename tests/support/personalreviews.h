// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/batchtools.h"

#include <QMap>

#include <random>

namespace bluepencil::test {

// What texts are made of: pieces that say something of somebody, and such that do not.
[[nodiscard]] const QStringList &givenAway();
[[nodiscard]] const QStringList &notGivenAway();

// Texts with personal data in them, and choices; the same for the same seed.
class PersonalTexts {
public:
    explicit PersonalTexts(quint64 seed)
        : m_random(seed)
    {
    }

    [[nodiscard]] bool one(int in) { return below(in) == 0; }

    [[nodiscard]] int below(int limit) { return int(m_random() % quint64(limit)); }

    [[nodiscard]] QString text(int pieces);
    // Now and then JSON, with a number that is somebody's.
    [[nodiscard]] QString draft();

private:
    std::mt19937_64 m_random;
};

// Reviews of such texts by their numbers, of the persons "s0" to "s4"; else the test fails.
void addPersonalReviews(ReviewedWorkspace &store, PersonalTexts &made, int from, int to);

// The file beside the workspace that remembers what clearing records came to.
[[nodiscard]] QString memoOf(ReviewedWorkspace &store);

// Pseudonymised and with all that can give rows, in basicFormats().
[[nodiscard]] ExportConfig pseudonymised();

// What an export makes that may not hang on what is remembered, by files and parts of the manifest;
// the number of the batch and its time do hang on the run. "error" if it fails.
[[nodiscard]] QMap<QString, QByteArray> madeBy(ReviewedWorkspace &store, const ExportConfig &config,
                                               const QString &name);
// The first of them that is not the same in both, or empty.
[[nodiscard]] QString differing(const QMap<QString, QByteArray> &one,
                                const QMap<QString, QByteArray> &other);

} // namespace bluepencil::test
