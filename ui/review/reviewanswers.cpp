// SPDX-License-Identifier: GPL-3.0-or-later
// What ReviewPlace does with answers to the findings of the checks, and with the link of the item.
#include "core/check/answers.h"
#include "ui/common/actionregistry.h"
#include "ui/review/editor/drafteditor.h"
#include "ui/review/panes/checkspane.h"
#include "ui/review/panes/linkline.h"
#include "ui/review/reviewplace.h"

#include <algorithm>

namespace bluepencil {

void ReviewPlace::addAnswerActions()
{
    addAction("check.kept", tr("Finding: right as it is"), tr("Edit"),
              {QKeySequence(Qt::ALT | Qt::Key_K)}, &ReviewPlace::answerKept);
    addAction("check.mended", tr("Finding: mended"), tr("Edit"),
              {QKeySequence(Qt::ALT | Qt::Key_E)}, &ReviewPlace::answerMended);
    addAction("check.reason", tr("Finding: say why"), tr("Edit"),
              {QKeySequence(Qt::ALT | Qt::Key_W)}, &ReviewPlace::askReason);
    addAction("look.link", tr("Open the link of the case"), tr("Look"),
              {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_O)}, &ReviewPlace::openLink);
}

void ReviewPlace::connectAnswers()
{
    connect(m_checksPane, &ChecksPane::keptWanted, this, &ReviewPlace::answerKept);
    connect(m_checksPane, &ChecksPane::mendedWanted, this, &ReviewPlace::answerMended);
    connect(m_checksPane, &ChecksPane::reasonGiven, this, &ReviewPlace::setReason);
    connect(m_checksPane, &ChecksPane::reasonLeft, this, &ReviewPlace::focusEditor);
    connect(m_link, &LinkLine::openWanted, this, &ReviewPlace::openLink);
    const auto showKeys = [this] {
        m_checksPane->setAnswerKeys(m_around.actions.keys(QStringLiteral("check.kept")),
                                    m_around.actions.keys(QStringLiteral("check.mended")));
        m_link->setKeys(m_around.actions.keys(QStringLiteral("look.link")));
    };
    showKeys();
    connect(&m_around.actions, &ActionRegistry::keysChanged, m_checksPane, showKeys);
}

std::vector<CheckFinding> ReviewPlace::openFindings() const
{
    const auto &item = m_controller.item();
    if (!item)
        return {};
    return unanswered(m_checksPane->stops(), item->lease.answerRequired, m_answers);
}

QString ReviewPlace::answersBlocked() const
{
    const auto &item = m_controller.item();
    if (!item || item->lease.answerRequired.isEmpty())
        return {};
    if (!m_checks->isIdle())
        return tr("The checks are still at work");
    const auto open = int(openFindings().size());
    return open > 0 ? tr("%n finding(s) wait for an answer", nullptr, open) : QString();
}

void ReviewPlace::showAnswers()
{
    const auto &item = m_controller.item();
    m_checksPane->showAnswers(item ? item->lease.answerRequired : QStringList(), m_answers);
    if (item && !item->lease.answerRequired.isEmpty())
        showState();
}

void ReviewPlace::answerKept()
{
    answer(CheckAnswer::Verdict::Kept);
}

void ReviewPlace::answerMended()
{
    answer(CheckAnswer::Verdict::Mended);
}

// To the current finding, else to the first that waits. The same answer once more takes it back.
void ReviewPlace::answer(CheckAnswer::Verdict verdict)
{
    const auto &stops = m_checksPane->stops();
    if (!m_controller.item() || m_controller.isReadOnly() || stops.empty())
        return;
    if (m_finding < 0 || m_finding >= int(stops.size())) {
        goToUnanswered();
        if (m_finding < 0)
            goToFinding(0);
    }
    const CheckFinding finding = stops[std::size_t(m_finding)];
    const CheckAnswer *before = answerTo(finding, m_answers);
    if (before != nullptr && before->verdict == verdict) {
        std::erase_if(m_answers, [&](const CheckAnswer &one) { return isAnswerTo(one, finding); });
    } else {
        setAnswer(m_answers, finding, verdict, before != nullptr ? before->reason : QString());
        goToUnanswered();
    }
    pushWork();
    showAnswers();
}

void ReviewPlace::goToUnanswered()
{
    const std::vector<CheckFinding> open = openFindings();
    if (open.empty())
        return;
    const auto &stops = m_checksPane->stops();
    const auto isOpen = [&](const CheckFinding &stop) {
        return std::any_of(open.begin(), open.end(), [&](const CheckFinding &one) {
            return one.code == stop.code && one.start == stop.start
                && subjectOf(one) == subjectOf(stop);
        });
    };
    for (int step = 1; step <= int(stops.size()); ++step) {
        const int at = (qMax(m_finding, -1) + step) % int(stops.size());
        if (isOpen(stops[std::size_t(at)])) {
            goToFinding(at);
            return;
        }
    }
}

void ReviewPlace::askReason()
{
    const auto &stops = m_checksPane->stops();
    if (!m_controller.item() || m_controller.isReadOnly() || stops.empty())
        return;
    if (m_finding < 0 || m_finding >= int(stops.size()))
        goToFinding(0);
    m_checksPane->askReason();
}

void ReviewPlace::setReason(const QString &reason)
{
    const auto &stops = m_checksPane->stops();
    if (m_finding >= 0 && m_finding < int(stops.size())) {
        const CheckFinding finding = stops[std::size_t(m_finding)];
        const CheckAnswer *before = answerTo(finding, m_answers);
        setAnswer(m_answers, finding,
                  before != nullptr ? before->verdict : CheckAnswer::Verdict::Kept, reason);
        pushWork();
        showAnswers();
    }
    focusEditor();
}

void ReviewPlace::openLink()
{
    if (m_controller.item() && m_link->obstacle().isEmpty())
        Q_EMIT linkWanted(m_controller.item()->lease.item.link);
}

} // namespace bluepencil
