// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/jsonpairs.h"

#include <algorithm>
#include <utility>

namespace bluepencil {

namespace {

constexpr std::size_t mostCells = 250'000;

using Matches = std::vector<std::pair<std::size_t, std::size_t>>;

class Pairing {
public:
    Pairing(const JsonText &draft, const JsonText &text)
        : m_draft(draft)
        , m_text(text)
    {
        m_pairs.before.assign(text.nodes().size(), -1);
    }

    JsonPairs run()
    {
        pair(0, 0);
        return std::move(m_pairs);
    }

private:
    void pair(int before, int now)
    {
        m_pairs.before[std::size_t(now)] = before;
        const JsonNode::Kind kind = m_text.node(now).kind;
        if (m_draft.node(before).kind != kind)
            return;
        if (kind == JsonNode::Kind::Object)
            pairMembers(before, now);
        else if (kind == JsonNode::Kind::Array)
            pairElements(before, now);
    }

    void pairMembers(int before, int now)
    {
        for (const int each : m_draft.node(before).children) {
            const int partner = m_text.child(now, m_draft.node(each).name);
            if (partner < 0)
                m_pairs.gone.push_back({each, now});
            else
                pair(each, partner);
        }
    }

    void pairElements(int before, int now)
    {
        const std::vector<int> &old = m_draft.node(before).children;
        const std::vector<int> &present = m_text.node(now).children;
        Matches same = sameOf(old, present);
        same.emplace_back(old.size(), present.size());
        std::size_t o = 0;
        std::size_t p = 0;
        for (const auto &[oldStop, presentStop] : same) {
            for (; o < oldStop && p < presentStop; ++o, ++p)
                pair(old[o], present[p]);
            for (; o < oldStop; ++o)
                m_pairs.gone.push_back({old[o], now});
            p = presentStop;
            if (o < old.size() && p < present.size())
                pair(old[o++], present[p++]);
        }
    }

    [[nodiscard]] Matches sameOf(const std::vector<int> &old, const std::vector<int> &present) const
    {
        const std::size_t rows = old.size();
        const std::size_t columns = present.size();
        Matches same;
        if (rows == 0 || columns == 0 || rows * columns > mostCells)
            return same;
        std::vector<int> lengths((rows + 1) * (columns + 1), 0);
        const auto at = [&](std::size_t row, std::size_t column) -> int & {
            return lengths[row * (columns + 1) + column];
        };
        const auto isSame = [&](std::size_t row, std::size_t column) {
            return m_draft.raw(old[row]) == m_text.raw(present[column]);
        };
        for (std::size_t row = rows; row-- > 0;) {
            for (std::size_t column = columns; column-- > 0;) {
                at(row, column) = isSame(row, column)
                    ? at(row + 1, column + 1) + 1
                    : std::max(at(row + 1, column), at(row, column + 1));
            }
        }
        std::size_t row = 0;
        std::size_t column = 0;
        while (row < rows && column < columns) {
            if (isSame(row, column))
                same.emplace_back(row++, column++);
            else if (at(row + 1, column) >= at(row, column + 1))
                ++row;
            else
                ++column;
        }
        return same;
    }

    const JsonText &m_draft;
    const JsonText &m_text;
    JsonPairs m_pairs;
};

} // namespace

JsonPairs pairJson(const JsonText &draft, const JsonText &text)
{
    return Pairing(draft, text).run();
}

} // namespace bluepencil
