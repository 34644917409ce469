// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/check.h"

#include "core/check/figurecheck.h"
#include "core/check/hiddencharacters.h"

namespace bluepencil {

std::vector<std::unique_ptr<Check>> allChecks()
{
    std::vector<std::unique_ptr<Check>> checks;
    checks.push_back(std::make_unique<FigureCheck>());
    checks.push_back(std::make_unique<HiddenCharacterCheck>());
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
