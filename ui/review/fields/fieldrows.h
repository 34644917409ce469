// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/schema/draftfields.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace bluepencil {

// One line of the form: a value, the head of a list or an object, or what the draft had and the
// text has no more.
struct FieldRow {
    enum class Kind { Value, Choice, Group, Gone };

    Kind kind = Kind::Value;
    DraftField field;
    qsizetype start = 0; // code points of the value; both 0 where it is not there
    qsizetype end = 0;
    QString label;
    QString shown; // what the box has; of groups, how much is in them
    QString hint; // in an empty box
    QStringList options; // of a choice, as JSON
    std::optional<QString> before; // the draft's, where it differs
    int draftNode = -1; // of the draft, where it has one
    bool added = false; // the draft has nothing of the kind
    bool isEmptyList = false;
    QStringList problems; // in words

    [[nodiscard]] bool isThere() const { return field.node >= 0; }

    // Tab and the arrows stop here.
    [[nodiscard]] bool isStop() const;
    bool operator==(const FieldRow &other) const;
};

// `draft` may be null: then nothing is said to have changed.
[[nodiscard]] std::vector<FieldRow> fieldRows(const JsonText &text, const DraftFields &read,
                                              const JsonText *draft);

// A value of JSON in words: a string without its quotes, anything else as written.
[[nodiscard]] QString plainValue(const QString &literal);

} // namespace bluepencil
