// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commandline.h"
#include "core/base/result.h"
#include "core/model/filter.h"

#include <QTimeZone>

#include <string>
#include <utility>
#include <vector>

namespace bluepencil {

// The filters that every reading command takes. Comma-separated or repeated values are
// alternatives; `\,` is a comma and `\\` a backslash of a value.
class FilterOptions {
public:
    void addTo(const CliCommand &command);
    // A second set, as --against-queue and so on.
    void addTo(const CliCommand &command, const std::string &prefix, const char *heading);
    [[nodiscard]] bool areGiven() const;
    // `zone`: a bare day in --from and --to is a day of it; --to takes the whole day in.
    [[nodiscard]] Result<FeedbackFilter> filter(const QTimeZone &zone) const;

    // What is given here, and for the rest what `other` has.
    [[nodiscard]] Result<FeedbackFilter> filterOver(const FeedbackFilter &other,
                                                    const QTimeZone &zone) const;

private:
    [[nodiscard]] QString named(const char *option) const; // as it is written

    std::string m_prefix;
    std::vector<std::string> m_queues;
    std::vector<std::string> m_tasks;
    std::vector<std::string> m_actions;
    std::vector<std::string> m_reviewers;
    std::vector<std::string> m_models;
    std::vector<std::string> m_languages;
    std::vector<std::string> m_labels;
    std::vector<std::string> m_where;
    std::string m_from;
    std::string m_to;
};

// "FIRST..LAST": days of the zone, both included, or times, the second excluded.
[[nodiscard]] Result<std::pair<UtcMs, UtcMs>> periodFrom(const std::string &text,
                                                         const char *option, const QTimeZone &zone);

[[nodiscard]] QString toQt(const std::string &text);
[[nodiscard]] QStringList toQt(const std::vector<std::string> &texts);

} // namespace bluepencil
