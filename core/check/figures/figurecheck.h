// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/check.h"

namespace bluepencil {

// Every figure of the draft against the item's conversation, references, facts and guideline.
//
// About a figure (values: text, kind, value, unit):
//   figure-found      passed   the value stands in the source; candidates[0] is where
//   figure-rounded    passed   a figure of the source, with fewer digits
//   figure-derived    passed   follows from figures that stand together (value `derivation`)
//   figure-ambiguous  note     only if one of the two is read the less likely way ("03/11/2026")
//   figure-sign       warning  the source has it with the opposite sign
//   figure-scale      warning  the same digits at another power of ten (value `factor`)
//   figure-unit       warning  the same value as another thing: % and percentage points, days and
//                              working days, another currency
//   figure-not-found  warning  not found in the source; nearest candidates. Not "wrong": a person
//                              decides
// About a fact (values also: fact, fact_value, tolerance, deviation):
//   fact-matches      passed   stated, within its tolerance
//   fact-deviates     error    stated under its name, outside its tolerance
//   fact-restated     warning  stated rightly elsewhere, but here something near it under its name
//   fact-confused     warning  under its name stands another figure of the source
//   fact-not-stated   note     not in the draft
class FigureCheck : public Check {
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] std::vector<CheckFinding> run(const Item &item,
                                                const QString &draft) const override;

    // Share of a fact's value that a figure may be off, where the fact does not say.
    static constexpr double DefaultTolerance = .05;
};

} // namespace bluepencil
