// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/selection/rowindex.h"

#include <QFile>

#include <algorithm>
#include <cstring>
#include <type_traits>

namespace bluepencil {

namespace {

// They go to the disk and come back in the same process.
static_assert(std::is_trivially_copyable_v<RowPlace>);
constexpr std::size_t mostAhead = 32'768; // places read ahead, of all runs together
constexpr std::size_t leastAhead = 8; // of one
constexpr std::size_t mostOfOne = 512;

qint64 bytesOf(std::size_t places)
{
    return static_cast<qint64>(places) * qint64 {sizeof(RowPlace)};
}

bool before(const RowPlace &a, const RowPlace &b)
{
    return a.order() < b.order();
}

} // namespace

RowIndex::RowIndex(QString path, std::size_t most)
    : m_path(std::move(path))
    , m_most(most)
{
}

RowIndex::~RowIndex()
{
    m_file.reset();
    QFile::remove(m_path);
}

Result<> RowIndex::add(const RowPlace &place)
{
    m_places.push_back(place);
    return m_places.size() < m_most ? Result<>() : writeRun();
}

Result<> RowIndex::writeRun()
{
    if (!m_file) {
        auto file = CheckedFile::create(m_path, CheckedFile::Digest::None);
        if (!file)
            return fail(file.error());
        m_file = std::move(*file);
    }
    std::ranges::sort(m_places, before);
    m_runs.push_back({m_file->size(), m_places.size(), {}, 0});
    const auto *bytes = reinterpret_cast<const char *>(m_places.data());
    BLUEPENCIL_TRY(m_file->write(QByteArrayView(bytes, bytesOf(m_places.size()))));
    m_places.clear();
    return {};
}

Result<> RowIndex::finish()
{
    if (m_runs.empty()) {
        std::ranges::sort(m_places, before);
        return {};
    }
    if (!m_places.empty())
        BLUEPENCIL_TRY(writeRun());
    m_places.shrink_to_fit();
    BLUEPENCIL_TRY(m_file->flush());
    for (std::size_t run = 0; run < m_runs.size(); ++run)
        BLUEPENCIL_TRY(enter(run));
    return {};
}

Result<> RowIndex::readAhead(Run &run)
{
    const std::size_t count
        = std::min(run.left, std::clamp(mostAhead / m_runs.size(), leastAhead, mostOfOne));
    BLUEPENCIL_TRY(m_file->read(run.offset, bytesOf(count), m_bytes));
    run.read.resize(count);
    run.taken = 0;
    std::memcpy(run.read.data(), m_bytes.constData(), static_cast<std::size_t>(m_bytes.size()));
    run.offset += m_bytes.size();
    run.left -= count;
    return {};
}

const RowPlace &RowIndex::firstOf(std::size_t run) const
{
    return m_runs[run].read[m_runs[run].taken];
}

Result<> RowIndex::enter(std::size_t run)
{
    Run &entered = m_runs[run];
    if (entered.taken == entered.read.size()) {
        if (entered.left == 0)
            return {};
        BLUEPENCIL_TRY(readAhead(entered));
    }
    m_heap.push_back(run);
    std::ranges::push_heap(
        m_heap, [this](std::size_t a, std::size_t b) { return before(firstOf(b), firstOf(a)); });
    return {};
}

Result<std::optional<RowPlace>> RowIndex::next()
{
    if (m_runs.empty()) {
        return m_taken < m_places.size() ? std::optional(m_places[m_taken++])
                                         : std::optional<RowPlace>();
    }
    if (m_heap.empty())
        return std::optional<RowPlace>();
    std::ranges::pop_heap(
        m_heap, [this](std::size_t a, std::size_t b) { return before(firstOf(b), firstOf(a)); });
    const std::size_t run = m_heap.back();
    m_heap.pop_back();
    const RowPlace place = firstOf(run);
    ++m_runs[run].taken;
    BLUEPENCIL_TRY(enter(run));
    return std::optional(place);
}

} // namespace bluepencil
