// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/panes/labelhistory.h"

#include <algorithm>

namespace bluepencil {

void LabelHistory::clear()
{
    m_done.clear();
    m_undone.clear();
    m_atStep.clear();
}

void LabelHistory::record(int step, std::vector<Label> before, std::vector<Label> after)
{
    std::erase_if(m_done, [step](const Change &change) { return change.step > step; });
    m_done.push_back({step, std::move(before), std::move(after)});
    m_undone.clear();
}

void LabelHistory::note(int step, const std::vector<Label> &labels)
{
    m_atStep[step] = labels;
}

std::optional<std::vector<Label>> LabelHistory::at(int step) const
{
    const auto found = m_atStep.find(step);
    return found == m_atStep.end() ? std::nullopt : std::optional(found->second);
}

void LabelHistory::forgetRedo(int step)
{
    m_undone.clear();
    m_atStep.erase(m_atStep.upper_bound(step), m_atStep.end());
}

bool LabelHistory::canUndo(int step) const
{
    return std::any_of(m_done.begin(), m_done.end(),
                       [step](const Change &change) { return change.step == step; });
}

bool LabelHistory::canRedo(int step) const
{
    return !m_undone.empty() && m_undone.back().step == step;
}

std::optional<std::vector<Label>> LabelHistory::undo(int step)
{
    // The text went back by another way, such as its menu: those places are no more.
    std::erase_if(m_done, [step](const Change &change) { return change.step > step; });
    if (m_done.empty() || m_done.back().step != step)
        return std::nullopt;
    m_undone.push_back(std::move(m_done.back()));
    m_done.pop_back();
    return m_undone.back().before;
}

std::optional<std::vector<Label>> LabelHistory::redo(int step)
{
    std::erase_if(m_undone, [step](const Change &change) { return change.step < step; });
    if (m_undone.empty() || m_undone.back().step != step)
        return std::nullopt;
    m_done.push_back(std::move(m_undone.back()));
    m_undone.pop_back();
    return m_done.back().after;
}

} // namespace bluepencil
