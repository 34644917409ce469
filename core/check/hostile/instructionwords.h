// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/wordpatterns.h"

#include <QStringView>

#include <vector>

namespace bluepencil {

// Words that are aimed at a model or a reviewer, or a mark of a prompt's format. UTF-16, half open.
struct Order {
    qsizetype start = 0;
    qsizetype end = 0;
};

// In the order of the text, up to `most`.
[[nodiscard]] std::vector<Order> ordersIn(const CheckText &text, std::size_t most);

// What a draft says when the model speaks of itself.
[[nodiscard]] const WordPatterns &confessions();

// What is worth looking for in a text: where something is false, there is nothing of it.
struct InstructionHints {
    bool orders = false;
    bool tags = false; // that only a model reads
    bool encoded = false;
};

// For very many texts: most have no hint, and are done with quickly.
[[nodiscard]] InstructionHints instructionHintsIn(QStringView text);

} // namespace bluepencil
