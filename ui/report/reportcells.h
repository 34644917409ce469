// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/stats.h"
#include "ui/report/reportmodel.h"

#include <QCoreApplication>
#include <QDate>

// Figures as cells of a report's tables. What fewer than five decisions would say is left out.
namespace bluepencil {

// The context of the report's texts.
class Said {
    Q_DECLARE_TR_FUNCTIONS(bluepencil::Said)
};

namespace report {

// Where an action's figures stand in the arrays of them.
inline constexpr auto ApproveAt = static_cast<std::size_t>(Action::Approve);
inline constexpr auto EditAt = static_cast<std::size_t>(Action::Edit);
inline constexpr auto RejectAt = static_cast<std::size_t>(Action::Reject);
inline constexpr auto EscalateAt = static_cast<std::size_t>(Action::Escalate);

// A text of somebody else's on one line, in an isolate: no line breaks, no controls, and nothing
// that turns the direction of what follows.
[[nodiscard]] QString foreign(const QString &text);
// For titles of files, which are read by programs.
[[nodiscard]] QString withoutIsolates(QString text);

[[nodiscard]] QString number(double value, int decimals);
[[nodiscard]] QString fullDay(QDate day); // "17 Nov 2026"
// "8.4 s", "3 min 05 s", "5.2 h", "3.1 days".
[[nodiscard]] QString duration(double ms);
[[nodiscard]] QString money(double amount);
[[nodiscard]] QString signedNumber(double value, int decimals);

[[nodiscard]] ReportCell textCell(const QString &text);
[[nodiscard]] ReportCell countCell(qint64 n);
[[nodiscard]] ReportCell rateCell(const Rate &rate); // with its interval
[[nodiscard]] ReportCell shareCell(const SampleMean &mean); // of HTER
[[nodiscard]] ReportCell durationCell(const Estimate &ms);
[[nodiscard]] ReportCell meanCell(const SampleMean &mean, int decimals);
[[nodiscard]] ReportCell meanCell(const Estimate &mean, int decimals);
[[nodiscard]] ReportCell meanDurationCell(const SampleMean &mean);
[[nodiscard]] ReportCell moneyCell(const SampleMean &mean);
[[nodiscard]] ReportCell per100Cell(const CountRate &rate);
[[nodiscard]] ReportCell ratioCell(const Estimate &ratio);

// Where errors come from, by a key of compareErrors(): "Prompt version: v1".
[[nodiscard]] QString errorOrigin(const QString &kind, const std::optional<QString> &value);

[[nodiscard]] ReportColumn wordsColumn(const QString &head);
[[nodiscard]] ReportColumn figureColumn(const QString &head);

} // namespace report

} // namespace bluepencil
