// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/gateway.h"
#include "core/api/linelog.h"
#include "core/api/webhooksender.h"
#include "core/base/outofmemory.h"
#include "core/store/workspace.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <CLI/CLI.hpp>

#include <array>
#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <memory>
#include <optional>
#include <unistd.h>

using namespace bluepencil;

namespace {

constexpr unsigned stopSeconds = 5;
constexpr int defaultConnectionsOfOne = 128;
constexpr double leastRate = 1;
constexpr double mostRate = 100'000;

std::array<int, 2> signalPipe {-1, -1};

void onSignal(int)
{
    const char one = 1;
    [[maybe_unused]] const ssize_t written = ::write(signalPipe[1], &one, 1);
}

bool catchSignals()
{
    if (::pipe2(signalPipe.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return false;

    struct sigaction action {};

    action.sa_handler = onSignal;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    ::sigaction(SIGTERM, &action, nullptr);
    ::sigaction(SIGINT, &action, nullptr);
    action.sa_handler = SIG_IGN;
    ::sigaction(SIGPIPE, &action, nullptr);
    return true;
}

QString toQt(const std::string &text)
{
    return QString::fromLocal8Bit(text.data(), qsizetype(text.size()));
}

void say(const QString &words)
{
    std::fputs((words + u'\n').toLocal8Bit().constData(), stderr);
}

struct Arguments {
    std::string workspace;
    std::string listen = "127.0.0.1:8787";
    std::string metrics;
    std::string certificate;
    std::string key;
    bool isBehindProxy = false;
    bool isQuiet = false;
    bool clearsAhead = false;
    double rate = 200;
    int waiting = 192;
    int waitingOfOne = 32;
    int connections = 512;
    std::optional<int> connectionsOfOne;
    int headMs = 10'000;
    int bodyMs = 30'000;
    std::vector<std::string> webhookHosts;
    std::string webhookCertificates;
};

// Behind a proxy all come from its address, and on this machine from one: there it says nothing.
int connectionsOfOne(const Arguments &arguments, const ListenAddress &listen)
{
    const bool isTold = !listen.isLoopback() && !arguments.isBehindProxy;
    return arguments.connectionsOfOne.value_or(isTold ? defaultConnectionsOfOne : 0);
}

Result<> checkArguments(const Arguments &arguments)
{
    // Written so that it holds for no number at all, too: "nan" is one to the parser.
    if (!(arguments.rate >= leastRate && arguments.rate <= mostRate)) {
        return fail(Error::Code::InvalidArgument,
                    QStringLiteral("must be a number from %1 to %2").arg(leastRate).arg(mostRate),
                    QStringLiteral("--rate"), QStringLiteral("say how many requests a second"));
    }
    return arguments.webhookCertificates.empty()
        ? Result<> {}
        : checkIssuers(toQt(arguments.webhookCertificates));
}

Result<Gateway::Options> optionsFrom(const Arguments &arguments, const Clock &clock)
{
    BLUEPENCIL_TRY(checkArguments(arguments));
    Gateway::Options options;
    options.workspace
        = arguments.workspace.empty() ? defaultWorkspacePath() : toQt(arguments.workspace);
    const Result<ListenAddress> listen = parseListenAddress(toQt(arguments.listen));
    if (!listen)
        return fail(listen.error());
    options.listen = *listen;
    if (!arguments.metrics.empty()) {
        const Result<ListenAddress> metrics = parseListenAddress(toQt(arguments.metrics));
        if (!metrics)
            return fail(metrics.error());
        options.metrics = *metrics;
    }
    options.certificate = toQt(arguments.certificate);
    options.key = toQt(arguments.key);
    const bool isOpen = !listen->isLoopback() && options.certificate.isEmpty();
    if (isOpen && !arguments.isBehindProxy) {
        return fail(Error::Code::InvalidArgument,
                    QStringLiteral("others could read along without TLS"), toQt(arguments.listen),
                    QStringLiteral("give --tls-cert and --tls-key, or say --behind-proxy where "
                                   "a proxy does TLS"));
    }
    options.requestsPerSecond = arguments.rate;
    options.waitingSeats = arguments.waiting;
    options.waitingOfOne = arguments.waitingOfOne;
    options.clearsAhead = arguments.clearsAhead;
    options.http.connections = arguments.connections;
    options.http.connectionsOfOne = connectionsOfOne(arguments, *listen);
    options.http.headMs = arguments.headMs;
    options.http.bodyMs = arguments.bodyMs;
    if (!arguments.isQuiet) {
        const auto log = std::make_shared<LineLog>(STDERR_FILENO, clock);
        options.log = [log](const QByteArray &line) {
            log->write(line);
        };
    }
    return options;
}

WebhookSender makeSender(const Arguments &arguments, const Gateway::Options &options,
                         const Clock &clock)
{
    HttpWebhookTransport::Options transport;
    for (const std::string &host : arguments.webhookHosts)
        transport.allowedHosts += toQt(host);
    transport.certificates = toQt(arguments.webhookCertificates);
    return {{.workspace = options.workspace, .log = options.log},
            clock,
            systemRandom(),
            std::make_unique<HttpWebhookTransport>(std::move(transport))};
}

void addOptions(CLI::App &app, Arguments &arguments)
{
    app.add_option("--workspace", arguments.workspace,
                   "Workspace: postgresql://…, or a file; else $BLUEPENCIL_WORKSPACE, else the "
                   "user's own")
        ->type_name("ADDRESS|FILE");
    app.add_option("--listen", arguments.listen, "Where to listen")
        ->type_name("HOST:PORT")
        ->capture_default_str();
    app.add_option("--metrics-address", arguments.metrics,
                   "Where this machine's monitoring gets /metrics, without a token")
        ->type_name("HOST:PORT");
    CLI::Option *certificate
        = app.add_option("--tls-cert", arguments.certificate, "Certificate chain, PEM")
              ->type_name("FILE");
    CLI::Option *key
        = app.add_option("--tls-key", arguments.key, "Its key, PEM")->type_name("FILE");
    certificate->needs(key);
    key->needs(certificate);
    app.add_flag("--behind-proxy", arguments.isBehindProxy,
                 "Listen without TLS for others than this machine: a proxy does it");
    app.add_option("--rate", arguments.rate, "Requests a second of one token")
        ->capture_default_str();
    app.add_option("--waiting", arguments.waiting, "Requests that may wait for something at once")
        ->check(CLI::Range(0, 240))
        ->capture_default_str();
    app.add_option("--waiting-per-token", arguments.waitingOfOne, "Of those, by one token")
        ->check(CLI::Range(1, 240))
        ->capture_default_str();
    app.add_option("--connections", arguments.connections,
                   "Connections at once; more are told to come back")
        ->check(CLI::Range(1, 10000))
        ->capture_default_str();
    app.add_option("--connections-per-address", arguments.connectionsOfOne,
                   "Of those, from one address; 0: no limit. Else 128, behind a proxy and on this "
                   "machine none")
        ->check(CLI::Range(0, 10000));
    app.add_option("--head-ms", arguments.headMs, "How long the head of a request may take")
        ->check(CLI::Range(100, 600000))
        ->capture_default_str();
    app.add_option("--body-ms", arguments.bodyMs, "How long its body may take")
        ->check(CLI::Range(100, 600000))
        ->capture_default_str();
    app.add_option("--webhook-host", arguments.webhookHosts,
                   "Hosts that webhooks may go to, on any network; else all that are public")
        ->delimiter(',')
        ->type_name("HOST[,HOST…]");
    app.add_option("--webhook-ca", arguments.webhookCertificates,
                   "Issuers that receivers' certificates may come from, PEM; else the system's")
        ->type_name("FILE");
    app.add_flag("--clear-ahead", arguments.clearsAhead,
                 "Clear decisions of personal data in the background, so that this user's exports "
                 "on this machine find it done");
    app.add_flag("--quiet", arguments.isQuiet, "Do not write a line for each request");
    app.set_config("--config", "", "Options, as NAME=VALUE lines");
}

QString hostOf(const ListenAddress &address)
{
    return address.host.contains(u':') ? u'[' + address.host + u']' : address.host;
}

QString metricsAddress(const Gateway::Options &options, const Gateway &gateway)
{
    return QStringLiteral("http://%1:%2/metrics")
        .arg(hostOf(*options.metrics))
        .arg(gateway.metricsPort());
}

} // namespace

int main(int argc, char *argv[])
{
    endPlainlyWithoutMemory("bluepencil-gateway");
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("bluepencil-gateway"));
    CLI::App app("Bluepencil: drafts in and approved texts out, over HTTP");
    app.set_version_flag("--version", BLUEPENCIL_VERSION);
    Arguments arguments;
    addOptions(app, arguments);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return app.exit(error) == 0 ? 0 : 2;
    }
    const SystemClock clock;
    const Result<Gateway::Options> options = optionsFrom(arguments, clock);
    if (!options) {
        say(QStringLiteral("bluepencil-gateway: ") + toString(options.error()));
        return 2;
    }
    if (!catchSignals()) {
        say(QStringLiteral("bluepencil-gateway: signals cannot be heard"));
        return 1;
    }
    Gateway gateway(*options, clock, systemRandom());
    if (const Result<> started = gateway.start(); !started) {
        say(QStringLiteral("bluepencil-gateway: ") + toString(started.error()));
        return 1;
    }
    WebhookSender sender = makeSender(arguments, *options, clock);
    if (const Result<> started = sender.start(); !started) {
        say(QStringLiteral("bluepencil-gateway: ") + toString(started.error()));
        return 1;
    }
    const QString address = QStringLiteral("%1://%2:%3")
                                .arg(options->certificate.isEmpty() ? QStringLiteral("http")
                                                                    : QStringLiteral("https"),
                                     hostOf(options->listen))
                                .arg(gateway.port());
    std::puts(("listening on " + address.toLatin1()).constData());
    std::fflush(stdout);
    if (gateway.metricsPort() != 0)
        say(QStringLiteral("metrics on ") + metricsAddress(*options, gateway));
    QSocketNotifier notifier(signalPipe[0], QSocketNotifier::Read);
    QObject::connect(&notifier, &QSocketNotifier::activated, &application,
                     [] { QCoreApplication::quit(); });
    const int code = QCoreApplication::exec();
    // A database that does not answer must not keep it. What was under way is then rolled back, or
    // was committed already: whoever asked asks again.
    ::alarm(stopSeconds);
    sender.stop();
    gateway.stop();
    ::alarm(0);
    return code;
}
