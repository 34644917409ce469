// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/json.h"

#include <QStringList>

#include <functional>
#include <optional>
#include <set>

namespace bluepencil {

// Reads the members of one object of a recipe; what is wrong first is kept, with its pointer.
class RecipeFields {
public:
    RecipeFields(const Json &object, QString pointer);

    void text(const char *name, QString &value);
    void flag(const char *name, bool &value);
    void count(const char *name, int &value);
    void share(const char *name, double &value); // 0 to 1
    void texts(const char *name, QStringList &values);
    // Any other member: `read` says what is wrong, in words.
    void other(const char *name, const std::function<std::optional<QString>(const Json &)> &read);

    // The first error, unknown names included.
    [[nodiscard]] Result<> done() const;

private:
    [[nodiscard]] const Json *find(const char *name); // nullptr if absent
    void wrong(const char *name, const QString &what);

    const Json &m_object;
    QString m_pointer;
    std::set<std::string> m_known;
    std::optional<Error> m_error;
};

} // namespace bluepencil
