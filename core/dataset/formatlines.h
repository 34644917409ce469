// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/formats.h"

// How each target wants its row. The source of a shape stands beside it.
namespace bluepencil {

namespace lines {

void openAiChat(QByteArray &line, const Example &example);
void openAiPreference(QByteArray &line, const Example &example);
void messages(QByteArray &line, const Example &example);
void promptCompletion(QByteArray &line, const Example &example);
void preference(QByteArray &line, const Example &example);
void kto(QByteArray &line, const Example &example);
void reward(QByteArray &line, const Example &example);
void llamaFactoryPreference(QByteArray &line, const Example &example);
void llamaFactoryKto(QByteArray &line, const Example &example);
void axolotl(QByteArray &line, const Example &example);
void axolotlKto(QByteArray &line, const Example &example);
void gemini(QByteArray &line, const Example &example);
void geminiPreference(QByteArray &line, const Example &example);
void bedrock(QByteArray &line, const Example &example);
void novaPreference(QByteArray &line, const Example &example);
void jumpStart(QByteArray &line, const Example &example);
void mistral(QByteArray &line, const Example &example);
void editTask(QByteArray &line, const Example &example);
void spanEdits(QByteArray &line, const Example &example);
void extraction(QByteArray &line, const Example &example);
void csv(QByteArray &line, const Example &example);

} // namespace lines

// The names of the columns, with a byte order mark: spreadsheets take a file without one for the
// local encoding.
[[nodiscard]] QByteArray csvHeader();
// The cells of a row, before quotes; one that a spreadsheet would calculate begins with an
// apostrophe.
[[nodiscard]] QStringList csvCells(const Example &example);
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
