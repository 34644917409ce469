// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/history/historymaker.h"

#include "core/queue/rows.h"
#include "core/store/feedbackstore.h"
#include "core/text/text.h"
#include "tests/support/history/sampleoffers.h"

#include <algorithm>

namespace bluepencil::samples {

namespace {

const QString producer = QStringLiteral("sample");

constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;
constexpr qint64 dayMs = 24 * hour;

// Ids that say nothing and pack well.
RandomSource counting()
{
    return [count = std::make_shared<quint64>(0)] {
        return ++*count;
    };
}

UtcMs startOf(int day)
{
    return firstDay().startOfDay(Qt::UTC).toMSecsSinceEpoch() + day * dayMs;
}

const Reviewer *named(const QString &name)
{
    for (const Reviewer &reviewer : reviewers()) {
        if (reviewer.name == name)
            return &reviewer;
    }
    return nullptr;
}

const Reviewer &senior()
{
    return *std::find_if(reviewers().begin(), reviewers().end(),
                         [](const Reviewer &reviewer) { return reviewer.isSenior; });
}

qsizetype wordsOf(const QString &text)
{
    return std::max<qsizetype>(text.simplified().count(u' ') + 1, text.size() / 7);
}

QString regionOf(const QString &language, Chance &chance)
{
    if (language == u"en") {
        static const std::array regions {"EU", "UK", "US"};
        return QString::fromLatin1(regions.at(chance.pick({.5, .35, .15})));
    }
    static const QHash<QString, QString> regions {{QStringLiteral("de"), QStringLiteral("DE")},
                                                  {QStringLiteral("es"), QStringLiteral("ES")},
                                                  {QStringLiteral("fr"), QStringLiteral("FR")},
                                                  {QStringLiteral("ar"), QStringLiteral("AE")},
                                                  {QStringLiteral("ja"), QStringLiteral("JP")}};
    return regions.value(language);
}

QString channelOf(const QString &queue, Chance &chance)
{
    if (queue == u"finance")
        return QStringLiteral("board-pack");
    if (queue == u"intake")
        return chance.happens(.7) ? QStringLiteral("scan") : QStringLiteral("web");
    return chance.happens(.7) ? QStringLiteral("email") : QStringLiteral("chat");
}

OrderedJson guidelineOf(const QString &queue)
{
    if (queue == u"finance")
        return {{"id", "finance-summaries"}, {"version", "4"}};
    if (queue == u"intake")
        return {{"id", "intake-forms"}, {"version", "5"}};
    return {{"id", "support-replies"}, {"version", "7"}};
}

OrderedJson message(const char *role, const QString &content)
{
    return {{"role", role}, {"content", toStdString(content)}};
}

} // namespace

HistoryMaker::HistoryMaker(SampleTexts texts, quint64 seed)
    : m_texts(std::move(texts))
    , m_chance(seed)
    , m_ids(counting())
{
}

Result<> HistoryMaker::open()
{
    m_clock.setWall(startOf(0));
    auto workspace
        = Workspace::open(m_folder.filePath(QStringLiteral("history.bluepencil")), m_clock, m_ids);
    if (!workspace)
        return fail(workspace.error());
    m_workspace = std::move(*workspace);
    // Nothing of this workspace outlives the run.
    BLUEPENCIL_TRY(m_workspace->database().execute(QStringLiteral("PRAGMA synchronous=OFF")));
    m_queue = std::make_unique<SqlReviewQueue>(*m_workspace, m_clock, m_ids);
    m_journal = std::make_unique<Journal>(m_workspace->database(), m_clock);
    return {};
}

Result<> HistoryMaker::run(int days)
{
    BLUEPENCIL_TRY(open());
    for (int day = 0; day < days; ++day)
        BLUEPENCIL_TRY(workDay(day));
    return {};
}

ReviewSession &HistoryMaker::session(const Reviewer &reviewer)
{
    std::unique_ptr<ReviewSession> &found = m_sessions[reviewer.name];
    if (!found) {
        ReviewSession::Config config;
        config.reviewer = reviewer.name;
        if (!reviewer.isSenior)
            config.skills.clear();
        found = std::make_unique<ReviewSession>(*m_queue, *m_journal, m_clock, m_ids, config);
    }
    return *found;
}

Result<> HistoryMaker::workDay(int day)
{
    struct Turn {
        qint64 at;
        const Reviewer *reviewer;
    };

    m_today.clear();
    const int weekday = firstDay().addDays(day).dayOfWeek() - 1;
    std::vector<Turn> turns;
    for (const Reviewer &reviewer : reviewers()) {
        const int about = reviewer.decisions[static_cast<std::size_t>(weekday)];
        if (about == 0)
            continue;
        const qint64 count = std::max<qint64>(1, about + m_chance.between(-2, 2));
        for (qint64 i = 0; i < count; ++i)
            turns.push_back({m_chance.between(7 * hour, 15 * hour), &reviewer});
    }
    std::stable_sort(turns.begin(), turns.end(),
                     [](const Turn &a, const Turn &b) { return a.at < b.at; });
    for (const Turn &turn : turns) {
        const UtcMs wanted = startOf(day) + turn.at;
        m_clock.advance(std::max<qint64>(second, wanted - m_clock.now()));
        BLUEPENCIL_TRY(decideOne(*turn.reviewer, day));
    }
    m_clock.advance(std::max<qint64>(second, startOf(day) + 17 * hour - m_clock.now()));
    return endDay();
}

// Items ---------------------------------------------------------------------------------------

HistoryMaker::Task HistoryMaker::makeTask(const QString &queue, int day)
{
    Task task;
    task.scene = m_texts.compose(queue, firstDay().addDays(day), m_chance);
    task.externalId = QStringLiteral("sample-%1").arg(++m_items, 4, 10, QLatin1Char('0'));
    return task;
}

OrderedJson HistoryMaker::itemOf(const Task &task, const Model &model, int day)
{
    const Scene &scene = task.scene;
    OrderedJson item;
    item["external_id"] = toStdString(task.externalId);
    item["title"] = toStdString(scene.title);
    item["queue"] = toStdString(scene.queue);
    item["task"] = toStdString(scene.task);
    item["category"] = toStdString(scene.category);
    item["language"] = toStdString(scene.language);
    item["subject_id"]
        = toStdString(QStringLiteral("sample-person-%1").arg(m_chance.between(1, 900)));
    item["messages"] = OrderedJson::array({message("user", scene.question)});
    if (!scene.tool.isEmpty())
        item["messages"].push_back(message("tool", scene.tool));
    OrderedJson draft;
    draft["id"] = "d1";
    draft["text"] = toStdString(task.draft.text);
    draft["model"] = toStdString(model.name);
    draft["prompt_version"] = toStdString(model.promptVersion);
    draft["latency_ms"] = 600 + 12 * wordsOf(task.draft.text) + m_chance.between(0, 9) * 40;
    item["drafts"] = OrderedJson::array({draft});
    if (!scene.schema.is_null())
        item["output_schema"] = scene.schema;
    item["references"] = scene.references;
    item["facts"] = scene.facts;
    item["guideline"] = guidelineOf(scene.queue);
    if (m_chance.happens(.04))
        item["usage"] = {{"training", false}};
    item["attributes"] = {{"region", toStdString(regionOf(scene.language, m_chance))},
                          {"channel", toStdString(channelOf(scene.queue, m_chance))}};
    item["metadata"] = {{"sample", true}, {"day", day}};
    return item;
}

Result<> HistoryMaker::submit(const OrderedJson &item)
{
    const Result<Item> parsed = parseItem(toLine(item));
    if (!parsed)
        return fail(parsed.error());
    const Result<SubmitReceipt> receipt = m_queue->submit(producer, *parsed);
    return receipt ? Result<> {} : fail(receipt.error());
}

// Decisions -------------------------------------------------------------------------------------

HistoryMaker::Verdict HistoryMaker::judge(const Reviewer &reviewer, const Task &task,
                                          double attention)
{
    const std::vector<Piece> &pieces = task.scene.pieces;
    std::vector<bool> caught(pieces.size());
    std::vector<bool> after(pieces.size()); // takes the other words in the final
    bool reworded = false;
    bool unsafe = false;
    Verdict verdict;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        after[i] = task.wrong[i];
        if (pieces[i].kind == Piece::Kind::Choice && m_chance.happens(reviewer.rewords)) {
            after[i] = !after[i];
            reworded = true;
        }
        if (pieces[i].kind != Piece::Kind::Mistake || !task.wrong[i])
            continue;
        const double grave = pieces[i].severity == Severity::Critical ? .1
            : pieces[i].severity == Severity::Major                   ? .5
                                                                      : 1;
        caught[i] = m_chance.happens(attention * (1 - reviewer.misses * grave));
        after[i] = !caught[i];
        verdict.isPerfect = verdict.isPerfect && caught[i];
        unsafe = unsafe || (caught[i] && pieces[i].code == u"safety");
    }
    const bool any = std::find(caught.begin(), caught.end(), true) != caught.end();
    verdict.work.text = render(pieces, after).text;
    if (task.astray) {
        const std::size_t way = m_chance.pick({.45, .3, .25});
        verdict.action = way == 0 ? Action::Edit : Action::Reject;
        verdict.sendReplacement = way == 1;
        verdict.work.labels.push_back({QStringLiteral("intent"), Severity::Major, {}});
    } else if (!any && !reworded) {
        verdict.work.text = task.draft.text;
        return verdict;
    } else {
        verdict.action = unsafe && m_chance.happens(.5) ? Action::Reject : Action::Edit;
        addLabels(task, caught, after, verdict);
    }
    if (verdict.action == Action::Reject && !verdict.sendReplacement) {
        verdict.work.text = task.draft.text;
        std::erase_if(verdict.work.labels, [](const Label &label) {
            return label.span && label.span->side == Side::Final;
        });
        if (verdict.work.labels.empty())
            verdict.work.labels.push_back({QStringLiteral("safety"), Severity::Critical, {}});
    }
    return verdict;
}

