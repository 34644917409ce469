// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace bluepencil {

// Where memory has run out a program ends with one plain line and the code 1, rather than with
// whatever the library says. What was confirmed is on the disk; what was under way is taken back
// when the workspace is opened next. `program` must live as long as the process.
void endPlainlyWithoutMemory(const char *program);

} // namespace bluepencil
