// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/context.h"
#include "app/cli/filteroptions.h"
#include "app/cli/plainwords.h"
#include "core/queue/trace.h"

namespace bluepencil {

namespace {

QString plain(const OrderedJson &value)
{
    if (value.is_null())
        return QStringLiteral("-");
    return value.is_string() ? toQString(value.get<std::string>())
                             : QString::fromUtf8(toLine(value));
}

Result<> writeFields(Context &context, const QString &title, const OrderedJson &object)
{
    QString line = title;
    for (const auto &[key, value] : object.items()) {
        if (!value.is_null() && !(value.is_structured() && value.empty()))
            line
                += QStringLiteral("  %1=%2").arg(toQString(key), plain(value).replace(u'\n', u' '));
    }
    return context.writeLine(plainWords(line).toUtf8());
}

Result<> runTrace(Context &context, const QString &producer, const QString &externalId, bool json)
{
    const Result<Workspace *> workspace = context.workspace();
    if (!workspace)
        return fail(workspace.error());
    const Result<OrderedJson> trace = traceItem((*workspace)->database(), producer, externalId);
    if (!trace)
        return fail(trace.error());
    if (json)
        return context.writeLine(toLine(*trace));
    OrderedJson head;
    for (const auto &[key, value] : trace->items()) {
        if (!value.is_array())
            head[key] = value;
    }
    BLUEPENCIL_TRY(writeFields(context, QStringLiteral("item"), head));
    for (const auto &[key, value] : trace->items()) {
        if (!value.is_array())
            continue;
        QString title = toQString(key);
        title.chop(1);
        for (const OrderedJson &entry : value)
            BLUEPENCIL_TRY(writeFields(context, title, entry));
    }
    return {};
}

} // namespace

void addTrace(const CliCommand &app, Context &context, int &exitCode)
{
    struct Arguments {
        std::string externalId;
        std::string producer;
        bool json = false;
    };

    auto arguments = std::make_shared<Arguments>();
    const CliCommand command = app.addCommand("trace", "Print one item's whole life");
    command.addOption("EXTERNAL_ID", arguments->externalId, "The item").required();
    command.addOption("--producer", arguments->producer, "Whose item it is");
    command.addFlag("--json", arguments->json, "Print JSON");
    command.callback([arguments, &context, &exitCode] {
        exitCode = context.finishAsked(runTrace(context, toQt(arguments->producer),
                                                toQt(arguments->externalId), arguments->json));
    });
}

} // namespace bluepencil
