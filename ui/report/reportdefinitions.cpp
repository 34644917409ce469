// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportcells.h"
#include "ui/report/reportcontent.h"

namespace bluepencil::report {

namespace {

struct Definition {
    QString figure;
    QString made;
    QString source;
};

std::vector<Definition> effort()
{
    return {
        {Said::tr("Decision, n"),
         Said::tr("What a reviewer did with an item: approve, edit, reject or escalate. Counted "
                  "are those that stand; recalled ones, those that came too late, probes and "
                  "withdrawn ones are not."),
         Said::tr("records of the workspace")},
        {Said::tr("Approved, edited, rejected, escalated"),
         Said::tr("Share of the decisions, with Wilson's interval: (p + z²/2n ± z √(p(1 − p)/n + "
                  "z²/4n²)) ÷ (1 + z²/n), z = 1.96."),
         Said::tr("E. B. Wilson, JASA 22 (1927)")},
        {Said::tr("HTER, edit effort"),
         Said::tr("Words inserted, deleted or replaced and blocks moved, one each, divided by the "
                  "words of the final. Approved is 0. Rejected without another text, and "
                  "escalated, are left out and counted. The mean has Student's interval."),
         Said::tr("M. Snover et al., AMTA 2006")},
        {Said::tr("Bands of effort"),
         Said::tr("Unchanged, HTER under .1, under .3, under .5, and from there on."),
         Said::tr("a custom of this program")},
        {Said::tr("Active time"),
         Said::tr("Time with the item in front and in use. Outside 0.25 to 30 s for each word of "
                  "the draft it is left out and counted. The median has an interval between two "
                  "values of the sample."),
         Said::tr("W. J. Conover, 3rd ed., section 3.2")},
        {Said::tr("Other times and ages"),
         Said::tr(
             "Medians, and what 90 or 95 of 100 are under, have an interval between two values "
             "of the sample: from 6, 36 and 72 values on."),
         Said::tr("W. J. Conover, 3rd ed., section 3.2")},
        {Said::tr("Severity"),
         Said::tr("Points of the labels: neutral 0, minor 1, major 5, critical 25; their sum for "
                  "1,000 words of the drafts, with the interval of a ratio of totals."),
         Said::tr("W. G. Cochran, 3rd ed., section 6.4")},
        {Said::tr("Labels"),
         Said::tr("How often each reason was set; one decision may have several. The running share "
                  "is that of all labels down to this one."),
         Said::tr("records of the workspace")},
    };
}

std::vector<Definition> comparison()
{
    return {
        {Said::tr("Difference of shares"),
         Said::tr("This period less the one before, of as many days; interval by Newcombe's method "
                  "10, from Wilson's limits."),
         Said::tr("R. G. Newcombe, Stat. Med. 17 (1998)")},
        {Said::tr("Difference of means"),
         Said::tr("Welch's interval, with the degrees of freedom by Satterthwaite; that of the "
                  "median time by Price and Bonett."),
         Said::tr("B. L. Welch, Biometrika 34 (1947); R. M. Price, D. G. Bonett, J. Stat. Comput. "
                  "Simul. 72 (2002)")},
        {Said::tr("Difference of counts"),
         Said::tr("Of findings for 100 drafts, between two selections: from the two intervals, "
                  "each way by what is on that side of its figure."),
         Said::tr("G. Y. Zou, A. Donner, Stat. Med. 27 (2008)")},
        {Said::tr("Drift"),
         Said::tr("For each model and task after each decision R becomes (1 + R) · L, with L = 1 + "
                  "s (m − x) for a fall and 1 + s (x − m) for a rise: x is 1 for an approved draft "
                  "or the HTER, m the reviewer's mean in the baseline. An alarm is at R ≥ A, a "
                  "warning at a tenth; A follows from the false alarms that are allowed in a "
                  "quarter of a year."),
         Said::tr("J. Shin, A. Ramdas, A. Rinaldo, NEJSDS 2023")},
    };
}

std::vector<Definition> work()
{
    return {
        {Said::tr("Open, overdue"),
         Said::tr("Items that nobody has decided and that did not expire; due times are those that "
                  "the producer promised."),
         Said::tr("records of the workspace")},
        {Said::tr("Forecast"),
         Said::tr("Open now and as many more a day as on average in the last 14 whole days; "
                  "interval of a sum of days to come, by Student's distribution."),
         Said::tr("days taken as alike and independent")},
        {Said::tr("Cost for each text sent"),
         Said::tr("Cost of all drafts of the items, divided by the texts that went out; by "
                  "currency. The models' cost only, not people's time. Known from the drafts, or "
                  "from tokens and the list of prices."),
         Said::tr("W. G. Cochran, 3rd ed., section 6.4")},
        {Said::tr("Findings for 100 drafts"),
         Said::tr("What the automatic checks of this program find in the drafts, each draft once; "
                  "interval of a Poisson count."),
         Said::tr("F. Garwood, Biometrika 28 (1936)")},
        {Said::tr("Times the others"),
         Said::tr("The share of decisions with one of the labels beside that of all other "
                  "decisions, as a ratio; interval on the log scale."),
         Said::tr("D. Katz et al., Biometrics 34 (1978)")},
        {Said::tr("Suggestions used"),
         Said::tr("Of what reviewers were offered for their text (words for a misspelt one, "
                  "corrections made before, the other draft that they asked for), what they took; "
                  "each once for a decision, undone or not. Of Wilson's interval and that of "
                  "the ratio between decisions each time the wider bound."),
         Said::tr("records of the workspace")},
        {Said::tr("What intervals take for granted"),
         Said::tr("Decisions that are independent of each other. Many about one person, or by one "
                  "reviewer, are not quite, and then the intervals are too narrow."),
         {}},
    };
}

} // namespace

ReportSection definitions()
{
    ReportSection section;
    section.title = Said::tr("How the figures are made");
    section.startsPage = true;
    ReportTable table;
    table.caption = Said::tr("Definitions");
    table.columns = {wordsColumn(Said::tr("Figure")), wordsColumn(Said::tr("How it is made")),
                     wordsColumn(Said::tr("By"))};
    for (const std::vector<Definition> &part : {effort(), comparison(), work()}) {
        for (const Definition &each : part) {
            table.rows.push_back(
                {{textCell(each.figure), textCell(each.made), textCell(each.source)}, false});
        }
    }
    section.blocks.push_back(std::move(table));
    return section;
}

} // namespace bluepencil::report
