// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/plainwords.h"

#include <QList>

namespace bluepencil {

namespace {

bool isHidden(uint point)
{
    const QChar::Category category = QChar::category(point);
    return category == QChar::Other_Control || category == QChar::Other_Format
        || category == QChar::Other_Surrogate || category == QChar::Separator_Line
        || category == QChar::Separator_Paragraph;
}

} // namespace

QString plainWords(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (const uint point : text.toUcs4()) {
        if (isHidden(point)) {
            result += QStringLiteral("<U+%1>").arg(
                QString::number(point, 16).toUpper().rightJustified(4, u'0'));
        } else {
            result += QChar::fromUcs4(point);
        }
    }
    return result;
}

} // namespace bluepencil
