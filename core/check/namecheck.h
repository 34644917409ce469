// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/check.h"

namespace bluepencil {

// Names of the draft against the words of the item's sources.
//
//   name-not-found     warning  a word written as a name stands nowhere in the source; candidates:
//                               names of the source that differ by a letter or two. Once for each.
//                      note     a single word in the middle of a sentence that nothing beside it
//                               marks as a name and no name of the source is like
//   address-not-found  warning  a street with a number whose words are not all there
//   names-unread       passed   the draft is in a script without capitals: nothing was looked for
//
// What counts as a name: words with a capital behind a title ("Ms", "Herr") or a greeting; and, but
// in German, where every noun has one, words with a capital in the middle of a sentence. Left out
// are days, months and the like, words that stand somewhere in lower case, headings, the closing
// with what stands under it, how somebody introduces themselves, quotations and code.
class NameCheck : public Check {
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] std::vector<CheckFinding> run(const Item &item,
                                                const QString &draft) const override;
};

} // namespace bluepencil
