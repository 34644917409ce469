// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <map>

namespace bluepencil {

// What the working text started from.
struct Basis {
    QString draftId;
    bool aside = false; // the draft was set aside: the person writes their own

    bool operator==(const Basis &) const = default;
};

// The basis at each step of the text's own history (QTextDocument::availableUndoSteps()), so that
// it goes back and forward with the text.
class BasisHistory {
public:
    void begin(const Basis &basis) { m_from = {{0, basis}}; }

    // From this step of the text on.
    void note(int step, const Basis &basis)
    {
        forgetRedo(step);
        m_from[step] = basis;
    }

    [[nodiscard]] Basis at(int step) const
    {
        const auto behind = m_from.upper_bound(step);
        return behind == m_from.begin() ? Basis {} : std::prev(behind)->second;
    }

    // A person typed and the text is at that step now: what could be redone is gone.
    void forgetRedo(int step)
    {
        m_from.erase(step > 0 ? m_from.lower_bound(step) : m_from.upper_bound(0), m_from.end());
    }

private:
    std::map<int, Basis> m_from;
};

} // namespace bluepencil
