// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/comparedwords.h"

#include "core/model/decision.h"
#include "core/stats/errorsources.h"
#include "core/text/metrics.h"
#include "ui/review/panes/checkwords.h"
#include "ui/statistics/figurewords.h"
#include "ui/words.h"

#include <QCoreApplication>

#include <optional>

namespace bluepencil::words {

namespace {

// The context of the report, which says the same.
struct ReportWords {
    Q_DECLARE_TR_FUNCTIONS(bluepencil::Said)
};

struct ErrorSourceWords {
    Q_DECLARE_TR_FUNCTIONS(bluepencil::LabelsPage)
};

ComparedName shareNamed(const QString &name)
{
    return {name, FigureUnit::Share};
}

ComparedName numberNamed(const QString &name, int decimals)
{
    return {name, FigureUnit::Number, decimals};
}

ComparedName timeNamed(const QString &name)
{
    return {name, FigureUnit::Time};
}

std::optional<ComparedName> plainName(const QString &figure)
{
    if (figure == u"hter.mean")
        return numberNamed(ReportWords::tr("Edit effort, mean HTER"), 3);
    if (figure == u"active_ms.mean")
        return timeNamed(ReportWords::tr("Active time, mean"));
    if (figure == u"severity.per_1000_words")
        return numberNamed(ReportWords::tr("Severity points for 1,000 words"), 2);
    if (figure == u"sent")
        return shareNamed(ReportWords::tr("Text went out"));
    if (figure == u"taken_back.recalled")
        return shareNamed(ReportWords::tr("Recalled by the reviewer"));
    if (figure == u"taken_back.not_sent")
        return shareNamed(ReportWords::tr("Given back by the producer"));
    if (figure == u"taken_back.undone")
        return shareNamed(ReportWords::tr("Undone at once"));
    if (figure == u"suggestions_used")
        return shareNamed(ReportWords::tr("Suggestions used"));
    if (figure == u"read_ms.mean")
        return timeNamed(ReportWords::tr("Read before the first change, mean"));
    if (figure == u"queue_ms.mean")
        return timeNamed(ReportWords::tr("From arrival to the decision, mean"));
    if (figure == u"latency_ms.mean")
        return timeNamed(ReportWords::tr("Model's time for a draft, mean"));
    if (figure == u"first_token_ms.mean")
        return timeNamed(ReportWords::tr("Model's time to the first token, mean"));
    if (figure == u"tokens.input.mean")
        return numberNamed(ReportWords::tr("Tokens in for a draft, mean"), 0);
    if (figure == u"tokens.output.mean")
        return numberNamed(ReportWords::tr("Tokens out for a draft, mean"), 0);
    if (figure == u"voice_score.mean")
        return numberNamed(ReportWords::tr("Brand voice, mean of 100"), 1);
    if (figure == u"errors") {
        return shareNamed(ReportWords::tr("With “%1” or “%2”")
                              .arg(label(errorLabels()[0]), label(errorLabels()[1])));
    }
    return std::nullopt;
}

std::optional<ComparedName> checkNamed(const QString &figure)
{
    const QString checks = QStringLiteral("checks.");
    if (!figure.startsWith(checks))
        return std::nullopt;
    const QString check = checkName(figure.section(u'.', 1, -2));
    if (figure.endsWith(QStringLiteral(".per_100")))
        return numberNamed(ReportWords::tr("%1: findings for 100 drafts").arg(check), 1);
    if (figure.endsWith(QStringLiteral(".drafts_with_any")))
        return shareNamed(ReportWords::tr("%1: drafts with any").arg(check));
    return shareNamed(ReportWords::tr("%1: was right").arg(check));
}

} // namespace

ComparedName comparedName(const QString &figure,
                          const std::function<QString(const QString &)> &foreign)
{
    const auto written = [&foreign](const QString &text) {
        return foreign ? foreign(text) : text;
    };
    for (int i = 0; i < 4; ++i) {
        if (figure == QStringLiteral("actions.") + actionName(Action(i)))
            return shareNamed(action(Action(i)));
    }
    for (int i = 0; i < 5; ++i) {
        if (figure == QStringLiteral("hter.bands.") + bandName(HterBand(i)))
            return shareNamed(ReportWords::tr("Band: %1").arg(band(HterBand(i))));
    }
    if (const std::optional<ComparedName> plain = plainName(figure))
        return *plain;
    if (const std::optional<ComparedName> check = checkNamed(figure))
        return *check;
    // What has the name of something in it.
    const QString signal = QStringLiteral("signals.");
    const QString value = QStringLiteral(".value");
    if (figure.startsWith(signal) && figure.endsWith(value)) {
        const QString kind = figure.mid(signal.size()).chopped(value.size());
        ComparedName named
            = numberNamed(ReportWords::tr("Signal %1, mean value").arg(written(kind)), 2);
        named.isSigned = true;
        return named;
    }
    if (figure.startsWith(signal))
        return shareNamed(ReportWords::tr("Signal %1").arg(written(figure.mid(signal.size()))));
    if (figure.startsWith(QStringLiteral("cost."))) {
        const QString currency = figure.section(u'.', 1, -2);
        return {ReportWords::tr("Cost for each text sent, %1").arg(written(currency)),
                FigureUnit::Money, 0, currency};
    }
    return numberNamed(written(figure), 3);
}

QString errorKind(const QString &kind)
{
    if (kind == u"prompt_version")
        return ErrorSourceWords::tr("Prompt version");
    return kind == u"reference" ? ErrorSourceWords::tr("Reference") : groupKey(kind);
}

QString errorSource(const QString &kind, const std::optional<QString> &value)
{
    if (kind == u"reference")
        return value == u"yes" ? ErrorSourceWords::tr("with one")
                               : ErrorSourceWords::tr("without one");
    return groupValue(kind == u"category" ? kind : QString(), value);
}

} // namespace bluepencil::words
