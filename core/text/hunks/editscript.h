// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace bluepencil {

// A stretch of one text, in code points, half open, with the text it covers.
struct Span {
    qsizetype start = 0;
    qsizetype end = 0;
    QString text;

    bool operator==(const Span &) const = default;
};

// One contiguous change (a hunk). Insert has an empty draft span, Delete an empty final span.
struct Edit {
    enum class Op { Insert, Delete, Replace };

    Op op = Op::Replace;
    Span draft;
    Span final;
    // figure | date | name | negation | link | wording | grammar | punctuation | whitespace |
    // insertion | deletion | move (core/text/hunks/hunkkind.h)
    QString kind;

    bool operator==(const Edit &) const = default;
};

// Edits in the order of the text, as a person would mark them (core/text/hunks/hunkcleanup.h); they
// never touch or overlap, and no word is cut. Law: applyEdits(draft, edits) is the final, byte for
// byte, for every pair of well-formed texts.
using EditScript = std::vector<Edit>;

// The name of the engine that made a script, stored with every feedback. A change that can alter
// any stored script or metric gets a new name.
[[nodiscard]] QString textEngineName();

// Both texts in canonical form. Deterministic: the same script on every machine.
[[nodiscard]] EditScript diff(QStringView draft, QStringView finalText);

// InvalidArgument if a span lies outside the draft or does not cover the text it states.
[[nodiscard]] Result<QString> applyEdits(QStringView draft, const EditScript &edits);

[[nodiscard]] QString opName(Edit::Op op); // insert | delete | replace

} // namespace bluepencil
