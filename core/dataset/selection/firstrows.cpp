// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/selection/firstrows.h"

#include "core/dataset/formats/formats.h"
#include "core/dataset/selection/rowsorter.h"
#include "core/text/textjson.h"

#include <algorithm>
#include <tuple>

namespace bluepencil {

namespace {

PreviewRow previewOf(const ExportConfig &config, const Candidate &row, const RowSource &source)
{
    const Example &example = source.offer.example;
    PreviewRow shown;
    shown.file = batchFileName(*findFormat(config.formats[static_cast<qsizetype>(row.format)]),
                               row.fileSet, row.split, false);
    shown.line = row.line.chopped(1).toByteArray();
    shown.externalId = example.named(source.judged.item.externalId);
    shown.labels = source.feedback.decision.labels;
    switch (source.offer.part) {
    case Part::DraftVerdict:
    case Part::FinalVerdict:
    case Part::OtherVerdicts:
        shown.draft = example.answer;
        shown.desirable = example.desirable;
        return shown;
    case Part::Answer:
    case Part::Pair:
    case Part::OtherPairs:
    case Part::Edit:
    case Part::Record:
        break;
    }
    if (!source.offer.ofTheDecision) { // was never compared before
        shown.draft = example.other;
        shown.edits = diff(example.other, example.answer);
        return shown;
    }
    shown.draft = source.judged.draft;
    shown.edits = editScriptFromJson(source.feedback.edits).value_or(EditScript());
    const auto hter = source.feedback.metrics.find("hter");
    if (hter != source.feedback.metrics.end() && hter->is_number())
        shown.hter = hter->get<double>();
    return shown;
}

} // namespace

FirstRows::FirstRows(const ExportConfig &config, std::size_t most)
    : m_config(config)
    , m_rows(static_cast<std::size_t>(config.formats.size()))
    , m_most(most)
{
}

bool FirstRows::wants(const Candidate &row) const
{
    const auto &rows = m_rows[row.format];
    if (rows.size() < m_most)
        return m_most > 0;
    const Kept &last = rows.back();
    return std::tie(row.fileSet, row.split, row.exampleId)
        <= std::tie(last.fileSet, last.split, last.exampleId);
}

void FirstRows::add(const Candidate &row, const RowSource &source)
{
    auto &rows = m_rows[row.format];
    Kept kept {row.fileSet, row.split, row.exampleId, previewOf(m_config, row, source)};
    const auto place = std::ranges::upper_bound(rows, kept, &FirstRows::before);
    if (place == rows.end() && rows.size() >= m_most)
        return;
    rows.insert(place, std::move(kept));
    if (rows.size() > m_most)
        rows.pop_back();
}

std::vector<PreviewRow> FirstRows::take()
{
    std::vector<PreviewRow> all;
    for (auto &rows : m_rows) {
        for (Kept &row : rows)
            all.push_back(std::move(row.shown));
    }
    return all;
}

bool FirstRows::before(const Kept &a, const Kept &b)
{
    return std::tie(a.fileSet, a.split, a.exampleId, a.shown.line)
        < std::tie(b.fileSet, b.split, b.exampleId, b.shown.line);
}

} // namespace bluepencil
