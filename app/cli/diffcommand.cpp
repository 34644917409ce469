// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/context.h"
#include "app/cli/filteroptions.h"
#include "app/cli/plainwords.h"
#include "core/base/limits.h"
#include "core/text/text.h"
#include "core/text/textjson.h"

#include <QFile>
#include <QStringDecoder>

namespace bluepencil {

namespace {

Result<QString> readPlainFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(Error::Code::NotFound,
                    QStringLiteral("cannot be read (%1)").arg(file.errorString()), path);
    }
    const QByteArray bytes = file.read(limits::TextBytes + 1);
    if (bytes.size() > limits::TextBytes) {
        return fail(Error::Code::LimitExceeded,
                    QStringLiteral("is longer than %1 bytes").arg(limits::TextBytes), path);
    }
    QStringDecoder decoder(QStringDecoder::Utf8,
                           QStringDecoder::Flag::Stateless
                               | QStringDecoder::Flag::ConvertInitialBom);
    QString text = decoder(bytes);
    if (decoder.hasError())
        return fail(Error::Code::InvalidInput, QStringLiteral("is not valid UTF-8"), path);
    return canonicalText(text);
}

QString diffWords(const QString &text)
{
    return plainWords(QString(text).replace(u'\n', QChar(0x21b5)));
}

Result<> runDiff(Context &context, const QString &draftPath, const QString &finalPath, bool json)
{
    const Result<QString> draft = readPlainFile(draftPath);
    if (!draft)
        return fail(draft.error());
    const Result<QString> final = readPlainFile(finalPath);
    if (!final)
        return fail(final.error());
    const EditScript edits = diff(*draft, *final);
    const EditMetrics metrics = editMetrics(*draft, *final, edits);
    if (json) {
        OrderedJson report;
        report["text_engine"] = toStdString(textEngineName());
        report["offset_unit"] = "codepoint";
        report["edits"] = OrderedJson(toJson(edits));
        report["metrics"] = OrderedJson(toJson(metrics));
        report["band"] = toStdString(bandName(hterBand(*draft == *final, metrics.hter)));
        return context.writeLine(toLine(report));
    }
    for (const Edit &edit : edits) {
        BLUEPENCIL_TRY(
            context.writeLine(QStringLiteral("%1-%2 %3 (%4): [-%5-] {+%6+}")
                                  .arg(edit.draft.start)
                                  .arg(edit.draft.end)
                                  .arg(opName(edit.op), edit.kind, diffWords(edit.draft.text),
                                       diffWords(edit.final.text))
                                  .toUtf8()));
    }
    return context.writeLine(QStringLiteral("%1 hunks, %2 words in, %3 out, HTER %4 (%5)")
                                 .arg(edits.size())
                                 .arg(metrics.wordsInserted)
                                 .arg(metrics.wordsDeleted)
                                 .arg(metrics.hter ? QString::number(*metrics.hter, 'f', 3)
                                                   : QStringLiteral("undefined"),
                                      bandName(hterBand(*draft == *final, metrics.hter)))
                                 .toUtf8());
}

} // namespace

void addDiff(const CliCommand &app, Context &context, int &exitCode)
{
    struct Arguments {
        std::string draft;
        std::string final;
        bool json = false;
    };

    auto arguments = std::make_shared<Arguments>();
    const CliCommand command = app.addCommand("diff", "Edit script and metrics of two text files");
    command.addOption("DRAFT", arguments->draft, "The model's text").required();
    command.addOption("FINAL", arguments->final, "The person's text").required();
    command.addFlag("--json", arguments->json, "Print JSON");
    command.callback([arguments, &context, &exitCode] {
        exitCode = context.finish(
            runDiff(context, toQt(arguments->draft), toQt(arguments->final), arguments->json));
    });
}

} // namespace bluepencil