void HistoryMaker::addLabels(const Task &task, const std::vector<bool> &caught,
                             const std::vector<bool> &after, Verdict &verdict)
{
    const std::vector<Piece> &pieces = task.scene.pieces;
    const Rendered final = render(pieces, after);
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const bool reworded = pieces[i].kind == Piece::Kind::Choice && after[i] != task.wrong[i];
        if (!caught[i] && !reworded)
            continue;
        Label label;
        label.code = reworded ? QStringLiteral("wording") : pieces[i].code;
        label.severity = reworded ? Severity::Neutral : pieces[i].severity;
        const auto &[start, end] = task.draft.spans[i];
        // What is missing in the draft is marked where it stands in the final.
        if (start < end)
            label.span = LabelSpan {Side::Draft, start, end};
        else
            label.span = LabelSpan {Side::Final, final.spans[i].first, final.spans[i].second};
        verdict.work.labels.push_back(label);
        if (!reworded && verdict.work.note.isEmpty() && m_chance.happens(.15))
            verdict.work.note = m_texts.noteFor(label.code, m_chance);
    }
    // A busy reviewer corrects without saying why.
    if (m_chance.happens(.06))
        verdict.work.labels.clear();
}

void HistoryMaker::measure(const Reviewer &reviewer, const Task &task, Verdict &verdict)
{
    WorkingState &work = verdict.work;
    const qsizetype words = wordsOf(task.draft.text);
    work.readMs = 1500 + words * reviewer.readMsPerWord + m_chance.between(0, 40) * 100;
    const bool writes = verdict.action == Action::Edit || verdict.sendReplacement;
    const qsizetype typed = writes ? std::abs(work.text.size() - task.draft.text.size()) + 6 : 0;
    work.keystrokes = static_cast<int>(typed + qsizetype(work.labels.size()) * 2);
    work.activeMs = work.readMs + qint64(typed) * 210 + qint64(work.labels.size()) * 1800
        + m_chance.between(0, 30) * 100;
    work.coverage = double(m_chance.between(80, 100)) / 100;
    work.suggestions = offersFor(task.externalId, task.scene.language, writes);
    // Some start with the wrong item or are called away: too short or too long to be counted.
    if (m_chance.happens(.015))
        work.activeMs = 400;
}

