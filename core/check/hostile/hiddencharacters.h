// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/check.h"

namespace bluepencil {

// Characters that a person cannot see but a reader, a program or a model may obey. One finding for
// each run of the same kind (values: characters "U+200B U+200B", count; tags also: decoded).
//
//   hidden-none                passed   nothing of this below
//   hidden-bidi                error    embeddings, overrides, isolates (U+202A–202E, U+2066–2069),
//                                       and marks U+200E, U+200F, U+061C away from right-to-left
//                                       text
//   hidden-tag                 error    tag characters U+E0000–E007F outside a flag
//   hidden-control             warning  C0 but tab and line feed, DEL, C1; interlinear annotation
//   hidden-zero-width          warning  U+200B, U+2060–2065, U+206A–206F, U+180E, U+034F, and
//   joiners
//                                       U+200C, U+200D where no script or emoji needs them
//   hidden-soft-hyphen         warning  U+00AD
//   hidden-byte-order-mark     warning  U+FEFF
//   hidden-filler              warning  fillers that look like blanks: U+115F, U+1160, U+3164,
//   U+FFA0 hidden-variation-selector  warning  not behind a character that can have a variant
//
// What is no finding: white space that can be seen as such (U+00A0, U+202F, U+3000 …); U+200D
// between emoji, and both joiners behind a letter or mark of a script that shapes by them (Arabic
// with Persian, Syriac, N'Ko, Mongolian, the scripts of India and its neighbours) and before a
// letter of one; U+200E, U+200F and U+061C in a paragraph with right-to-left letters; U+FE0E and
// U+FE0F behind an emoji or a symbol, U+FE00–FE02 behind Han and mathematics, U+E0100–E01EF behind
// Han, U+180B–180D behind Mongolian; tags behind U+1F3F4 that end with U+E007F.
class HiddenCharacterCheck : public Check {
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] std::vector<CheckFinding> run(const Item &item,
                                                const QString &draft) const override;
};

// The runs of tag characters outside flags, as the check above finds them: what they spell is read
// by models and seen by nobody.
[[nodiscard]] std::vector<CheckFinding> tagsIn(const QString &text);

} // namespace bluepencil
