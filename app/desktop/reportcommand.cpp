// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/reportcommand.h"

#include "core/queue/remote/networktransport.h"
#include "core/stats/reportfigures.h"
#include "core/store/workspace.h"
#include "ui/report/reportcontent.h"
#include "ui/report/reportfile.h"
#include "ui/settings/language.h"

#include <QFileInfo>
#include <QLocale>

#include <optional>
#include <utility>

namespace bluepencil {

namespace {

Result<> checkLanguage(const QString &language)
{
    QStringList codes;
    for (const Language &each : windowLanguages())
        codes += each.code;
    if (language.isEmpty() || codes.contains(language))
        return {};
    return fail(Error::Code::InvalidArgument,
                QStringLiteral("there are no texts in \"%1\"").arg(language),
                QStringLiteral("--language"),
                QStringLiteral("use one of ") + codes.join(QStringLiteral(", ")));
}

// A file by its name, without the folders of whoever made the report.
QString workspaceName(const Workspace &workspace)
{
    return workspace.isFile() ? QFileInfo(workspace.path()).fileName() : workspace.path();
}

} // namespace

Result<> checkReportOptions(const ReportOptions &options)
{
    if (options.out.isEmpty()) {
        return fail(Error::Code::InvalidArgument,
                    QStringLiteral("a report needs a file to be written to"),
                    QStringLiteral("--out"), QStringLiteral("give --out FILE.pdf or FILE.html"));
    }
    const Result<ReportFormat> format = reportFormat(options.out);
    if (!format)
        return fail(format.error());
    BLUEPENCIL_TRY(checkReportPeriod(options.period));
    return checkLanguage(options.language);
}

Result<> makeReport(const ReportOptions &options, const Clock &clock, const RandomSource &random)
{
    BLUEPENCIL_TRY(checkReportPlace(options.out));
    const QString path = options.workspace.isEmpty() ? defaultWorkspacePath() : options.workspace;
    if (isHttpAddress(path)) {
        return fail(Error::Code::Unsupported,
                    QStringLiteral("a gateway does not hand out the figures of a report"), path,
                    QStringLiteral("name the workspace itself: its file or postgresql://…"));
    }
    const auto workspace = Workspace::open(path, clock, random, false);
    if (!workspace)
        return fail(workspace.error());
    const QTimeZone zone = (*workspace)->timeZone();
    const UtcMs now = clock.now();
    const Result<ReportPeriod> period = reportPeriod(options.period, zone, now);
    if (!period)
        return fail(period.error());
    FeedbackFilter filter;
    filter.queues = options.queues;
    filter.models = options.models;
    filter.tasks = options.tasks;
    filter.from = period->from;
    filter.to = period->to;
    std::optional<FeedbackFilter> against;
    if (options.against.areGiven()) {
        Result<FeedbackFilter> other = options.against.filterOver(filter, zone);
        if (!other)
            return fail(other.error());
        against = std::move(*other);
    }
    const Result<ReportFigures> figures
        = readReportFigures((*workspace)->database(), zone, filter, now, against);
    if (!figures)
        return fail(figures.error());
    const QString language = languageFor(options.language, QLocale::system().uiLanguages());
    const Translation texts(language);
    return writeReport(composeReport(*figures, {workspaceName(**workspace), *period, language}),
                       options.out);
}

} // namespace bluepencil
