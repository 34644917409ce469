// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/statistics/filterbar.h"

#include <QString>

#include <vector>

class QSettings;

namespace bluepencil {

// A question somebody comes back to: which decisions, by what, on which page.
struct SavedView {
    QString name;
    FilterBar::State filter;
    QString by; // key of the groups
    QString page; // as FigurePageSpec::id; empty: the figures themselves

    bool operator==(const SavedView &) const = default;
};

inline constexpr int MostViews = 50;
inline constexpr int LongestViewName = 80; // characters

// The views of one person on one machine, in the store of the settings. What cannot be read there
// is passed over and stays until the next change.
class SavedViews {
public:
    // `store` must outlive it.
    explicit SavedViews(QSettings &store);

    [[nodiscard]] const std::vector<SavedView> &all() const { return m_views; } // by name

    [[nodiscard]] const SavedView *find(const QString &name) const;

    // In place of one of the same name. False: there are MostViews already, or it has no name.
    [[nodiscard]] bool keep(const SavedView &view);
    // False: there is none of that name, or the new one is taken or empty.
    [[nodiscard]] bool rename(const QString &name, const QString &wanted);
    void remove(const QString &name);

private:
    void read();
    void write() const;

    QSettings &m_store;
    std::vector<SavedView> m_views;
};

} // namespace bluepencil
