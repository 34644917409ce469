// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/privacy/detectors/cues.h"
#include "core/privacy/hits.h"

// Numbers and dates that a word beside them gives away.
namespace bluepencil {

// What the text before asked for: its answer need not say it again.
struct Asked {
    std::vector<CueMatch> cues; // without places
    int texts = 0; // for so many more
};

// A stretch of a text in bytes, half open.
struct Range {
    std::size_t start = 0;
    std::size_t end = 0;
};

struct CueFinds {
    Hits hits;
    std::vector<Range>
        things; // numbers of orders and the like: no phone number, whatever they look like
};

[[nodiscard]] CueFinds findByCues(std::string_view text, const std::vector<CueMatch> &cues,
                                  const Asked &asked);

// What a text asks for, given in lower case; nothing if it asks nothing.
[[nodiscard]] std::vector<CueMatch> askedIn(std::string_view lower,
                                            const std::vector<CueMatch> &cues);

// A number of national register `detail` with everything between letters and digits left out, in
// capitals: true if its check digits are right.
[[nodiscard]] bool hasNationalCheck(std::string_view detail, std::string_view compact);

} // namespace bluepencil
