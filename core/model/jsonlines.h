// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QFile>
#include <QString>

#include <optional>

namespace bluepencil {

// Reads a JSONL file line by line within limits::LineBytes; memory is bounded by one line. A byte
// order mark at the start is skipped, blank lines are passed over but counted. The last line needs
// no line feed; if it is cut off inside a value, the parser of the line says so.
class JsonLinesReader {
public:
    explicit JsonLinesReader(const QString &path); // "-" reads standard input

    [[nodiscard]] Result<> open();
    // The next line that is not blank, without its line feed; nullopt at the end.
    [[nodiscard]] Result<std::optional<QByteArray>> next();

    // After next() refused a line for its length: passes over the rest of it.
    void skipLine();

    [[nodiscard]] int lineNumber() const { return m_line; } // of the line last returned, from 1

    [[nodiscard]] QString where() const; // "file, line n"

private:
    QString m_path;
    QFile m_file;
    int m_line = 0;
    bool m_isCut = false; // the rest of the line last read is still to come
};

// Puts `where` (file and line) before the pointer that the error carries.
[[nodiscard]] Error located(Error error, const QString &where);

} // namespace bluepencil
