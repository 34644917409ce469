// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/figures/decimal.h"

#include <algorithm>

namespace bluepencil {

namespace {

constexpr qint64 MostZeros = 40;
constexpr qint64 MostPlaces = 64;

int digitAt(const QByteArray &digits, qint64 exponent, qint64 place)
{
    const qint64 index = digits.size() - 1 - (place - exponent);
    return index >= 0 && index < digits.size() ? digits[index] - '0' : 0;
}

} // namespace

Decimal Decimal::fromDigits(const QByteArray &digits, qint64 exponent, bool negative)
{
    const auto *first = std::find_if(digits.begin(), digits.end(), [](char c) { return c != '0'; });
    const auto *last = digits.end();
    while (last != first && *(last - 1) == '0')
        --last;
    Decimal result;
    if (first == last)
        return result;
    result.m_digits = QByteArray(first, last - first);
    result.m_exponent = exponent + (digits.end() - last);
    result.m_negative = negative;
    return result;
}

std::optional<Decimal> Decimal::fromString(const QString &text)
{
    QByteArray digits;
    qint64 exponent = 0;
    qsizetype i = text.startsWith(u'-') || text.startsWith(u'+') ? 1 : 0;
    bool point = false;
    for (; i < text.size() && text[i] != u'e' && text[i] != u'E'; ++i) {
        if (text[i] == u'.' && !point) {
            point = true;
            continue;
        }
        if (text[i] < u'0' || text[i] > u'9')
            return std::nullopt;
        digits.append(char(text[i].unicode()));
        exponent -= point ? 1 : 0;
    }
    if (digits.isEmpty())
        return std::nullopt;
    if (i < text.size()) {
        bool ok = false;
        exponent += QStringView(text).mid(i + 1).toInt(&ok);
        if (!ok)
            return std::nullopt;
    }
    return fromDigits(digits, exponent, text.startsWith(u'-'));
}

Decimal Decimal::negated() const
{
    Decimal result = *this;
    result.m_negative = !isZero() && !m_negative;
    return result;
}

Decimal Decimal::magnitude() const
{
    Decimal result = *this;
    result.m_negative = false;
    return result;
}

Decimal Decimal::scaled(qint64 powerOfTen) const
{
    Decimal result = *this;
    if (!isZero())
        result.m_exponent += powerOfTen;
    return result;
}

std::optional<Decimal> Decimal::plus(const Decimal &other) const
{
    if (isZero())
        return other;
    if (other.isZero())
        return *this;
    const qint64 lowest = std::min(m_exponent, other.m_exponent);
    const qint64 highest
        = std::max(m_exponent + m_digits.size(), other.m_exponent + other.m_digits.size());
    if (m_negative || other.m_negative || highest - lowest > MostPlaces)
        return std::nullopt;
    QByteArray sum(highest - lowest + 1, '0');
    int carry = 0;
    for (qint64 place = lowest; place <= highest; ++place) {
        const int digit = digitAt(m_digits, m_exponent, place)
            + digitAt(other.m_digits, other.m_exponent, place) + carry;
        sum[sum.size() - 1 - (place - lowest)] = char('0' + digit % 10);
        carry = digit / 10;
    }
    return fromDigits(sum, lowest);
}

double Decimal::toDouble() const
{
    if (isZero())
        return 0;
    const QByteArray head = m_digits.left(800); // more never change the nearest double by more
    const qint64 exponent = m_exponent + (m_digits.size() - head.size());
    const double value = (head + 'e' + QByteArray::number(exponent)).toDouble();
    return m_negative ? -value : value;
}

QString Decimal::toString() const
{
    if (isZero())
        return QStringLiteral("0");
    QByteArray text = m_digits;
    const qint64 leading = -m_exponent - m_digits.size(); // zeros between point and first digit
    if (m_exponent > MostZeros || leading > MostZeros)
        text += 'e' + QByteArray::number(m_exponent);
    else if (m_exponent >= 0)
        text += QByteArray(m_exponent, '0');
    else if (leading >= 0)
        text = "0." + QByteArray(leading, '0') + text;
    else
        text.insert(text.size() + m_exponent, '.');
    return (m_negative ? QStringLiteral("-") : QString()) + QString::fromLatin1(text);
}

QByteArray Decimal::key() const
{
    if (isZero())
        return QByteArrayLiteral("0");
    return (m_negative ? "-" : "") + m_digits + 'e' + QByteArray::number(m_exponent);
}

} // namespace bluepencil
