// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/detectors/digitgroups.h"

#include "core/privacy/hits.h"

#include <utility>

namespace bluepencil {

namespace {

constexpr std::size_t WidestGap = 3; // ") - "

bool isGap(char c)
{
    return c == ' ' || c == '-' || c == '.' || c == '/' || c == '(' || c == ')' || c == '\n'
        || c == '\t' || c == '\r' || c == '_';
}

} // namespace

std::vector<DigitRun> digitRuns(std::string_view text, std::size_t least)
{
    std::vector<DigitRun> runs;
    DigitRun run;
    const auto close = [&] {
        if (run.digits >= least)
            runs.push_back(std::move(run));
        run = {};
    };
    std::size_t gap = 0;
    for (std::size_t at = 0; at < text.size();) {
        const char c = text[at];
        if (!ascii::isDigit(c)) {
            if (!run.groups.empty() && (!isGap(c) || ++gap > WidestGap))
                close();
            ++at;
            continue;
        }
        gap = 0;
        DigitGroup group {at, 0};
        while (at < text.size() && ascii::isDigit(text[at]))
            ++at;
        group.size = at - group.start;
        run.digits += group.size;
        run.groups.push_back(group);
    }
    close();
    return runs;
}

} // namespace bluepencil
