// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/editor/documenttext.h"

#include "core/text/text.h"

#include <QPlainTextEdit>
#include <QTextDocument>

#include <array>

namespace bluepencil {

namespace {

// Stretches of characters that have no shape of their own, and the low surrogates that stand in.
struct Stretch {
    char32_t first;
    char32_t last;
    char16_t standIn; // of `first`; the others follow
};

constexpr std::array stretches {
    Stretch {0x0000, 0x0008, 0xDC00}, // the line feed and the tab stand for themselves
    Stretch {0x000B, 0x001F, 0xDC0B},
    Stretch {0x007F, 0x009F, 0xDC20},
    Stretch {0x00AD, 0x00AD, 0xDC50}, // soft hyphen
    Stretch {0x034F, 0x034F, 0xDC51},
    Stretch {0x061C, 0x061C, 0xDC52},
    Stretch {0x115F, 0x1160, 0xDC53},
    Stretch {0x17B4, 0x17B5, 0xDC55},
    Stretch {0x180B, 0x180F, 0xDC57},
    Stretch {0x200B, 0x200F, 0xDC60}, // zero-width space, joiners, direction marks
    Stretch {0x2028, 0x2028, 0xDC66},
    Stretch {0x202A, 0x202E, 0xDC68}, // embeddings and overrides
    Stretch {0x2060, 0x206F, 0xDC70},
    Stretch {0x3164, 0x3164, 0xDC80},
    Stretch {0xFDD0, 0xFDEF, 0xDC90},
    Stretch {0xFEFF, 0xFEFF, 0xDCB0},
    Stretch {0xFFA0, 0xFFA0, 0xDCB1},
    Stretch {0xFFF0, 0xFFFC, 0xDCB2},
    Stretch {0xFFFE, 0xFFFF, 0xDCBF},
    Stretch {0xE0000, 0xE007F, 0xDD00}, // tags
};

constexpr char32_t zeroWidthNonJoiner = 0x200C;
constexpr char32_t zeroWidthJoiner = 0x200D;
constexpr char32_t firstTag = 0xE0020;
constexpr char32_t lastTag = 0xE007F;
constexpr char32_t blackFlag = 0x1F3F4;

char16_t standInFor(char32_t codePoint)
{
    for (const Stretch &stretch : stretches) {
        if (codePoint >= stretch.first && codePoint <= stretch.last)
            return char16_t(stretch.standIn + (codePoint - stretch.first));
    }
    return 0;
}

char32_t standsFor(char16_t unit)
{
    for (const Stretch &stretch : stretches) {
        const char32_t offset = char32_t(unit) - stretch.standIn;
        if (unit >= stretch.standIn && offset <= stretch.last - stretch.first)
            return stretch.first + offset;
    }
    return 0xFFFD;
}

bool isPairAt(QStringView text, qsizetype index)
{
    return text[index].isHighSurrogate() && index + 1 < text.size()
        && text[index + 1].isLowSurrogate();
}

char32_t codePointAt(QStringView text, qsizetype index)
{
    return isPairAt(text, index) ? QChar::surrogateToUcs4(text[index], text[index + 1])
                                 : char32_t(text[index].unicode());
}

bool isPictograph(char32_t codePoint)
{
    return codePoint >= 0x1F000 || codePoint == 0xFE0F
        || (codePoint >= 0x2190 && codePoint < 0x2C00);
}

// Joiners shape letters of many scripts and build emoji: there they do what they are for.
bool joins(char32_t before, char32_t after, char32_t joiner)
{
    const auto shapes = [](char32_t codePoint) {
        if (!QChar::isLetter(codePoint) && !QChar::isMark(codePoint))
            return false;
        const QChar::Script script = QChar::script(codePoint);
        return script != QChar::Script_Latin && script != QChar::Script_Greek
            && script != QChar::Script_Cyrillic && script != QChar::Script_Common;
    };
    if (joiner == zeroWidthJoiner && isPictograph(before) && isPictograph(after))
        return true;
    return shapes(before) && (shapes(after) || joiner == zeroWidthJoiner);
}

} // namespace

QString toDocument(QStringView text)
{
    QString raw;
    raw.reserve(text.size());
    char32_t before = 0;
    bool inFlag = false; // between a black flag and the tag that ends its sequence
    for (qsizetype i = 0; i < text.size();) {
        // Most of it stands for itself, by the stretch.
        qsizetype plain = i;
        while (plain < text.size() && text[plain] >= u' ' && text[plain] < u'\x7F')
            ++plain;
        if (plain > i) {
            raw.append(text.sliced(i, plain - i));
            before = text[plain - 1].unicode();
            inFlag = false;
            i = plain;
            continue;
        }
        const bool pair = isPairAt(text, i);
        char32_t codePoint = codePointAt(text, i);
        const qsizetype units = pair ? 2 : 1;
        if (!pair && text[i].isSurrogate())
            codePoint = 0xFFFD;
        char16_t standIn = standInFor(codePoint);
        if (codePoint == zeroWidthJoiner || codePoint == zeroWidthNonJoiner) {
            const char32_t after = i + units < text.size() ? codePointAt(text, i + units) : 0;
            if (joins(before, after, codePoint))
                standIn = 0;
        }
        inFlag
            = codePoint == blackFlag || (inFlag && codePoint >= firstTag && codePoint <= lastTag);
        if (inFlag)
            standIn = 0;
        if (standIn != 0)
            raw.append(QChar(standIn));
        else if (pair)
            raw.append(text.sliced(i, 2));
        else
            raw.append(QChar(char16_t(codePoint)));
        before = codePoint;
        i += units;
    }
    return raw;
}

QString inputToDocument(QStringView text)
{
    return toDocument(canonicalText(text));
}

QString fromDocument(QStringView raw)
{
    QString text;
    text.reserve(raw.size());
    for (qsizetype i = 0; i < raw.size(); ++i) {
        qsizetype plain = i;
        while (plain < raw.size() && !raw[plain].isSurrogate()
               && raw[plain] != QChar::ParagraphSeparator)
            ++plain;
        if (plain > i) {
            text.append(raw.sliced(i, plain - i));
            i = plain - 1;
        } else if (isPairAt(raw, i)) {
            text.append(raw.sliced(i, 2));
            ++i;
        } else if (raw[i].isLowSurrogate()) {
            text.append(QStringView(QChar::fromUcs4(standsFor(raw[i].unicode()))));
        } else if (raw[i].isHighSurrogate()) {
            text.append(QChar(QChar::ReplacementCharacter));
        } else if (raw[i] == QChar::ParagraphSeparator) {
            text.append(u'\n');
        } else {
            text.append(raw[i]);
        }
    }
    return text;
}

QString writtenIn(const QPlainTextEdit *edit)
{
    return canonicalText(edit->document()->toRawText());
}

char32_t hiddenAt(QStringView raw, qsizetype index)
{
    if (index < 0 || index >= raw.size() || !raw[index].isLowSurrogate())
        return 0;
    if (index > 0 && raw[index - 1].isHighSurrogate())
        return 0;
    return standsFor(raw[index].unicode());
}

QString hiddenCode(char32_t codePoint)
{
    return QStringLiteral("%1").arg(uint(codePoint), 4, 16, QLatin1Char('0')).toUpper();
}

bool hasHidden(QStringView raw)
{
    for (qsizetype i = 0; i < raw.size(); ++i) {
        if (isPairAt(raw, i))
            ++i;
        else if (raw[i].isLowSurrogate())
            return true;
    }
    return false;
}

} // namespace bluepencil
