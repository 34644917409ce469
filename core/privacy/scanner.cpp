// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/scanner.h"

#include "core/privacy/detectors/carddetector.h"
#include "core/privacy/detectors/iddetectors.h"
#include "core/privacy/detectors/networkdetectors.h"
#include "core/privacy/detectors/phonedetector.h"
#include "core/privacy/detectors/preparedtext.h"
#include "core/privacy/detectors/strictdetectors.h"
#include "core/privacy/names/addressdetector.h"
#include "core/privacy/names/knownentities.h"
#include "core/privacy/tenantpatterns.h"

#include <algorithm>

namespace bluepencil {

namespace {

constexpr std::size_t LeastNumber = 7; // digits of a number that is worth a look
constexpr std::size_t MostHits = 200'000;

std::vector<std::string> regionsOf(const ScanOptions &options)
{
    std::vector<std::string> regions;
    for (const QString &region : options.regions)
        regions.push_back(region.toUpper().toStdString());
    return regions;
}

std::size_t digitsIn(std::string_view text)
{
    return std::size_t(std::ranges::count_if(text, ascii::isDigit));
}

} // namespace

struct Scanner::Private {
    Private(ScanOptions given, TenantPatterns compiled, const PhoneTables &tables)
        : options(std::move(given))
        , patterns(std::move(compiled))
        , phones(regionsOf(options), tables)
    {
    }

    [[nodiscard]] Hits hits(const PreparedText &text, const Asked &asked) const;
    void findNumbers(const PreparedText &text, const Asked &asked, Hits &hits) const;

    ScanOptions options;
    TenantPatterns patterns;
    PhoneDetector phones;
};

Scanner::Scanner(std::unique_ptr<Private> made)
    : d(std::move(made))
{
}

Scanner::Scanner(Scanner &&) noexcept = default;
Scanner &Scanner::operator=(Scanner &&) noexcept = default;
Scanner::~Scanner() = default;

Result<Scanner> Scanner::create(ScanOptions options)
{
    Result<TenantPatterns> patterns = TenantPatterns::compile(options.patterns, options.wereTried);
    if (!patterns)
        return fail(patterns.error());
    const Result<const PhoneTables *> tables = phoneTables();
    if (!tables)
        return fail(tables.error());
    return Scanner(std::make_unique<Private>(std::move(options), *std::move(patterns), **tables));
}

Hits Scanner::Private::hits(const PreparedText &prepared, const Asked &asked) const
{
    const std::string_view text = prepared.normal.bytes();
    Hits hits;
    findEmails(text, hits);
    findDisguisedEmails(text, hits);
    findCredentialUrls(text, hits);
    findSecrets(text, hits);
    findIpv6AndMac(text, hits);
    findNumbers(prepared, asked, hits);
    patterns.find(text, hits);
    return hits;
}

void Scanner::Private::findNumbers(const PreparedText &prepared, const Asked &asked,
                                   Hits &hits) const
{
    const std::string_view text = prepared.normal.bytes();
    const std::size_t digits = digitsIn(text);
    const CueFinds byCues = findByCues(text, prepared.cues, asked);
    hits.insert(hits.end(), byCues.hits.begin(), byCues.hits.end());
    if (digits == 0)
        return;
    findAddresses(prepared, hits);
    if (digits < 4)
        return;
    findIpv4(text, hits);
    findLetteredIds(text, prepared.words, hits);
    if (digits < LeastNumber)
        return;
    findIbans(text, hits);
    const std::vector<DigitRun> runs = digitRuns(text, LeastNumber);
    const auto isAsked = [&asked](Cue what) {
        return std::ranges::any_of(asked.cues,
                                   [what](const CueMatch &cue) { return cue.cue == what; });
    };
    findCards(text, runs, prepared.cues, byCues.things, isAsked(Cue::Card), hits);
    findNationalNumbers(text, runs, hits);
    phones.find(text, runs, prepared.cues, byCues.things, isAsked(Cue::Phone), hits);
}

Scanned<std::vector<Finding>> Scanner::scan(const QString &text) const
{
    return scan(text, KnownEntities());
}

Scanned<std::vector<Finding>> Scanner::scan(const QString &text, const KnownEntities &known) const
{
    return scan(PreparedText(text), known, Asked());
}

Scanned<std::vector<Finding>> Scanner::scan(const PreparedText &text, const KnownEntities &known,
                                            const Asked &asked) const
{
    const auto detected = detect(text, asked);
    if (!detected)
        return tl::unexpected(detected.error());
    return completed(text, *detected, known);
}

Scanned<Detected> Scanner::detect(const PreparedText &text, const Asked &asked) const
{
    if (qsizetype(text.normal.bytes().size()) > d->options.mostBytes) {
        return tl::unexpected(Unscannable {
            Unscannable::Reason::TooLong,
            QStringLiteral("a text is longer than %1 bytes").arg(d->options.mostBytes)});
    }
    Detected detected {d->hits(text, asked), {}};
    if (d->options.analyser) {
        auto more = d->options.analyser->analyse(text.text);
        if (!more)
            return tl::unexpected(more.error());
        detected.analysed = *std::move(more);
    }
    return detected;
}

Scanned<std::vector<Finding>> Scanner::completed(const PreparedText &text, const Detected &detected,
                                                 const KnownEntities &known) const
{
    const NormalisedText &normal = text.normal;
    Hits hits;
    known.find(text, hits);
    if (detected.hits.size() + hits.size() > MostHits) {
        return tl::unexpected(
            Unscannable {Unscannable::Reason::TooMany,
                         QStringLiteral("a text has more than %1 findings").arg(MostHits)});
    }
    std::vector<Finding> findings;
    findings.reserve(detected.hits.size() + hits.size());
    for (const Hits *each : {&detected.hits, static_cast<const Hits *>(&hits)}) {
        for (const Hit &hit : *each) {
            findings.push_back({normal.start(hit.start), normal.end(hit.end), hit.type, hit.tier,
                                hit.score, QString::fromUtf8(hit.detail), false});
        }
    }
    for (Finding finding : detected.analysed) {
        finding.start = std::clamp<qsizetype>(finding.start, 0, normal.codePoints());
        finding.end = std::clamp<qsizetype>(finding.end, 0, normal.codePoints());
        findings.push_back(std::move(finding));
    }
    return resolved(std::move(findings));
}

const ScanOptions &Scanner::options() const
{
    return d->options;
}

QString reasonName(Unscannable::Reason reason)
{
    switch (reason) {
    case Unscannable::Reason::TooLong:
        return QStringLiteral("too-long");
    case Unscannable::Reason::NotJson:
        return QStringLiteral("not-json");
    case Unscannable::Reason::TooMany:
        return QStringLiteral("too-many");
    case Unscannable::Reason::Analyser:
        return QStringLiteral("analyser");
    }
    return {};
}

QString detectorsName()
{
    return QStringLiteral("bluepencil-detectors/10");
}

} // namespace bluepencil
