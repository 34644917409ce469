// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/dataset/batches/batchstore.h"
#include "core/dataset/clearing/recordprivacy.h"

#include <QHash>

namespace bluepencil {

// The keys of batches that pseudonyms of reviewers (core/dataset/clearing/reviewernames.h) and ids
// of examples (core/dataset/clearing/exampleids.h) are made with. Each stands in the workspace with
// its batch. One of the same settings as one before has the same, so that the same choice gives the
// same bytes; its rows name their decisions anyhow.

// The keys that batches were looked at with before they were made, by the digest of their settings:
// the batch takes the one that its rows were shown with. They are forgotten with the program.
class KeysShown {
public:
    [[nodiscard]] QByteArray find(const QString &settings) const { return m_keys.value(settings); }

    void remember(const QString &settings, const QByteArray &key);

private:
    static constexpr qsizetype Most = 1000; // every letter of a filter makes other settings

    QHash<QString, QByteArray> m_keys;
};

// Names reviewers and examples for a batch with these settings, or as in `made`, which is made
// again; nullptr: a new one. The key to be kept with it, or nothing where none is needed.
[[nodiscard]] Result<QByteArray> nameReviewers(Database &database, const OrderedJson &settings,
                                               const BatchRow *made, const KeysShown &shown,
                                               const RandomSource &random, RecordPrivacy *privacy);

// As a batch of these settings that was made has them, else as one will have them that is made
// after it by those who know what was shown.
[[nodiscard]] Result<> nameReviewersAsBefore(Database &database, const OrderedJson &settings,
                                             KeysShown &shown, const RandomSource &random,
                                             RecordPrivacy *privacy);

} // namespace bluepencil
