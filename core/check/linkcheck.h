// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/check.h"

namespace bluepencil {

// Every address of the web or of mail against the item's sources.
//
//   link-found          passed   stands in the source, scheme, "www." and a last slash aside
//   link-not-found      warning  does not; candidates: addresses of the same host
//   email-not-found     warning  a mail address that does not
class LinkCheck : public Check {
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] std::vector<CheckFinding> run(const Item &item,
                                                const QString &draft) const override;
};

} // namespace bluepencil
