// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/context.h"
#include "app/cli/filteroptions.h"
#include "core/stats/days.h"
#include "core/stats/prices.h"

#include <QDate>

namespace bluepencil {

namespace {

struct PriceArguments {
    std::string model;
    std::string kind;
    std::string perMillion;
    std::string currency;
    std::string from;
    bool json = false;
};

// The day when a price begins to hold; absent: from always.
Result<UtcMs> startOf(const std::string &given, const QTimeZone &zone)
{
    if (given.empty())
        return 0;
    const QDate day = QDate::fromString(toQt(given), QStringLiteral("yyyy-MM-dd"));
    if (day.isValid())
        return localDay(day, zone).from;
    return fail(Error::Code::InvalidArgument,
                QStringLiteral("\"%1\" is not a day").arg(toQt(given)), QStringLiteral("--from"),
                QStringLiteral("write 2026-11-23"));
}

QString priceDay(UtcMs from, const QTimeZone &zone)
{
    if (from == 0)
        return QStringLiteral("always");
    return dateOf(from, zone).toString(Qt::ISODate);
}

Result<> set(Context &context, const PriceArguments &arguments)
{
    const Result<Workspace *> workspace = context.workspace();
    if (!workspace)
        return fail(workspace.error());
    const Result<UtcMs> from = startOf(arguments.from, (*workspace)->timeZone());
    if (!from)
        return fail(from.error());
    return setPrice((*workspace)->database(),
                    {toQt(arguments.model), toQt(arguments.kind), *from, toQt(arguments.currency),
                     toQt(arguments.perMillion)});
}

Result<> listPrices(Context &context, const PriceArguments &arguments)
{
    const Result<Workspace *> workspace = context.workspace();
    if (!workspace)
        return fail(workspace.error());
    const auto prices = readPrices((*workspace)->database());
    if (!prices)
        return fail(prices.error());
    for (const Price &price : *prices) {
        const QString from = priceDay(price.validFrom, (*workspace)->timeZone());
        if (arguments.json) {
            const OrderedJson json {{"model", toStdString(price.model)},
                                    {"token_kind", toStdString(price.tokenKind)},
                                    {"valid_from", toStdString(from)},
                                    {"currency", toStdString(price.currency)},
                                    {"per_million", toStdString(price.perMillion)}};
            BLUEPENCIL_TRY(context.writeLine(toLine(json)));
            continue;
        }
        BLUEPENCIL_TRY(context.writeLine(
            QStringLiteral("%1  %2  %3  %4 %5")
                .arg(price.model, price.tokenKind, from, price.perMillion, price.currency)
                .toUtf8()));
    }
    return {};
}

Result<> dropPrice(Context &context, const PriceArguments &arguments)
{
    const Result<Workspace *> workspace = context.workspace();
    if (!workspace)
        return fail(workspace.error());
    const Result<UtcMs> from = startOf(arguments.from, (*workspace)->timeZone());
    if (!from)
        return fail(from.error());
    return removePrice((*workspace)->database(), toQt(arguments.model), toQt(arguments.kind),
                       *from);
}

using PriceWork = Result<> (*)(Context &, const PriceArguments &);

} // namespace

void addPrice(const CliCommand &app, Context &context, int &exitCode)
{
    auto arguments = std::make_shared<PriceArguments>();
    const CliCommand price = app.addCommand("price", "What tokens of a model cost");
    price.needsCommand();
    const auto add = [&](const char *name, const char *help, PriceWork work) {
        const CliCommand command = price.addCommand(name, help);
        command.callback([arguments, &context, &exitCode, work] {
            exitCode = context.finishAsked(work(context, *arguments));
        });
        return command;
    };
    const auto named = [arguments](const CliCommand &command) {
        command.addOption("MODEL", arguments->model, "As the drafts name it").required();
        command
            .addOption("KIND", arguments->kind,
                       toStdString(tokenKinds().join(QStringLiteral(", "))))
            .required();
        command.addOption("--from", arguments->from, "First day of the price; else always");
    };
    const CliCommand setting = add("set", "Set a price", set);
    named(setting);
    setting.addOption("PER_MILLION", arguments->perMillion, "For a million tokens").required();
    setting.addOption("CURRENCY", arguments->currency, "ISO 4217, such as EUR").required();
    add("list", "All prices", listPrices).addFlag("--json", arguments->json, "Print JSON lines");
    named(add("remove", "Remove a price", dropPrice));
}

} // namespace bluepencil
