// SPDX-License-Identifier: GPL-3.0-or-later
// A text that anybody wrote: it is scanned or said to be unscannable, never passed over. What is
// planted in it, on lines of its own, is found whatever stands around it; and in what was redacted
// nothing is found any more.
#include "core/model/json.h"
#include "core/privacy/linescan.h"
#include "core/privacy/scanner.h"
#include "tests/fuzz/fuzztools.h"

using namespace bluepencil;
using fuzz::demand;

namespace {

const Scanner &scanner()
{
    static const Scanner made = [] {
        Result<Scanner> created = Scanner::create();
        demand(created.has_value(), "there is a scanner");
        return std::move(*created);
    }();
    return made;
}

void checkFindings(const QString &text, const std::vector<Finding> &findings)
{
    const qsizetype length = text.toUcs4().size();
    qsizetype end = 0;
    for (const Finding &finding : findings) {
        demand(finding.start >= end && finding.end > finding.start && finding.end <= length,
               "findings are disjoint, in order and in the text");
        demand(finding.score >= 0 && finding.score <= 1, "a score lies between 0 and 1");
        end = finding.end;
    }
}

bool isCovered(const std::vector<Finding> &findings, qsizetype start, qsizetype end)
{
    for (const Finding &finding : findings) {
        if (finding.start <= start)
            start = std::max(start, finding.end);
    }
    return start >= end;
}

// https://docs.stripe.com/testing has the card, RFC 2606 the domain.
void checkPlanted(const QString &before, const QString &after)
{
    for (const QString &planted :
         {QStringLiteral("planted.person@example.org"), QStringLiteral("4242 4242 4242 4242"),
          QStringLiteral("DE89 3704 0044 0532 0130 00")}) {
        const QString gap = QStringLiteral("\n\n");
        const QString text = before + gap + planted + gap + after;
        const auto found = scanner().scan(text);
        if (!found)
            continue; // blocked
        checkFindings(text, *found);
        const qsizetype start = (before + gap).toUcs4().size();
        demand(isCovered(*found, start, start + planted.size()), "what is planted is found");
    }
}

void checkRedaction(const QString &text)
{
    const QByteArray line = toLine(OrderedJson {{"text", text.toStdString()}});
    const auto redacted = redactedJson(scanner(), line);
    if (!redacted)
        return;
    const auto left = scanJson(scanner(), *redacted);
    demand(left.has_value(), "what was redacted can be scanned");
    for (const TextFindings &one : *left) {
        for (const Finding &finding : one.findings)
            demand(finding.tier == Tier::C, "nothing is found in what was redacted");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    const QString text = QString::fromUtf8(bytes);
    const auto found = scanner().scan(text);
    if (found)
        checkFindings(text, *found);
    const qsizetype middle = bytes.indexOf('\0');
    checkPlanted(QString::fromUtf8(bytes.left(middle)),
                 middle < 0 ? QString() : QString::fromUtf8(bytes.mid(middle + 1)));
    checkRedaction(text);
    static_cast<void>(scanJson(scanner(), bytes));
    return 0;
}
