// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/check.h"
#include "core/model/jsontext.h"

namespace bluepencil {

// A draft by an `output_schema` against that schema (core/check/schema/draftfields.h). Nothing for
// items without one.
//
//   schema-no-json  error    not valid JSON; values fault (faultName()), line, column
//   schema-PROBLEM  error    problemName(); values pointer, field (its title, else its name),
//                            limit, count, exclusive ("yes"). A format that is not kept is a
//                            warning. What is missing stands at the object that lacks it
//   schema-unread   note     values keywords: parts of the schema that nobody looked at
class SchemaCheck final : public Check {
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] std::vector<CheckFinding> run(const Item &item,
                                                const QString &draft) const override;
};

// "unfinished", "value-expected" …
[[nodiscard]] QString faultName(JsonFault::Kind kind);

} // namespace bluepencil
