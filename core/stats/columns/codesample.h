// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <span>
#include <vector>

namespace bluepencil {

inline constexpr quint32 NoCode = ~quint32 {0}; // above all codes

// How often small numbers were met. While they are few each stands there; once there are as many as
// there could be different ones, one counter for each does. So it never takes more than four bytes
// for one that was met.
class CodeSample {
public:
    // Of each of these rows what `codeOf` says, unless NoCode. `domain` is the same in every call:
    // all codes are below it.
    template <typename CodeOf>
    void add(std::span<const quint32> rows, std::size_t domain, const CodeOf &codeOf)
    {
        if (!m_counts.empty()) {
            for (const quint32 row : rows) {
                if (const quint32 code = codeOf(row); code != NoCode)
                    ++m_counts[code];
            }
            return;
        }
        std::size_t end = m_codes.size();
        m_codes.resize(end + rows.size());
        for (const quint32 row : rows) { // no jump that depends on what a row holds
            const quint32 code = codeOf(row);
            m_codes[end] = code;
            end += code != NoCode ? 1 : 0;
        }
        m_codes.resize(end);
        if (end >= domain)
            count(domain);
    }

    void add(const CodeSample &other, std::size_t domain);

    // No fewer than forEach() finds.
    [[nodiscard]] std::size_t mostCodes() const
    {
        return m_counts.empty() ? m_codes.size() : m_counts.size();
    }

    // Calls `visit` with each code that was met, in rising order, and how often.
    template <typename Visit> void forEach(const Visit &visit)
    {
        sort();
        for (std::size_t i = 0; i < m_codes.size();) {
            std::size_t end = i + 1;
            while (end < m_codes.size() && m_codes[end] == m_codes[i])
                ++end;
            visit(m_codes[i], static_cast<qint64>(end - i));
            i = end;
        }
        for (std::size_t code = 0; code < m_counts.size(); ++code) {
            if (m_counts[code] > 0)
                visit(static_cast<quint32>(code), static_cast<qint64>(m_counts[code]));
        }
    }

private:
    void count(std::size_t domain);
    void sort();

    std::vector<quint32> m_codes;
    std::vector<quint32> m_counts; // empty, or by code: m_codes is empty then
};

} // namespace bluepencil
