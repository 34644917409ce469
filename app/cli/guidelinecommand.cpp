// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/context.h"
#include "app/cli/filteroptions.h"
#include "core/base/limits.h"
#include "core/check/checkdetail.h"
#include "core/model/jsonlines.h"
#include "core/queue/guidelines/guidelines.h"
#include "core/text/text.h"
#include "core/text/textjson.h"

namespace bluepencil {

namespace {

struct GuidelineArguments {
    std::string file;
    std::string id;
    std::string queue;
    std::string version;
    std::string from;
    std::string to;
    std::string title;
    std::string voice;
    std::string note;
    std::string by = "cli";
    std::string base;
    bool json = false;
};

OrderedJson orNull(const QString &text)
{
    return text.isEmpty() ? OrderedJson() : OrderedJson(toStdString(text));
}

OrderedJson toJson(const GuidelineParagraph &paragraph)
{
    OrderedJson json;
    json["anchor"] = toStdString(paragraph.anchor);
    json["labels"] = OrderedJson::array();
    for (const QString &label : paragraph.labels)
        json["labels"].push_back(toStdString(label));
    json["text"] = toStdString(paragraph.text);
    return json;
}

OrderedJson toJson(const GuidelineVersion &version, bool whole)
{
    OrderedJson json;
    json["id"] = toStdString(version.id);
    json["version"] = toStdString(version.version);
    json["title"] = orNull(version.title);
    json["published_at"] = toStdString(toRfc3339(version.publishedAt));
    json["published_by"] = orNull(version.publishedBy);
    json["note"] = orNull(version.note);
    if (!whole)
        return json;
    json["text"] = toStdString(version.text);
    json["paragraphs"] = OrderedJson::array();
    for (const GuidelineParagraph &paragraph : version.paragraphs)
        json["paragraphs"].push_back(toJson(paragraph));
    json["voice"] = version.voice;
    return json;
}

QString lineOf(const GuidelineVersion &version)
{
    const auto orDash = [](const QString &text) {
        return text.isEmpty() ? QStringLiteral("-") : tamed(text.simplified());
    };
    return QStringLiteral("%1  %2  %3  %4  %5")
        .arg(tamed(version.id), tamed(version.version), toRfc3339(version.publishedAt),
             orDash(version.publishedBy), orDash(version.title));
}

// All of it, not its beginning alone.
QString tamedWhole(const QString &text)
{
    constexpr qsizetype atOnce = 200;
    QString result;
    for (qsizetype i = 0; i < text.size(); i += atOnce)
        result += tamed(text.mid(i, atOnce));
    return result;
}

Result<Database *> databaseOf(Context &context, bool create = false)
{
    const Result<Workspace *> workspace = context.workspace(create);
    if (!workspace)
        return fail(workspace.error());
    return &(*workspace)->database();
}

// The one that was named, else the queue's.
Result<QString> idOf(Database &database, const GuidelineArguments &arguments)
{
    if (!arguments.id.empty())
        return toQt(arguments.id);
    const Result<QString> ofQueue = queueGuideline(database, toQt(arguments.queue));
    if (!ofQueue || !ofQueue->isEmpty())
        return ofQueue;
    return fail(Error::Code::NotFound, QStringLiteral("the queue has no guideline"),
                toQt(arguments.queue), QStringLiteral("name a guideline, or publish one for it"));
}

Result<> printGuidelines(Context &context, const GuidelineArguments &arguments)
{
    const Result<Database *> database = databaseOf(context);
    if (!database)
        return fail(database.error());
    const auto found = listGuidelines(**database);
    if (!found)
        return fail(found.error());
    for (const GuidelineSummary &each : *found) {
        if (!arguments.json) {
            const QString queues = each.queues.isEmpty()
                ? QString()
                : QStringLiteral("  (%1)").arg(tamedWhole(each.queues.join(QStringLiteral(", "))));
            BLUEPENCIL_TRY(context.writeLine((lineOf(each.newest) + queues).toUtf8()));
            continue;
        }
        OrderedJson json = toJson(each.newest, false);
        json["versions"] = each.versions;
        json["queues"] = OrderedJson::array();
        for (const QString &queue : each.queues)
            json["queues"].push_back(toStdString(queue));
        BLUEPENCIL_TRY(context.writeLine(toLine(json)));
    }
    return {};
}

Result<> showGuideline(Context &context, const GuidelineArguments &arguments)
{
    const Result<Database *> database = databaseOf(context);
    if (!database)
        return fail(database.error());
    const Result<QString> id = idOf(**database, arguments);
    if (!id)
        return fail(id.error());
    const Result<GuidelineVersion> found = readGuideline(**database, *id, toQt(arguments.version));
    if (!found)
        return fail(found.error());
    if (arguments.json)
        return context.writeLine(toLine(toJson(*found, true)));
    return context.writeLine(sourceOf(found->source()).toUtf8());
}

Result<> history(Context &context, const GuidelineArguments &arguments)
{
    const Result<Database *> database = databaseOf(context);
    if (!database)
        return fail(database.error());
    const Result<QString> id = idOf(**database, arguments);
    if (!id)
        return fail(id.error());
    const auto versions = guidelineHistory(**database, *id);
    if (!versions)
        return fail(versions.error());
    for (const GuidelineVersion &version : *versions) {
        const QString note = version.note.isEmpty()
            ? QString()
            : QStringLiteral(": ") + tamedWhole(version.note.simplified());
        BLUEPENCIL_TRY(context.writeLine(arguments.json ? toLine(toJson(version, false))
                                                        : (lineOf(version) + note).toUtf8()));
    }
    return {};
}

// One line for a person, what went in [-…-] and what came in {+…+}.
QString lineOf(const ParagraphChange &change)
{
    const QString &text = change.paragraph.text;
    QString line;
    if (change.kind == ParagraphChange::Kind::Added) {
        line = QStringLiteral("{+%1+}").arg(text);
    } else if (change.kind == ParagraphChange::Kind::Removed) {
        line = QStringLiteral("[-%1-]").arg(text);
    } else {
        qsizetype position = 0; // in `before`, code points
        for (const Edit &edit : change.edits) {
            line += codePointSlice(change.before, position, edit.draft.start);
            if (!edit.draft.text.isEmpty())
                line += QStringLiteral("[-%1-]").arg(edit.draft.text);
            if (!edit.final.text.isEmpty())
                line += QStringLiteral("{+%1+}").arg(edit.final.text);
            position = edit.draft.end;
        }
        line += codePointSlice(change.before, position, codePointCount(change.before));
    }
    QString head = QStringLiteral("%1 %2").arg(changeName(change.kind), change.paragraph.anchor);
    if (change.labelsChanged)
        head += QStringLiteral(" (labels: %1)")
                    .arg(change.paragraph.labels.join(QStringLiteral(", ")));
    return head + QStringLiteral(": ") + line;
}

OrderedJson toJson(const ParagraphChange &change)
{
    OrderedJson json;
    json["kind"] = toStdString(changeName(change.kind));
    json["anchor"] = toStdString(change.paragraph.anchor);
    json["labels"] = toJson(change.paragraph)["labels"];
    const bool isNew = change.kind == ParagraphChange::Kind::Added;
    const bool isGone = change.kind == ParagraphChange::Kind::Removed;
    json["before"] = isNew ? OrderedJson() : OrderedJson(toStdString(change.before));
    json["after"] = isGone ? OrderedJson() : OrderedJson(toStdString(change.paragraph.text));
    json["edits"] = toJson(change.edits);
    return json;
}

// Without FROM the version before TO, without TO the newest.
Result<std::pair<GuidelineVersion, GuidelineVersion>> pairOf(Database &database,
                                                             const GuidelineArguments &arguments)
{
    const QString id = toQt(arguments.id);
    Result<GuidelineVersion> to = readGuideline(database, id, toQt(arguments.to));
    if (!to)
        return fail(to.error());
    QString from = toQt(arguments.from);
    if (from.isEmpty()) {
        const auto versions = guidelineHistory(database, id);
        if (!versions)
            return fail(versions.error());
        auto older = std::ranges::find(*versions, to->version, &GuidelineVersion::version);
        if (older != versions->end())
            ++older;
        if (older == versions->end()) {
            return fail(Error::Code::NotFound,
                        QStringLiteral("there is nothing before version %1").arg(to->version), id,
                        QStringLiteral("\"guideline show\" prints it"));
        }
        from = older->version;
    }
    Result<GuidelineVersion> before = readGuideline(database, id, from);
    if (!before)
        return fail(before.error());
    return std::pair(std::move(*before), std::move(*to));
}

Result<> printComparison(Context &context, const GuidelineArguments &arguments)
{
    const Result<Database *> database = databaseOf(context);
    if (!database)
        return fail(database.error());
    const auto versions = pairOf(**database, arguments);
    if (!versions)
        return fail(versions.error());
    const auto &[from, to] = *versions;
    const std::vector<ParagraphChange> changes = compareGuidelines(from.paragraphs, to.paragraphs);
    const bool voiceChanged = from.voice != to.voice;
    if (arguments.json) {
        OrderedJson json;
        json["id"] = toStdString(to.id);
        json["from"] = toStdString(from.version);
        json["to"] = toStdString(to.version);
        json["title_changed"] = from.title != to.title;
        json["voice_changed"] = voiceChanged;
        json["changes"] = OrderedJson::array();
        for (const ParagraphChange &change : changes) {
            if (change.kind != ParagraphChange::Kind::Same)
                json["changes"].push_back(toJson(change));
        }
        return context.writeLine(toLine(json));
    }
    for (const ParagraphChange &change : changes) {
        if (change.kind != ParagraphChange::Kind::Same)
            BLUEPENCIL_TRY(context.writeLine(tamedWhole(lineOf(change)).toUtf8()));
    }
    if (from.title != to.title)
        BLUEPENCIL_TRY(context.writeLine(QByteArray("title: ") + tamedWhole(to.title).toUtf8()));
    if (voiceChanged) {
        BLUEPENCIL_TRY(context.writeLine("voice: was " + toLine(from.voice)));
        BLUEPENCIL_TRY(context.writeLine("voice: is  " + toLine(to.voice)));
    }
    return {};
}

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    const bool isOpen
        = path == u"-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen) {
        return fail(Error::Code::NotFound,
                    QStringLiteral("cannot be read (%1)").arg(file.errorString()), path,
                    QStringLiteral("check the name and the permissions"));
    }
    QByteArray bytes = file.read(limits::TextBytes + 1);
    if (bytes.size() > limits::TextBytes) {
        return fail(Error::Code::LimitExceeded,
                    QStringLiteral("is over %1 MiB").arg(limits::TextBytes >> 20), path,
                    QStringLiteral("make it shorter"));
    }
    if (bytes.startsWith("\xef\xbb\xbf"))
        bytes.remove(0, 3);
    if (!QUtf8StringView(bytes).isValidUtf8()) {
        return fail(Error::Code::InvalidInput, QStringLiteral("is not UTF-8"), path,
                    QStringLiteral("save it as UTF-8"));
    }
    return bytes;
}

