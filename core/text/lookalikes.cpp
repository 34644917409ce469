// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/lookalikes.h"

#include "core/text/text.h"

#include <QSet>
#include <QStringList>
#include <QUrl>

#include <algorithm>
#include <cstdint>
#include <unicode/uspoof.h>

namespace bluepencil {

namespace {

constexpr char16_t SmallPalochka = 0x04CF;

using Scripts = QSet<QChar::Script>;

// May be used by several threads at once, as long as nobody changes it.
const USpoofChecker *checker()
{
    static const USpoofChecker *const opened = [] {
        UErrorCode status = U_ZERO_ERROR;
        const USpoofChecker *made = uspoof_open(&status);
        if (U_FAILURE(status))
            qFatal("ICU does not know which characters look alike: %s", u_errorName(status));
        return made;
    }();
    return opened;
}

// Scripts that are written together, as UTS #39 has them for Japanese: one of them stands for all.
QChar::Script family(QChar::Script script)
{
    return script == QChar::Script_Hiragana || script == QChar::Script_Katakana ? QChar::Script_Han
                                                                                : script;
}

Scripts scriptsOf(const QString &text)
{
    Scripts scripts;
    const QList<uint> points = text.toUcs4();
    for (const uint point : points) {
        const QChar::Script script = QChar::script(point);
        if (script != QChar::Script_Common && script != QChar::Script_Inherited)
            scripts.insert(family(script));
    }
    return scripts;
}

// Letters that join and turn the line round imitate nothing, though single ones look alike.
bool isFromTheRight(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) {
        return c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
    });
}

} // namespace

QString skeletonOf(const QString &text)
{
    QString seen;
    seen.reserve(text.size());
    for (const QChar c : text) {
        // Unicode takes it for an i; in most typefaces it is the stroke of an l.
        if (c.category() != QChar::Other_Format)
            seen.append(c == QChar(SmallPalochka) ? QChar(u'l') : c);
    }
    QString skeleton(seen.size() * 2 + 16, Qt::Uninitialized);
    for (;;) {
        UErrorCode status = U_ZERO_ERROR;
        const std::int32_t size = uspoof_getSkeleton(
            checker(), 0, reinterpret_cast<const UChar *>(seen.utf16()),
            static_cast<std::int32_t>(seen.size()), reinterpret_cast<UChar *>(skeleton.data()),
            static_cast<std::int32_t>(skeleton.size()), &status);
        if (status == U_BUFFER_OVERFLOW_ERROR) {
            skeleton.resize(size);
            continue;
        }
        if (U_FAILURE(status))
            return seen;
        skeleton.truncate(size);
        return skeleton;
    }
}

bool mixesScripts(const QString &text)
{
    if (isAscii(text))
        return false;
    Scripts scripts = scriptsOf(text);
    if (scripts.size() < 2)
        return false;
    for (const QChar::Script script :
         {QChar::Script_Latin, QChar::Script_Han, QChar::Script_Hangul, QChar::Script_Bopomofo})
        scripts.remove(script);
    return !scripts.isEmpty();
}

bool areOfOtherScripts(const QString &a, const QString &b)
{
    return scriptsOf(a) != scriptsOf(b);
}

QString readsAsLatin(const QString &text)
{
    if (isAscii(text) || isFromTheRight(text))
        return {};
    QString read;
    const QList<uint> points = text.toUcs4();
    bool isOther = false;
    for (const char32_t point : points) {
        const QString letter = QString::fromUcs4(&point, 1);
        const QChar::Script script = QChar::script(point);
        if (script == QChar::Script_Latin || script == QChar::Script_Common
            || script == QChar::Script_Inherited) {
            read += letter;
            continue;
        }
        const QString seen = skeletonOf(letter);
        if (!isAscii(seen))
            return {};
        isOther = isOther || QChar::isLetter(point);
        read += seen;
    }
    return isOther ? read : QString();
}

QString imitatedHost(const QString &host)
{
    const QStringList labels = writtenHost(host).split(u'.');
    const Scripts top = scriptsOf(labels.back());
    QStringList read;
    bool isImitation = false;
    for (const QString &label : labels) {
        const Scripts own = scriptsOf(label);
        const QString latin = own.size() == 1 && own != top ? readsAsLatin(label) : QString();
        isImitation = isImitation || !latin.isEmpty();
        read += latin.isEmpty() ? label : latin;
    }
    return isImitation ? read.join(u'.') : QString();
}

QString writtenHost(const QString &host)
{
    if (!host.contains(QStringLiteral("xn--"), Qt::CaseInsensitive) || !isAscii(host))
        return host;
    const QString written = QUrl::fromAce(host.toLatin1(), QUrl::IgnoreIDNWhitelist);
    return written.isEmpty() ? host : written;
}

} // namespace bluepencil
