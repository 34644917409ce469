// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/check.h"

#include "core/check/figures/figurecheck.h"
#include "core/check/hostile/hiddencharacters.h"
#include "core/check/hostile/instructioncheck.h"
#include "core/check/hostile/linkcheck.h"
#include "core/check/hostile/lookalikecheck.h"
#include "core/check/language/languagecheck.h"
#include "core/check/language/voicecheck.h"
#include "core/check/namecheck.h"
#include "core/check/personaldatacheck.h"
#include "core/check/placeholdercheck.h"
#include "core/check/schema/schemacheck.h"

#include <algorithm>
#include <iterator>

namespace bluepencil {

std::vector<std::unique_ptr<Check>> allChecks()
{
    std::vector<std::unique_ptr<Check>> checks;
    checks.push_back(std::make_unique<SchemaCheck>());
    checks.push_back(std::make_unique<FigureCheck>());
    checks.push_back(std::make_unique<NameCheck>());
    checks.push_back(std::make_unique<LinkCheck>());
    checks.push_back(std::make_unique<PlaceholderCheck>());
    checks.push_back(std::make_unique<PhraseCheck>());
    checks.push_back(std::make_unique<VoiceCheck>());
    checks.push_back(std::make_unique<LengthCheck>());
    checks.push_back(std::make_unique<LanguageCheck>());
    checks.push_back(std::make_unique<PersonalDataCheck>());
    checks.push_back(std::make_unique<LookalikeCheck>());
    checks.push_back(std::make_unique<HiddenCharacterCheck>());
    checks.push_back(std::make_unique<InstructionCheck>());
    return checks;
}

std::vector<CheckFinding> runAllChecks(const Item &item, const QString &draft)
{
    std::vector<CheckFinding> findings;
    for (const auto &check : allChecks()) {
        std::vector<CheckFinding> own = check->run(item, draft);
        findings.insert(findings.end(), std::make_move_iterator(own.begin()),
                        std::make_move_iterator(own.end()));
    }
    return findings;
}

std::vector<CheckFinding> stopsOf(const std::vector<CheckFinding> &findings)
{
    std::vector<CheckFinding> personal; // few: the check stops at a hundred
    std::ranges::copy_if(findings, std::back_inserter(personal), [](const CheckFinding &finding) {
        return finding.check == u"personal-data";
    });
    const auto isTwice = [&personal](const CheckFinding &finding) {
        const bool mayBe = finding.check == u"figures"
            || (finding.check == u"links" && finding.code != u"link-imitates");
        return mayBe && std::ranges::any_of(personal, [&finding](const CheckFinding &other) {
                   return other.start < finding.end && finding.start < other.end;
               });
    };
    std::vector<CheckFinding> stops;
    for (const CheckFinding &finding : findings) {
        if (finding.needsLook() && !isTwice(finding))
            stops.push_back(finding);
    }
    std::ranges::stable_sort(stops, [](const CheckFinding &one, const CheckFinding &other) {
        return one.severity != other.severity ? one.severity > other.severity
                                              : one.start < other.start;
    });
    return stops;
}

QString severityName(CheckSeverity severity)
{
    switch (severity) {
    case CheckSeverity::Passed:
        return QStringLiteral("passed");
    case CheckSeverity::Note:
        return QStringLiteral("note");
    case CheckSeverity::Warning:
        return QStringLiteral("warning");
    case CheckSeverity::Error:
        return QStringLiteral("error");
    }
    return {};
}

QString sourceName(CheckCandidate::Source source)
{
    switch (source) {
    case CheckCandidate::Source::Item:
        return QStringLiteral("item");
    case CheckCandidate::Source::Message:
        return QStringLiteral("message");
    case CheckCandidate::Source::Reference:
        return QStringLiteral("reference");
    case CheckCandidate::Source::Fact:
        return QStringLiteral("fact");
    case CheckCandidate::Source::Guideline:
        return QStringLiteral("guideline");
    }
    return {};
}

} // namespace bluepencil
