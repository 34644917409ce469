// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/formats/examples.h"
#include "core/dataset/preparation/split.h"
#include "core/dataset/preparation/textdigest.h"

#include <functional>
#include <vector>

namespace bluepencil {

namespace reasons {

inline const QString inAnotherSplit = QStringLiteral("in-another-split");

} // namespace reasons

// Keeps a conversation with one of its texts (final, drafts, a senior's ruling) in one split, in
// key form, whomever it is of. What batches before gave out stays where it was; of this batch what
// models are judged by stays before what they learn from. So a record is left out if
//   - one of its texts was given out in another split before, or
//   - one of its texts stands in a split of this batch that is more held out, in a record that is
//     not left out itself.
// The outcome does not depend on the order of records. Memory: 16 bytes for each text of a record
// that is held out, and of each that was; none for those to train with.
class SplitTexts {
public:
    // First every record that gives rows unless it is left out, here or by others, …
    void add(const Judged &judged, Split split, const QString &feedbackId = {});
    // … then those of the batches before, …
    void addEarlier(const Judged &judged, Split split);
    // … then, before anybody asks, this. Records that others leave out stand nowhere.
    void finish(const std::function<bool(const QString &feedbackId)> &leftOut = {});

    [[nodiscard]] bool standElsewhere(const Judged &judged, Split split) const;

private:
    struct HeldOut {
        Split split;
        QString feedbackId;
        std::vector<TextDigest> texts;
    };

    [[nodiscard]] bool standElsewhere(const std::vector<TextDigest> &texts, Split split) const;

    std::vector<HeldOut> m_heldOut; // until finish()
    QHash<TextDigest, quint8> m_places; // where each text stands
};

} // namespace bluepencil
