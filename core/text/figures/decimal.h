// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace bluepencil {

// A decimal number kept exactly as written: digits times a power of ten, with neither leading nor
// trailing zeros, so that equal values are equal members.
class Decimal {
public:
    Decimal() = default; // zero

    // `digits` are ASCII digits, the last of which stands for 10^exponent.
    [[nodiscard]] static Decimal fromDigits(const QByteArray &digits, qint64 exponent,
                                            bool negative = false);
    [[nodiscard]] static std::optional<Decimal> fromString(const QString &text); // as toString()

    [[nodiscard]] bool isZero() const { return m_digits.isEmpty(); }

    [[nodiscard]] bool isNegative() const { return m_negative; }

    [[nodiscard]] int digitCount() const { return int(m_digits.size()); }

    [[nodiscard]] const QByteArray &digits() const { return m_digits; }

    [[nodiscard]] qint64 exponent() const { return m_exponent; }

    [[nodiscard]] Decimal negated() const;
    [[nodiscard]] Decimal magnitude() const;
    [[nodiscard]] Decimal scaled(qint64 powerOfTen) const;
    // Exact for non-negative values whose digits span at most 64 places; nullopt otherwise.
    [[nodiscard]] std::optional<Decimal> plus(const Decimal &other) const;

    [[nodiscard]] double toDouble() const; // the nearest double
    // "-1234.5"; with an exponent ("1234e60") where plain digits would need over 40 zeros.
    [[nodiscard]] QString toString() const;
    [[nodiscard]] QByteArray key() const; // equal keys, equal values

    bool operator==(const Decimal &) const = default;

private:
    QByteArray m_digits;
    qint64 m_exponent = 0;
    bool m_negative = false;
};

} // namespace bluepencil
