// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/context.h"
#include "app/cli/filteroptions.h"
#include "app/cli/plainwords.h"
#include "app/cli/privacyoptions.h"
#include "core/model/jsonlines.h"
#include "core/privacy/httpanalyser.h"
#include "core/privacy/linescan.h"
#include "core/privacy/tenantpatterns.h"

namespace bluepencil {

namespace {

// What was read through and what was not.
struct ScanTally {
    int lines = 0;
    int findings = 0;
    int unscannable = 0;
};

struct Line {
    QString file;
    int number = 0;
    QByteArray bytes;
    std::optional<Unscannable> refused; // before it could be read
};

QByteArray jsonOf(const Line &line, const ScanText &where, const Finding &finding)
{
    OrderedJson json;
    json["file"] = toStdString(line.file);
    json["line"] = line.number;
    json["pointer"] = toStdString(where.pointer);
    json["start"] = finding.start;
    json["end"] = finding.end;
    json["type"] = toStdString(typeName(finding.type));
    json["tier"] = toStdString(tierName(finding.tier));
    json["score"] = finding.score;
    if (!finding.detail.isEmpty())
        json["detail"] = toStdString(finding.detail);
    if (where.isName)
        json["name"] = true;
    if (finding.isBreach)
        json["breach"] = true;
    return toLine(json);
}

QByteArray wordsOf(const Line &line, const ScanText &where, const Finding &finding)
{
    return QStringLiteral("%1:%2 %3 %4-%5 %6 (%7)")
        .arg(plainWords(line.file))
        .arg(line.number)
        .arg(where.pointer.isEmpty() ? QStringLiteral("/") : plainWords(where.pointer))
        .arg(finding.start)
        .arg(finding.end)
        .arg(typeName(finding.type), tierName(finding.tier))
        .toUtf8();
}

// Gives each line of the files to `take`, one over the limit without its bytes.
Result<> eachLine(const QStringList &files, const std::function<Result<>(const Line &)> &take)
{
    for (const QString &file : files) {
        JsonLinesReader reader(file);
        BLUEPENCIL_TRY(reader.open());
        while (true) {
            Result<std::optional<QByteArray>> bytes = reader.next();
            if (!bytes && bytes.error().code == Error::Code::LimitExceeded) {
                reader.skipLine();
                BLUEPENCIL_TRY(
                    take({file,
                          reader.lineNumber(),
                          {},
                          Unscannable {Unscannable::Reason::TooLong, bytes.error().what}}));
                continue;
            }
            if (!bytes)
                return fail(bytes.error());
            if (!*bytes)
                break;
            BLUEPENCIL_TRY(take({file, reader.lineNumber(), *std::move(*bytes), std::nullopt}));
        }
    }
    return {};
}

class ScanCommand {
public:
    ScanCommand(Context &context, Scanner scanner, PrivacyMethod method, bool json)
        : m_context(context)
        , m_scanner(std::move(scanner))
        , m_method(std::move(method))
        , m_json(json)
    {
    }

    Result<> scan(const Line &line)
    {
        ++m_tally.lines;
        if (line.refused)
            return refuse(line, *line.refused);
        const auto found = scanJson(m_scanner, line.bytes);
        if (!found)
            return refuse(line, found.error());
        for (const TextFindings &text : *found) {
            for (const Finding &finding : text.findings) {
                ++m_tally.findings;
                BLUEPENCIL_TRY(m_context.writeLine(m_json ? jsonOf(line, text.where, finding)
                                                          : wordsOf(line, text.where, finding)));
            }
        }
        return {};
    }

    Result<> redact(const Line &line)
    {
        ++m_tally.lines;
        if (line.refused)
            return leaveOut(line, *line.refused);
        const auto redacted = redactedJson(m_scanner, line.bytes, m_method);
        if (!redacted)
            return leaveOut(line, redacted.error());
        return m_context.writeLine(*redacted);
    }

    [[nodiscard]] const ScanTally &tally() const { return m_tally; }

private:
    // A finding over all of it, so that whoever hides what was found hides it.
    Result<> refuse(const Line &line, const Unscannable &why)
    {
        ++m_tally.unscannable;
        const Finding all {0,
                           std::max<qsizetype>(1, toQString(line.bytes).toUcs4().size()),
                           PersonalDataType::Unscannable,
                           Tier::A,
                           1.0,
                           reasonName(why.reason),
                           false};
        sayWhy(line, why);
        return m_context.writeLine(m_json ? jsonOf(line, {}, all) : wordsOf(line, {}, all));
    }

    Result<> leaveOut(const Line &line, const Unscannable &why)
    {
        ++m_tally.unscannable;
        sayWhy(line, why);
        return {};
    }

    void sayWhy(const Line &line, const Unscannable &why)
    {
        m_context.say(QStringLiteral("%1, line %2: %3; treated as personal from end to end")
                          .arg(line.file)
                          .arg(line.number)
                          .arg(why.what));
    }

