// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace bluepencil {

// How often small numbers were met. While they are few each stands there; once there are as many as
// there could be different ones, one counter for each does. So it never takes more than four bytes
// for one that was met.
class CodeSample {
public:
    // `domain` is the same in every call: all codes are below it.
    void add(quint32 code, std::size_t domain)
    {
        if (!m_counts.empty()) {
            ++m_counts[code];
            return;
        }
        m_codes.push_back(code);
        if (m_codes.size() >= domain)
            count(domain);
    }

    void add(const CodeSample &other, std::size_t domain);

    void sort(); // so that forEach() need not

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

    std::vector<quint32> m_codes;
    std::vector<quint32> m_counts; // empty, or by code: m_codes is empty then
};

} // namespace bluepencil
