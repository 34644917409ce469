// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/context.h"
#include "app/cli/filteroptions.h"
#include "core/queue/remote/networktransport.h"
#include "core/stats/outside/verdicts.h"
#include "core/store/feedbackstore.h"

#include <QRegularExpression>

namespace bluepencil {

namespace {

constexpr int recordsAtOnce = 200;
constexpr qint64 answerMs = 10'000;
constexpr qint64 overallMs = 300'000;
constexpr qsizetype mostAnswerBytes = qsizetype {256} * 1024;
constexpr const char *tokenVariable = "BLUEPENCIL_OTLP_TOKEN";

struct VerdictArguments {
    bool otlp = false;
    qint64 since = 0;
    std::string endpoint;
    bool json = false;
};

bool isLoopback(const QUrl &url)
{
    static const QRegularExpression address(QStringLiteral("^127(\\.[0-9]{1,3}){3}$"));
    const QString host = url.host();
    return host == u"localhost" || host == u"::1" || address.match(host).hasMatch();
}

Result<QUrl> endpointFrom(const QString &text)
{
    std::optional<QUrl> url = gatewayAddress(text);
    if (!url)
        return fail(Error::Code::InvalidArgument, QStringLiteral("cannot be posted to"), text,
                    QStringLiteral("give an address like https://collector.example:4318/v1/logs"));
    if (url->scheme() != u"https" && !isLoopback(*url))
        return fail(Error::Code::InvalidArgument,
                    QStringLiteral("others could read along without TLS"), text,
                    QStringLiteral("give an address with https://, or one of this machine"));
    return std::move(*url);
}

QString failureWords(const HttpFailure &failure)
{
    switch (failure.problem) {
    case NetworkProblem::HostNotFound:
        return QStringLiteral("the host is not found");
    case NetworkProblem::Refused:
        return QStringLiteral("nobody listens there");
    case NetworkProblem::TimedOut:
        return QStringLiteral("there was no answer in time");
    case NetworkProblem::Certificate:
        return QStringLiteral("its certificate is not trusted");
    case NetworkProblem::Elsewhere:
        return QStringLiteral("it sends on to another place, which is not followed");
    case NetworkProblem::BadAddress:
    case NetworkProblem::Cut:
    case NetworkProblem::TooLarge:
    case NetworkProblem::Cancelled:
    case NetworkProblem::Other:
        break;
    }
    return QStringLiteral("the exchange failed (%1)").arg(failure.detail);
}

// How many the receiver did not take; InvalidInput and Unreachable as they come.
Result<qint64> post(HttpTransport &transport, const QByteArray &target, const QByteArray &body)
{
    const auto answer = transport.exchange({"POST", target, body, "application/json"}, answerMs);
    if (!answer)
        return fail(Error::Code::Unreachable, failureWords(answer.error()), transport.place());
    if (answer->status < 200 || answer->status > 299)
        return fail(Error::Code::Unreachable,
                    QStringLiteral("it answers with status %1").arg(answer->status),
                    transport.place());
    const Result<Json> json = parseJson(answer->body);
    if (!json || !json->is_object() || !json->contains("partialSuccess"))
        return 0;
    const Json &partial = (*json)["partialSuccess"];
    const Json rejected
        = partial.is_object() ? partial.value("rejectedLogRecords", Json()) : Json();
    if (rejected.is_number_integer())
        return rejected.get<qint64>();
    return rejected.is_string() ? QString::fromStdString(rejected.get<std::string>()).toLongLong()
                                : 0;
}

struct Sent {
    qint64 records = 0;
    qint64 events = 0;
    qint64 rejected = 0;
    qint64 lastSeq = 0;
};

// Where it went on from, so that nothing is lost or sent twice.
Error resumable(Error error, const Sent &sent)
{
    error.remedy = QStringLiteral("go on with --since %1").arg(sent.lastSeq);
    return error;
}

Result<> sendAll(Context &context, Workspace &workspace, const QUrl &endpoint, Sent &sent)
{
    QUrl server = endpoint;
    server.setPath({});
    const QByteArray path = endpoint.path(QUrl::FullyEncoded).toLatin1();
    NetworkTransport transport({server, qgetenv(tokenVariable)}, mostAnswerBytes);
    const qint64 deadline = context.clock().steady() + overallMs;
    while (true) {
        const Result<Verdicts> verdicts
            = verdictsAfter(workspace.database(), sent.lastSeq, recordsAtOnce);
        if (!verdicts)
            return fail(verdicts.error());
        if (verdicts->records == 0)
            return {};
        if (context.clock().steady() > deadline)
            return fail(resumable({Error::Code::Unreachable,
                                   QStringLiteral("the time for it is over"),
                                   transport.place(),
                                   {}},
                                  sent));
        const Result<qint64> rejected
            = post(transport, path.isEmpty() ? QByteArray("/v1/logs") : path,
                   toLine(logsExport(verdicts->events, workspace.id())));
        if (!rejected)
            return fail(resumable(rejected.error(), sent));
        sent.records += verdicts->records;
        sent.events += std::ssize(verdicts->events);
        sent.rejected += *rejected;
        sent.lastSeq = verdicts->lastSeq;
    }
}

Result<> writeAll(Context &context, Workspace &workspace, Sent &sent)
{
    while (true) {
        const Result<Verdicts> verdicts
            = verdictsAfter(workspace.database(), sent.lastSeq, recordsAtOnce);
        if (!verdicts)
            return fail(verdicts.error());
        if (verdicts->records == 0)
            return {};
        BLUEPENCIL_TRY(context.writeLine(toLine(logsExport(verdicts->events, workspace.id()))));
        sent.records += verdicts->records;
        sent.events += std::ssize(verdicts->events);
        sent.lastSeq = verdicts->lastSeq;
    }
}

QString wordsFor(const Sent &sent)
{
    return QStringLiteral("%1 events of %2 records, %3 not taken; next time --since %4")
        .arg(sent.events)
        .arg(sent.records)
        .arg(sent.rejected)
        .arg(sent.lastSeq);
}

Result<> runVerdicts(Context &context, const VerdictArguments &arguments)
{
    const Result<Workspace *> workspace = context.workspace();
    if (!workspace)
        return fail(workspace.error());
    BLUEPENCIL_TRY(stampFeedback((*workspace)->database()));
    Sent sent;
    sent.lastSeq = arguments.since;
    if (arguments.endpoint.empty()) {
        BLUEPENCIL_TRY(writeAll(context, **workspace, sent));
        context.say(wordsFor(sent));
        return {};
    }
    const Result<QUrl> endpoint = endpointFrom(toQt(arguments.endpoint));
    if (!endpoint)
        return fail(endpoint.error());
    BLUEPENCIL_TRY(sendAll(context, **workspace, *endpoint, sent));
    if (!arguments.json)
        return context.writeLine(wordsFor(sent).toUtf8());
    return context.writeLine(toLine(OrderedJson {{"records", sent.records},
                                                 {"events", sent.events},
                                                 {"rejected", sent.rejected},
                                                 {"last_seq", sent.lastSeq}}));
}

} // namespace

void addVerdicts(const CliCommand &app, Context &context, int &exitCode)
{
    auto arguments = std::make_shared<VerdictArguments>();
    const CliCommand command = app.addCommand(
        "verdicts", "Print what reviewers said of drafts as events for OpenTelemetry");
    command.addFlag("--otlp", arguments->otlp, "As exports of logs in OTLP's JSON, one a line")
        .required();
    command
        .addOption("--since", arguments->since,
                   "Only records behind this number, which the last run named")
        .notNegative();
    const CliOption endpoint
        = command
              .addOption("--endpoint", arguments->endpoint,
                         "Post them there instead, with https or on this machine; a token from "
                         "$BLUEPENCIL_OTLP_TOKEN goes along")
              .valueName("URL");
    command.addFlag("--json", arguments->json, "Print JSON about what was posted").needs(endpoint);
    command.callback([arguments, &context, &exitCode] {
        exitCode = context.finishAsked(runVerdicts(context, *arguments));
    });
}

} // namespace bluepencil
