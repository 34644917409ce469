// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/check.h"
#include "core/model/checkanswer.h"

#include <QStringList>

namespace bluepencil {

// Of more findings in a text only the first are shown, and those that a queue wants answered.
inline constexpr std::size_t MostFindings = 50;

// What an answer to the finding is about: the text in question, else the name of the fact, else the
// finding's code; of a text above limits::NameBytes its start and its SHA-256. It stays the same
// wherever the text moves to, and one answer does for all places where the same text is found by
// the same check.
[[nodiscard]] QString subjectOf(const CheckFinding &finding);

[[nodiscard]] bool isAnswerTo(const CheckAnswer &answer, const CheckFinding &finding);
// nullptr: there is none.
[[nodiscard]] const CheckAnswer *answerTo(const CheckFinding &finding,
                                          const std::vector<CheckAnswer> &answers);
// The answer takes the place of an earlier one to the same finding.
void setAnswer(std::vector<CheckAnswer> &answers, const CheckFinding &finding,
               CheckAnswer::Verdict verdict, const QString &reason);

// Of findings that need a look (stopsOf): those of the demanded checks, by their contract names,
// that nobody has answered.
[[nodiscard]] std::vector<CheckFinding> unanswered(const std::vector<CheckFinding> &stops,
                                                   const QStringList &demanded,
                                                   const std::vector<CheckAnswer> &answers);

// What is stored with a decision that lets `final` out: the given answers to what is still found
// there, and "mended" for each demanded finding of the draft that is gone; limits::Labels at most.
// An error where a demanded finding has no answer, where more of them have one than can be stored,
// and where the queue demands any and the text is above limits::ShownBytes, which is not checked.
[[nodiscard]] Result<std::vector<CheckAnswer>>
settledAnswers(const Item &item, const QString &draft, const QString &final,
               const QStringList &demanded, const std::vector<CheckAnswer> &given);

// Of `stops` the first MostFindings, and each later one that waits for an answer of its own.
[[nodiscard]] std::vector<CheckFinding> shownStops(const std::vector<CheckFinding> &stops,
                                                   const QStringList &demanded);

// The names a queue may demand an answer to: those of `check --json`.
[[nodiscard]] QStringList contractNames();

} // namespace bluepencil
