// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/pages/figurepages.h"

#include "core/stats/stats.h"
#include "ui/statistics/figurewords.h"

#include <QCoreApplication>

namespace bluepencil {

namespace {

struct PageWords {
    Q_DECLARE_TR_FUNCTIONS(bluepencil::FigurePage)
};

} // namespace

std::vector<FigurePageSpec> figurePages()
{
    return {pages::models(), pages::queue(),   pages::labels(),
            pages::cost(),   pages::quality(), pages::benchmarks()};
}

namespace pages {

std::optional<PageContent::Words> tooFew(qint64 decisions)
{
    if (decisions == 0) {
        return PageContent::Words {
            QStringLiteral("statistics"), PageWords::tr("No decision in this period"),
            PageWords::tr("Go back and choose a longer period or fewer conditions; figures come as "
                          "soon as drafts are approved or corrected.")};
    }
    if (decisions < HiddenGroup) {
        return PageContent::Words {
            QStringLiteral("statistics"), PageWords::tr("Too few to show"),
            PageWords::tr(
                "%Ln decision(s) in this period; figures are shown from 5 on. Go back and "
                "choose a longer period.",
                nullptr, int(decisions))};
    }
    return std::nullopt;
}

PageSource titled(const QString &title, const FeedbackFilter &filter)
{
    PageSource source;
    source.title = title;
    source.query.filter = filter;
    return source;
}

PageSource sourceOf(const FeedbackFilter &filter, const QString &key,
                    const std::optional<QString> &value)
{
    PageSource source = titled(
        PageWords::tr("%1: %2").arg(words::groupKey(key), words::groupValue(key, value)), filter);
    source.query.keys.emplace_back(key, value);
    return source;
}

QString hiddenGroups(qint64 groups)
{
    return groups > 0 ? PageWords::tr("%Ln group(s) under n = 5 hidden", nullptr, int(groups))
                      : PageWords::tr("under n = 30 marked, under 5 hidden");
}

QString quantileNote()
{
    return PageWords::tr("Medians, and what 90, 95 or 99 of 100 are under, have an interval "
                         "between two values of the sample: from 6, 36, 72 and 368 values on.");
}

} // namespace pages

} // namespace bluepencil
