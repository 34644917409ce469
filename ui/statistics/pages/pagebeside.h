// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/selections.h"
#include "ui/statistics/comparedwords.h"
#include "ui/statistics/pages/figurepage.h"

#include <QStringList>

#include <vector>

namespace bluepencil::pages {

// A second selection on a page behind the statistics: a row for each figure that both have, with n
// and interval of both and their difference, the first less the other.
class BesideTable final {
public:
    explicit BesideTable(const PageQuestion &question);

    // Nothing where one of the two has no value or, of decisions, fewer than five.
    void add(const ComparedFigure &figure, const words::ComparedName &how,
             const PageSource &source = {});
    // Of days, or of what is counted whole: as it is, however few.
    void addPlain(const ComparedFigure &figure, const words::ComparedName &how);
    // Those of the figures that compareFigures() has whose names begin so; `of` stands before the
    // names of a group's.
    void addStats(const Stats &first, const Stats &other, const QStringList &figures,
                  const QString &of = {}, const PageSource &source = {});
    // The same of each group that both have, by their first key.
    void addGroups(const Stats &first, const Stats &other, const QStringList &figures);

    // Into the content of the first selection, in front of its parts; its cards say what those of
    // the other one say.
    void putInto(PageContent &content, const PageContent &other, qint64 shared) const;

private:
    struct Row {
        FigureRow row;
        PageSource source;
        bool opens = false;
    };

    void append(const ComparedFigure &figure, const words::ComparedName &how, bool isSample,
                const PageSource &source);

    PageQuestion m_question;
    std::vector<Row> m_rows;
};

// The same question about the other selection.
[[nodiscard]] PageQuestion askedOfOther(const PageQuestion &question);

// `say` and `compare` of one page, for one selection or for both.
template <typename Figures, typename Say, typename Compare>
[[nodiscard]] PageContent sayBoth(const TwoSelections<Figures> &both, const PageQuestion &question,
                                  const Say &say, const Compare &compare)
{
    PageContent content = say(both.first, question);
    if (!both.other || content.words)
        return content;
    BesideTable table(question);
    compare(table, both.first, *both.other);
    table.putInto(content, say(*both.other, askedOfOther(question)), both.shared);
    return content;
}

} // namespace bluepencil::pages
