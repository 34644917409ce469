// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/statistics/filterbar.h"

#include <QString>

#include <optional>
#include <vector>

class QSettings;

namespace bluepencil {

// A question somebody comes back to: which decisions, by what, on which page.
struct SavedView {
    QString name;
    FilterBar::State filter;
    QString by; // key of the groups
    QString page; // as FigurePageSpec::id; empty: the figures themselves
    std::optional<FilterBar::State> against {}; // what they are compared with

    bool operator==(const SavedView &) const = default;
};

inline constexpr int MostViews = 50;
inline constexpr int LongestViewName = 80; // characters

// The views of one person on one machine, in the store of the settings. What cannot be read there
// is passed over and stays until the next change. Each change is written at once: Storage where
// that fails, and then it holds for this run of the program alone.
class SavedViews {
public:
    // `store` must outlive it.
    explicit SavedViews(QSettings &store);

    [[nodiscard]] const std::vector<SavedView> &all() const { return m_views; } // by name

    [[nodiscard]] const SavedView *find(const QString &name) const;

    // In place of one of the same name. LimitExceeded: there are MostViews already;
    // InvalidArgument: it has no name.
    [[nodiscard]] Result<> keep(const SavedView &view);
    // Conflict: there is none of that name, or the new one is taken or empty.
    [[nodiscard]] Result<> rename(const QString &name, const QString &wanted);
    [[nodiscard]] Result<> remove(const QString &name);

private:
    void read();
    void sort();
    [[nodiscard]] Result<> write() const;

    QSettings &m_store;
    std::vector<SavedView> m_views;
};

} // namespace bluepencil
