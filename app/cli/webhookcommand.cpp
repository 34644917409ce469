// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/context.h"
#include "core/model/json.h"
#include "core/queue/webhooks/webhookrules.h"
#include "core/queue/webhooks/webhooks.h"

#include <chrono>
#include <memory>
#include <string>
#include <thread>
#include <vector>

namespace bluepencil {

namespace {

constexpr qint64 lookMs = 250;

struct WebhookArguments {
    std::string producer;
    std::string url;
    std::string outcome;
    std::string state;
    int max = 100;
    int wait = 30; // seconds
    bool json = false;
};

using WebhookWork = Result<> (*)(Context &context, const WebhookArguments &arguments);

Result<Database *> database(Context &context, bool create = false)
{
    const Result<Workspace *> workspace = context.workspace(create);
    if (!workspace)
        return fail(workspace.error());
    return &(*workspace)->database();
}

OrderedJson toJson(const Webhook &webhook)
{
    OrderedJson json;
    json["producer"] = toStdString(webhook.producer);
    json["url"] = toStdString(webhook.url);
    json["state"] = toStdString(webhookStateName(webhook.state));
    json["created_at"] = timeOrNull(webhook.createdAt);
    json["waiting"] = webhook.waiting;
    json["given_up"] = webhook.givenUp;
    return json;
}

QString lineOf(const Webhook &webhook)
{
    return QStringLiteral("%1  %2  %3  %4 waiting  %5 given up")
        .arg(webhook.producer, webhookStateName(webhook.state), webhook.url)
        .arg(webhook.waiting)
        .arg(webhook.givenUp);
}

OrderedJson toJson(const WebhookDelivery &delivery)
{
    const bool waits = delivery.state == WebhookDelivery::State::Waiting;
    OrderedJson json;
    json["outcome_id"] = toStdString(delivery.id);
    json["producer"] = toStdString(delivery.producer);
    json["state"] = toStdString(deliveryStateName(delivery.state));
    json["attempts"] = delivery.attempts;
    json["last_attempt_at"] = timeOrNull(delivery.lastAttemptAt);
    json["last_status"] = delivery.lastStatus ? OrderedJson(*delivery.lastStatus) : OrderedJson();
    json["last_problem"] = toStdString(delivery.lastProblem);
    json["next_attempt_at"] = waits ? timeOrNull(delivery.nextAttemptAt) : OrderedJson();
    json["delivered_at"] = timeOrNull(delivery.deliveredAt);
    return json;
}

QString answerOf(const WebhookDelivery &delivery)
{
    if (!delivery.lastStatus)
        return QStringLiteral("not tried yet");
    return *delivery.lastStatus > 0 ? QStringLiteral("HTTP status %1").arg(*delivery.lastStatus)
                                    : delivery.lastProblem;
}

QString lineOf(const WebhookDelivery &delivery)
{
    QString line = QStringLiteral("%1  %2  %3  %4 tries  %5")
                       .arg(delivery.id, delivery.producer, deliveryStateName(delivery.state))
                       .arg(delivery.attempts)
                       .arg(answerOf(delivery));
    if (delivery.state == WebhookDelivery::State::Waiting)
        line += QStringLiteral("  next ") + toRfc3339(delivery.nextAttemptAt);
    return line;
}

template <typename Row>
Result<> writeRows(Context &context, const std::vector<Row> &rows, bool asJson)
{
    for (const Row &row : rows)
        BLUEPENCIL_TRY(context.writeLine(asJson ? toLine(toJson(row)) : lineOf(row).toUtf8()));
    return {};
}

// As far as it can be seen without looking names up, which another machine may do otherwise.
bool isPlainlyClosed(const QString &host)
{
    const QHostAddress address(host);
    if (!address.isNull())
        return !isPublicAddress(address);
    const QString name = host.toLower();
    return name == u"localhost" || name.endsWith(QLatin1String(".localhost"));
}

Result<> add(Context &context, const WebhookArguments &arguments)
{
    const QString url = toQString(arguments.url).trimmed();
    // Which hosts are allowed is the gateway's to say, before each try.
    const QString host = QUrl(url).host();
    const Result<QUrl> checked
        = webhookUrl(url, host.isEmpty() ? QStringList() : QStringList {host});
    if (!checked)
        return fail(checked.error());
    const Result<Database *> at = database(context, true);
    if (!at)
        return fail(at.error());
    const Result<QString> secret = addWebhook(**at, toQString(arguments.producer).trimmed(), url,
                                              context.clock().now(), context.random());
    if (!secret)
        return fail(secret.error());
    if (checked->scheme() == u"http") {
        context.say(QStringLiteral("without https only a gateway sends there that was started with"
                                   " --webhook-host %1")
                        .arg(host));
    } else if (isPlainlyClosed(host)) {
        context.say(QStringLiteral("%1 is not public: only a gateway sends there that was started"
                                   " with --webhook-host %1")
                        .arg(host));
    }
    context.say(QStringLiteral("the secret is shown once; the receiver checks signatures with it"));
    return context.writeLine(secret->toLatin1());
}

Result<> showWebhooks(Context &context, const WebhookArguments &arguments)
{
    const Result<Database *> at = database(context);
    if (!at)
        return fail(at.error());
    const Result<std::vector<Webhook>> webhooks = listWebhooks(**at);
    return webhooks ? writeRows(context, *webhooks, arguments.json) : fail(webhooks.error());
}

Result<> dropWebhook(Context &context, const WebhookArguments &arguments)
{
    const Result<Database *> at = database(context);
    if (!at)
        return fail(at.error());
    BLUEPENCIL_TRY(removeWebhook(**at, toQString(arguments.producer)));
    context.say(QStringLiteral("removed; the producer's outcomes wait to be taken"));
    return {};
}

Result<> turn(Context &context, const WebhookArguments &arguments, bool on)
{
    const Result<Database *> at = database(context);
    if (!at)
        return fail(at.error());
    BLUEPENCIL_TRY(switchWebhook(**at, toQString(arguments.producer), on, context.clock().now()));
    context.say(on ? QStringLiteral("on: what waits goes out now")
                   : QStringLiteral("off: the producer's outcomes wait"));
    return {};
}

Result<> enable(Context &context, const WebhookArguments &arguments)
{
    return turn(context, arguments, true);
}

Result<> disable(Context &context, const WebhookArguments &arguments)
{
    return turn(context, arguments, false);
}

Result<> renewSecret(Context &context, const WebhookArguments &arguments)
{
    const Result<Database *> at = database(context);
    if (!at)
        return fail(at.error());
    const Result<QString> secret = renewWebhookSecret(**at, toQString(arguments.producer),
                                                      context.clock().now(), context.random());
    if (!secret)
        return fail(secret.error());
    context.say(QStringLiteral("the secret is shown once; the old one signs beside it for a day"));
    return context.writeLine(secret->toLatin1());
}

Result<> deliveries(Context &context, const WebhookArguments &arguments)
{
    const Result<Database *> at = database(context);
    if (!at)
        return fail(at.error());
    const Result<std::vector<WebhookDelivery>> found
        = listWebhookDeliveries(**at, toQString(arguments.producer),
                                deliveryStateFromName(toQString(arguments.state)), arguments.max);
    return found ? writeRows(context, *found, arguments.json) : fail(found.error());
}

Result<> sendAgain(Context &context, const WebhookArguments &arguments)
{
    const Result<Database *> at = database(context);
    if (!at)
        return fail(at.error());
    BLUEPENCIL_TRY(redeliver(**at, toQString(arguments.outcome), context.clock().now()));
    context.say(QStringLiteral("a gateway sends it again, under the same id"));
    return {};
}

// The gateway sends it: what it reaches from its machine is what counts.
Result<> test(Context &context, const WebhookArguments &arguments)
{
    const Result<Database *> at = database(context);
    if (!at)
        return fail(at.error());
    const Result<QString> id
        = testWebhook(**at, toQString(arguments.producer), context.clock().now(), context.random());
    if (!id)
        return fail(id.error());
    const qint64 end = context.clock().steady() + qint64 {arguments.wait} * 1000;
    while (true) {
        const Result<WebhookDelivery> delivery = findWebhookDelivery(**at, *id);
        if (!delivery)
            return fail(delivery.error());
        if (delivery->state == WebhookDelivery::State::Delivered) {
            context.say(QStringLiteral("arrived: ") + answerOf(*delivery));
            return {};
        }
        if (delivery->state != WebhookDelivery::State::Waiting) {
            return fail(Error::Code::Unreachable, answerOf(*delivery), delivery->producer,
                        QStringLiteral("see to the receiver, then test again"));
        }
        if (context.clock().steady() >= end) {
            return fail(Error::Code::Unreachable,
                        QStringLiteral("was not sent within %1 s").arg(arguments.wait),
                        delivery->producer,
                        QStringLiteral("see whether a gateway of this workspace runs"));
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(lookMs));
    }
}

} // namespace

void addWebhook(const CliCommand &app, Context &context, int &exitCode)
{
    const CliCommand parent = app.addCommand("webhook", "Where outcomes are sent by themselves");
    parent.needsCommand();
    const auto arguments = std::make_shared<WebhookArguments>();
    const auto make = [&, arguments](const char *name, const char *says, WebhookWork action) {
        const CliCommand command = parent.addCommand(name, says);
        command.callback([arguments, action, &context, &exitCode] {
            exitCode = context.finishAsked(action(context, *arguments));
        });
        return command;
    };
    const auto takesProducer = [&arguments](const CliCommand &command) {
        command.addOption("PRODUCER", arguments->producer, "Whose outcomes").required();
    };
    const CliCommand adding
        = make("add", "Send a producer's outcomes; prints the secret, once", add);
    takesProducer(adding);
    adding.addOption("URL", arguments->url, "https://…").required();
    make("list", "Show where they go", showWebhooks)
        .addFlag("--json", arguments->json, "Print JSON");
    takesProducer(make("remove", "Send no more, and forget the address", dropWebhook));
    takesProducer(make("enable", "Send again, also after an answer 410", enable));
    takesProducer(make("disable", "Send nothing until it is enabled", disable));
    takesProducer(make("secret", "Make a new secret and print it, once", renewSecret));
    const CliCommand listing = make("deliveries", "Show what was sent and what waits", deliveries);
    listing.addOption("PRODUCER", arguments->producer, "Whose; else all");
    listing.addOption("--state", arguments->state, "waiting, delivered, given_up or ended")
        .oneOf({"waiting", "delivered", "given_up", "ended"});
    listing.addOption("--max", arguments->max, "The newest so many").range(1, 100000).showDefault();
    listing.addFlag("--json", arguments->json, "Print JSON");
    make("redeliver", "Send an outcome again, under the same id", sendAgain)
        .addOption("OUTCOME", arguments->outcome, "Its outcome_id")
        .required();
    const CliCommand testing
        = make("test", "Have the gateway send a message without content", test);
    takesProducer(testing);
    testing.addOption("--wait", arguments->wait, "Seconds to wait for the answer")
        .range(0, 600)
        .showDefault();
}

} // namespace bluepencil
