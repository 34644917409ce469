// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/scanner.h"

#include "core/privacy/carddetector.h"
#include "core/privacy/knownentities.h"
#include "core/privacy/normalisedtext.h"
#include "core/privacy/strictdetectors.h"

namespace bluepencil {

struct Scanner::Private {
    ScanOptions options;
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
    auto made = std::make_unique<Private>();
    made->options = std::move(options);
    return Scanner(std::move(made));
}

Scanned<std::vector<Finding>> Scanner::scan(const QString &text) const
{
    return scan(text, KnownEntities());
}

Scanned<std::vector<Finding>> Scanner::scan(const QString &text, const KnownEntities &known) const
{
    Q_UNUSED(known)
    const NormalisedText normal(text);
    if (qsizetype(normal.bytes().size()) > d->options.mostBytes) {
        return tl::unexpected(Unscannable {
            Unscannable::Reason::TooLong,
            QStringLiteral("a text is longer than %1 bytes").arg(d->options.mostBytes)});
    }
    Hits hits;
    findEmails(normal.bytes(), hits);
    findIpv4(normal.bytes(), hits);
    findIbans(normal.bytes(), hits);
    findCards(normal.bytes(), digitRuns(normal.bytes(), 7), hits);
    std::vector<Finding> findings;
    findings.reserve(hits.size());
    for (const Hit &hit : hits) {
        findings.push_back({normal.start(hit.start), normal.end(hit.end), hit.type, hit.tier,
                            hit.score, QString::fromLatin1(hit.detail), false});
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
    return QStringLiteral("bluepencil-detectors/1");
}

} // namespace bluepencil
