// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/answers.h"

#include "core/base/limits.h"
#include "core/check/checkdetail.h"

#include <algorithm>

namespace bluepencil {

namespace {

std::vector<CheckFinding> stopsIn(const Item &item, const QString &text)
{
    if (text.toUtf8().size() > limits::ShownBytes)
        return {};
    std::vector<CheckFinding> stops = stopsOf(runAllChecks(item, text));
    stops.resize(std::min(stops.size(), MostFindings));
    return stops;
}

bool isIn(const CheckFinding &finding, const std::vector<CheckFinding> &findings)
{
    return std::any_of(findings.begin(), findings.end(), [&](const CheckFinding &other) {
        return contractName(other) == contractName(finding)
            && subjectOf(other) == subjectOf(finding);
    });
}

} // namespace

QString subjectOf(const CheckFinding &finding)
{
    for (const char *name : {"text", "fact"}) {
        const QString value = finding.values.value(QLatin1String(name));
        if (!value.isEmpty())
            return value;
    }
    return finding.code;
}

bool isAnswerTo(const CheckAnswer &answer, const CheckFinding &finding)
{
    return answer.check == contractName(finding) && answer.subject == subjectOf(finding);
}

const CheckAnswer *answerTo(const CheckFinding &finding, const std::vector<CheckAnswer> &answers)
{
    const auto found = std::find_if(answers.begin(), answers.end(), [&](const CheckAnswer &answer) {
        return isAnswerTo(answer, finding);
    });
    return found == answers.end() ? nullptr : &*found;
}

void setAnswer(std::vector<CheckAnswer> &answers, const CheckFinding &finding,
               CheckAnswer::Verdict verdict, const QString &reason)
{
    std::erase_if(answers, [&](const CheckAnswer &answer) { return isAnswerTo(answer, finding); });
    answers.push_back({contractName(finding), subjectOf(finding), verdict, reason});
}

std::vector<CheckFinding> unanswered(const std::vector<CheckFinding> &stops,
                                     const QStringList &demanded,
                                     const std::vector<CheckAnswer> &answers)
{
    std::vector<CheckFinding> open;
    for (const CheckFinding &stop : stops) {
        if (demanded.contains(contractName(stop)) && answerTo(stop, answers) == nullptr)
            open.push_back(stop);
    }
    return open;
}

Result<std::vector<CheckAnswer>> settledAnswers(const Item &item, const QString &draft,
                                                const QString &final, const QStringList &demanded,
                                                const std::vector<CheckAnswer> &given)
{
    if (demanded.isEmpty() && given.empty())
        return std::vector<CheckAnswer>();
    const std::vector<CheckFinding> stops = stopsIn(item, final);
    const std::vector<CheckFinding> open = unanswered(stops, demanded, given);
    if (!open.empty()) {
        return fail(Error::Code::InvalidInput,
                    QStringLiteral("the queue wants an answer to %1 of the checks; first: %2 %3")
                        .arg(open.size())
                        .arg(contractName(open.front()), tamed(subjectOf(open.front()))),
                    QStringLiteral("/answers"),
                    QStringLiteral("answer it with kept or mended, or change the text"));
    }
    std::vector<CheckAnswer> settled;
    for (const CheckFinding &stop : stops) {
        const CheckAnswer *answer = answerTo(stop, given);
        if (answer != nullptr && answerTo(stop, settled) == nullptr)
            settled.push_back(*answer);
    }
    if (draft == final)
        return settled;
    for (const CheckFinding &before : stopsIn(item, draft)) {
        if (!demanded.contains(contractName(before)) || isIn(before, stops))
            continue;
        const CheckAnswer *answer = answerTo(before, given);
        if (answerTo(before, settled) == nullptr && settled.size() < std::size_t(limits::Labels))
            setAnswer(settled, before, CheckAnswer::Verdict::Mended,
                      answer != nullptr ? answer->reason : QString());
    }
    return settled;
}

QStringList contractNames()
{
    return {QStringLiteral("figure-not-found"), QStringLiteral("fact-deviates"),
            QStringLiteral("fact-missing"),     QStringLiteral("name-not-found"),
            QStringLiteral("link-not-found"),   QStringLiteral("placeholder"),
            QStringLiteral("phrase"),           QStringLiteral("voice"),
            QStringLiteral("length"),           QStringLiteral("language"),
            QStringLiteral("personal-data"),    QStringLiteral("hidden-character"),
            QStringLiteral("instruction")};
}

} // namespace bluepencil