// What is not given stays as it is in the version before.
Result<GuidelineToPublish> publicationOf(Database &database, const GuidelineArguments &arguments)
{
    const QString path = toQt(arguments.file);
    const Result<QByteArray> text = contentOf(path);
    if (!text)
        return fail(text.error());
    GuidelineToPublish publication;
    publication.queue = toQt(arguments.queue);
    publication.id = toQt(arguments.id);
    if (publication.id.isEmpty()) {
        const Result<QString> ofQueue = queueGuideline(database, publication.queue);
        if (!ofQueue)
            return fail(ofQueue.error());
        publication.id = ofQueue->isEmpty() ? publication.queue : *ofQueue;
    }
    publication.source = QString::fromUtf8(*text);
    publication.note = toQt(arguments.note);
    publication.by = toQt(arguments.by);
    if (!arguments.base.empty())
        publication.base = toQt(arguments.base);
    const Result<GuidelineVersion> newest = readGuideline(database, publication.id);
    if (newest) {
        publication.title = newest->title;
        publication.voice = newest->voice;
    } else if (newest.error().code != Error::Code::NotFound) {
        return fail(newest.error());
    }
    if (!arguments.title.empty())
        publication.title = toQt(arguments.title);
    if (arguments.voice.empty())
        return publication;
    const Result<QByteArray> voice = contentOf(toQt(arguments.voice));
    if (!voice)
        return fail(voice.error());
    Result<Json> parsed = parseJsonObject(*voice);
    if (!parsed)
        return fail(located(parsed.error(), toQt(arguments.voice)));
    publication.voice = std::move(*parsed);
    return publication;
}

