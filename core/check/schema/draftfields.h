// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/schema/schemavalues.h"
#include "core/model/jsontext.h"

#include <QString>
#include <QStringList>

#include <vector>

// A draft that is JSON, read field by field by the item's `output_schema`. Understood of JSON
// Schema (2020-12; `definitions` of older ones, too): type, enum, const, properties, required,
// additionalProperties, items, prefixItems, minItems, maxItems, uniqueItems, minProperties,
// maxProperties, minLength, maxLength, pattern, format, minimum, maximum, exclusiveMinimum,
// exclusiveMaximum, multipleOf, allOf, anyOf, oneOf, local $ref, title, description. Anything else
// that judges is named in `unread` and judges nothing.
namespace bluepencil {

struct FieldProblem {
    enum class Kind {
        Missing,
        WrongType, // limit: the types allowed, by ", "
        NotInChoices,
        TooLong, // limit, value: code points
        TooShort,
        TooMany, // limit, value: elements or members
        TooFew,
        TooLow, // limit: the least, `exclusive` if it is not allowed itself
        TooHigh,
        NotAMultiple, // limit
        Pattern, // limit: the pattern
        Format, // limit: its name
        Twice, // an element stands twice
        Unknown, // no such field in the schema
        NoAlternative, // fits none of anyOf or oneOf
        Ambiguous, // fits more than one of oneOf
    };

    Kind kind = Kind::Missing;
    QString limit;
    qint64 value = 0;
    bool exclusive = false;

    bool operator==(const FieldProblem &) const = default;
};

struct DraftField {
    QString pointer; // RFC 6901
    QString name; // of the member; the place in a list, from 0
    QString title; // of the schema; may be empty
    QString description;
    int depth = 0; // the root is 0
    int parent = -1; // in the list of fields
    int node = -1; // of the text; -1: it is not there
    int types = jsontype::Any; // that the schema allows
    bool required = false;
    bool isElement = false;
    bool canGrow = false; // a list that may take one more
    QString fresh; // JSON to begin with: of a list, its next element; else of the field itself
    QStringList choices; // the only values allowed, as JSON; empty: no such rule
    QString text; // a string without quotes and escapes, else as written; empty for groups
    std::vector<FieldProblem> problems;
};

struct DraftFields {
    std::vector<DraftField> fields; // as in the text, missing ones at the end of their object
    QStringList unread; // keywords of the schema that nobody looked at
};

// `value` is what `text` says (parseJson). The schema's own faults count as silence. Work is
// bounded and counted, not timed: beyond 200,000 steps (SchemaWork) "$complexity" is named as
// unread, and nothing more is judged or listed. Choices are shared by the fields of one schema.
[[nodiscard]] DraftFields readFields(const JsonText &text, const Json &value, const Json &schema);
// Parses the text itself; for texts that JsonText has read.
[[nodiscard]] DraftFields readFields(const JsonText &text, const Json &schema);

// "missing", "wrong-type" …
[[nodiscard]] QString problemName(FieldProblem::Kind kind);

} // namespace bluepencil