Result<> HistoryMaker::commit(ReviewSession &session)
{
    m_clock.advance(session.config().undoWindowMs);
    const Result<std::vector<Delivery>> deliveries = session.commitDue();
    if (!deliveries)
        return fail(deliveries.error());
    for (const Delivery &delivery : *deliveries) {
        if (delivery.outcomeId)
            m_outcomes.insert(delivery.decisionId, *delivery.outcomeId);
    }
    return {};
}

Result<QString> HistoryMaker::carryOut(const Reviewer &reviewer, const QString &externalId,
                                       const Verdict &verdict, const QString &escalateTo)
{
    ReviewSession &desk = session(reviewer);
    const Result<OpenItem> item = desk.open(producer, externalId);
    if (!item)
        return fail(item.error());
    m_clock.advance(std::max<qint64>(verdict.work.activeMs, second));
    WorkingState work = verdict.work;
    work.seenRevision = item->lease.item.revision;
    DecideOptions options;
    options.escalateTo = escalateTo;
    options.sendReplacement = verdict.sendReplacement;
    const Result<PendingDecision> made
        = desk.decide(item->lease.itemId, verdict.action, work, options);
    if (!made)
        return fail(made.error());
    BLUEPENCIL_TRY(commit(desk));
    return made->decisionId;
}

