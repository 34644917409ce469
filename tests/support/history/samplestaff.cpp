// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/history/samplestaff.h"

namespace bluepencil::samples {

const std::vector<QString> &queueNames()
{
    static const std::vector<QString> names {QStringLiteral("support"), QStringLiteral("finance"),
                                             QStringLiteral("intake")};
    return names;
}

const std::vector<Reviewer> &reviewers()
{
    static const std::vector<Reviewer> all {
        {QStringLiteral("Ada (sample)"), {14, 15, 14, 14, 12, 4, 0}, {1, 0, 0}, .22, .01, 170},
        {QStringLiteral("Bruno (sample)"), {8, 8, 8, 9, 7, 0, 0}, {.7, .3, 0}, .04, .07, 340},
        {QStringLiteral("Chiara (sample)"), {8, 9, 8, 9, 0, 0, 0}, {0, .55, .45}, .08, .03, 240},
        {QStringLiteral("Dev (sample)"), {6, 6, 6, 6, 6, 4, 4}, {.4, 0, .6}, .14, .02, 220},
        {QStringLiteral("Elin (sample)"), {2, 3, 2, 2, 2, 0, 0}, {.6, .4, 0}, .02, .04, 260, true},
    };
    return all;
}

QDate firstDay()
{
    static const QDate last(2026, 11, 22);
    return last.addDays(1 - daysOfHistory);
}

std::vector<ModelShare> modelsFor(const QString &queue, int day)
{
    const auto prompt = [](const char *name) {
        return QString::fromLatin1(name);
    };
    const bool drifted = day >= driftDay;
    const Model fineTuned {QStringLiteral("larch-2-ft-12"),
                           drifted ? prompt("reply-v15") : prompt("reply-v14"),
                           drifted ? .65 : .838, drifted ? .03 : .012};
    const auto mini = [&](const char *version) {
        return Model {QStringLiteral("larch-2-mini"), prompt(version), .7, .02};
    };
    const auto quill = [&](const char *version) {
        return Model {QStringLiteral("quill-7b"), prompt(version), .42, .05};
    };
    // quill-7b is on its way out.
    const double old = day < 30 ? .2 : day < 60 ? .1 : .04;
    if (queue == u"finance") {
        return {{{QStringLiteral("tern-1"), prompt("summary-v6"), .72, .02}, .9 - old},
                {quill("summary-v5"), .1 + old}};
    }
    if (queue == u"intake")
        return {{mini("intake-v9"), 1 - old}, {quill("intake-v8"), old}};
    return {{fineTuned, .72}, {mini("reply-v14"), .28 - old}, {quill("reply-v13"), old}};
}

} // namespace bluepencil::samples
