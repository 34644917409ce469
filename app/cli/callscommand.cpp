// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/context.h"
#include "app/cli/filteroptions.h"
#include "core/model/jsonlines.h"
#include "core/store/callstore.h"

namespace bluepencil {

namespace {

constexpr std::size_t callsAtOnce = 1'000;

struct CallsArguments {
    std::string file;
    std::string producer = "local";
    bool json = false;
};

struct CallsTally {
    qint64 accepted = 0;
    qint64 repeated = 0;
    qint64 refused = 0;
    qint64 passedOver = 0; // spans of something else
    qint64 stripped = 0; // lines or calls with more than is kept
};

class CallImport {
public:
    CallImport(Context &context, Database &database, QString producer)
        : m_context(context)
        , m_database(database)
        , m_producer(std::move(producer))
    {
    }

    Result<> take(const QByteArray &line, const QString &where)
    {
        // What OpenTelemetry's collector writes into a file has one export on each line.
        if (line.contains("\"resourceSpans\""))
            takeSpans(line, where);
        else
            takeCall(line, where);
        return m_waiting.size() >= callsAtOnce ? store() : Result<>();
    }

    Result<> store()
    {
        const Result<std::vector<bool>> isNew
            = storeCalls(m_database, m_producer, m_waiting, m_context.clock().now());
        if (!isNew)
            return fail(isNew.error());
        for (const bool one : *isNew)
            ++(one ? m_tally.accepted : m_tally.repeated);
        m_waiting.clear();
        return {};
    }

    [[nodiscard]] const CallsTally &tally() const { return m_tally; }

private:
    void takeSpans(const QByteArray &line, const QString &where)
    {
        Result<ReadSpans> read = parseTraceExport(line, m_context.clock().now());
        if (!read)
            return refuse(read.error(), where);
        if (read->rejected > 0)
            refuse({Error::Code::InvalidInput, read->problem, {}, {}}, where, read->rejected);
        m_tally.passedOver += read->others;
        m_tally.stripped += read->withText;
        std::move(read->calls.begin(), read->calls.end(), std::back_inserter(m_waiting));
    }

    void takeCall(const QByteArray &line, const QString &where)
    {
        Result<ReadCall> read = parseModelCall(line, m_context.clock().now());
        if (!read)
            return refuse(read.error(), where);
        m_tally.stripped += read->ignored.isEmpty() ? 0 : 1;
        m_waiting.push_back(std::move(read->call));
    }

    void refuse(const Error &error, const QString &where, qint64 n = 1)
    {
        m_tally.refused += n;
        m_context.say(toString(located(error, where)));
    }

    Context &m_context;
    Database &m_database;
    QString m_producer;
    std::vector<ModelCall> m_waiting;
    CallsTally m_tally;
};

QByteArray toJsonLine(const CallsTally &tally)
{
    return toLine(OrderedJson {{"accepted", tally.accepted},
                               {"repeated", tally.repeated},
                               {"refused", tally.refused},
                               {"passed_over", tally.passedOver},
                               {"stripped", tally.stripped}});
}

QByteArray tallyWords(const CallsTally &tally)
{
    return QStringLiteral("accepted %1, repeated %2, refused %3, passed over %4; of %5 more was "
                          "told than is kept")
        .arg(tally.accepted)
        .arg(tally.repeated)
        .arg(tally.refused)
        .arg(tally.passedOver)
        .arg(tally.stripped)
        .toUtf8();
}

int importCalls(Context &context, const CallsArguments &arguments)
{
    const Result<Workspace *> workspace = context.workspace(true);
    if (!workspace)
        return context.report(workspace.error());
    JsonLinesReader reader(toQt(arguments.file));
    if (const Result<> opened = reader.open(); !opened)
        return context.report(opened.error());
    CallImport import(context, (*workspace)->database(), toQt(arguments.producer));
    while (true) {
        const Result<std::optional<QByteArray>> line = reader.next();
        if (!line)
            return context.report(line.error());
        if (!*line)
            break;
        if (const Result<> taken = import.take(**line, reader.where()); !taken)
            return context.report(taken.error());
    }
    if (const Result<> stored = import.store(); !stored)
        return context.report(stored.error());
    const int code = context.finish(context.writeLine(arguments.json ? toJsonLine(import.tally())
                                                                     : tallyWords(import.tally())));
    return import.tally().refused > 0 ? int(Failed) : code;
}

} // namespace

void addCalls(const CliCommand &app, Context &context, int &exitCode)
{
    auto arguments = std::make_shared<CallsArguments>();
    const CliCommand calls
        = app.addCommand("calls", "Calls of a model that are counted and not reviewed");
    calls.needsCommand();
    const CliCommand import = calls.addCommand(
        "import", "Take in what calls took: tokens, time, errors; never what was said");
    import
        .addOption("FILE", arguments->file,
                   "JSONL of calls, or of exports of OpenTelemetry's spans; - reads standard "
                   "input")
        .required();
    import.addOption("--producer", arguments->producer, "Whose calls they are").showDefault();
    import.addFlag("--json", arguments->json, "Print JSON");
    import.callback(
        [arguments, &context, &exitCode] { exitCode = importCalls(context, *arguments);
});
} // namespace bluepencil

} // namespace bluepencil
