// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportfile.h"

#include "core/stats/days.h"
#include "ui/report/reportcontent.h"
#include "ui/report/reporthtml.h"
#include "ui/report/reportpdf.h"
#include "ui/statistics/figurecsv.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace bluepencil {

namespace {

constexpr qint64 headBytes = 16 * 1024; // in which a report says what it is

// A text of PDF: UTF-16, the high byte first.
QByteArray pdfText(const QString &text)
{
    QByteArray bytes;
    for (const QChar c : text) {
        bytes += char(c.unicode() >> 8);
        bytes += char(c.unicode() & 0xff);
    }
    return bytes;
}

bool isReport(const QByteArray &head)
{
    if (head.startsWith("%PDF-"))
        return head.contains("/Creator (\xfe\xff" + pdfText(QStringLiteral("Bluepencil ")));
    return head.contains(ReportHtmlMark);
}

} // namespace

Result<ReportFormat> reportFormat(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == u"pdf")
        return ReportFormat::Pdf;
    if (ending == u"html" || ending == u"htm")
        return ReportFormat::Html;
    return fail(Error::Code::InvalidArgument,
                QStringLiteral("\"%1\" does not say which kind of file it is to be").arg(path),
                QStringLiteral("--out"), QStringLiteral("end the name with .pdf or .html"));
}

Result<> checkReportPlace(const QString &path)
{
    const QFileInfo place(path);
    const QString folder = place.absolutePath();
    if (!QFileInfo(folder).isDir()) {
        return fail(Error::Code::NotFound, QStringLiteral("this folder is not there"), folder,
                    QStringLiteral("make it, or choose another place"));
    }
    if (!place.exists() && !place.isSymLink())
        return {};
    if (!place.isFile()) {
        return fail(Error::Code::Conflict, QStringLiteral("is no file"), path,
                    QStringLiteral("choose another name"));
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Code::Storage, file.errorString(), path,
                    QStringLiteral("choose another name"));
    const QByteArray head = file.read(headBytes);
    if (!head.isEmpty() && !isReport(head)) {
        return fail(Error::Code::Conflict,
                    QStringLiteral("there is a file that is no report of Bluepencil, and it is"
                                   " not replaced"),
                    path, QStringLiteral("choose another name, or move it away"));
    }
    return {};
}

Result<> writeReport(const Report &report, const QString &path)
{
    const Result<ReportFormat> format = reportFormat(path);
    if (!format)
        return fail(format.error());
    BLUEPENCIL_TRY(checkReportPlace(path));
    const QByteArray bytes = *format == ReportFormat::Pdf ? reportPdf(report) : reportHtml(report);
    if (bytes.isEmpty())
        return fail(Error::Code::Storage, QStringLiteral("the report could not be drawn"), path);
    return saveFile(path, bytes);
}

Result<> writeReport(const StatsService::ReportAnswer &answer, const QString &language,
                     const QString &path)
{
    const FeedbackFilter &filter = answer.figures.filter;
    ReportOrigin origin {answer.workspace, {}, language};
    origin.period.from = *filter.from;
    origin.period.to = *filter.to;
    origin.period.first = dateOf(*filter.from, answer.zone);
    origin.period.last = dateOf(*filter.to - 1, answer.zone);
    return writeReport(composeReport(answer.figures, origin), path);
}

} // namespace bluepencil
