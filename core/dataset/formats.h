// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/item.h"
#include "core/model/json.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace bluepencil {

// What a format is made of: answers to learn, one answer over another, or single answers judged.
enum class ExampleKind { Sft, Preference, Kto };

// One message as a text-only target takes it.
struct Turn {
    QString role; // system | user | assistant
    QString content;
};

// What every format is written from.
struct Example {
    std::vector<Turn> prompt;
    QString answer; // learned, preferred or judged
    QString other {}; // what `answer` is preferred to
    bool desirable = true; // the judgement
};

// The conversation of an item. A tool's message becomes a user's, whose first line says whose
// result it is: targets of text alone refuse the role `tool` without the call that it answers.
[[nodiscard]] std::vector<Turn> promptOf(const Item &item);

// A format of one vendor or trainer. Nothing of ours stands in its lines.
struct Format {
    QString name;
    ExampleKind kind;
    qint64 mostBytes; // of one file; 0: no limit is known
    qint64 leastRows; // to train with; a batch with fewer is written, and its manifest warns
    // The reason (core/dataset/actiontable.h) for which the target would refuse the row.
    std::optional<QString> (*refusal)(const Example &example);
    OrderedJson (*row)(const Example &example);
};

[[nodiscard]] const Format *findFormat(QStringView name); // nullptr if there is none
[[nodiscard]] QStringList formatNames();

// LimitExceeded if a file of that many bytes would be refused by its target. `file` is for the
// words.
[[nodiscard]] Result<> checkFileBytes(const Format &format, const QString &file, qint64 bytes);

} // namespace bluepencil
