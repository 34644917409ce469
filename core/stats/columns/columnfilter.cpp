// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/columns/columnfilter.h"

#include "core/model/json.h"

#include <algorithm>
#include <numeric>

namespace bluepencil {

namespace {

std::size_t textColumn(const char *name)
{
    return static_cast<std::size_t>(
        std::ranges::find(TextColumns, QLatin1String(name),
                          [](const char *each) { return QLatin1String(each); })
        - TextColumns.begin());
}

const std::vector<bool> noRows;

} // namespace

void PartReader::open(std::size_t part)
{
    m_number = part;
    const auto &stored = m_view.file->parts();
    const bool isRecent = part == stored.size();
    m_part = isRecent ? &m_view.recent.part : &stored[part].part;
    m_dead = isRecent || part >= m_view.dead.size() ? &noRows : &m_view.dead[part];
    m_takenBack = part < m_view.takenBack.size() ? &m_view.takenBack[part] : &noRows;
    m_read.assign(m_view.words->columnCount(), false);
    m_values.resize(m_view.words->columnCount());
    m_wideRead.fill(false);
    m_draftsRead.fill(false);
}

Result<std::span<const uchar>> PartReader::bytesOf(std::size_t column)
{
    const StoredColumn &stored = m_part->columns[column];
    if (m_number == m_view.file->parts().size())
        return std::span(m_view.recent.bytes).subspan(stored.offset, m_part->rows * stored.width);
    if (stored.width == 0)
        return std::span<const uchar>();
    const Result<> read = m_view.file->readColumn(m_view.file->parts()[m_number], column, m_bytes);
    if (!read)
        return fail(read.error());
    return std::span<const uchar>(m_bytes);
}

Result<const std::vector<quint32> *> PartReader::values(std::size_t column)
{
    std::vector<quint32> &values = m_values[column];
    if (m_read[column])
        return &values;
    if (column >= m_part->columns.size()) {
        values.assign(m_part->rows, 0);
    } else {
        const auto bytes = bytesOf(column);
        if (!bytes)
            return fail(bytes.error());
        decodeColumn(m_part->columns[column], *bytes, m_part->rows, values);
    }
    m_read[column] = true;
    return &values;
}

Result<const std::vector<quint64> *> PartReader::wide(std::size_t column)
{
    std::vector<quint64> &values = m_wide[column];
    if (std::exchange(m_wideRead[column], true))
        return &values;
    const auto bytes = bytesOf(column);
    if (!bytes)
        return fail(bytes.error());
    decodeColumn(m_part->columns[column], *bytes, m_part->rows, values);
    return &values;
}

Result<std::span<const uchar>> PartReader::draftBytesOf(std::size_t column)
{
    const StoredColumn &stored = m_part->draftColumns[column];
    if (m_number == m_view.file->parts().size())
        return std::span(m_view.recent.bytes).subspan(stored.offset, m_part->drafts * stored.width);
    if (stored.width == 0)
        return std::span<const uchar>();
    const Result<> read
        = m_view.file->readDraftColumn(m_view.file->parts()[m_number], column, m_bytes);
    if (!read)
        return fail(read.error());
    return std::span<const uchar>(m_bytes);
}

Result<const std::vector<quint64> *> PartReader::drafts(std::size_t column)
{
    std::vector<quint64> &values = m_drafts[column];
    if (std::exchange(m_draftsRead[column], true))
        return &values;
    const auto bytes = draftBytesOf(column);
    if (!bytes)
        return fail(bytes.error());
    decodeColumn(m_part->draftColumns[column], *bytes, m_part->drafts, values);
    return &values;
}

std::pair<quint64, quint64> PartReader::bounds(std::size_t column) const
{
    if (column >= m_part->columns.size())
        return {0, 0};
    return {m_part->columns[column].least, m_part->columns[column].most};
}

void ColumnFilter::addTexts(std::size_t text, const QStringList &texts, const ColumnWords &words)
{
    if (texts.isEmpty())
        return;
    Allowed allowed {column::FirstText + text, std::vector<bool>(words.texts(text).size())};
    for (const QString &each : texts) {
        const WordNo word = each.isEmpty() ? NoWord : words.texts(text).find(toStdString(each));
        if (each.isEmpty() || word != NoWord)
            allowed.numbers[word] = true;
    }
    m_allowed.push_back(std::move(allowed));
}

std::optional<ColumnFilter> ColumnFilter::make(const FeedbackFilter &filter,
                                               const ColumnWords &words, bool takenBack)
{
    ColumnFilter made;
    made.m_takenBack = takenBack;
    made.addTexts(textColumn("queue"), filter.queues, words);
    made.addTexts(textColumn("task"), filter.tasks, words);
    made.addTexts(textColumn("action"), filter.actions, words);
    made.addTexts(textColumn("reviewer"), filter.reviewers, words);
    made.addTexts(textColumn("model"), filter.models, words);
    made.addTexts(textColumn("language"), filter.languages, words);
    if (!filter.labels.isEmpty()) {
        Allowed allowed {column::Labels, std::vector<bool>(words.labelSets().size())};
        std::vector<WordNo> wanted;
        for (const QString &code : filter.labels)
            wanted.push_back(words.labelCodes().find(toStdString(code)));
        for (std::size_t set = 0; set < words.labelSets().size(); ++set) {
            allowed.numbers[set] = std::ranges::any_of(words.labelSets()[set], [&](WordNo code) {
                return std::ranges::find(wanted, code) != wanted.end();
            });
        }
        made.m_allowed.push_back(std::move(allowed));
    }
    for (const auto &[pointer, value] : filter.where) {
        const std::optional<std::size_t> attribute = words.findAttribute(pointer);
        if (!attribute)
            return std::nullopt;
        const Dictionary &values = words.valuesOf(*attribute);
        Allowed allowed {column::FirstAttribute + *attribute, std::vector<bool>(values.size())};
        if (const WordNo word = values.find(toStdString(value)); word != NoWord)
            allowed.numbers[word] = true;
        made.m_allowed.push_back(std::move(allowed));
    }
    if (filter.from)
        made.m_from = atNumber(*filter.from);
    if (filter.to)
        made.m_to = atNumber(*filter.to);
    return made;
}

bool ColumnFilter::canMatch(const PartReader &reader) const
{
    const auto [first, last] = reader.bounds(column::At);
    if (reader.part().rows == 0 || last < m_from || (m_to && first >= *m_to))
        return false;
    return std::ranges::all_of(m_allowed, [&reader](const Allowed &allowed) {
        const auto [least, most] = reader.bounds(allowed.column);
        for (quint64 number = least; number <= most && number < allowed.numbers.size(); ++number) {
            if (allowed.numbers[number])
                return true;
        }
        return false;
    });
}

Result<> ColumnFilter::keepMoments(PartReader &reader, std::vector<quint32> &rows) const
{
    const auto [first, last] = reader.bounds(column::At);
    if (first >= m_from && (!m_to || last < *m_to))
        return {};
    const auto moments = reader.moments();
    if (!moments)
        return fail(moments.error());
    std::erase_if(rows, [&](quint32 row) {
        const quint64 at = (**moments)[row];
        return at < m_from || (m_to && at >= *m_to);
    });
    return {};
}

Result<> ColumnFilter::select(PartReader &reader, std::vector<quint32> &rows) const
{
    rows.clear();
    if (!canMatch(reader))
        return {};
    rows.resize(reader.part().rows);
    std::iota(rows.begin(), rows.end(), quint32 {0});
    if (reader.hasDead())
        std::erase_if(rows, [&reader](quint32 row) { return reader.isDead(row); });
    if (!m_takenBack && reader.hasTakenBack())
        std::erase_if(rows, [&reader](quint32 row) { return reader.isTakenBack(row); });
    BLUEPENCIL_TRY(keepMoments(reader, rows));
    for (const Allowed &allowed : m_allowed) {
        const auto [least, most] = reader.bounds(allowed.column);
        if (least == most)
            continue; // canMatch() has seen it
        const auto values = reader.values(allowed.column);
        if (!values)
            return fail(values.error());
        std::erase_if(rows, [&](quint32 row) { return !allowed.has((**values)[row]); });
    }
    return {};
}

} // namespace bluepencil
