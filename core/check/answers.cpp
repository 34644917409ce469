// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/answers.h"

#include "core/base/ids.h"
#include "core/base/limits.h"
#include "core/check/checkdetail.h"
#include "core/model/checknames.h"

#include <QSet>

#include <algorithm>

namespace bluepencil {

namespace {

constexpr qsizetype SubjectBytes = limits::NameBytes;
constexpr qsizetype SubjectStart = 100; // UTF-16 units kept of a longer one

bool isTooLarge(const QString &text)
{
    return text.toUtf8().size() > limits::ShownBytes;
}

std::vector<CheckFinding> stopsIn(const Item &item, const QString &text)
{
    return isTooLarge(text) ? std::vector<CheckFinding>() : stopsOf(runAllChecks(item, text));
}

// One answer does for all findings of the same key.
QString keyOf(const CheckFinding &finding)
{
    return contractName(finding) + QChar(0x1f) + subjectOf(finding);
}

// Long subjects stay apart, for the whole of the text goes into what stands for it.
QString bounded(const QString &subject)
{
    const QByteArray bytes = subject.toUtf8();
    if (bytes.size() <= SubjectBytes)
        return subject;
    QString start = subject.left(SubjectStart);
    if (start.back().isHighSurrogate())
        start.chop(1);
    return start + QStringLiteral("\u2026 sha256:") + sha256Hex(bytes);
}

Error unchecked()
{
    return {Error::Code::LimitExceeded,
            QStringLiteral("the queue wants answers to the checks, and they do not look at a text"
                           " of more than %1 bytes")
                .arg(limits::ShownBytes),
            QStringLiteral("/answers"),
            QStringLiteral("shorten the text, reject it or escalate it")};
}

Error tooMany()
{
    return {Error::Code::LimitExceeded,
            QStringLiteral("more than %1 findings want an answer").arg(limits::Labels),
            QStringLiteral("/answers"),
            QStringLiteral("mend some of them, reject it or escalate it")};
}

// The answers to what is found, those that the queue wants first.
Result<std::vector<CheckAnswer>> answersTo(const std::vector<CheckFinding> &stops,
                                           const QStringList &demanded,
                                           const std::vector<CheckAnswer> &given)
{
    std::vector<CheckAnswer> settled;
    QSet<QString> seen;
    for (const bool isDemanded : {true, false}) {
        for (const CheckFinding &stop : stops) {
            if (demanded.contains(contractName(stop)) != isDemanded || seen.contains(keyOf(stop)))
                continue;
            const CheckAnswer *answer = answerTo(stop, given);
            if (answer == nullptr)
                continue;
            if (settled.size() == std::size_t(limits::Labels)) {
                if (isDemanded)
                    return fail(tooMany());
                return settled;
            }
            seen.insert(keyOf(stop));
            settled.push_back(*answer);
        }
    }
    return settled;
}

} // namespace

QString subjectOf(const CheckFinding &finding)
{
    for (const char *name : {"text", "fact"}) {
        const QString value = finding.values.value(QLatin1String(name));
        if (!value.isEmpty())
            return bounded(value);
    }
    return finding.code;
}

bool isAnswerTo(const CheckAnswer &answer, const CheckFinding &finding)
{
    return answer.check == contractName(finding) && answer.subject == subjectOf(finding);
}

const CheckAnswer *answerTo(const CheckFinding &finding, const std::vector<CheckAnswer> &answers)
{
    const QString check = contractName(finding);
    const QString subject = subjectOf(finding);
    const auto found = std::find_if(answers.begin(), answers.end(), [&](const CheckAnswer &answer) {
        return answer.check == check && answer.subject == subject;
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
    if (!demanded.isEmpty() && isTooLarge(final))
        return fail(unchecked());
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
    Result<std::vector<CheckAnswer>> settled = answersTo(stops, demanded, given);
    if (!settled)
        return settled;
    if (draft == final)
        return settled;
    QSet<QString> seen;
    for (const CheckFinding &stop : stops)
        seen.insert(keyOf(stop));
    for (const CheckFinding &before : stopsIn(item, draft)) {
        if (settled->size() == std::size_t(limits::Labels))
            break;
        const QString key = keyOf(before);
        if (!demanded.contains(contractName(before)) || seen.contains(key))
            continue;
        seen.insert(key);
        const CheckAnswer *answer = answerTo(before, given);
        setAnswer(*settled, before, CheckAnswer::Verdict::Mended,
                  answer != nullptr ? answer->reason : QString());
    }
    return settled;
}

std::vector<CheckFinding> shownStops(const std::vector<CheckFinding> &stops,
                                     const QStringList &demanded)
{
    std::vector<CheckFinding> shown;
    QSet<QString> wanted;
    for (const CheckFinding &stop : stops) {
        bool isShown = shown.size() < MostFindings;
        // One more than can be answered: it goes on saying that there are too many.
        if (wanted.size() <= limits::Labels && demanded.contains(contractName(stop))) {
            const QString key = keyOf(stop);
            isShown = isShown || !wanted.contains(key);
            wanted.insert(key);
        }
        if (isShown)
            shown.push_back(stop);
    }
    return shown;
}

QStringList contractNames()
{
    return checkNames();
}

} // namespace bluepencil
