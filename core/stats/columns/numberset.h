// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace bluepencil {

// Numbers of records, one bit for each up to the highest.
class NumberSet {
public:
    void add(quint64 number);
    [[nodiscard]] bool contains(quint64 number) const;
    // True if there may be one of them: looks at 64 at once.
    [[nodiscard]] bool mayHoldBetween(quint64 least, quint64 most) const;

private:
    std::vector<quint64> m_bits;
};

} // namespace bluepencil
