// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/context.h"
#include "app/cli/filteroptions.h"
#include "core/model/jsonlines.h"
#include "core/queue/decisionrules.h"
#include "core/queue/rights/clearingturn.h"
#include "core/queue/rows.h"
#include "core/review/reviewsession.h"

#include <map>

namespace bluepencil {

namespace {

struct DecideArguments {
    std::string file;
    std::string reviewer;
    std::string producer = "local";
    std::vector<std::string> skills {"*"};
    bool json = false;
};

struct Entry {
    Decision decision;
    QString where;
};

struct DecideTally {
    qint64 decided = 0;
    qint64 repeated = 0;
    qint64 refused = 0;
};

class DecideRun {
public:
    DecideRun(Context &context, SqlReviewQueue &queue, const DecideArguments &arguments)
        : m_context(context)
        , m_queue(queue)
        , m_journal(queue.workspace().database(), context.clock())
        , m_arguments(arguments)
    {
    }

    int run()
    {
        ClearingPatience patience(database());
        const Result<std::vector<Entry>> entries = read();
        if (!entries)
            return m_context.report(entries.error());
        if (m_tally.refused > 0) {
            m_context.say(QStringLiteral("nothing was decided; mend the lines above"));
            return Failed;
        }
        for (const Entry &entry : *entries) {
            const Result<> done = decide(entry);
            if (done)
                continue;
            if (isFatal(done.error())) {
                m_context.say(
                    QStringLiteral("stopped after %1 decisions; run the same command again")
                        .arg(m_tally.decided + m_tally.repeated));
                return m_context.report(located(done.error(), entry.where));
            }
            refuse(done.error(), entry.where);
        }
        return finish();
    }

private:
    // What the next line would meet as well. An item that another holds is busy alone.
    [[nodiscard]] bool isFatal(const Error &error) const
    {
        const Error::Code code = error.code;
        return code == Error::Code::Storage || code == Error::Code::DiskFull
            || code == Error::Code::Corrupt || code == Error::Code::ReadOnly
            || (code == Error::Code::Busy && error.where == m_queue.workspace().path());
    }

    void refuse(const Error &error, const QString &where)
    {
        ++m_tally.refused;
        m_context.say(toString(located(error, where)));
    }

    Result<std::vector<Entry>> read()
    {
        JsonLinesReader reader(toQt(m_arguments.file));
        BLUEPENCIL_TRY(reader.open());
        std::vector<Entry> entries;
        while (true) {
            Result<std::optional<QByteArray>> line = reader.next();
            if (!line)
                return fail(line.error());
            if (!*line)
                return entries;
            Result<Decision> decision = parseDecision(**line);
            if (!decision) {
                refuse(decision.error(), reader.where());
                continue;
            }
            if (decision->reviewer.isEmpty())
                decision->reviewer = toQt(m_arguments.reviewer);
            const Result<> valid = check(*decision);
            if (!valid && isFatal(valid.error()))
                return fail(valid.error());
            if (!valid)
                refuse(valid.error(), reader.where());
            else
                entries.push_back({std::move(*decision), reader.where()});
        }
    }

    // What can be known before anything is decided.
    Result<> check(const Decision &decision)
    {
        if (decision.reviewer.trimmed().isEmpty()) {
            return fail(Error::Code::InvalidInput, QStringLiteral("is missing"),
                        QStringLiteral("/reviewer"), QStringLiteral("name one with --reviewer"));
        }
        const Result<std::optional<ItemRow>> row
            = findItem(database(), toQt(m_arguments.producer), decision.externalId);
        if (!row)
            return fail(row.error());
        if (!*row) {
            return fail(Error::Code::NotFound,
                        QStringLiteral("there is no item \"%1\"").arg(decision.externalId),
                        QStringLiteral("/external_id"), QStringLiteral("import it first"));
        }
        const Result<Item> item = parseItem((*row)->line);
        if (!item)
            return fail(item.error());
        const Result<ResolvedDecision> resolved = resolveDecision(*item, decision);
        if (!resolved)
            return fail(resolved.error());
        const Result<LabelRules> rules = m_queue.labelRules((*row)->queue);
        if (!rules)
            return fail(rules.error());
        BLUEPENCIL_TRY(checkReasons(*resolved, rules->codes, rules->requiredOn));
        if ((*row)->state == u"open")
            return {};
        const Result<std::optional<DecisionReceipt>> known = repeatOf(decision);
        if (!known)
            return fail(known.error());
        if (*known)
            return {};
        return fail(Error::Code::AlreadyDecided,
                    QStringLiteral("the item is closed (%1)").arg((*row)->state),
                    QStringLiteral("/external_id"));
    }

