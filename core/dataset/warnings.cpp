// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/warnings.h"

#include "core/dataset/exportresult.h"
#include "core/dataset/formats/formats.h"
#include "core/dataset/preparation/split.h"

#include <initializer_list>

namespace bluepencil {

namespace {

// What KTOTrainer of TRL asks of weight × count, desirable to undesirable.
constexpr double ktoLeastRatio = 1.0;
constexpr double ktoMostRatio = 4.0 / 3.0;

using Warnings = std::vector<BatchWarning>;

void add(Warnings &warnings, const char *code, OrderedJson values, const QString &text)
{
    warnings.push_back({QString::fromLatin1(code), std::move(values), text});
}

void addFewRows(const Format &format, const FormatCounts &counts, Warnings &warnings)
{
    const FormatLimits &limits = format.limits;
    if (limits.leastRows <= 1 || counts.splits[0] >= limits.leastRows)
        return;
    add(warnings, "few-rows",
        {{"format", toStdString(format.name)},
         {"least", limits.leastRows},
         {"vendor", limits.vendor},
         {"words", limits.words}},
        QStringLiteral("%1: fewer than %2 rows to train with; %3 says \"%4\"")
            .arg(format.name)
            .arg(limits.leastRows)
            .arg(QString::fromUtf8(limits.vendor), QString::fromUtf8(limits.words)));
}

void addLabels(const FormatCounts &counts, Warnings &warnings)
{
    if (counts.desirable == 0 || counts.undesirable == 0) {
        add(warnings, "one-label", {{"format", toStdString(counts.format)}},
            counts.format
                + QStringLiteral(": all labels are the same; there is nothing to learn from"));
        return;
    }
    const double ratio = double(counts.desirable) / double(counts.undesirable);
    if (ratio >= ktoLeastRatio && ratio <= ktoMostRatio)
        return;
    const QString parameter
        = ratio < 1 ? QStringLiteral("desirable_weight") : QStringLiteral("undesirable_weight");
    const QString weight = QString::number(ratio < 1 ? 1 / ratio : ratio, 'f', 2);
    add(warnings, "uneven-labels",
        {{"format", toStdString(counts.format)},
         {"desirable", counts.desirable},
         {"undesirable", counts.undesirable},
         {"parameter", toStdString(parameter)},
         {"weight", toStdString(weight)}},
        QStringLiteral("%1: %2 desirable rows, %3 undesirable ones; set %4 to %5, so that weight"
                       " times count is level")
            .arg(counts.format)
            .arg(counts.desirable)
            .arg(counts.undesirable)
            .arg(parameter, weight));
}

OrderedJson memberOf(const OrderedJson &json, const std::string &name)
{
    return json.is_object() ? json.value(name, OrderedJson()) : OrderedJson();
}

// Nothing of the rows is lost here, and somebody would lose it there without a word.
void addOverLimit(const Format &format, const OrderedJson &report, Warnings &warnings)
{
    const OrderedJson own = memberOf(memberOf(report, "formats"), toStdString(format.name));
    const OrderedJson over = memberOf(own, "over_limit");
    if (!over.is_object() || over["rows"] == 0)
        return;
    const TokenLimit &limit = format.tokens;
    const auto rows = over["rows"].get<qint64>();
    const auto unit = report["length_unit"].get<std::string>();
    add(warnings, "over-limit",
        {{"format", toStdString(format.name)},
         {"rows", rows},
         {"most", limit.most},
         {"unit", unit},
         {"vendor", limit.vendor},
         {"words", limit.words}},
        QStringLiteral("%1: %2 rows have more than %3 tokens of %4; %5 says \"%6\"")
            .arg(format.name)
            .arg(rows)
            .arg(limit.most)
            .arg(toQString(unit), QString::fromUtf8(limit.vendor), QString::fromUtf8(limit.words)));
}

void addControls(const Format &format, const OrderedJson &report, Warnings &warnings)
{
    const OrderedJson own = memberOf(memberOf(report, "formats"), toStdString(format.name));
    const OrderedJson controls = memberOf(own, "control_characters");
    if (!controls.is_object())
        return;
    const auto rows = controls["rows"].get<qint64>();
    const auto written = controls["written_as"].get<std::string>();
    add(warnings, "control-characters",
        {{"format", toStdString(format.name)}, {"rows", rows}, {"written_as", written}},
        QStringLiteral("%1: %2 rows have control characters, of which their pictures stand in"
                       " the cells (%3)")
            .arg(format.name)
            .arg(rows)
            .arg(toQString(written)));
}

// "B-0001 r1 (validation 1, test 3), B-0002 r1 (train 4)": names of batches and parts, in no
// language.
QString batchesElsewhere(const PlacedElsewhere &elsewhere, std::initializer_list<Split> splits)
{
    constexpr qsizetype mostBatches = 5;
    QStringList batches;
    for (const PlacedElsewhere::Batch &batch : elsewhere.batches) {
        QStringList parts;
        for (const Split split : splits) {
            const qint64 records = batch.records[static_cast<std::size_t>(split)];
            if (records > 0)
                parts += QStringLiteral("%1 %2").arg(splitName(split)).arg(records);
        }
        if (!parts.isEmpty())
            batches += QStringLiteral("%1 r%2 (%3)")
                           .arg(batch.batchId, QString::number(batch.revision),
                                parts.join(QStringLiteral(", ")));
    }
    if (batches.size() > mostBatches) {
        const qsizetype more = batches.size() - mostBatches;
        batches = batches.first(mostBatches) << QStringLiteral("+ %1").arg(more);
    }
    return batches.join(QStringLiteral(", "));
}

} // namespace

std::vector<BatchWarning> warningsFor(const PlacedElsewhere &elsewhere)
{
    Warnings warnings;
    if (elsewhere.trained > 0) {
        const QString batches = batchesElsewhere(elsewhere, {Split::Validation, Split::Test});
        add(warnings, "held-out-elsewhere",
            {{"records", elsewhere.trained}, {"batches", toStdString(batches)}},
            QStringLiteral("train holds people or cases that another batch holds out (records: %1):"
                           " %2; do not judge a model that learned from this batch by that one, or"
                           " export with the split and salt of that one")
                .arg(elsewhere.trained)
                .arg(batches));
    }
    if (elsewhere.heldOut > 0) {
        const QString batches = batchesElsewhere(elsewhere, {Split::Train});
        add(warnings, "trained-elsewhere",
            {{"records", elsewhere.heldOut}, {"batches", toStdString(batches)}},
            QStringLiteral("validation or test holds people or cases that another batch trains on"
                           " (records: %1): %2; do not judge a model that learned from that batch"
                           " by this one")
                .arg(elsewhere.heldOut)
                .arg(batches));
    }
    return warnings;
}

std::vector<BatchWarning> warningsFor(const ExportCounts &counts, const OrderedJson &report)
{
    Warnings warnings;
    bool pairs = false;
    bool verdicts = false;
    for (const FormatCounts &counted : counts.formats) {
        const Format &format = *findFormat(counted.format);
        pairs |= format.holds(ExampleKind::Preference);
        verdicts |= format.holds(ExampleKind::Kto);
        addFewRows(format, counted, warnings);
        if (counted.out == 0) {
            add(warnings, "no-rows", {{"format", toStdString(format.name)}},
                format.name + QStringLiteral(": no rows"));
        } else if (format.holds(ExampleKind::Kto)) {
            addLabels(counted, warnings);
        }
        addOverLimit(format, report, warnings);
        addControls(format, report, warnings);
    }
    if (pairs && verdicts) {
        add(warnings, "pairs-and-verdicts", OrderedJson::object(),
            QStringLiteral("verdicts are of the same decisions as the pairs; in one training an"
                           " edit would count twice"));
    }
    return warnings;
}

std::vector<BatchWarning> warningsIn(const OrderedJson &manifest)
{
    Warnings warnings;
    const OrderedJson texts = memberOf(manifest, "warnings");
    const OrderedJson details = memberOf(manifest, "warning_details");
    for (std::size_t i = 0; texts.is_array() && i < texts.size(); ++i) {
        if (!texts[i].is_string())
            continue;
        BatchWarning warning {{}, OrderedJson::object(), toQString(texts[i].get<std::string>())};
        if (details.is_array() && details.size() == texts.size() && details[i].is_object()) {
            const OrderedJson code = memberOf(details[i], "code");
            warning.code = code.is_string() ? toQString(code.get<std::string>()) : QString();
            warning.values = details[i];
        }
        warnings.push_back(std::move(warning));
    }
    const OrderedJson note = memberOf(memberOf(manifest, "report"), "length_unit_note");
    if (note.is_string())
        add(warnings, "no-tokens", OrderedJson::object(), toQString(note.get<std::string>()));
    return warnings;
}

} // namespace bluepencil
