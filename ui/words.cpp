// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words.h"

#include "core/model/taxonomy.h"
#include "ui/common/style/paint.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

namespace bluepencil::words {

namespace {

constexpr qint64 minuteMs = 60'000;

} // namespace

QString spoken(const char *text, int n)
{
    return QCoreApplication::translate("bluepencil::words", text, nullptr, n);
}

QString shortened(const QString &text, qsizetype most)
{
    const QString line = text.simplified();
    return line.size() > most ? line.left(most) + QStringLiteral("…") : line;
}

QString label(const QString &code)
{
    static const QHash<QString, const char *> names {
        {QStringLiteral("fact"), QT_TRANSLATE_NOOP("bluepencil::words", "Fact or figure")},
        {QStringLiteral("unsupported"), QT_TRANSLATE_NOOP("bluepencil::words", "Unsupported")},
        {QStringLiteral("missing"), QT_TRANSLATE_NOOP("bluepencil::words", "Missing info")},
        {QStringLiteral("policy"), QT_TRANSLATE_NOOP("bluepencil::words", "Policy")},
        {QStringLiteral("intent"), QT_TRANSLATE_NOOP("bluepencil::words", "Wrong intent")},
        {QStringLiteral("tone"), QT_TRANSLATE_NOOP("bluepencil::words", "Tone")},
        {QStringLiteral("wording"), QT_TRANSLATE_NOOP("bluepencil::words", "Wording")},
        {QStringLiteral("length"), QT_TRANSLATE_NOOP("bluepencil::words", "Length")},
        {QStringLiteral("grammar"), QT_TRANSLATE_NOOP("bluepencil::words", "Grammar")},
        {QStringLiteral("terminology"), QT_TRANSLATE_NOOP("bluepencil::words", "Terminology")},
        {QStringLiteral("format"), QT_TRANSLATE_NOOP("bluepencil::words", "Format")},
        {QStringLiteral("safety"), QT_TRANSLATE_NOOP("bluepencil::words", "Safety")},
    };
    const char *name = names.value(code);
    return name == nullptr ? code : spoken(name);
}

QKeySequence labelKey(const QString &code)
{
    static const QString keys = QStringLiteral("1234567890-=");
    const qsizetype index = taxonomyCodes().indexOf(code);
    if (index < 0 || index >= keys.size())
        return {};
    return QKeySequence(QString(keys.at(index)));
}

QString severity(Severity severity)
{
    switch (severity) {
    case Severity::Neutral:
        return spoken(QT_TRANSLATE_NOOP("bluepencil::words", "neutral"));
    case Severity::Minor:
        return spoken(QT_TRANSLATE_NOOP("bluepencil::words", "minor"));
    case Severity::Major:
        return spoken(QT_TRANSLATE_NOOP("bluepencil::words", "major"));
    case Severity::Critical:
        return spoken(QT_TRANSLATE_NOOP("bluepencil::words", "critical"));
    }
    return {};
}

Tone severityTone(Severity severity)
{
    switch (severity) {
    case Severity::Neutral:
    case Severity::Minor:
        return Tone::Neutral;
    case Severity::Major:
        return Tone::Warn;
    case Severity::Critical:
        return Tone::Danger;
    }
    return Tone::Neutral;
}

QString task(const QString &task)
{
    if (task == u"reply")
        return spoken(QT_TRANSLATE_NOOP("bluepencil::words", "Reply"));
    if (task == u"summary")
        return spoken(QT_TRANSLATE_NOOP("bluepencil::words", "Summary"));
    if (task == u"intake")
        return spoken(QT_TRANSLATE_NOOP("bluepencil::words", "Intake form"));
    return task;
}

QString model(const QString &model)
{
    return model == u"unknown" ? spoken(QT_TRANSLATE_NOOP("bluepencil::words", "unknown")) : model;
}

QString language(const QString &language)
{
    if (language.isEmpty())
        return {};
    const QLocale locale(QString(language).replace(u'-', u'_'));
    if (locale.language() == QLocale::C)
        return language;
    if (locale.language() == QLocale::English)
        return QStringLiteral("English");
    const QString name = locale.nativeLanguageName();
    return name.isEmpty() ? language : name.left(1).toUpper() + name.mid(1);
}

QString role(Role role)
{
    switch (role) {
    case Role::System:
        return spoken(QT_TRANSLATE_NOOP("bluepencil::words", "System"));
    case Role::User:
        return spoken(QT_TRANSLATE_NOOP("bluepencil::words", "Customer"));
    case Role::Assistant:
        return spoken(QT_TRANSLATE_NOOP("bluepencil::words", "Assistant"));
    case Role::Tool:
        return spoken(QT_TRANSLATE_NOOP("bluepencil::words", "Tool"));
    }
    return {};
}

QString done(const QString &externalId, Action action)
{
    const QString id = isolated(externalId);
    switch (action) {
    case Action::Approve:
        return spoken(QT_TRANSLATE_NOOP("bluepencil::words", "%1 approved")).arg(id);
    case Action::Edit:
        return spoken(QT_TRANSLATE_NOOP("bluepencil::words", "%1 sent edited")).arg(id);
    case Action::Reject:
        return spoken(QT_TRANSLATE_NOOP("bluepencil::words", "%1 rejected")).arg(id);
    case Action::Escalate:
        return spoken(QT_TRANSLATE_NOOP("bluepencil::words", "%1 escalated")).arg(id);
    case Action::Redraft:
        return spoken(QT_TRANSLATE_NOOP("bluepencil::words", "Another draft asked for: %1"))
            .arg(id);
    }
    return {};
}

QString dueIn(UtcMs due, UtcMs now)
{
    const qint64 minutes = (due - now) / minuteMs;
    if (due <= now)
        return spoken(QT_TRANSLATE_NOOP("bluepencil::words", "overdue"));
    if (minutes < 60)
        return spoken(QT_TRANSLATE_NOOP("bluepencil::words", "%1 min"))
            .arg(qMax<qint64>(1, minutes));
    if (minutes < 24 * 60) {
        return spoken(QT_TRANSLATE_NOOP("bluepencil::words", "%1 h %2"))
            .arg(minutes / 60)
            .arg(minutes % 60, 2, 10, QLatin1Char('0'));
    }
    return spoken(QT_TRANSLATE_NOOP("bluepencil::words", "%1 d")).arg(minutes / (24 * 60));
}

Tone dueTone(UtcMs due, UtcMs now)
{
    if (due - now < 10 * minuteMs)
        return Tone::Danger;
    return due - now < 30 * minuteMs ? Tone::Warn : Tone::Neutral;
}

QString share(double value)
{
    const QLocale locale;
    QString text = locale.toString(value, 'f', 2);
    const bool leavesZeroOut
        = locale.language() == QLocale::English || locale.language() == QLocale::C;
    if (leavesZeroOut && text.startsWith(u'0'))
        text.remove(0, 1);
    return isolated(text);
}

ErrorWords error(const Error &error)
{
    const QString where = error.where.isEmpty() ? error.what : error.where;
    switch (error.code) {
    case Error::Code::LeaseLost:
        return {spoken(QT_TRANSLATE_NOOP("bluepencil::words", "Someone else has this draft now.")),
                spoken(QT_TRANSLATE_NOOP("bluepencil::words",
                                         "Your text is kept. Open the next one."))};
    case Error::Code::AlreadyDecided:
        return {
            spoken(QT_TRANSLATE_NOOP("bluepencil::words", "Already decided.")),
            spoken(QT_TRANSLATE_NOOP("bluepencil::words", "Undo or recall that decision first."))};
    case Error::Code::Gone:
        return {spoken(QT_TRANSLATE_NOOP("bluepencil::words", "This draft is no longer wanted.")),
                spoken(QT_TRANSLATE_NOOP("bluepencil::words",
                                         "It was withdrawn or ran out. Your text is kept."))};
    case Error::Code::NotSeen:
        return {spoken(QT_TRANSLATE_NOOP("bluepencil::words", "There is a newer revision.")),
                spoken(QT_TRANSLATE_NOOP("bluepencil::words", "Look at it, then decide."))};
    case Error::Code::Paused:
        return {spoken(QT_TRANSLATE_NOOP("bluepencil::words", "The queue is paused.")),
                spoken(QT_TRANSLATE_NOOP("bluepencil::words",
                                         "Decisions wait here until it is resumed."))};
    case Error::Code::Busy:
        return {
            spoken(QT_TRANSLATE_NOOP("bluepencil::words", "The workspace is locked.")),
            spoken(QT_TRANSLATE_NOOP("bluepencil::words",
                                     "Another program holds it: close that one, then try again."))};
    case Error::Code::ReadOnly:
        return {
            spoken(QT_TRANSLATE_NOOP("bluepencil::words", "This workspace is for reading only.")),
            spoken(QT_TRANSLATE_NOOP(
                "bluepencil::words",
                "It is newer than this program, or it may not be written: update the program, "
                "or check the permissions of its file and folder."))};
    case Error::Code::NotAWorkspace:
        return {
            spoken(QT_TRANSLATE_NOOP("bluepencil::words", "This file is no workspace.")),
            spoken(QT_TRANSLATE_NOOP("bluepencil::words", "It was left as it is: %1")).arg(where)};
    case Error::Code::Corrupt:
        return {spoken(QT_TRANSLATE_NOOP("bluepencil::words", "The workspace is damaged.")),
                spoken(QT_TRANSLATE_NOOP("bluepencil::words",
                                         "It was left as it is; restore a backup: %1"))
                    .arg(where)};
    case Error::Code::DiskFull:
        return {spoken(QT_TRANSLATE_NOOP("bluepencil::words", "The disk is full.")),
                spoken(QT_TRANSLATE_NOOP("bluepencil::words",
                                         "Nothing is lost yet: make room and try again."))};
    case Error::Code::NotFound:
        return {spoken(QT_TRANSLATE_NOOP("bluepencil::words", "Not found.")), where};
    case Error::Code::Conflict:
        return {spoken(QT_TRANSLATE_NOOP("bluepencil::words", "Too late.")),
                spoken(QT_TRANSLATE_NOOP("bluepencil::words", "The producer has it already."))};
    case Error::Code::Unreachable:
        return {spoken(QT_TRANSLATE_NOOP("bluepencil::words", "The server cannot be reached.")),
                toString(error)};
    case Error::Code::Unauthorized:
        return {
            spoken(QT_TRANSLATE_NOOP("bluepencil::words", "The server does not take the token.")),
            toString(error)};
    case Error::Code::InvalidArgument:
    case Error::Code::InvalidInput:
    case Error::Code::LimitExceeded:
    case Error::Code::NotPermitted:
    case Error::Code::Cancelled:
    case Error::Code::Unsupported:
        return {spoken(QT_TRANSLATE_NOOP("bluepencil::words", "That was refused.")),
                toString(error)};
    case Error::Code::Storage:
        return {
            spoken(QT_TRANSLATE_NOOP("bluepencil::words", "The workspace could not be reached.")),
            toString(error)};
    }
    return {};
}

ErrorWords opening(const Error &error, const QString &where)
{
    const QString strong
        = spoken(QT_TRANSLATE_NOOP("bluepencil::words", "The workspace could not be opened"));
    QString sentence;
    const Error::Code code = where.isEmpty() ? Error::Code::Storage : error.code;
    if (code == Error::Code::NotAWorkspace) {
        sentence = spoken(QT_TRANSLATE_NOOP(
            "bluepencil::words",
            "%1 is no workspace. It was left as it is: start Bluepencil with another file."));
    } else if (code == Error::Code::Corrupt) {
        sentence = spoken(QT_TRANSLATE_NOOP(
            "bluepencil::words",
            "%1 is damaged. It was left as it is: put a backup in its place, then try again."));
    } else if (code == Error::Code::Busy) {
        sentence = spoken(QT_TRANSLATE_NOOP(
            "bluepencil::words", "Another program holds %1. Close that program, then try again."));
    } else if (code == Error::Code::DiskFull) {
        sentence = spoken(QT_TRANSLATE_NOOP(
            "bluepencil::words", "The disk of %1 is full. Make room there, then try again."));
    } else {
        return {strong,
                spoken(QT_TRANSLATE_NOOP("bluepencil::words", "%1. Mend that, then try again."))
                    .arg(toString(error))};
    }
    return {strong, sentence.arg(isolated(where))};
}

} // namespace bluepencil::words
