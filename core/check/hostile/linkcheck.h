// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/check.h"

namespace bluepencil {

// Every address of the web or of mail against the item's sources.
//
//   link-found          passed   stands in the source, scheme, "www." and a last slash aside
//   link-not-found      warning  does not; candidates: addresses of the same host
//   email-not-found     warning  a mail address that does not
//   link-imitates       error    its host looks like one of the source and is another (UTS #39);
//                                candidates: addresses of that
//                       warning  its host mixes scripts, or is of another script and reads as
//                                Latin, be it in the source or not (value reads_as)
class LinkCheck : public Check {
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] std::vector<CheckFinding> run(const Item &item,
                                                const QString &draft) const override;
};

} // namespace bluepencil