    Context &m_context;
    Scanner m_scanner;
    PrivacyMethod m_method;
    bool m_json = false;
    ScanTally m_tally;
};

struct ScanArguments {
    std::vector<std::string> files;
    std::string patterns;
    std::string analyser;
    std::string language = "en";
    int analyserMs = 2000;
    PrivacyOptions privacy;
    bool json = false;
};

Result<Scanner> scannerOf(const ScanArguments &arguments)
{
    ScanOptions options;
    if (!arguments.patterns.empty()) {
        Result<std::vector<TenantPattern>> patterns = readPatterns(toQt(arguments.patterns));
        if (!patterns)
            return fail(patterns.error());
        options.patterns = *std::move(patterns);
        options.wereTried = true;
    }
    if (!arguments.analyser.empty()) {
        HttpAnalyserOptions analyser;
        analyser.url = QUrl(toQt(arguments.analyser));
        analyser.language = toQt(arguments.language);
        analyser.timeoutMs = arguments.analyserMs;
        Result<std::shared_ptr<const TextAnalyser>> made = makeHttpAnalyser(analyser);
        if (!made) {
            Error error = made.error();
            error.where = QStringLiteral("--analyser");
            return fail(std::move(error));
        }
        options.analyser = *std::move(made);
    }
    return Scanner::create(std::move(options));
}

void addOptions(const CliCommand &command, ScanArguments &arguments)
{
    command.addOption("FILE", arguments.files, "JSONL; - is standard input").required();
    command.addOption("--patterns", arguments.patterns, "Patterns of your own, a JSON list");
    command.addOption("--analyser", arguments.analyser,
                      "Address of an analyser that speaks as Presidio does");
    command.addOption("--analyser-language", arguments.language, "The language it is told");
    command.addOption("--analyser-ms", arguments.analyserMs, "How long it may take for one text")
        .range(1, 600'000);
}

QStringList filesOf(const ScanArguments &arguments)
{
    QStringList files;
    for (const std::string &file : arguments.files)
        files << toQt(file);
    return files;
}

Result<PrivacyMethod> methodOf(const ScanArguments &arguments)
{
    PrivacyMethod method {PrivacyMode::Redact, {}, {}};
    Result<PrivacyRules> rules = arguments.privacy.rules();
    if (!rules)
        return fail(rules.error());
    method.rules = std::move(*rules);
    Result<PrivacyKey> key = arguments.privacy.key();
    if (!key)
        return fail(key.error());
    method.key = std::move(*key);
    if (const Result<> checked = checkKey(method); !checked) {
        Error error = checked.error();
        error.where = QStringLiteral("--key-file");
        return fail(error);
    }
    return method;
}

int runScan(Context &context, const ScanArguments &arguments, bool redact)
{
    Result<PrivacyMethod> method = methodOf(arguments);
    if (!method)
        return context.report(method.error());
    Result<Scanner> scanner = scannerOf(arguments);
    if (!scanner)
        return context.report(scanner.error());
    ScanCommand command(context, *std::move(scanner), *std::move(method), arguments.json);
    const Result<> result = eachLine(filesOf(arguments), [&command, redact](const Line &line) {
        return redact ? command.redact(line) : command.scan(line);
    });
    const Result<> flushed = context.flush();
    if (!result || !flushed)
        return context.report(!result ? result.error() : flushed.error());
    const ScanTally &tally = command.tally();
    context.say(redact ? QStringLiteral("%1 lines redacted, %2 left out as unscannable")
                             .arg(tally.lines - tally.unscannable)
                             .arg(tally.unscannable)
                       : QStringLiteral("%1 lines scanned, %2 findings, %3 lines unscannable")
                             .arg(tally.lines - tally.unscannable)
                             .arg(tally.findings)
                             .arg(tally.unscannable));
    return tally.unscannable > 0 ? Failed : Done;
}

} // namespace

void addScan(const CliCommand &app, Context &context, int &exitCode)
{
    auto arguments = std::make_shared<ScanArguments>();
    const CliCommand command
        = app.addCommand("scan", "Find personal data in every string of a file");
    addOptions(command, *arguments);
    command.addFlag("--json", arguments->json, "Print the findings as JSON lines");
    command.callback(
        [arguments, &context, &exitCode] { exitCode = runScan(context, *arguments, false); });
}

void addRedact(const CliCommand &app, Context &context, int &exitCode)
{
    auto arguments = std::make_shared<ScanArguments>();
    const CliCommand command
        = app.addCommand("redact", "Write the lines of a file without the personal data");
    addOptions(command, *arguments);
    arguments->privacy.addTo(command);
    command.callback(
        [arguments, &context, &exitCode] { exitCode = runScan(context, *arguments, true); });
}

} // namespace bluepencil
