// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/feedback.h"
#include "core/model/item.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace bluepencil {

class LineText;

// What rows are made of: answers to learn, one answer over another, single answers judged, drafts
// with what became of them, or whole decisions.
enum class ExampleKind { Sft, Preference, Kto, Edit, Record };

// One message as a text-only target takes it.
struct Turn {
    QString role; // system | user | assistant
    QString content;
};

// What every format is written from.
struct Example {
    QList<Turn> prompt; // one for all examples of a decision
    QString answer; // learned, preferred or judged; of an edit and a record the final
    QString other {}; // what `answer` is preferred to; of an edit and a record the draft
    bool desirable = true; // the judgement
    // Whence edits, labels and attributes come; borrowed from the caller.
    const Item *item = nullptr;
    const Feedback *feedback = nullptr;
    const QHash<QString, QString> *shown = nullptr; // ids and names that others stand in for
    const QString *pseudonym = nullptr; // of the reviewer; empty: the name stays

    // `name` itself, or what stands in for it.
    [[nodiscard]] const QString &named(const QString &name) const
    {
        if (shown == nullptr || shown->isEmpty())
            return name;
        const auto standIn = shown->constFind(name);
        return standIn == shown->cend() ? name : *standIn;
    }

    const QString &named(QString &&) const = delete; // would be gone

    [[nodiscard]] QString reviewer() const; // as rows have it
};

// The conversation of an item. A tool's message becomes a user's, whose first line says whose
// result it is: targets of text alone refuse the role `tool` without the call that it answers.
[[nodiscard]] QList<Turn> promptOf(const Item &item);

// Rows of one kind: a file for each split.
struct FileSet {
    QString folder; // below that of the format; empty where it has one kind alone
    ExampleKind kind;
    // The reason (core/dataset/formats/actiontable.h) for which the target would refuse the row.
    std::optional<QString> (*refusal)(const Example &example);
    // Appends the row without its line feed. Nothing of ours stands in it.
    void (*append)(LineText &line, const Example &example);
};

// What a target takes at most and at least; 0: no limit is known.
struct FormatLimits {
    qint64 mostBytes = 0; // of one file
    std::array<qint64, 2> mostRows {}; // of train, of validation
    qint64 mostRowsTogether = 0; // of both
    int mostValidationPercent = 0; // of train, where validation has more than 1,000 rows
    qint64 leastRows = 1; // to train with; a batch with fewer is written, and its manifest warns
    const char *vendor = ""; // who says so
    const char *words = ""; // as they put it
};

// How many tokens of a row a target reads: what is longer it cuts off, passes over or refuses. Its
// own tokens are others than those that are counted here, so that no row is left out for it.
struct TokenLimit {
    qint64 most = 0; // 0: none is known
    const char *vendor = "";
    const char *words = "";
};

// A format of one vendor or trainer.
struct Format {
    QString name;
    FormatLimits limits;
    std::vector<FileSet> files;
    QString extension = QStringLiteral("jsonl");
    QByteArray header {}; // before the first row
    // The target takes its folder as a whole, so that sidecars lie outside it, in NAME.meta.
    bool wholeFolder = false;
    // The target learns from every file of a folder, so that each split has one of its own.
    bool folderForEachSplit = false;
    TokenLimit tokens {};

    [[nodiscard]] bool holds(ExampleKind kind) const;
};

[[nodiscard]] const Format *findFormat(QStringView name); // nullptr if there is none
[[nodiscard]] QStringList formatNames();

// LimitExceeded if a file of that many bytes would be refused by its target. `file` is for the
// words.
[[nodiscard]] Result<> checkFileBytes(const Format &format, const QString &file, qint64 bytes);
// The same for the rows of train and validation.
[[nodiscard]] Result<> checkFileRows(const Format &format, qint64 train, qint64 validation);

} // namespace bluepencil