Result<> HistoryMaker::decideOne(const Reviewer &reviewer, int day)
{
    const QString &queue = queueNames()[m_chance.pick(reviewer.queues)];
    const std::vector<ModelShare> models = modelsFor(queue, day);
    std::vector<double> shares;
    for (const ModelShare &each : models)
        shares.push_back(each.share);
    const Model &model = models[m_chance.pick(shares)].model;

    Task task = makeTask(queue, day);
    const std::vector<Piece> &pieces = task.scene.pieces;
    task.wrong.resize(pieces.size());
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        if (pieces[i].kind == Piece::Kind::Mistake)
            places.push_back(i);
        else if (pieces[i].kind == Piece::Kind::Choice)
            task.wrong[i] = m_chance.happens(.4);
    }
    task.astray = m_chance.happens(model.astray) && !task.scene.escalates;
    if (!task.astray && !m_chance.happens(model.clean) && !places.empty()) {
        const std::size_t mistakes = 1 + m_chance.pick({.55, .3, .15});
        for (std::size_t i = 0; i < mistakes; ++i)
            task.wrong[places[static_cast<std::size_t>(
                m_chance.between(0, static_cast<qint64>(places.size()) - 1))]]
                = true;
    }
    task.draft = render(pieces, task.wrong);
    if (task.astray)
        task.draft.text = task.scene.otherRequest;
    BLUEPENCIL_TRY(submit(itemOf(task, model, day)));
    m_today.emplace(task.externalId, task);

    if (task.scene.escalates && !reviewer.isSenior)
        return escalate(reviewer, task);
    if (m_chance.happens(.004))
        return loseLease(reviewer, task);
    Verdict verdict = judge(reviewer, task, 1);
    measure(reviewer, task, verdict);
    m_perfect.insert(task.externalId, verdict.isPerfect);
    const Result<QString> decisionId = carryOut(reviewer, task.externalId, verdict);
    if (!decisionId)
        return fail(decisionId.error());
    if (verdict.action == Action::Approve && !verdict.isPerfect && m_chance.happens(.12))
        return recallOne(reviewer, task, *decisionId);
    return {};
}

