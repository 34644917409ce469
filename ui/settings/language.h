// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QLocale>
#include <QString>
#include <QStringList>
#include <QTranslator>

// The languages that the window speaks. The texts are in translations/, compiled into the program.
namespace bluepencil {

struct Language {
    QString code; // as the files of translations/ are named: "de"
    QString name; // in itself: "Deutsch"
};

[[nodiscard]] const QList<Language> &windowLanguages();

// Code of the language to use: `chosen` if the window speaks it, else the first of `system` (BCP
// 47, best first) that it speaks, else English.
[[nodiscard]] QString languageFor(const QString &chosen, const QStringList &system);

// How numbers and days are written in a window of that language, for somebody whose system is
// `system`: the habits of their country, but never digits that differ from those in the drafts.
[[nodiscard]] QLocale localeFor(const QString &code, const QLocale &system);

// The texts of a language, as long as this lives: the window's own, Qt's (as far as they are
// installed), the direction and the default locale. Make it on the main thread, after the
// application and before the first window.
class Translation final {
public:
    explicit Translation(const QString &code);
    ~Translation();
    Q_DISABLE_COPY_MOVE(Translation)

private:
    QTranslator m_own;
    QTranslator m_qt;
    QLocale m_before;
    Qt::LayoutDirection m_direction;
};

} // namespace bluepencil
