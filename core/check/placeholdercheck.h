// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/check.h"

namespace bluepencil {

// What a template or a model left open.
//
//   placeholder    error   "[NAME]", "[Your name]", "{{order}}", "{name}", "${name}", "%NAME%",
//                          "<insert date>", "XXX", "TODO", "lorem ipsum", "______"
//
// Code is left out, and so is what Markdown means by brackets and lines: links, footnotes, boxes to
// tick, rules.
class PlaceholderCheck : public Check {
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] std::vector<CheckFinding> run(const Item &item,
                                                const QString &draft) const override;
};

} // namespace bluepencil