    // The same file again must find its own decisions: their ids follow from what they are about.
    QString decisionId(const Decision &decision, SlotKind kind, const QString &after = {}) const
    {
        // A request for another draft is followed by a decision about it.
        const QString what = decision.action == Action::Redraft
            ? QStringLiteral("redraft ") + decision.instruction
            : after;
        return uuid5({m_queue.workspace().id(), toQt(m_arguments.producer), decision.externalId,
                      decision.reviewer, slotKindName(kind), what});
    }

    Result<std::optional<DecisionReceipt>> repeatOf(const Decision &given)
    {
        for (const SlotKind kind : {SlotKind::Review, SlotKind::Second, SlotKind::Escalation,
                                    SlotKind::Adjudication, SlotKind::Probe}) {
            DecisionRequest request;
            request.decision = given;
            if (request.decision.decisionId.isEmpty())
                request.decision.decisionId = decisionId(given, kind);
            Result<std::optional<DecisionReceipt>> receipt = m_queue.repeated(request);
            if (!receipt && receipt.error().code == Error::Code::Conflict) {
                return fail(Error::Code::AlreadyDecided,
                            QStringLiteral("was decided otherwise before"),
                            QStringLiteral("/external_id"),
                            QStringLiteral("recall that decision in the window"));
            }
            if (!receipt || *receipt)
                return receipt;
        }
        return std::nullopt;
    }

    // The same file again asks nobody again. Who means it says so.
    void sayIfClosed(const DecisionReceipt &receipt, const Decision &given)
    {
        Query query(database(),
                    QStringLiteral("SELECT state FROM draft_request WHERE request_id = ?"));
        const Result<bool> row = query.bind(receipt.decisionId).runToRow();
        if (row && *row && query.text(0) != u"waiting") {
            m_context.say(QStringLiteral("%1: this was asked before (%2) and is not asked again; "
                                         "to ask anew, change the instruction or give a "
                                         "decision_id")
                              .arg(given.externalId, query.text(0)));
        }
    }

    Result<ReviewSession *> session(const QString &reviewer)
    {
        auto &session = m_sessions[reviewer];
        if (!session) {
            ReviewSession::Config config;
            config.reviewer = reviewer;
            config.skills = toQt(m_arguments.skills);
            config.undoWindowMs = 0;
            session = std::make_unique<ReviewSession>(m_queue, m_journal, m_context.clock(),
                                                      m_context.random(), config);
            const Result<std::vector<Delivery>> started = session->start();
            if (!started)
                return fail(started.error());
            for (const Delivery &earlier : *started) {
                if (earlier.refusal)
                    m_context.say(toString(*earlier.refusal));
            }
        }
        return session.get();
    }

