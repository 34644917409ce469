// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queue/rights/rightsids.h"

#include <QDate>

#include <algorithm>

namespace bluepencil {

QString rightsId(QChar letter, qint64 number)
{
    return QStringLiteral("%1-%2").arg(letter).arg(number, 4, 10, QChar(u'0'));
}

Result<qint64> rightsNumber(QChar letter, const QString &id)
{
    constexpr qsizetype mostDigits = 18;
    const QString prefix = QString(letter) + u'-';
    const QString digits = id.startsWith(prefix, Qt::CaseInsensitive) ? id.mid(2) : id;
    const bool isNumber = !digits.isEmpty() && digits.size() <= mostDigits
        && std::ranges::all_of(digits, [](QChar digit) { return digit >= u'0' && digit <= u'9'; });
    if (isNumber)
        return digits.toLongLong();
    return fail(Error::Code::InvalidArgument,
                QStringLiteral("\"%1\" is not such an id").arg(id.left(80)), {},
                QStringLiteral("write it like %1").arg(rightsId(letter, 1)));
}

Result<> waitForRights(Database &database)
{
    return waitForTurn(database, QStringLiteral("rights of persons"));
}

Result<QByteArray> neededText(const QString &text, qsizetype most, const QString &what,
                              const QString &remedy)
{
    if (text.trimmed().isEmpty())
        return fail(Error::Code::InvalidArgument, what, {}, remedy);
    const QByteArray bytes = textBytes(text);
    if (bytes.size() > most) {
        return fail(Error::Code::LimitExceeded,
                    QStringLiteral("a text is longer than %1 bytes").arg(most), {},
                    QStringLiteral("say it shorter"));
    }
    return bytes;
}

QString dayText(qint64 day)
{
    return QDate::fromJulianDay(day + QDate(1970, 1, 1).toJulianDay()).toString(Qt::ISODate);
}

std::optional<qint64> dayFromText(const QString &text)
{
    const QDate day = QDate::fromString(text, QStringLiteral("yyyy-MM-dd"));
    if (!day.isValid())
        return std::nullopt;
    return day.toJulianDay() - QDate(1970, 1, 1).toJulianDay();
}

Result<qint64> insertedNumber(Query &query)
{
    const Result<bool> row = query.runToRow();
    if (!row)
        return fail(row.error());
    const qint64 number = query.integer(0);
    query.finish();
    return number;
}

} // namespace bluepencil
