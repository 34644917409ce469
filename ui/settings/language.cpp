// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/language.h"

#include <QGuiApplication>
#include <QLibraryInfo>

#include <algorithm>

namespace bluepencil {

namespace {

const QString english = QStringLiteral("en");

bool isSpoken(const QString &code)
{
    const QList<Language> &all = windowLanguages();
    return std::any_of(all.cbegin(), all.cend(),
                       [&](const Language &language) { return language.code == code; });
}

} // namespace

const QList<Language> &windowLanguages()
{
    static const QList<Language> languages {
        {QStringLiteral("en"), QStringLiteral("English")},
        {QStringLiteral("de"), QStringLiteral("Deutsch")},
        {QStringLiteral("es"), QStringLiteral("Español")},
        {QStringLiteral("fr"), QStringLiteral("Français")},
        {QStringLiteral("ja"), QStringLiteral("日本語")},
        {QStringLiteral("ar"), QStringLiteral("العربية")},
    };
    return languages;
}

QString languageFor(const QString &chosen, const QStringList &system)
{
    if (isSpoken(chosen))
        return chosen;
    for (const QString &tag : system) {
        const QString code = tag.section(u'-', 0, 0).toLower();
        if (isSpoken(code))
            return code;
    }
    return english;
}

QLocale localeFor(const QString &code, const QLocale &system)
{
    const QLocale::Language language = QLocale(code).language();
    // English is also what those read whose language the window does not speak: the days and
    // numbers stay theirs.
    const bool spoken = isSpoken(system.name().section(u'_', 0, 0));
    QLocale locale = system;
    if (system.language() != language && (code != english || spoken))
        locale = QLocale(language, system.territory());
    if (language != QLocale::Arabic)
        return locale;
    // Countries that write Arabic with the digits 0 to 9, after the person's own.
    for (const QLocale::Territory territory : {QLocale::UnitedArabEmirates, QLocale::Libya}) {
        if (locale.zeroDigit() == QStringLiteral("0"))
            break;
        locale = QLocale(QLocale::Arabic, territory);
    }
    return locale;
}

Translation::Translation(const QString &code)
    : m_direction(QGuiApplication::layoutDirection())
{
    if (m_qt.load(QStringLiteral("qtbase_") + code,
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    // The last one installed is asked first.
    if (m_own.load(QStringLiteral(":/translations/bluepencil_%1.qm").arg(code)))
        QCoreApplication::installTranslator(&m_own);
    QLocale::setDefault(localeFor(code, QLocale::system()));
    QGuiApplication::setLayoutDirection(QLocale(code).textDirection());
}

Translation::~Translation()
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    QLocale::setDefault(m_before);
    QGuiApplication::setLayoutDirection(m_direction);
}

} // namespace bluepencil
