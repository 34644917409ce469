// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/checkreport.h"

#include "core/check/checkdetail.h"
#include "core/model/jsonlines.h"

namespace bluepencil {

namespace {

struct Place {
    int line = 0;
    const Item &item;
    const Draft &draft;
};

QByteArray jsonLine(const Place &place, const CheckFinding &finding)
{
    OrderedJson json;
    json["external_id"] = toStdString(place.item.externalId);
    json["check"] = toStdString(contractName(finding));
    json["severity"] = toStdString(severityName(finding.severity));
    json["start"] = finding.start;
    json["end"] = finding.end;
    json["text"] = toStdString(finding.values.value(QStringLiteral("text")));
    QString detail = findingDetail(finding);
    if (place.item.drafts.size() > 1)
        detail = QStringLiteral("draft %1: ").arg(tamed(place.draft.id)) + detail;
    json["detail"] = toStdString(detail);
    return toLine(json);
}

QByteArray plainLine(const Place &place, const CheckFinding &finding)
{
    QString line = QStringLiteral("line %1, %2").arg(place.line).arg(tamed(place.item.externalId));
    if (place.item.drafts.size() > 1)
        line += QStringLiteral(", draft ") + tamed(place.draft.id);
    line += QStringLiteral(": %1 %2: ").arg(severityName(finding.severity), finding.code);
    const QString text = finding.values.value(QStringLiteral("text"));
    if (!text.isEmpty())
        line += u'"' + tamed(text) + QStringLiteral("\": ");
    line += findingDetail(finding);
    return line.toUtf8();
}

bool isWanted(const CheckFinding &finding, const CheckReportOptions &options)
{
    if (options.passed || finding.needsLook())
        return true;
    return options.json && finding.severity != CheckSeverity::Passed;
}

Result<> reportDraft(const Place &place, const CheckReportOptions &options, CheckReport *report,
                     const std::function<Result<>(const QByteArray &)> &write)
{
    ++report->drafts;
    for (const CheckFinding &finding : runAllChecks(place.item, place.draft.text)) {
        report->findings += finding.needsLook() ? 1 : 0;
        if (isWanted(finding, options))
            BLUEPENCIL_TRY(
                write(options.json ? jsonLine(place, finding) : plainLine(place, finding)));
    }
    return {};
}

} // namespace

Result<CheckReport> reportChecks(const QString &path, const CheckReportOptions &options,
                                 const std::function<Result<>(const QByteArray &)> &write)
{
    JsonLinesReader reader(path);
    BLUEPENCIL_TRY(reader.open());
    CheckReport report;
    for (;;) {
        const Result<std::optional<QByteArray>> line = reader.next();
        if (!line)
            return fail(line.error());
        if (!*line)
            return report;
        Result<Item> item = parseItem(**line);
        if (!item) {
            Result<Item> history = parseItem(**line, true);
            if (!history)
                return fail(located(item.error(), reader.where()));
            item = std::move(history);
        }
        if (options.prepare) {
            if (const Result<> prepared = options.prepare(*item); !prepared)
                return fail(located(prepared.error(), reader.where()));
        }
        ++report.items;
        for (const Draft &draft : item->drafts)
            BLUEPENCIL_TRY(
                reportDraft({reader.lineNumber(), *item, draft}, options, &report, write));
    }
}

} // namespace bluepencil
