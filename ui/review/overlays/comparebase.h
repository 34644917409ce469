// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/earliertexts.h"
#include "core/review/reviewsession.h"

#include <QString>

#include <vector>

namespace bluepencil {

// A text that the working text can be held against, with the window's words for it.
struct CompareBase {
    enum class Kind {
        Draft, // the one that is worked from; what is stored at the decision is always against it
        OtherDraft,
        Earlier,
    };

    Kind kind = Kind::Draft;
    QString id; // of the draft or the decision
    QString text;
    QString name; // "Draft 2", "Final of Bea"
    QString detail; // what it is and when; may be empty
};

// "small-1, prompt p-7"; empty where the producer said neither.
[[nodiscard]] QString draftDetail(const Draft &draft);
// "Draft", or "Draft 2" where there are several.
[[nodiscard]] QString draftName(const Item &item, const QString &draftId);

[[nodiscard]] CompareBase draftBase(const OpenItem &item);
// The draft worked from first, then the other drafts, then the earlier texts.
[[nodiscard]] std::vector<CompareBase> compareBases(const OpenItem &item,
                                                    const std::vector<EarlierText> &earlier);

} // namespace bluepencil
