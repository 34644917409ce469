// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/hostile/instructioncheck.h"

#include "core/check/checktext.h"
#include "core/check/hostile/encodedruns.h"
#include "core/check/hostile/hiddencharacters.h"
#include "core/check/hostile/instructionwords.h"
#include "core/check/sourcetexts.h"

#include <algorithm>
#include <iterator>

namespace bluepencil {

namespace {

constexpr std::size_t MostInstructions = 50;

bool isTheProducersOwn(const Message &message)
{
    return message.role == Role::System;
}

CheckFinding encodedFinding(const CheckText &text, const EncodedRun &run)
{
    CheckFinding finding = text.finding("instructions", "encoded-in-draft",
                                        run.orders ? CheckSeverity::Error : CheckSeverity::Warning,
                                        run.start, run.end);
    finding.values.insert(QStringLiteral("decoded"), beginningOf(run));
    return finding;
}

bool holdsOrders(const QString &text, const InstructionHints &hints)
{
    return (hints.orders && !ordersIn(CheckText(text), 1).empty())
        || (hints.tags && !tagsIn(text).empty());
}

// Mail that people send on has encoded words in it of many kinds, which order nothing.
bool sourceInstructs(const QString &text)
{
    const InstructionHints hints = instructionHintsIn(text);
    if (holdsOrders(text, hints))
        return true;
    return hints.encoded
        && std::ranges::any_of(encodedRunsIn(text, std::size_t(text.size())), &EncodedRun::orders);
}

} // namespace

QString InstructionCheck::name() const
{
    return QStringLiteral("instructions");
}

std::vector<CheckFinding> InstructionCheck::run(const Item &item, const QString &draft) const
{
    std::vector<CheckFinding> findings;
    const auto tell = [&findings](CheckCandidate place, const QString &words,
                                  const char *code = "instruction-in-source") {
        if (findings.size() >= MostInstructions)
            return;
        CheckFinding finding = wholeFinding("instructions", code, CheckSeverity::Warning);
        place.text = words;
        finding.values.insert(QStringLiteral("text"), words);
        finding.candidates.push_back(std::move(place));
        findings.push_back(std::move(finding));
    };
    const auto add = [&](const SourceText &source) {
        const auto index = std::size_t(source.place.index);
        const bool isMessage = source.place.source == CheckCandidate::Source::Message;
        const bool isReference = source.place.source == CheckCandidate::Source::Reference;
        if (!source.isBody || (!isMessage && !isReference)
            || (isMessage && isTheProducersOwn(item.messages[index])))
            return;
        const CheckText text(source.text);
        CheckCandidate place = source.place;
        for (const Order &hit : ordersIn(text, MostInstructions)) {
            place.start = text.codePoint(hit.start);
            place.end = text.codePoint(hit.end);
            tell(place, source.text.sliced(hit.start, hit.end - hit.start));
        }
        // Nobody who writes to people writes like this.
        for (const CheckFinding &tags : tagsIn(source.text)) {
            const QString spelt = tags.values.value(QStringLiteral("decoded")).trimmed();
            place.start = tags.start;
            place.end = tags.end;
            tell(place, spelt.isEmpty() ? tags.values.value(QStringLiteral("characters")) : spelt);
        }
        for (const EncodedRun &run : encodedRunsIn(source.text, MostInstructions)) {
            place.start = text.codePoint(run.start);
            place.end = text.codePoint(run.end);
            tell(place, beginningOf(run), "encoded-in-source");
        }
    };
    visitSources(item, add);
    const CheckText text(draft);
    std::vector<CheckFinding> own;
    for (const Order &hit : ordersIn(text, MostInstructions))
        own.push_back(text.finding("instructions", "instruction-in-draft", CheckSeverity::Error,
                                   hit.start, hit.end));
    for (const EncodedRun &run : encodedRunsIn(draft, MostInstructions))
        own.push_back(encodedFinding(text, run));
    for (const WordPatterns::Match &match : confessions().find(text, MostInstructions)) {
        if (!text.isQuoted(match.start))
            own.push_back(text.finding("instructions", "draft-speaks-as-model",
                                       CheckSeverity::Warning, match.start, match.end));
    }
    std::ranges::stable_sort(own, {}, &CheckFinding::start);
    findings.insert(findings.end(), std::make_move_iterator(own.begin()),
                    std::make_move_iterator(own.end()));
    return findings;
}

bool holdsInstructions(const QString &text)
{
    const InstructionHints hints = instructionHintsIn(text);
    return holdsOrders(text, hints) || (hints.encoded && !encodedRunsIn(text, 1).empty());
}

bool holdsInstructions(const Item &item)
{
    const auto inMessage = [](const Message &message) {
        return !isTheProducersOwn(message)
            && (sourceInstructs(message.content) || sourceInstructs(message.name));
    };
    return std::ranges::any_of(item.messages, inMessage)
        || std::ranges::any_of(item.references, &sourceInstructs, &Reference::text)
        || std::ranges::any_of(
               item.drafts, [](const QString &text) { return holdsInstructions(text); },
               &Draft::text);
}

} // namespace bluepencil
