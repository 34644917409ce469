// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace bluepencil {

// Ends the process at once, as a power cut would, when the environment variable
// BLUEPENCIL_CRASH_AT names this point. "name:3" ends it at the third passage. Points: journal,
// commit, deliver, stage, record, rename, erased. Nothing but the tests of recovery sets the
// variable.
void crashPoint(const char *name);

} // namespace bluepencil
