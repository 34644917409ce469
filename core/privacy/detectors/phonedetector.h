// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/privacy/detectors/contextdetectors.h"
#include "core/privacy/detectors/digitgroups.h"
#include "core/privacy/detectors/phonetables.h"

#include <string>
#include <vector>

namespace bluepencil {

// Phone numbers among runs of digits: with a country's number in front, in the groups of North
// America, with a word beside them, or by libphonenumber's tables of the regions.

class PhoneDetector {
public:
    PhoneDetector(std::vector<std::string> regions, const PhoneTables &tables)
        : m_regions(std::move(regions))
        , m_tables(tables)
    {
    }

    // Says how many stretches of digits it weighed: what the work grows with.
    std::size_t find(std::string_view text, const std::vector<DigitRun> &runs,
                     const std::vector<CueMatch> &cues, const std::vector<Range> &things,
                     bool isAsked, Hits &hits) const;

private:
    std::vector<std::string> m_regions;
    const PhoneTables &m_tables;
};

} // namespace bluepencil
