// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/filteroptions.h"
#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/result.h"

#include <QString>
#include <QStringList>

namespace bluepencil {

// What `bluepencil --report` was told.
struct ReportOptions {
    QString period; // day, week, month, quarter or FIRST..LAST
    QString out;
    QString workspace; // empty: the default one
    QString language; // empty: that of the system
    QStringList queues;
    QStringList models;
    QStringList tasks;
    FilterOptions against {}; // of another selection beside it
};

// InvalidArgument for what can be known to be wrong before a workspace is opened: wrong usage. Of
// the other selection that is known later, as its days are those of the workspace's zone.
[[nodiscard]] Result<> checkReportOptions(const ReportOptions &options);
// Reads the figures and writes the file. Wants an application (of any platform, offscreen for one)
// and no window; touches no keychain and no other instance.
[[nodiscard]] Result<> makeReport(const ReportOptions &options, const Clock &clock,
                                  const RandomSource &random);

} // namespace bluepencil
