// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/privacy/hits.h"

// Addresses of machines, and keys.
namespace bluepencil {

void findIpv6AndMac(std::string_view text, Hits &hits);
void findCredentialUrls(std::string_view text, Hits &hits);
// Keys and tokens by the prefixes that their makers publish, private keys, JSON web tokens, and
// what is named a key in front of '=' or ':'.
void findSecrets(std::string_view text, Hits &hits);
// "john [at] example [dot] com", "j o h n @ x . c o m".
void findDisguisedEmails(std::string_view text, Hits &hits);

} // namespace bluepencil
