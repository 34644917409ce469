// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/fields/fieldwords.h"

#include "core/check/schema/schemacheck.h"
#include "ui/common/style/paint.h"
#include "ui/words.h"

namespace bluepencil::words {

namespace {

using Problem = FieldProblem::Kind;
using Fault = JsonFault::Kind;

constexpr qsizetype mostFieldText = 120; // of a foreign text

QString typeWord(const QString &name)
{
    if (name == u"null")
        return spoken(QT_TRANSLATE_NOOP("bluepencil::words", "empty (null)"));
    if (name == u"boolean")
        return spoken(QT_TRANSLATE_NOOP("bluepencil::words", "true or false"));
    if (name == u"object")
        return spoken(QT_TRANSLATE_NOOP("bluepencil::words", "a group of fields"));
    if (name == u"array")
        return spoken(QT_TRANSLATE_NOOP("bluepencil::words", "a list"));
    if (name == u"integer")
        return spoken(QT_TRANSLATE_NOOP("bluepencil::words", "a whole number"));
    if (name == u"number")
        return spoken(QT_TRANSLATE_NOOP("bluepencil::words", "a number"));
    return spoken(QT_TRANSLATE_NOOP("bluepencil::words", "text"));
}

QString typeWords(const QString &names)
{
    QStringList each;
    const QStringList all = names.split(QStringLiteral(", "), Qt::SkipEmptyParts);
    for (const QString &name : all)
        each.append(typeWord(name));
    return spoken(QT_TRANSLATE_NOOP("bluepencil::words", "Another kind of value is needed: %1"))
        .arg(each.join(QStringLiteral(", ")));
}

QString sizeWords(const FieldProblem &problem, const char *text)
{
    return spoken(text).arg(problem.value).arg(problem.limit);
}

QString limitWords(const FieldProblem &problem, const char *text)
{
    return spoken(text).arg(isolated(shortened(problem.limit, mostFieldText)));
}

QString formatWord(const QString &format)
{
    if (format == u"date")
        return spoken(QT_TRANSLATE_NOOP("bluepencil::words", "Not a date as 2026-11-28"));
    if (format == u"date-time") {
        return spoken(QT_TRANSLATE_NOOP("bluepencil::words", "Not a time as 2026-11-28T09:30:00Z"));
    }
    if (format == u"email")
        return spoken(QT_TRANSLATE_NOOP("bluepencil::words", "Not an e-mail address"));
    return spoken(QT_TRANSLATE_NOOP("bluepencil::words", "Not of the form %1"))
        .arg(isolated(shortened(format, mostFieldText)));
}

QString faultWord(Fault kind)
{
    switch (kind) {
    case Fault::Unfinished:
        return spoken(QT_TRANSLATE_NOOP("bluepencil::words", "the text ends too early"));
    case Fault::ValueExpected:
        return spoken(QT_TRANSLATE_NOOP("bluepencil::words", "a value is expected"));
    case Fault::NameExpected:
        return spoken(QT_TRANSLATE_NOOP("bluepencil::words", "a name in quotes is expected"));
    case Fault::ColonExpected:
        return spoken(QT_TRANSLATE_NOOP("bluepencil::words", "a colon is expected"));
    case Fault::CommaExpected:
        return spoken(
            QT_TRANSLATE_NOOP("bluepencil::words", "a comma or a closing bracket is expected"));
    case Fault::CommaBeforeEnd:
        return spoken(
            QT_TRANSLATE_NOOP("bluepencil::words", "a comma stands before the closing bracket"));
    case Fault::NotANumber:
        return spoken(QT_TRANSLATE_NOOP("bluepencil::words", "digits are expected"));
    case Fault::NumberTooLarge:
        return spoken(QT_TRANSLATE_NOOP("bluepencil::words", "the number is too large"));
    case Fault::EscapeUnknown:
        return spoken(QT_TRANSLATE_NOOP("bluepencil::words",
                                        "a backslash stands before the wrong character"));
    case Fault::HalfSurrogate:
        return spoken(QT_TRANSLATE_NOOP("bluepencil::words", "half a character is written here"));
    case Fault::ControlCharacter:
        return spoken(QT_TRANSLATE_NOOP(
            "bluepencil::words", "a line end or another control character stands inside quotes"));
    case Fault::NameTwice:
        return spoken(QT_TRANSLATE_NOOP("bluepencil::words", "the name stands there twice"));
    case Fault::TooDeep:
        return spoken(QT_TRANSLATE_NOOP("bluepencil::words", "too many brackets inside brackets"));
    case Fault::BehindTheEnd:
        return spoken(QT_TRANSLATE_NOOP("bluepencil::words", "something follows behind the end"));
    }
    Q_UNREACHABLE();
}

QString placeWords(const QString &line, const QString &column, const QString &what)
{
    return spoken(QT_TRANSLATE_NOOP("bluepencil::words", "Line %1, column %2: %3"))
        .arg(line, column, what);
}

template <typename Kind, typename Name>
Kind kindNamed(const QString &name, Kind last, const Name &nameOf)
{
    for (int i = 0; i <= int(last); ++i) {
        if (nameOf(Kind(i)) == name)
            return Kind(i);
    }
    return last;
}

} // namespace

QString fieldLabel(const DraftField &field, const QString &around)
{
    if (field.isElement) {
        const QString number = QString::number(field.name.toInt() + 1);
        return around.isEmpty()
            ? number
            : spoken(QT_TRANSLATE_NOOP("bluepencil::words", "%1 %2")).arg(around, number);
    }
    QString label = shortened(field.title, mostFieldText);
    if (label.isEmpty()) {
        label = field.name;
        label.replace(u'_', u' ');
        label = shortened(label, mostFieldText);
        if (!label.isEmpty())
            label[0] = label[0].toUpper();
    }
    return label;
}

QString fieldProblem(const FieldProblem &problem)
{
    switch (problem.kind) {
    case Problem::Missing:
        return spoken(QT_TRANSLATE_NOOP("bluepencil::words", "Missing"));
    case Problem::WrongType:
        return typeWords(problem.limit);
    case Problem::NotInChoices:
        return spoken(QT_TRANSLATE_NOOP("bluepencil::words", "None of the values allowed"));
    case Problem::TooLong:
        return sizeWords(
            problem, QT_TRANSLATE_NOOP("bluepencil::words", "Too long: %1 characters, at most %2"));
    case Problem::TooShort:
        return sizeWords(
            problem,
            QT_TRANSLATE_NOOP("bluepencil::words", "Too short: %1 characters, at least %2"));
    case Problem::TooMany:
        return sizeWords(problem,
                         QT_TRANSLATE_NOOP("bluepencil::words", "Too many: %1, at most %2"));
    case Problem::TooFew:
        return sizeWords(problem,
                         QT_TRANSLATE_NOOP("bluepencil::words", "Too few: %1, at least %2"));
    case Problem::TooLow:
        return problem.exclusive
            ? limitWords(problem, QT_TRANSLATE_NOOP("bluepencil::words", "Must be above %1"))
            : limitWords(problem, QT_TRANSLATE_NOOP("bluepencil::words", "Must be at least %1"));
    case Problem::TooHigh:
        return problem.exclusive
            ? limitWords(problem, QT_TRANSLATE_NOOP("bluepencil::words", "Must be below %1"))
            : limitWords(problem, QT_TRANSLATE_NOOP("bluepencil::words", "Must be at most %1"));
    case Problem::NotAMultiple:
        return limitWords(problem,
                          QT_TRANSLATE_NOOP("bluepencil::words", "Must be a multiple of %1"));
    case Problem::Pattern:
        return limitWords(
            problem, QT_TRANSLATE_NOOP("bluepencil::words", "Not written as the schema asks: %1"));
    case Problem::Format:
        return formatWord(problem.limit);
    case Problem::Twice:
        return spoken(QT_TRANSLATE_NOOP("bluepencil::words", "The same value stands there twice"));
    case Problem::Unknown:
        return spoken(QT_TRANSLATE_NOOP("bluepencil::words", "The schema has no such field"));
    case Problem::NoAlternative:
        return spoken(
            QT_TRANSLATE_NOOP("bluepencil::words", "Fits none of the forms that are allowed"));
    case Problem::Ambiguous:
        return spoken(
            QT_TRANSLATE_NOOP("bluepencil::words", "Fits several forms, where one is allowed"));
    }
    Q_UNREACHABLE();
}

QString jsonFault(const JsonFault &fault)
{
    return placeWords(QString::number(fault.line), QString::number(fault.column),
                      faultWord(fault.kind));
}

QString rowCount(int count)
{
    return spoken(QT_TRANSLATE_N_NOOP("bluepencil::words", "%n row(s)"), count);
}

QString notThere()
{
    return spoken(QT_TRANSLATE_NOOP("bluepencil::words", "not there"));
}

CheckWords schemaFinding(const CheckFinding &finding, Tone tone)
{
    const auto value = [&finding](const char *key) {
        return finding.values.value(QString::fromLatin1(key));
    };
    CheckWords words {tone, QStringLiteral("warning"), {}, {}};
    if (finding.code == u"schema-no-json") {
        words.icon = QStringLiteral("cross-circle");
        words.strong = spoken(QT_TRANSLATE_NOOP("bluepencil::words", "Not valid JSON"));
        words.detail
            = placeWords(value("line"), value("column"),
                         faultWord(kindNamed(value("fault"), Fault::BehindTheEnd, faultName)));
        return words;
    }
    FieldProblem problem;
    problem.kind = kindNamed(finding.code.sliced(7), Problem::Ambiguous, problemName);
    problem.limit = value("limit");
    problem.value = value("count").toLongLong();
    problem.exclusive = !value("exclusive").isEmpty();
    words.strong = fieldProblem(problem);
    DraftField field;
    field.name = value("field");
    words.detail = isolated(fieldLabel(field, {}));
    const QString text = shortened(value("text"), mostFieldText);
    if (!text.isEmpty()) {
        words.detail = spoken(QT_TRANSLATE_NOOP("bluepencil::words", "%1: %2"))
                           .arg(words.detail, isolated(text));
    }
    return words;
}

QString schemaUnread(const CheckFinding &finding)
{
    return spoken(QT_TRANSLATE_NOOP("bluepencil::words", "Not checked in the schema: %1"))
        .arg(isolated(shortened(finding.values.value(QStringLiteral("keywords")), mostFieldText)));
}

} // namespace bluepencil::words
