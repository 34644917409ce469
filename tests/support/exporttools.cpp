// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/exporttools.h"

#include "core/dataset/exporter.h"
#include "core/dataset/formats/formats.h"
#include "core/store/feedbackstore.h"

#include <QFile>
#include <QProcess>

namespace bluepencil::test {

Result<ExportSummary> exportTo(ReviewedWorkspace &store, const QString &name, ExportConfig config)
{
    config.folder = store.folder(name);
    Exporter exporter(store.workspace(), store.clock(), seededRandom(99));
    return exporter.run(config);
}

ExportConfig basicFormats()
{
    ExportConfig config;
    config.formats = {QStringLiteral("openai-chat"), QStringLiteral("openai-preference"),
                      QStringLiteral("trl-prompt-completion"), QStringLiteral("trl-preference"),
                      QStringLiteral("trl-kto")};
    return config;
}

ExportConfig everyFormat()
{
    ExportConfig config;
    config.formats = formatNames();
    return config;
}

QStringList warningTexts(const ExportSummary &summary)
{
    QStringList texts;
    for (const BatchWarning &warning : summary.warnings)
        texts += warning.text;
    return texts;
}

bool writeFeedback(ReviewedWorkspace &store, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    return forEachFeedback(store.database(), {},
                           [&file](const Feedback &feedback) {
                               file.write(toLine(feedback) + '\n');
                               return Result<>();
                           })
        .has_value();
}

QString saidByScript(const QString &feedback, const QString &folder)
{
    QProcess process;
    process.start(QStringLiteral(PYTHON), {QStringLiteral(CHECK_EXPORT), feedback, folder});
    if (!process.waitForFinished())
        return QStringLiteral("the script did not run");
    const QString said = QString::fromUtf8(process.readAllStandardError());
    return process.exitCode() == 0 ? QString() : said + QStringLiteral(".");
}

} // namespace bluepencil::test
