// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/privacy/hits.h"

// Detectors that a grammar or check digits make sure of. Hand-written, one pass over the text each.
namespace bluepencil {

void findEmails(std::string_view text, Hits &hits);
void findIpv4(std::string_view text, Hits &hits);
void findIbans(std::string_view text, Hits &hits);

} // namespace bluepencil
