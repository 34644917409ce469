// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/privacy/detectors/preparedtext.h"
#include "core/privacy/scanner.h"

#include <QString>
#include <QStringList>

#include <array>
#include <memory>
#include <optional>
#include <unordered_map>
#include <utility>
#include <vector>

namespace bluepencil {

// What was read in texts, so that the same text of one conversation (a draft that was approved,
// what stayed as it was in a second look) is read once. Grows with every other text. Works with one
// scanner, on one thread.
class ScanMemory {
public:
    class Text {
    public:
        explicit Text(QString given)
            : m_prepared(std::move(given))
        {
        }

        [[nodiscard]] const PreparedText &prepared() const { return m_prepared; }

        // As gatherNames() and gatherListedNames() have them.
        [[nodiscard]] const QStringList &names(bool isNameAsked);
        [[nodiscard]] const std::vector<std::string> &listedNames();
        // As Scanner::detect() has it.
        [[nodiscard]] const Scanned<Detected> &detected(const Scanner &scanner, const Asked &asked);

    private:
        PreparedText m_prepared;
        std::array<std::optional<QStringList>, 2> m_names;
        std::optional<std::vector<std::string>> m_listed;
        std::vector<std::pair<Asked, Scanned<Detected>>> m_detected;
    };

    // Stays where it is.
    [[nodiscard]] Text &of(const QString &text);

private:
    std::unordered_map<QString, std::unique_ptr<Text>> m_texts;
};

} // namespace bluepencil