Result<> HistoryMaker::escalate(const Reviewer &reviewer, const Task &task)
{
    Verdict handedOn;
    handedOn.action = Action::Escalate;
    handedOn.work.text = task.draft.text;
    handedOn.work.labels.push_back({QStringLiteral("policy"), Severity::Major, {}});
    handedOn.work.note = QStringLiteral("Somebody was hurt: not ours to answer.");
    measure(reviewer, task, handedOn);
    const Result<QString> made
        = carryOut(reviewer, task.externalId, handedOn, QStringLiteral("senior"));
    if (!made)
        return fail(made.error());
    m_clock.advance(m_chance.between(4, 20) * minute);
    Verdict decided = judge(senior(), task, 1);
    measure(senior(), task, decided);
    m_perfect.insert(task.externalId, decided.isPerfect);
    const Result<QString> done = carryOut(senior(), task.externalId, decided);
    return done ? Result<> {} : fail(done.error());
}

// Sent too early: taken back before the producer had it, and sent again without the mistake.
Result<> HistoryMaker::recallOne(const Reviewer &reviewer, const Task &task,
                                 const QString &decisionId)
{
    m_clock.advance(m_chance.between(20, 200) * second);
    const Result<OpenItem> item = session(reviewer).recall(decisionId);
    if (!item)
        return fail(item.error());
    std::vector<bool> caught = task.wrong;
    std::vector<bool> after = task.wrong;
    for (std::size_t i = 0; i < caught.size(); ++i) {
        caught[i] = caught[i] && task.scene.pieces[i].kind == Piece::Kind::Mistake;
        after[i] = after[i] && !caught[i];
    }
    Verdict mended;
    mended.action = Action::Edit;
    mended.work.text = render(task.scene.pieces, after).text;
    addLabels(task, caught, after, mended);
    measure(reviewer, task, mended);
    m_perfect.insert(task.externalId, true);
    const Result<QString> done = carryOut(reviewer, task.externalId, mended);
    return done ? Result<> {} : fail(done.error());
}

// Called away for longer than the lease lasts; a colleague decides, and what comes late is kept but
// does not count.
Result<> HistoryMaker::loseLease(const Reviewer &reviewer, const Task &task)
{
    ReviewSession &desk = session(reviewer);
    const Result<OpenItem> item = desk.open(producer, task.externalId);
    if (!item)
        return fail(item.error());
    m_clock.advance(item->lease.leaseMs + minute);
    const Reviewer &other
        = *std::find_if(reviewers().begin(), reviewers().end(),
                        [&](const Reviewer &each) { return each.name != reviewer.name; });
    Verdict counts = judge(other, task, 1);
    measure(other, task, counts);
    m_perfect.insert(task.externalId, counts.isPerfect);
    const Result<QString> done = carryOut(other, task.externalId, counts);
    if (!done)
        return fail(done.error());
    m_clock.advance(2 * minute);
    Verdict late = judge(reviewer, task, 1);
    measure(reviewer, task, late);
    late.work.seenRevision = item->lease.item.revision;
    DecideOptions options;
    options.sendReplacement = late.sendReplacement;
    const Result<PendingDecision> made
        = desk.decide(item->lease.itemId, late.action, late.work, options);
    if (!made)
        return fail(made.error());
    return commit(desk);
}

// The producer ----------------------------------------------------------------------------------

