// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/limits.h"
#include "core/model/json.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace bluepencil {

// Reads typed fields of one JSON object and keeps the first error, so that a parser reads like the
// list of its fields. Unknown fields are left alone; null counts as absent.
class FieldReader {
public:
    // `pointer` is the RFC 6901 pointer of `object` itself, for error messages.
    FieldReader(const Json &object, QString pointer);

    // Text in canonical form. Absent or null leaves `value` as it is.
    void text(const char *name, QString &value, qsizetype limit = limits::TextBytes);
    // A name, id or code: single line, at most limits::NameBytes.
    void name(const char *name, QString &value);
    void requiredText(const char *name, QString &value, qsizetype limit = limits::TextBytes);
    void requiredName(const char *name, QString &value); // not empty
    void optionalText(const char *name, std::optional<QString> &value);
    void boolean(const char *name, bool &value);
    void integer(const char *name, qint64 &value, qint64 least, qint64 most);
    void integer(const char *name, int &value, int least, int most);
    void integer(const char *name, std::optional<int> &value, int least, int most);
    void number(const char *name, std::optional<double> &value);
    void time(const char *name, std::optional<UtcMs> &value);
    void names(const char *name, QStringList &value);
    // Any JSON value; null if absent.
    void any(const char *name, Json &value);
    void object(const char *name, Json &value);

    // The child object or array; nullptr if absent, or if it has another type (an error then).
    [[nodiscard]] const Json *childObject(const char *name);
    [[nodiscard]] const Json *childArray(const char *name, qsizetype most);

    void fail(const QString &pointer, const QString &what,
              Error::Code code = Error::Code::InvalidInput);
    void take(const Error &error); // keeps an error of a nested reader

    // There and not null.
    [[nodiscard]] bool has(const char *name) const { return find(name) != nullptr; }

    [[nodiscard]] bool ok() const { return !m_error; }

    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

    [[nodiscard]] QString pointer(const char *name) const;

private:
    [[nodiscard]] const Json *find(const char *name) const;
    bool readText(const char *name, QString &value, qsizetype limit);
    bool checkName(const QString &pointer, const QString &name);
    void wrongType(const char *name, const char *expected, const Json &found);

    const Json &m_object;
    QString m_pointer;
    std::optional<Error> m_error;
};

} // namespace bluepencil
