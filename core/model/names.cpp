// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/names.h"

#include "core/base/limits.h"

#include <QStringView>

#include <algorithm>

namespace bluepencil {

// Of printable ASCII and short: no fault, found without making a copy.
static bool isPlainName(QStringView name)
{
    return name.size() <= limits::NameBytes && std::ranges::all_of(name, [](QChar unit) {
               return unit.unicode() >= 0x20 && unit.unicode() < 0x7f;
           });
}

std::optional<Error> faultOfName(const QString &name, const QString &where)
{
    if (isPlainName(name))
        return std::nullopt;
    if (name.toUtf8().size() > limits::NameBytes) {
        return Error {Error::Code::LimitExceeded,
                      QStringLiteral("is longer than %1 bytes").arg(limits::NameBytes),
                      where,
                      {}};
    }
    const auto isControl = [](QChar unit) {
        return unit.unicode() < 0x20 || unit.unicode() == 0x7f || unit == QChar::LineSeparator
            || unit == QChar::ParagraphSeparator;
    };
    if (std::any_of(name.begin(), name.end(), isControl)) {
        return Error {Error::Code::InvalidInput,
                      QStringLiteral("must not contain control characters"),
                      where,
                      {}};
    }
    for (const uint point : name.toUcs4()) {
        if (QChar::isNonCharacter(char32_t(point))) {
            return Error {Error::Code::InvalidInput,
                          QStringLiteral("must not contain U+%1, which is no character")
                              .arg(QString::number(point, 16).toUpper().rightJustified(4, u'0')),
                          where,
                          {}};
        }
    }
    return std::nullopt;
}

Result<> checkName(const QString &name, const QString &where)
{
    std::optional<Error> fault = faultOfName(name, where);
    if (!fault)
        return {};
    fault->code = Error::Code::InvalidArgument;
    fault->remedy = QStringLiteral("give another name");
    return fail(std::move(*fault));
}

} // namespace bluepencil
