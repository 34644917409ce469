// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/jsondifference.h"

#include <cmath>

namespace bluepencil::test {

QString difference(const Json &mine, const Json &wanted, const QString &where, double tolerance)
{
    if (wanted.is_number() && mine.is_number()) {
        const double a = mine.get<double>();
        const double b = wanted.get<double>();
        return std::abs(a - b) <= tolerance * std::max(1.0, std::abs(b))
            ? QString()
            : QStringLiteral("%1: %2, wanted %3").arg(where).arg(a, 0, 'g', 17).arg(b, 0, 'g', 17);
    }
    if (wanted.is_object() && mine.is_object()) {
        for (const auto &[key, value] : wanted.items()) {
            const QString inner = where + u'/' + toQString(key);
            if (!mine.contains(key))
                return inner + QStringLiteral(" is missing");
            if (const QString found = difference(mine[key], value, inner, tolerance);
                !found.isEmpty())
                return found;
        }
        return {};
    }
    if (wanted.is_array() && mine.is_array()) {
        if (wanted.size() != mine.size())
            return QStringLiteral("%1: %2 entries, wanted %3")
                .arg(where)
                .arg(mine.size())
                .arg(wanted.size());
        for (std::size_t i = 0; i < wanted.size(); ++i) {
            const QString found = difference(mine[i], wanted[i],
                                             QStringLiteral("%1/%2").arg(where).arg(i), tolerance);
            if (!found.isEmpty())
                return found;
        }
        return {};
    }
    return mine == wanted
        ? QString()
        : QStringLiteral("%1: %2, wanted %3")
              .arg(where, QString::fromUtf8(toLine(mine)), QString::fromUtf8(toLine(wanted)));
}

} // namespace bluepencil::test
