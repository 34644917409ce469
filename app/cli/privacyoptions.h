// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commandline.h"
#include "core/privacy/replacing/privacymethod.h"

#include <memory>

namespace bluepencil {

// The options that say what becomes of single kinds of personal data.
class PrivacyOptions {
public:
    void addTo(const CliCommand &command);

    [[nodiscard]] bool areGiven() const;

    [[nodiscard]] QString keyFile() const;

    // What is wrong names its option, which makes it wrong usage.
    [[nodiscard]] Result<PrivacyRules> rules() const;
    // Read to be checked, and where it is needed here.
    [[nodiscard]] Result<PrivacyKey> key() const;

private:
    std::string m_file;
    std::vector<std::string> m_rules;
    std::string m_scope;
    std::string m_keyFile;
};

} // namespace bluepencil
