// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/stats/statsservice.h"
#include "ui/report/reportmodel.h"

namespace bluepencil {

enum class ReportFormat { Pdf, Html };

// By the ending of the name: .pdf, .html or .htm; else InvalidArgument.
[[nodiscard]] Result<ReportFormat> reportFormat(const QString &path);
// Before anything is computed: whether the folder is there, and that what lies at `path`, if
// anything does, is an earlier report of ours and may be replaced.
[[nodiscard]] Result<> checkReportPlace(const QString &path);
// Beside its place first and then renamed, so that there is always a whole report or none.
[[nodiscard]] Result<> writeReport(const Report &report, const QString &path);

// The figures as the window read them, composed in the language in force and written as
// writeReport() does. On the main thread: takes a tenth of a second or two.
[[nodiscard]] Result<> writeReport(const StatsService::ReportAnswer &answer,
                                   const QString &language, const QString &path);

} // namespace bluepencil
