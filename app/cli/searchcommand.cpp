// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/context.h"
#include "app/cli/filteroptions.h"
#include "app/cli/plainwords.h"
#include "core/model/json.h"
#include "core/model/jsonlines.h"
#include "core/store/search.h"
#include "core/store/searchindex.h"

namespace bluepencil {

namespace {

struct SearchArguments {
    FilterOptions filters;
    std::vector<std::string> words;
    std::string viewer;
    int limit = 50;
    bool json = false;
};

// The shell took the quotation marks away: an argument of several words is a phrase.
QString typedText(const std::vector<std::string> &arguments)
{
    QStringList parts;
    for (QString part : toQt(arguments)) {
        const bool phrase = part.simplified().contains(u' ') && !part.contains(u'"');
        parts += phrase ? u'"' + part + u'"' : part;
    }
    return parts.join(u' ');
}

Result<> prepare(Context &context, Database &database)
{
    qint64 before = -1;
    while (true) {
        const Result<qint64> missing = fillSearchIndex(database);
        if (!missing)
            return fail(missing.error());
        if (*missing == 0)
            return {};
        if (*missing == before) {
            context.say(QStringLiteral("%1 records are not indexed yet and were not searched")
                            .arg(*missing));
            return {};
        }
        before = *missing;
    }
}

OrderedJson toJson(const SearchHit &hit)
{
    const auto orNull = [](const QString &text) {
        return text.isEmpty() ? OrderedJson() : OrderedJson(toStdString(text));
    };
    OrderedJson json;
    json["external_id"] = toStdString(hit.externalId);
    json["producer"] = toStdString(hit.producer);
    json["queue"] = toStdString(hit.queue);
    json["title"] = orNull(hit.title);
    json["state"] = toStdString(hit.state);
    json["field"] = toStdString(searchedFieldName(hit.field));
    json["excerpt"] = toStdString(hit.excerpt.text);
    json["marks"] = OrderedJson::array();
    for (const SearchMark &mark : hit.excerpt.marks)
        json["marks"].push_back({{"start", mark.start}, {"end", mark.start + mark.length}});
    json["at"] = toStdString(toRfc3339(hit.at));
    json["feedback_id"] = orNull(hit.feedbackId);
    json["action"] = hit.action ? OrderedJson(toStdString(actionName(*hit.action))) : OrderedJson();
    json["reviewer"] = orNull(hit.reviewer);
    return json;
}

// One line for a person, the marks in brackets.
QString lineOf(const SearchHit &hit)
{
    QString excerpt;
    const QList<uint> points = hit.excerpt.text.toUcs4();
    auto mark = hit.excerpt.marks.begin();
    for (qsizetype i = 0; i <= points.size(); ++i) {
        if (mark != hit.excerpt.marks.end() && i == mark->start + mark->length) {
            excerpt += u']';
            ++mark;
        }
        if (mark != hit.excerpt.marks.end() && i == mark->start)
            excerpt += u'[';
        if (i < points.size())
            excerpt += QChar::fromUcs4(points[i]);
    }
    const QString what = hit.action ? actionName(*hit.action) : hit.state;
    return QStringLiteral("%1  %2  %3%4  %5: %6%7%8")
        .arg(toRfc3339(hit.at), hit.externalId, what,
             hit.reviewer.isEmpty() ? QString() : QStringLiteral(" by ") + hit.reviewer,
             searchedFieldName(hit.field), hit.excerpt.cutBefore ? QStringLiteral("…") : QString(),
             excerpt, hit.excerpt.cutAfter ? QStringLiteral("…") : QString());
}

Result<> runSearch(Context &context, const SearchArguments &arguments)
{
    const Result<Workspace *> workspace = context.workspace();
    if (!workspace)
        return fail(workspace.error());
    Result<FeedbackFilter> filter = arguments.filters.filter((*workspace)->timeZone());
    if (!filter)
        return fail(filter.error());
    Database &database = (*workspace)->database();
    BLUEPENCIL_TRY(prepare(context, database));
    SearchQuery query;
    query.text = typedText(arguments.words);
    query.filter = std::move(*filter);
    query.viewer = toQt(arguments.viewer);
    query.limit = arguments.limit;
    const Result<SearchAnswer> answer = searchItems(database, query);
    if (!answer)
        return fail(answer.error());
    for (const SearchHit &hit : answer->hits) {
        BLUEPENCIL_TRY(context.writeLine(arguments.json ? toLine(toJson(hit))
                                                        : plainWords(lineOf(hit)).toUtf8()));
    }
    if (answer->more)
        context.say(QStringLiteral("there are more; --limit shows them"));
    return {};
}

} // namespace

void addSearch(const CliCommand &app, Context &context, int &exitCode)
{
    auto arguments = std::make_shared<SearchArguments>();
    const CliCommand command = app.addCommand(
        "search", "Find words in conversations, drafts, finals and notes, newest first");
    command
        .addOption("WORDS", arguments->words,
                   "All must be found; \"several words\" are a phrase, word* a beginning")
        .required();
    arguments->filters.addTo(command);
    command
        .addOption("--as", arguments->viewer,
                   "See what this reviewer may see of items that are still open")
        .valueName("REVIEWER");
    command.addOption("--limit", arguments->limit, "Most items to print")
        .range(1, MostSearchHits)
        .showDefault();
    command.addFlag("--json", arguments->json, "Print JSON lines");
    command.callback([arguments, &context, &exitCode] {
        exitCode = context.finishAsked(runSearch(context, *arguments));
    });
}

} // namespace bluepencil
