// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/item.h"
#include "core/model/json.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace bluepencil {

// The kinds of example that a decision can become.
enum class ExampleKind { Sft, Preference };

[[nodiscard]] QString exampleKindName(ExampleKind kind); // sft | preference

// One message as a text-only target takes it.
struct Turn {
    QString role; // system | user | assistant
    QString content;
};

// What every format is written from.
struct Example {
    std::vector<Turn> prompt;
    QString answer; // the final
    QString draft;
};

// The conversation of an item. A tool's message becomes a user's, whose first line says whose
// result it is: targets of text alone refuse the role `tool` without the call that it answers.
[[nodiscard]] std::vector<Turn> promptOf(const Item &item);

// A format of one vendor or trainer. Nothing of ours stands in its lines.
struct Format {
    QString name;
    ExampleKind kind;
    // The reason (core/dataset/actiontable.h) for which the target would refuse the row.
    std::optional<QString> (*refusal)(const Example &example);
    OrderedJson (*row)(const Example &example);
};

[[nodiscard]] const Format *findFormat(QStringView name); // nullptr if there is none
[[nodiscard]] QStringList formatNames();

} // namespace bluepencil
