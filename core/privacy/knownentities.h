// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace bluepencil {

// The people a conversation tells of. A value.
class KnownEntities {
public:
    [[nodiscard]] bool isEmpty() const { return m_names.empty(); }

    void addName(const QString &name);

private:
    std::vector<QString> m_names;
};

} // namespace bluepencil