Result<> publish(Context &context, const GuidelineArguments &arguments)
{
    const Result<Database *> database = databaseOf(context, true);
    if (!database)
        return fail(database.error());
    const Result<GuidelineToPublish> publication = publicationOf(**database, arguments);
    if (!publication)
        return fail(publication.error());
    const Result<GuidelineVersion> version
        = publishGuideline(**database, context.clock(), *publication);
    if (!version)
        return fail(version.error());
    return context.writeLine(
        arguments.json
            ? toLine(toJson(*version, true))
            : QStringLiteral("%1 %2").arg(tamed(version->id), version->version).toUtf8());
}

Result<> assign(Context &context, const GuidelineArguments &arguments)
{
    const Result<Database *> database = databaseOf(context);
    if (!database)
        return fail(database.error());
    return setQueueGuideline(**database, toQt(arguments.queue), toQt(arguments.id));
}

// The guideline is named, or its queue is.
void addChoice(const CliCommand &command, GuidelineArguments &arguments)
{
    command.addOption("ID", arguments.id, "The guideline; or name its queue");
    command.addOption("--queue", arguments.queue, "The guideline of this queue");
    command.whenParsed([command] {
        if (command.count("ID") + command.count("--queue") != 1)
            missing("ID or --queue");
    });
}

} // namespace