Result<> HistoryMaker::endDay()
{
    const Result<std::vector<Outcome>> outcomes
        = m_queue->takeOutcomes(producer, 1000, qint64 {10} * minute);
    if (!outcomes)
        return fail(outcomes.error());
    for (const Outcome &outcome : *outcomes) {
        if (outcome.finalText && m_chance.happens(.004)) {
            BLUEPENCIL_TRY(comeBack(outcome));
            continue;
        }
        BLUEPENCIL_TRY(m_queue->ackOutcome(outcome.outcomeId));
        BLUEPENCIL_TRY(signalLater(outcome));
    }
    const Result<std::vector<Outcome>> again
        = m_queue->takeOutcomes(producer, 1000, qint64 {10} * minute);
    if (!again)
        return fail(again.error());
    for (const Outcome &outcome : *again)
        BLUEPENCIL_TRY(m_queue->ackOutcome(outcome.outcomeId));
    return {};
}

// It could not be sent; the reviewer gets it back, and lets it out again.
Result<> HistoryMaker::comeBack(const Outcome &outcome)
{
    const QString reason = QStringLiteral("The address of the customer does not exist any more");
    BLUEPENCIL_TRY(m_queue->nackOutcome(outcome.outcomeId, reason));
    m_notSent.insert(outcome.outcomeId, reason);
    const QString decisionId = m_outcomes.key(outcome.outcomeId);
    const Result<std::optional<Decision>> first = loadDecision(m_workspace->database(), decisionId);
    if (!first || !*first)
        return fail(Error::Code::NotFound, QStringLiteral("there is no such decision"), decisionId);
    m_clock.advance(3 * minute);
    const Reviewer *reviewer = named((*first)->reviewer);
    const Task &task = m_today.at(outcome.externalId);
    Verdict again;
    again.action = (*first)->action;
    again.sendReplacement = again.action == Action::Reject;
    again.work.text = *outcome.finalText;
    again.work.labels = outcome.labels;
    measure(*reviewer, task, again);
    const Result<QString> done = carryOut(*reviewer, outcome.externalId, again);
    return done ? Result<> {} : fail(done.error());
}

Result<> HistoryMaker::signalLater(const Outcome &outcome)
{
    if (!outcome.finalText || !m_chance.happens(.14))
        return {};
    const bool perfect = m_perfect.value(outcome.externalId, true);
    Signal signal;
    signal.outcomeId = outcome.outcomeId;
    signal.at = m_clock.now() + m_chance.between(3, 140) * hour;
    const std::size_t kind = m_chance.pick(perfect ? std::vector<double> {.8, .1, .06, .04}
                                                   : std::vector<double> {.4, .25, .25, .1});
    static const std::array kinds {"csat", "reopened", "complaint", "refund"};
    signal.kind = QString::fromLatin1(kinds.at(kind));
    if (kind == 0)
        signal.value = perfect ? m_chance.between(3, 5) : m_chance.between(1, 3);
    else
        signal.value = kind == 3 ? Json("12.00") : Json(true);
    m_signals.push_back(signal);
    return m_queue->signal(signal);
}

Result<> HistoryMaker::write(const std::function<void(const QByteArray &line)> &take)
{
    FeedbackFilter filter;
    filter.statuses
        = {FeedbackStatus::Counted, FeedbackStatus::Superseded, FeedbackStatus::Recalled};
    BLUEPENCIL_TRY(
        forEachFeedback(m_workspace->database(), filter, [&](const Feedback &feedback) -> Result<> {
            QByteArray line = toLine(feedback);
            const QString outcomeId = m_outcomes.value(feedback.decision.decisionId);
            if (!outcomeId.isEmpty()) {
                line.chop(1);
                line += ",\"outcome_id\":" + jsonString(outcomeId);
                if (m_notSent.contains(outcomeId))
                    line += ",\"not_sent_reason\":" + jsonString(m_notSent.value(outcomeId));
                line += '}';
            }
            take(line);
            return {};
        }));
    for (const Signal &signal : m_signals) {
        OrderedJson json;
        json["outcome_id"] = toStdString(signal.outcomeId);
        json["kind"] = toStdString(signal.kind);
        json["value"] = OrderedJson(signal.value);
        json["at"] = toStdString(toRfc3339(signal.at));
        take(toLine(json));
    }
    return {};
}

} // namespace bluepencil::samples
