// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/privacy/privacyrules.h"

namespace bluepencil {

// What becomes of personal data in texts that leave.
enum class PrivacyMode {
    None, // "none": they stay
    Pseudonymise, // "pseudonymise": "[EMAIL_1]"; who is the same in a conversation stays the same
    Redact, // "redact": "[EMAIL]"; who is who is gone
};

// Of an export for which nobody says what is to become of them. A recipe that does not say is of a
// time when they stayed, and keeps that.
inline constexpr PrivacyMode defaultPrivacyMode = PrivacyMode::Pseudonymise;

[[nodiscard]] QString privacyModeName(PrivacyMode mode);
[[nodiscard]] std::optional<PrivacyMode> privacyModeFromName(QStringView name);
[[nodiscard]] QStringList privacyModeNames();

// The mode, the ways of single kinds, and the key where they need one.
struct PrivacyMethod {
    PrivacyMode mode = defaultPrivacyMode;
    PrivacyRules rules {};
    PrivacyKey key {};

    [[nodiscard]] PrivacyWay wayOf(PersonalDataType type) const;
};

// InvalidArgument where a key is missing, or is not needed.
[[nodiscard]] Result<> checkKey(const PrivacyMethod &method);

} // namespace bluepencil
