// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

// Word lists about names, by words without case and accents. Our own.
namespace bluepencil {

[[nodiscard]] bool isTitleWord(const std::string &folded); // "mr", "dr", "frau"
[[nodiscard]] bool isParticle(const std::string &folded); // "van", "de"
[[nodiscard]] bool isCompanyWord(const std::string &folded); // "gmbh", "support", "bot"
// A name that is a word of every day as well: "will", "rose", "may".
[[nodiscard]] bool isEverydayWord(const std::string &folded);
// No name, though it may stand where one does: "Dear Customer", "my name is on the card".
[[nodiscard]] bool isNoName(const std::string &folded);

} // namespace bluepencil