void addGuideline(const CliCommand &app, Context &context, int &exitCode)
{
    auto arguments = std::make_shared<GuidelineArguments>();
    const CliCommand command
        = app.addCommand("guideline", "Guidelines of queues and their versions");
    command.needsCommand();
    const auto add = [&](const char *name, const char *what, auto work) {
        const CliCommand made = command.addCommand(name, what);
        made.callback([&context, &exitCode, arguments, work] {
            exitCode = context.finish(work(context, *arguments));
        });
        made.addFlag("--json", arguments->json, "Print JSON");
        return made;
    };
    add("list", "Print what there is, each by its newest version", printGuidelines);
    const CliCommand showing = add("show", "Print one version, with its anchors", showGuideline);
    addChoice(showing, *arguments);
    showing.addOption("--version", arguments->version, "Else the newest");
    addChoice(add("history", "Print the versions, the newest first", history), *arguments);
    const CliCommand comparing = add("diff", "Print what a version changed", printComparison);
    comparing.addOption("ID", arguments->id, "The guideline").required();
    comparing.addOption("FROM", arguments->from, "A version; else the one before TO");
    comparing.addOption("TO", arguments->to, "A version; else the newest");
    const CliCommand publishing = add("publish", "Publish a text as the next version", publish);
    publishing.addOption("FILE", arguments->file, "Plain text, UTF-8; - is standard input")
        .required();
    publishing.addOption("--id", arguments->id, "The guideline; else that of the queue");
    publishing.addOption("--queue", arguments->queue, "A queue that is to follow it");
    publishing.addOption("--title", arguments->title, "Else as before");
    publishing.addOption("--voice", arguments->voice, "A JSON file; else as before");
    publishing.addOption("--note", arguments->note, "What changed");
    publishing.addOption("--by", arguments->by, "Who publishes it").showDefault();
    publishing.addOption("--base", arguments->base,
                         "Refuse unless this is still the newest version");
    publishing.whenParsed([publishing] {
        if (publishing.count("--id") + publishing.count("--queue") == 0)
            missing("--id or --queue");
    });
    const CliCommand assigning = add("assign", "Let a queue follow a guideline", assign);
    assigning.addOption("ID", arguments->id, "The guideline; \"\" for none").required();
    assigning.addOption("--queue", arguments->queue, "The queue").required();
}

} // namespace bluepencil
