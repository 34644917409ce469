// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/recipe/exportcommand.h"

#include "core/store/database/postgres.h"

#include <QRegularExpression>

namespace bluepencil {

namespace {

// For a POSIX shell: as it is where no character means something to it, else in apostrophes.
QString shellQuoted(const QString &argument)
{
    static const QRegularExpression plain(QStringLiteral("\\A[A-Za-z0-9_@%+=:,./-]+\\z"));
    if (plain.match(argument).hasMatch())
        return argument;
    return u'\'' + QString(argument).replace(u'\'', QStringLiteral("'\\''")) + u'\'';
}

// A command goes through the clipboard and into the history of a shell.
QString withoutPassword(const QString &workspacePath)
{
    if (!isPostgresAddress(workspacePath))
        return workspacePath;
    const auto address = parsePostgresAddress(workspacePath);
    return address ? address->shown : QString();
}

class Command {
public:
    void word(const QString &text) { m_words += shellQuoted(text); }

    void option(const char *name, const QString &value)
    {
        if (value.isEmpty())
            return;
        m_words += QString::fromLatin1(name);
        // A value that begins like an option must not be taken for one.
        if (value.startsWith(u'-'))
            m_words.last() += u'=' + shellQuoted(value);
        else
            word(value);
    }

    // One option for each; a comma in a value would part it.
    void options(const char *name, const QStringList &values)
    {
        for (QString value : values) {
            value.replace(u'\\', QStringLiteral("\\\\")).replace(u',', QStringLiteral("\\,"));
            option(name, value);
        }
    }

    void flag(const char *name, bool on)
    {
        if (on)
            m_words += QString::fromLatin1(name);
    }

    [[nodiscard]] QString text() const { return m_words.join(u' '); }

private:
    QStringList m_words;
};

} // namespace

namespace {

void addPreparation(Command &command, const PreparationConfig &preparation)
{
    const PreparationConfig usual;
    const auto number = [&command](const char *name, int value) {
        if (value > 0)
            command.option(name, QString::number(value));
    };
    if (preparation.deduplicate != usual.deduplicate) {
        const bool near = preparation.deduplicate == Deduplicate::Near;
        command.option("--deduplicate", near ? QStringLiteral("near") : QStringLiteral("exact"));
        if (near && preparation.alike != usual.alike)
            command.option("--alike", QString::number(preparation.alike, 'g', 6));
    }
    command.flag("--keep-contradictions", preparation.keepContradictions);
    for (const EvaluationFile &file : preparation.decontaminate)
        command.option("--decontaminate", file.path);
    command.option("--since", preparation.sinceBatch);
    if (preparation.leastCoverage)
        command.option("--least-coverage", QString::number(*preparation.leastCoverage, 'g', 6));
    command.flag("--second-review", preparation.secondReviewPassed);
    command.flag("--agreement", preparation.reviewersAgree);
    number("--most-per-reviewer", preparation.mostPerReviewer);
    number("--most-per-subject", preparation.mostPerSubject);
    number("--most-tokens", preparation.mostTokens);
    command.flag("--count-tokens", preparation.countTokens);
    if (preparation.tokenTable != usual.tokenTable)
        command.option("--token-table", TokenCounter::name(preparation.tokenTable));
    if (preparation.history != usual.history) {
        const bool gold = preparation.history == History::Gold;
        command.option("--history", gold ? QStringLiteral("gold") : QStringLiteral("train"));
    }
}

} // namespace

QString exportCommand(const QString &workspacePath, const ExportConfig &config)
{
    Command command;
    command.word(QStringLiteral("bluepencil-cli"));
    command.option("--workspace", withoutPassword(workspacePath));
    command.word(QStringLiteral("export"));
    command.option("--format", config.formats.join(u','));
    command.option("--out", config.folder);
    if (const auto &split = config.split) {
        command.option(
            "--split",
            QStringLiteral("%1,%2,%3").arg(split->train).arg(split->validation).arg(split->test));
        if (config.salt.isEmpty()) { // a salt like any other
            command.word(QStringLiteral("--salt"));
            command.word(QString());
        } else if (config.salt != ExportConfig().salt) {
            command.option("--salt", config.salt);
        }
    }
    command.option("--privacy", config.privacy);
    for (const auto &[type, way] : config.privacyRules.ways)
        command.option("--privacy-rule", typeName(type) + u'=' + privacyWayName(way));
    command.option("--privacy-scope", config.privacyRules.scope);
    command.option("--patterns", config.patterns.empty() ? QString() : QStringLiteral("FILE"));
    command.option("--key-file", config.keyFile);
    command.option("--batch", config.batchId);
    command.options("--queue", config.filter.queues);
    command.options("--task", config.filter.tasks);
    command.options("--action", config.filter.actions);
    command.options("--reviewer", config.filter.reviewers);
    command.options("--model", config.filter.models);
    command.options("--language", config.filter.languages);
    command.options("--label", config.filter.labels);
    if (config.filter.from)
        command.option("--from", toRfc3339(*config.filter.from));
    if (config.filter.to)
        command.option("--to", toRfc3339(*config.filter.to));
    for (const auto &[pointer, wanted] : config.filter.where)
        command.option("--where", pointer + u'=' + wanted);
    command.flag("--keep-rubber-stamps", config.keepRubberStamps);
    command.flag("--keep-cosmetic-pairs", config.keepCosmeticPairs);
    command.flag("--keep-policy-refusals", config.keepPolicyRefusals);
    command.flag("--keep-unknown-figures", config.keepUnknownFigures);
    command.flag("--keep-special-categories", config.keepSpecialCategories);
    command.flag("--keep-instructions", config.keepInstructions);
    addPreparation(command, config.preparation);
    return command.text();
}

QString rebuildCommand(const QString &workspacePath, const QString &batchId, int revision,
                       bool check)
{
    Command command;
    command.word(QStringLiteral("bluepencil-cli"));
    command.option("--workspace", withoutPassword(workspacePath));
    command.word(QStringLiteral("rebuild"));
    command.word(batchId);
    command.option("--revision", QString::number(revision));
    command.flag("--check", check);
    command.option("--key-file", QStringLiteral("FILE"));
    if (!check)
        command.option("--out", QStringLiteral("DIR"));
    return command.text();
}

} // namespace bluepencil
