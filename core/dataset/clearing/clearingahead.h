// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/sidekeeper.h"

#include <stop_token>

namespace bluepencil {

class Workspace;

// Clears the decisions of a workspace of personal data before anybody exports them, as the last
// batch in which something was replaced had it done, without one as an export does it unless it is
// told otherwise. What that came to goes where exports look for it
// (core/privacy/replacing/clearedmemo.h); no text is changed, and what is not found there is
// cleared by the export. How many decisions were looked at that were not known to be done.
//
// On one processor, at the lowest priority if the caller's thread has that, in steps of some
// hundred decisions, each of which is written down at its end. Who asked that their data be
// restricted is left alone. Nothing is done by rules that need a key, which is not kept, and where
// the file would grow too large. Cancelled: what was done stays.
[[nodiscard]] Result<qint64> clearAhead(Workspace &workspace, const std::stop_token &stop = {});

// Does so in the background, to be told of decisions whenever there are some: nobody waits for it,
// and it takes what others leave of the processor.
class ClearingKeeper final : public SideKeeper {
public:
    // `clock` must outlive it.
    ClearingKeeper(QString workspacePath, const Clock &clock);
};

} // namespace bluepencil
