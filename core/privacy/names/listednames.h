// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace bluepencil {

struct PreparedText;

// Names that no field, greeting or signature gives away but a list knows (namelist.h): a given name
// beside a family name; a given name with a capital before another capital, or in the middle of a
// sentence; what stands alone on its line, or behind the word "name". What is a word as well
// ("Will", "Paris") counts beside another name only.
[[nodiscard]] std::vector<std::string> gatherListedNames(const PreparedText &text);

} // namespace bluepencil
