// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/checkreport.h"

#include "core/model/jsonlines.h"

namespace bluepencil {

namespace {

struct Place {
    int line = 0;
    const Item &item;
    const Draft &draft;
};

OrderedJson candidateJson(const CheckCandidate &candidate)
{
    OrderedJson json;
    json["source"] = toStdString(sourceName(candidate.source));
    if (candidate.index >= 0)
        json["index"] = candidate.index;
    if (!candidate.name.isEmpty())
        json["name"] = toStdString(candidate.name);
    json["text"] = toStdString(candidate.text);
    if (candidate.end > candidate.start) {
        json["start"] = candidate.start;
        json["end"] = candidate.end;
    }
    if (candidate.deviation)
        json["deviation"] = *candidate.deviation;
    return json;
}

// Foreign text on a terminal: no control character may reach it.
QString tamed(const QString &text)
{
    QString result;
    for (const QChar c : text.left(200)) {
        const QChar::Category category = c.category();
        const bool hidden = category == QChar::Other_Control || category == QChar::Other_Format;
        result += hidden
            ? QStringLiteral("<U+%1>").arg(uint(c.unicode()), 4, 16, QLatin1Char('0')).toUpper()
            : QString(c);
    }
    return result;
}

QString wordsOf(const CheckFinding &finding)
{
    const QMap<QString, QString> &values = finding.values;
    const auto value = [&values](const char *key) {
        return tamed(values.value(QString::fromLatin1(key)));
    };
    const QString fact = QStringLiteral("%1 is %2 %3")
                             .arg(value("fact"), value("fact_value"), value("fact_unit"))
                             .trimmed();
    if (finding.code == QStringLiteral("fact-deviates")
        || finding.code == QStringLiteral("fact-restated")) {
        const QString off = value("deviation");
        return off.isEmpty()
            ? fact
            : QStringLiteral("%1, off by %2 %").arg(fact).arg(off.toDouble() * 100, 0, 'f', 1);
    }
    if (finding.code.startsWith(QStringLiteral("fact-")))
        return fact;
    if (finding.code == QStringLiteral("figure-derived"))
        return value("derivation");
    if (finding.code == QStringLiteral("hidden-none"))
        return QStringLiteral("no hidden characters");
    if (finding.check == QStringLiteral("hidden-characters"))
        return (value("characters") + u' ' + value("decoded")).trimmed();
    QStringList nearest;
    for (const CheckCandidate &candidate : finding.candidates)
        nearest.append(tamed(candidate.text));
    if (finding.code == QStringLiteral("figure-not-found"))
        return QStringLiteral("not found in the source")
            + (nearest.isEmpty()
                   ? QString()
                   : QStringLiteral("; nearest: ") + nearest.join(QStringLiteral(", ")));
    return QStringLiteral("the source has ") + nearest.join(QStringLiteral(", "));
}

// The name under which the command line has a finding; several codes share one.
QString checkName(const CheckFinding &finding)
{
    if (finding.severity == CheckSeverity::Passed
        || finding.code == QStringLiteral("figure-ambiguous"))
        return finding.code;
    if (finding.check == QStringLiteral("hidden-characters"))
        return QStringLiteral("hidden-character");
    if (finding.code == QStringLiteral("fact-not-stated"))
        return QStringLiteral("fact-missing");
    return finding.code.startsWith(QStringLiteral("fact-")) ? QStringLiteral("fact-deviates")
                                                            : QStringLiteral("figure-not-found");
}

QByteArray jsonLine(const Place &place, const CheckFinding &finding)
{
    OrderedJson json;
    json["external_id"] = toStdString(place.item.externalId);
    json["check"] = toStdString(checkName(finding));
    json["severity"] = toStdString(severityName(finding.severity));
    json["start"] = finding.start;
    json["end"] = finding.end;
    json["text"] = toStdString(finding.values.value(QStringLiteral("text")));
    json["detail"] = toStdString(wordsOf(finding));
    json["line"] = place.line;
    json["draft_id"] = toStdString(place.draft.id);
    json["code"] = toStdString(finding.code);
    OrderedJson values = OrderedJson::object();
    for (auto it = finding.values.cbegin(); it != finding.values.cend(); ++it) {
        if (it.key() != QStringLiteral("text"))
            values[toStdString(it.key())] = toStdString(it.value());
    }
    json["values"] = std::move(values);
    OrderedJson candidates = OrderedJson::array();
    for (const CheckCandidate &candidate : finding.candidates)
        candidates.push_back(candidateJson(candidate));
    json["candidates"] = std::move(candidates);
    return toLine(json);
}

QByteArray plainLine(const Place &place, const CheckFinding &finding)
{
    QString line = QStringLiteral("line %1, %2").arg(place.line).arg(tamed(place.item.externalId));
    if (place.item.drafts.size() > 1)
        line += QStringLiteral(", draft ") + tamed(place.draft.id);
    line += QStringLiteral(": %1 %2: ").arg(severityName(finding.severity), finding.code);
    const QString text = finding.values.value(QStringLiteral("text"));
    line += u'"' + tamed(text) + QStringLiteral("\": ") + wordsOf(finding);
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
        ++report.items;
        for (const Draft &draft : item->drafts)
            BLUEPENCIL_TRY(
                reportDraft({reader.lineNumber(), *item, draft}, options, &report, write));
    }
}

} // namespace bluepencil