    Result<> decide(const Entry &entry)
    {
        const Decision &given = entry.decision;
        if (given.action == Action::Redraft) { // the item may have come back since
            const Result<std::optional<DecisionReceipt>> known = repeatOf(given);
            if (!known)
                return fail(known.error());
            if (*known) {
                sayIfClosed(**known, given);
                ++m_tally.repeated;
                return {};
            }
        }
        const Result<ReviewSession *> session = this->session(given.reviewer);
        if (!session)
            return fail(session.error());
        Result<OpenItem> item = (*session)->open(toQt(m_arguments.producer), given.externalId);
        if (!item) {
            const Result<std::optional<DecisionReceipt>> known = repeatOf(given);
            if (!known)
                return fail(known.error());
            if (!*known)
                return fail(item.error());
            ++m_tally.repeated;
            return {};
        }
        if (!given.draftId.isEmpty() && given.draftId != item->draftId) {
            item = (*session)->chooseDraft(item->lease.itemId, given.draftId);
            if (!item)
                return fail(item.error());
        }
        WorkingState work = item->work;
        work.text = given.finalText.value_or(item->draftText);
        work.labels = given.labels;
        work.note = given.note;
        work.answers = given.answers;
        work.seenRevision = item->lease.item.revision;
        DecideOptions options;
        options.escalateTo = given.escalateTo;
        options.instruction = given.instruction;
        options.sendReplacement = given.finalText.has_value();
        options.decisionId = given.decisionId;
        if (options.decisionId.isEmpty() && given.action == Action::Redraft) {
            options.decisionId = decisionId(given, item->lease.kind);
        } else if (options.decisionId.isEmpty()) {
            // What came back is decided anew, under a new id.
            options.decisionId
                = decisionId(given, item->lease.kind,
                             item->lease.previous ? item->lease.previous->decisionId : QString());
        }
        if (given.decidedAt != 0)
            options.decidedAt = given.decidedAt;
        options.measures = Measures {given.activeMs, given.readMs,    given.keystrokes,
                                     given.coverage, given.attention, given.suggestions};
        const Result<PendingDecision> made
            = (*session)->decide(item->lease.itemId, given.action, work, options);
        if (!made)
            return fail(made.error());
        const Result<std::vector<Delivery>> deliveries = (*session)->commitAll();
        if (!deliveries)
            return fail(deliveries.error());
        for (const Delivery &delivery : *deliveries) {
            if (delivery.decisionId != made->decisionId)
                continue;
            if (delivery.refusal)
                return fail(*delivery.refusal);
            delivery.repeated ? ++m_tally.repeated : ++m_tally.decided;
        }
        return {};
    }

    int finish()
    {
        Result<> written;
        if (m_arguments.json) {
            written = m_context.writeLine(toLine(OrderedJson {{"decided", m_tally.decided},
                                                              {"repeated", m_tally.repeated},
                                                              {"refused", m_tally.refused}}));
        } else {
            written = m_context.writeLine(QStringLiteral("decided %1, repeated %2, refused %3")
                                              .arg(m_tally.decided)
                                              .arg(m_tally.repeated)
                                              .arg(m_tally.refused)
                                              .toUtf8());
        }
        const int code = m_context.finish(written);
        return m_tally.refused > 0 ? int(Failed) : code;
    }

    [[nodiscard]] Database &database() { return m_queue.workspace().database(); }

    Context &m_context;
    SqlReviewQueue &m_queue;
    Journal m_journal;
    const DecideArguments &m_arguments;
    std::map<QString, std::unique_ptr<ReviewSession>> m_sessions;
    DecideTally m_tally;
};

} // namespace

void addDecide(const CliCommand &app, Context &context, int &exitCode)
{
    auto arguments = std::make_shared<DecideArguments>();
    const CliCommand command = app.addCommand("decide", "Decide items as a file says (JSONL)");
    command.addOption("FILE", arguments->file, "JSONL of decisions; - reads standard input")
        .required();
    command.addOption("--reviewer", arguments->reviewer, "For lines that name none");
    command.addOption("--producer", arguments->producer, "Whose items they are").showDefault();
    command.addOption("--skill", arguments->skills, "The reviewer's skills; * means all")
        .showDefault();
    command.addFlag("--json", arguments->json, "Print the counts as JSON");
    command.callback([arguments, &context, &exitCode] {
        const Result<SqlReviewQueue *> queue = context.queue();
        exitCode
            = queue ? DecideRun(context, **queue, *arguments).run() : context.report(queue.error());
    });
}

} // namespace bluepencil
