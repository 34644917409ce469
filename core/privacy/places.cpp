// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/places.h"

#include <array>

namespace bluepencil {

namespace {

PersonPlace place(const char *table, const char *column, Erasure erasure)
{
    return {QString::fromLatin1(table), QString::fromLatin1(column), erasure};
}

ExemptColumn exempt(const char *table, const char *column, const char *reason)
{
    return {QString::fromLatin1(table), QString::fromLatin1(column), QString::fromLatin1(reason)};
}

constexpr const char *className = "names a class of cases, chosen by the producer";
constexpr const char *identifier = "an identifier or a digest that the program makes";
constexpr const char *closedList = "one of a closed list of words";
constexpr const char *staff = "names a reviewer or a skill, who has rights of their own";
constexpr const char *setting = "a setting of the workspace";
constexpr const char *insideOfSearch
    = "the inside of search_words on SQLite, which goes with it and is made anew with it";
constexpr const char *producerId
    = "the producer's id of the case, kept so that it is not accepted a second time";

// The tables whose rows carry hashes of their values (core/store/records.h).
constexpr const char *digest = "a digest of its row, made anew with every value that is written";
constexpr std::array withRecordHash {"guideline",      "guideline_draft", "item",
                                     "item_revision",  "decision",        "feedback",
                                     "feedback_label", "feedback_answer", "outcome",
                                     "outcome_signal", "draft_request",   "journal_decision",
                                     "batch",          "batch_given",     "recipe",
                                     "benchmark_item", "erasure",         "erasure_certificate",
                                     "legal_hold",     "restriction",     "rectification",
                                     "retention_rule", "rights_request"};
constexpr std::array withStateHash {"queue",
                                    "item",
                                    "slot",
                                    "decision",
                                    "feedback",
                                    "outcome",
                                    "draft_request",
                                    "journal_working",
                                    "journal_decision",
                                    "journal_lease"};

} // namespace

const std::vector<PersonPlace> &personPlaces()
{
    static const std::vector<PersonPlace> places {
        place("item", "title", Erasure::Blank),
        place("item", "conversation_id", Erasure::Blank),
        place("item", "subject_id", Erasure::Blank),
        place("item", "body_sha256", Erasure::Blank),
        place("item", "line", Erasure::Blank),
        place("item", "final_text", Erasure::Delete),
        place("item_revision", "line", Erasure::Delete),
        place("item_revision", "body_sha256", Erasure::Delete),
        place("slot", "not_sent_reason", Erasure::Blank),
        place("decision", "draft_sha256", Erasure::Blank),
        place("decision", "final_sha256", Erasure::Blank),
        place("decision", "final_text", Erasure::Blank),
        place("decision", "body", Erasure::Blank),
        place("decision", "body_sha256", Erasure::Blank),
        place("feedback", "conversation_id", Erasure::Blank),
        place("feedback", "subject_id", Erasure::Blank),
        place("feedback", "item_line", Erasure::Blank),
        place("feedback", "decision", Erasure::Blank),
        place("feedback", "edits", Erasure::Blank),
        place("outcome", "payload", Erasure::Blank),
        place("outcome", "not_sent_reason", Erasure::Blank),
        place("outcome_signal", "value", Erasure::Delete),
        place("draft_request", "body", Erasure::Blank),
        place("draft_request", "body_sha256", Erasure::Blank),
        place("draft_request", "payload", Erasure::Blank),
        place("draft_request", "refusal", Erasure::Blank),
        place("journal_working", "text", Erasure::Delete),
        place("journal_working", "labels", Erasure::Delete),
        place("journal_working", "note", Erasure::Delete),
        place("journal_working", "answers", Erasure::Delete),
        place("journal_decision", "body", Erasure::Delete),
        place("journal_decision", "refusal", Erasure::Delete),
        place("journal_lease", "body", Erasure::Delete),
        place("journal_lease", "subject_sha256", Erasure::Delete),
        place("memory_record", "draft_words", Erasure::Delete),
        place("memory_record", "topic_words", Erasure::Delete),
        place("memory_change", "words_before", Erasure::Delete),
        place("memory_change", "words_after", Erasure::Delete),
        place("memory_change", "left_word", Erasure::Delete),
        place("memory_change", "right_word", Erasure::Delete),
        place("batch", "config", Erasure::Redact),
        place("batch", "manifest", Erasure::Redact),
        // Whom a batch went to is a team or an upload, and the note says what for: who got a copy
        // has to be known for as long as one may be about, so the rest of both stays.
        place("batch_given", "given_to", Erasure::Redact),
        place("batch_given", "note", Erasure::Redact),
        place("recipe", "config", Erasure::Redact),
        place("import", "source", Erasure::Redact), // the path of a file, which may be called so
        // A hold that still stands refuses the erasure; of one that is over what was held goes.
        place("legal_hold", "subject_id", Erasure::Blank),
        place("legal_hold", "filter", Erasure::Redact),
        place("legal_hold", "reason", Erasure::Redact),
        place("restriction", "subject_id", Erasure::Delete),
        place("restriction", "reason", Erasure::Delete),
        place("rectification", "line", Erasure::Delete),
        place("rectification", "note", Erasure::Delete),
        // That somebody asked, when, and that they were answered has to be shown later on.
        place("rights_request", "subject_id", Erasure::Blank),
        place("rights_request", "note", Erasure::Blank),
        place("rights_request", "answer", Erasure::Blank),
        place("benchmark", "config", Erasure::Redact),
        place("benchmark_item", "subject_id", Erasure::Delete),
        place("benchmark_item", "line", Erasure::Delete),
        place("benchmark_item", "final_text", Erasure::Delete),
        // Why an alarm about many decisions may end is typed freely.
        place("drift_alarm", "reason", Erasure::Redact),
        place("search_words", "conversation", Erasure::Rebuild),
        place("search_words", "draft", Erasure::Rebuild),
        place("search_words", "final", Erasure::Rebuild),
        place("search_words", "note", Erasure::Rebuild),
    };
    return places;
}

const std::vector<ExemptColumn> &exemptColumns()
{
    static const std::vector<ExemptColumn> columns = [] {
        std::vector<ExemptColumn> all {
            exempt("workspace", "workspace_id", identifier),
            exempt("workspace", "time_zone", setting),
            exempt("queue", "name", className),
            exempt("queue", "agreement", closedList),
            exempt("queue", "adjudicator_skill", staff),
            exempt("queue", "label_required_on", closedList),
            exempt("queue", "extra_codes", setting),
            exempt("queue", "answer_required", closedList),
            exempt("queue", "guideline_id", setting),
            exempt("guideline", "id", setting),
            exempt("guideline", "version", setting),
            exempt("guideline", "title", setting),
            exempt("guideline", "text", "the rules for a queue, written for all cases"),
            exempt("guideline", "voice", "the rules for a queue, written for all cases"),
            exempt("guideline", "published_by", staff),
            exempt("guideline", "note", "the rules for a queue, written for all cases"),
            exempt("guideline", "anchors", setting),
            exempt("guideline_draft", "id", setting),
            exempt("guideline_draft", "editor", staff),
            exempt("guideline_draft", "base_version", setting),
            exempt("guideline_draft", "title", setting),
            exempt("guideline_draft", "text", "the rules for a queue, written for all cases"),
            exempt("guideline_draft", "voice", "the rules for a queue, written for all cases"),
            exempt("guideline_read", "reviewer", staff),
            exempt("guideline_read", "id", setting),
            exempt("guideline_read", "version", setting),
            exempt("import", "import_id", identifier),
            exempt("import", "state", closedList),
            exempt("item", "item_id", identifier),
            exempt("item", "producer", className),
            exempt("item", "external_id", producerId),
            exempt("item", "queue", className),
            exempt("item", "task", className),
            exempt("item", "category", className),
            exempt("item", "language", className),
            exempt("item", "model", className),
            exempt("item", "agreement", closedList),
            exempt("item", "required_skills", staff),
            exempt("item", "usage_basis", className),
            exempt("item", "retention_class", className),
            exempt("item", "guideline_id", setting),
            exempt("item", "guideline_version", setting),
            exempt("item", "arm", closedList),
            exempt("item", "state", closedList),
            exempt("item", "import_id", identifier),
            exempt("item", "draft_request_id", identifier),
            exempt("item_revision", "producer", className),
            exempt("item_revision", "external_id", producerId),
            exempt("item_revision", "import_id", identifier),
            exempt("slot", "item_id", identifier),
            exempt("slot", "queue", className),
            exempt("slot", "guideline_id", setting),
            exempt("slot", "guideline_version", setting),
            exempt("slot", "kind", closedList),
            exempt("slot", "arm", closedList),
            exempt("slot", "required_skills", staff),
            exempt("slot", "state", closedList),
            exempt("slot", "owner", staff),
            exempt("slot", "excluded", staff),
            exempt("slot", "sticky_to", staff),
            exempt("slot", "returned_decision_id", identifier),
            exempt("slot", "returned_request_id", identifier),
            exempt("slot", "origin_decision_id", identifier),
            exempt("decision", "decision_id", identifier),
            exempt("decision", "item_id", identifier),
            exempt("decision", "reviewer", staff),
            exempt("decision", "action", closedList),
            exempt("decision", "draft_id", className),
            exempt("decision", "escalate_to", staff),
            exempt("decision", "status", closedList),
            exempt("decision", "refusal", closedList),
            exempt("feedback", "feedback_id", identifier),
            exempt("feedback", "decision_id", identifier),
            exempt("feedback", "status", closedList),
            exempt("feedback", "item_id", identifier),
            exempt("feedback", "slot_kind", closedList),
            exempt("feedback", "arm", closedList),
            exempt("feedback", "producer", className),
            exempt("feedback", "external_id", producerId),
            exempt("feedback", "queue", className),
            exempt("feedback", "task", className),
            exempt("feedback", "category", className),
            exempt("feedback", "language", className),
            exempt("feedback", "model", className),
            exempt("feedback", "reviewer", staff),
            exempt("feedback", "action", closedList),
            exempt("feedback", "draft_id", className),
            exempt("feedback", "guideline_id", setting),
            exempt("feedback", "guideline_version", setting),
            exempt("feedback", "text_engine", identifier),
            exempt("feedback", "metrics", "numbers and names of methods"),
            exempt("feedback_answer", "check_name", closedList),
            exempt("feedback_answer", "verdict", closedList),
            exempt("feedback_label", "code", closedList),
            exempt("feedback_label", "severity", closedList),
            exempt("feedback_label", "side", closedList),
            exempt("outcome", "outcome_id", identifier),
            exempt("outcome", "item_id", identifier),
            exempt("outcome", "producer", className),
            exempt("outcome", "queue", className),
            exempt("outcome", "decision_id", identifier),
            exempt("outcome", "status", closedList),
            exempt("outcome", "state", closedList),
            exempt("outcome_signal", "outcome_id", identifier),
            exempt("model_call", "producer", className),
            exempt("model_call", "call_id", "the producer's id of a call, or the ids of a span"),
            exempt("model_call", "model", className),
            exempt("model_call", "operation", closedList),
            exempt("model_call", "task", className),
            exempt("model_call", "error_type", "one word; what is longer is stored as _OTHER"),
            exempt("model_call", "currency", closedList),
            exempt("draft_request", "request_id", identifier),
            exempt("draft_request", "item_id", identifier),
            exempt("draft_request", "producer", className),
            exempt("draft_request", "queue", className),
            exempt("draft_request", "reviewer", staff),
            exempt("draft_request", "draft_id", className),
            exempt("draft_request", "state", closedList),
            exempt("outcome_signal", "kind", className),
            exempt("token", "token_id", identifier),
            exempt("token", "secret_hash", identifier),
            exempt("token", "role", closedList),
            exempt("token", "subject", staff),
            exempt("token", "queues", className),
            exempt("token", "skills", staff),
            exempt("webhook", "producer", className),
            exempt("webhook", "url", setting),
            exempt("webhook", "state", closedList),
            exempt("webhook_secret", "producer", className),
            exempt("webhook_secret", "secret", "a key that the program makes"),
            exempt("webhook_secret", "old_secret", "a key that the program makes"),
            exempt("webhook_delivery", "delivery_id", identifier),
            exempt("webhook_delivery", "producer", className),
            exempt("webhook_delivery", "kind", closedList),
            exempt("webhook_delivery", "state", closedList),
            exempt("webhook_delivery", "last_problem",
                   "the program's own words about a host; nothing of what the host answered"),
            exempt("erasure_notice", "item_ids", identifier),
            exempt("erasure_ack", "workstation", identifier),
            exempt("erasure_ack", "reviewer", staff),
            exempt("erasure", "subject_sha256",
                   "a digest of an erased person's id, so that a restored copy forgets them again"),
            exempt("event", "item_id", identifier),
            exempt("event", "actor", staff),
            exempt("event", "kind", closedList),
            exempt("event", "detail", "ids and numbers; never a text"),
            exempt("journal_working", "item_id", identifier),
            exempt("journal_working", "reviewer", staff),
            exempt("journal_working", "attention", "shares of the screen and counts, no words"),
            exempt("journal_working", "draft_id", className),
            exempt("journal_decision", "decision_id", identifier),
            exempt("journal_decision", "item_id", identifier),
            exempt("journal_decision", "reviewer", staff),
            exempt("journal_decision", "state", closedList),
            exempt("journal_lease", "item_id", identifier),
            exempt("journal_lease", "reviewer", staff),
            exempt("journal_lease", "boot_id", identifier),
            exempt("station", "server", setting),
            exempt("station", "subject", staff),
            exempt("station", "epoch", identifier),
            exempt("memory_record", "item_id", identifier),
            exempt("memory_record", "queue", className),
            exempt("memory_record", "language", className),
            exempt("memory_record", "reviewer", staff),
            exempt("memory_change", "language", className),
            exempt("memory_change", "queue", className),
            exempt("memory_change", "kind", closedList),
            exempt("batch", "batch_id", identifier),
            exempt("batch", "config_sha256", identifier),
            exempt("batch", "content_sha256", identifier),
            exempt("batch_record", "batch_id", identifier),
            exempt("batch_record", "feedback_id", identifier),
            exempt("batch_given", "batch_id", identifier),
            exempt("recipe", "name", setting),
            exempt("legal_hold", "held_by", staff),
            exempt("legal_hold", "released_by", staff),
            exempt("restriction", "restricted_by", staff),
            exempt("rectification", "item_id", identifier),
            exempt("rectification", "rectified_by", staff),
            exempt("rights_request", "kind", closedList),
            exempt("rights_request", "law", closedList),
            exempt("rights_request", "added_by", staff),
            exempt("rights_request", "closed_by", staff),
            exempt("erasure_certificate", "erased_by", staff),
            exempt(
                "erasure_certificate", "subject_hash",
                "a digest with a key of its own, so that a certificate can be held against a name"),
            exempt("erasure_certificate", "hash_key", "a key that the program makes"),
            exempt("erasure_certificate", "body", "counts and names of batches; never a text"),
            exempt("retention_rule", "class", className),
            exempt("retention_rule", "set_by", staff),
            exempt("retention_run", "run_by", staff),
            exempt("retention_run", "body", "counts by class; never a text"),
            exempt("price", "model", className),
            exempt("price", "token_kind", closedList),
            exempt("price", "currency", setting),
            exempt("price", "per_million", setting),
            exempt("benchmark", "name", setting),
            exempt("benchmark", "content_sha256", identifier),
            exempt("benchmark", "thresholds", setting),
            exempt("benchmark_item", "name", setting),
            exempt("benchmark_item", "producer", className),
            exempt("benchmark_item", "external_id", producerId),
            exempt("benchmark_item", "item_id", identifier),
            exempt("benchmark_run", "run_id", identifier),
            exempt("benchmark_run", "name", setting),
            exempt("benchmark_run", "model", className),
            exempt("benchmark_run", "checks_basis", identifier),
            exempt("benchmark_score", "run_id", identifier),
            exempt("benchmark_score", "chrf_counts", "numbers alone"),
            exempt("drift_alarm", "model", className),
            exempt("drift_alarm", "task", className),
            exempt("drift_alarm", "statistic", closedList),
            exempt("drift_alarm", "level", closedList),
            exempt("drift_alarm", "state", closedList),
            exempt("drift_alarm", "acknowledged_by", staff),
            exempt("search_words_config", "k", insideOfSearch),
            exempt("search_words_config", "v", insideOfSearch),
            exempt("search_words_data", "block", insideOfSearch),
            exempt("search_words_idx", "segid", insideOfSearch),
            exempt("search_words_idx", "term", insideOfSearch),
            exempt("search_words_idx", "pgno", insideOfSearch),
            exempt("split_assignment", "salt", setting),
            exempt("split_assignment", "group_hash", "a salted digest that cannot be turned back"),
            exempt("split_assignment", "split", closedList),
        };
        for (const char *table : withRecordHash)
            all.push_back(exempt(table, "record_sha256", digest));
        for (const char *table : withStateHash)
            all.push_back(exempt(table, "state_sha256", digest));
        return all;
    }();
    return columns;
}

const std::vector<UserFile> &userFiles()
{
    static const std::vector<UserFile> files {
        {QStringLiteral("snippets.json"),
         QStringLiteral(
             "a reviewer's own texts with placeholders, typed on a page that asks for no "
             "text of a person and where each is seen, changed and removed; no value of "
             "an item is ever written there")},
        {QStringLiteral("words.json"),
         QStringLiteral(
             "words that a reviewer added to the dictionary one by one, seen and removed "
             "on the same page; a name that the item itself holds is not marked, so it "
             "is not offered to be added")},
        {QStringLiteral("settings"),
         QStringLiteral(
             "how somebody likes their window, and the views of statistics that they saved under a "
             "name: a condition typed into one can be a person's id. Each is listed, renamed and "
             "removed on the page of the statistics; no text of an item is ever written there")},
        {QStringLiteral("stations"),
         QStringLiteral(
             "a folder with the journals of this workstation for workspaces that are elsewhere: "
             "leases, working texts and decisions, in the tables of this list. Each asks its "
             "gateway what was erased before it shows the next item, and erases it as well")},
    };
    return files;
}

const std::vector<SideFile> &sideFiles()
{
    static const std::vector<SideFile> files {
        {QStringLiteral("figures"),
         QStringLiteral("figures that may hold attributes of an erased person")},
        {QStringLiteral("cleared"), QStringLiteral("digests of an erased person's records")},
    };
    return files;
}

} // namespace bluepencil
