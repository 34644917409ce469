// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/reportfigures.h"
#include "ui/report/reportmodel.h"
#include "ui/report/reportperiod.h"

namespace bluepencil {

// What a report names beside its figures.
struct ReportOrigin {
    QString workspace; // its file or address, without a password
    ReportPeriod period;
    QString language; // BCP 47, of the texts
};

// In the language, the number formats and the direction in force. Figures are those of core, as the
// Statistics place writes them; nothing is computed here.
[[nodiscard]] Report composeReport(const ReportFigures &of, const ReportOrigin &origin);

// Its parts, in their order.
namespace report {

[[nodiscard]] ReportSection glance(const ReportFigures &of);
[[nodiscard]] ReportSection course(const ReportFigures &of);
[[nodiscard]] ReportSection changes(const ReportFigures &of);
[[nodiscard]] ReportSection selections(const ReportFigures &of); // where there are two
[[nodiscard]] ReportSection groups(const ReportFigures &of);
[[nodiscard]] ReportSection reviewers(const ReportFigures &of);
[[nodiscard]] ReportSection reasons(const ReportFigures &of);
[[nodiscard]] ReportSection drift(const ReportFigures &of);
[[nodiscard]] ReportSection backlog(const ReportFigures &of);
[[nodiscard]] ReportSection cost(const ReportFigures &of);
[[nodiscard]] ReportSection checks(const ReportFigures &of);
[[nodiscard]] ReportSection definitions();

} // namespace report

} // namespace bluepencil
