// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/context.h"
#include "app/cli/filteroptions.h"
#include "core/base/crashpoint.h"
#include "core/model/jsonlines.h"

#include <limits>

namespace bluepencil {

namespace {

// Printed first and acknowledged only when all of it is out: a reader that dies sees it again.
int takeOutcomes(Context &context, const QString &producer, bool ack)
{
    const Result<SqlReviewQueue *> queue = context.queue();
    if (!queue)
        return context.report(queue.error());
    const Result<std::vector<Outcome>> outcomes
        = (*queue)->takeOutcomes(producer, std::numeric_limits<int>::max(), 0);
    if (!outcomes)
        return context.report(outcomes.error());
    for (const Outcome &outcome : *outcomes) {
        const Result<> written = context.writeLine(toLine(toJson(outcome)));
        if (!written)
            return context.report(written.error());
    }
    const Result<> flushed = context.flush();
    if (!flushed)
        return context.report(flushed.error());
    crashPoint("deliver");
    for (const Outcome &outcome : *outcomes) {
        if (!ack)
            break;
        const Result<> acked = (*queue)->ackOutcome(outcome.outcomeId);
        if (!acked)
            return context.report(acked.error());
    }
    return Done;
}

int takeSignals(Context &context, const QString &file)
{
    const Result<SqlReviewQueue *> queue = context.queue();
    if (!queue)
        return context.report(queue.error());
    JsonLinesReader reader(file);
    const Result<> opened = reader.open();
    if (!opened)
        return context.report(opened.error());
    qint64 taken = 0;
    qint64 refused = 0;
    while (true) {
        const Result<std::optional<QByteArray>> line = reader.next();
        if (!line)
            return context.report(line.error());
        if (!*line)
            break;
        const Result<Signal> signal = parseSignal(**line);
        const Result<> stored = signal ? (*queue)->signal(*signal) : fail(signal.error());
        if (stored) {
            ++taken;
            continue;
        }
        ++refused;
        context.say(toString(located(stored.error(), reader.where())));
    }
    const int code = context.finish(
        context.writeLine(QStringLiteral("taken %1, refused %2").arg(taken).arg(refused).toUtf8()));
    return refused > 0 ? int(Failed) : code;
}

} // namespace

void addOutcomes(const CliCommand &app, Context &context, int &exitCode)
{
    struct Arguments {
        bool ack = false;
        std::string producer;
        std::string file;
    };

    auto arguments = std::make_shared<Arguments>();
    const CliCommand outcomes
        = app.addCommand("outcomes", "Print what is decided or asked for, and not acknowledged");
    outcomes.addFlag("--ack", arguments->ack, "Acknowledge what was printed");
    outcomes.addOption("--producer", arguments->producer, "Only those of one producer");
    outcomes.callback([arguments, &context, &exitCode] {
        exitCode = takeOutcomes(context, toQt(arguments->producer), arguments->ack);
    });
    const CliCommand signal = app.addCommand("signal", "Take in what came of outcomes (JSONL)");
    signal.addOption("FILE", arguments->file, "JSONL; - reads standard input").required();
    signal.callback([arguments, &context, &exitCode] {
        exitCode = takeSignals(context, toQt(arguments->file));
    });
}

} // namespace bluepencil
