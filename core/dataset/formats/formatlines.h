// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/formats/formats.h"

// How each target wants its row. The source of a shape stands beside it.
namespace bluepencil {

namespace lines {

void openAiChat(LineText &line, const Example &example);
void openAiPreference(LineText &line, const Example &example);
void messages(LineText &line, const Example &example);
void promptCompletion(LineText &line, const Example &example);
void preference(LineText &line, const Example &example);
void kto(LineText &line, const Example &example);
void reward(LineText &line, const Example &example);
void llamaFactoryPreference(LineText &line, const Example &example);
void llamaFactoryKto(LineText &line, const Example &example);
void axolotl(LineText &line, const Example &example);
void axolotlKto(LineText &line, const Example &example);
void gemini(LineText &line, const Example &example);
void geminiPreference(LineText &line, const Example &example);
void bedrock(LineText &line, const Example &example);
void novaPreference(LineText &line, const Example &example);
void jumpStart(LineText &line, const Example &example);
void mistral(LineText &line, const Example &example);
void editTask(LineText &line, const Example &example);
void spanEdits(LineText &line, const Example &example);
void extraction(LineText &line, const Example &example);
void csv(LineText &line, const Example &example);

} // namespace lines

// The names of the columns, with a byte order mark: spreadsheets take a file without one for the
// local encoding.
[[nodiscard]] QByteArray csvHeader();
// The cells of a row, before quotes; one that a spreadsheet would calculate begins with an
// apostrophe, and of control characters their pictures stand there (U+2400 …).
[[nodiscard]] QStringList csvCells(const Example &example);
// Whether one of its cells has such a picture.
[[nodiscard]] bool csvReplacesControls(const Example &example);
// The name of the column of each.
[[nodiscard]] QStringList csvColumns();

// What rows hold of an example beside its texts as they are: a text, and where it may stand.
struct ComposedText {
    QString pointer;
    QString text;
};

// Conversations in one text, and pieces of texts: of edits and of labels, alone and in sentences.
[[nodiscard]] std::vector<ComposedText> composedTexts(const Example &example);

} // namespace bluepencil
