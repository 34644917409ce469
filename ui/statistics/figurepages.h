// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/whendone.h"
#include "ui/statistics/figurepage.h"

#include <vector>

namespace bluepencil {

// The pages behind the statistics, in the order in which they are offered.
[[nodiscard]] std::vector<FigurePageSpec> figurePages();

namespace pages {

[[nodiscard]] FigurePageSpec models();
[[nodiscard]] FigurePageSpec queue();
[[nodiscard]] FigurePageSpec labels();
[[nodiscard]] FigurePageSpec cost();
[[nodiscard]] FigurePageSpec quality();
[[nodiscard]] FigurePageSpec benchmarks();

// One question, one answer, said by `say`.
template <typename T>
[[nodiscard]] auto asking(QFuture<Result<T>> (FigureService::*read)(const FeedbackFilter &),
                          PageContent (*say)(const T &, const PageQuestion &))
{
    return [read, say](FigureService &service, const PageQuestion &question, QObject *context,
                       const PageAnswer &answer) {
        whenDone((service.*read)(question.filter), context,
                 [question, answer, say](const Result<T> &figures) {
                     if (figures)
                         answer(say(*figures, question), true);
                     else
                         answer(fail(figures.error()), true);
                 });
    };
}

// What there is to say where nothing was decided; no words where there is enough.
[[nodiscard]] std::optional<PageContent::Words> tooFew(qint64 decisions);

// All decisions of the filter, under a title.
[[nodiscard]] PageSource titled(const QString &title, const FeedbackFilter &filter);

// The decisions of the filter with this value of a key.
[[nodiscard]] PageSource sourceOf(const FeedbackFilter &filter, const QString &key,
                                  const std::optional<QString> &value);

[[nodiscard]] QString hiddenGroups(qint64 groups); // "2 groups under n = 5 hidden"

} // namespace pages

} // namespace bluepencil
