// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace bluepencil {

// What a word or sign beside a number says of it.
struct FigureWord {
    enum class Role { Scale, Currency, Percent, Points, PerMille, BasisPoints, Unit };

    Role role = Role::Unit;
    int scale = 0; // power of ten
    QStringList units; // ISO 4217 codes, or one measure
};

// `words` in lower case, one or two with a space between; nullptr if it says nothing. `language`
// (BCP 47) decides where the same word means different things ("billion").
[[nodiscard]] const FigureWord *figureWord(const QString &words, const QString &language);

[[nodiscard]] bool isCurrencySign(char32_t c);
// Codes that a sign may mean, most usual first; `before` are the letters in front of it ("US").
[[nodiscard]] QStringList currenciesOf(char32_t sign, const QString &before);

// 1 to 12, or 0. `word` in lower case.
[[nodiscard]] int monthOf(const QString &word);
// Words that also mean something else in running text ("may"): a month only with a capital.
[[nodiscard]] bool isDoubtfulMonth(const QString &word);

// What follows is the number of a thing, not an amount.
enum class Reference {
    None,
    Part, // page, section, version: any number
    Case // order, invoice, parcel: long numbers
};
[[nodiscard]] Reference referenceOf(const QString &word);

[[nodiscard]] bool isOrdinalSuffix(const QString &word);
[[nodiscard]] bool joinsRange(const QString &between); // "–", " to ", " bis " …

} // namespace bluepencil
