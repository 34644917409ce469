// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/whendone.h"
#include "ui/statistics/pages/figurepage.h"
#include "ui/statistics/pages/pagebeside.h"

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

template <typename T>
using ReadsBoth
    = QFuture<Result<TwoSelections<T>>> (FigureService::*)(const FeedbackFilter &,
                                                           const FigureService::Against &);

// One question, one answer, said by `say`, and beside another selection by `compare`.
template <typename T>
[[nodiscard]] auto asking(ReadsBoth<T> read, PageContent (*say)(const T &, const PageQuestion &),
                          void (*compare)(BesideTable &, const T &, const T &))
{
    return [read, say, compare](FigureService &service, const PageQuestion &question,
                                QObject *context, const PageAnswer &answer) {
        whenDone((service.*read)(question.filter, question.against), context,
                 [question, answer, say, compare](const Result<TwoSelections<T>> &figures) {
                     if (figures)
                         answer(sayBoth(*figures, question, say, compare), true);
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
// What the interval of a median or another quantile is, for the notes of a page that has some.
[[nodiscard]] QString quantileNote();

} // namespace pages

} // namespace bluepencil
