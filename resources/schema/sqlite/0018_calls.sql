-- SPDX-License-Identifier: GPL-3.0-or-later
-- Calls of a model that nobody reviews: what they took, so that tokens, latency and errors are
-- counted whole. Never a text.
CREATE TABLE model_call (
    call_no INTEGER PRIMARY KEY AUTOINCREMENT,
    producer TEXT NOT NULL,
    call_id TEXT NOT NULL, -- the producer's; of a span the ids of its trace and of itself
    at INTEGER NOT NULL, -- when it began
    model TEXT NOT NULL,
    operation TEXT NOT NULL,
    task TEXT NOT NULL,
    input_tokens INTEGER CHECK (input_tokens >= 0), -- those of the cache included
    output_tokens INTEGER CHECK (output_tokens >= 0),
    cached_tokens INTEGER CHECK (cached_tokens >= 0),
    latency_ms REAL CHECK (latency_ms >= 0),
    ttft_ms REAL CHECK (ttft_ms >= 0), -- until the first part of the answer
    error_type TEXT NOT NULL, -- empty: it went well
    cost_nanos INTEGER CHECK (cost_nanos >= 0), -- billionths of the currency
    currency TEXT NOT NULL CHECK (length(currency) IN (0, 3)),
    received_at INTEGER NOT NULL,
    UNIQUE (producer, call_id),
    CHECK ((cost_nanos IS NULL) = (currency = ''))
) STRICT
-- ;;
CREATE INDEX model_call_time ON model_call (at, model, task)
-- ;;
-- What figures from outside are counted from, without reading the texts of an outcome.
CREATE INDEX outcome_states ON outcome (queue, status, state)
-- ;;
-- Views for the tools of others: figures, names of classes and ids; no text of a person, no name of
-- a reviewer, no id of a case of the producer's.
CREATE VIEW reporting_decisions AS
SELECT f.decision_id, f.item_id, f.item_revision, strftime('%Y-%m-%dT%H:%M:%fZ',
    f.decided_at / 1000.0, 'unixepoch') AS decided_at, f.queue, f.task,
    f.category, f.language, f.model, f.producer, f.slot_kind, f.arm, f.action, f.status,
    f.has_final, f.texts_equal, f.hter, f.words_draft, f.words_final,
    f.active_ms / 1000.0 AS active_seconds, f.read_ms / 1000.0 AS read_seconds, f.keystrokes,
    f.coverage, f.guideline_id, f.guideline_version, f.text_engine
FROM feedback f
-- ;;
CREATE VIEW reporting_labels AS
SELECT f.decision_id, f.item_id, strftime('%Y-%m-%dT%H:%M:%fZ', f.decided_at / 1000.0,
    'unixepoch') AS decided_at, f.queue, f.task, f.language,
    f.model, f.action, f.status, l.label_no, l.code, l.severity,
    CASE l.severity WHEN 'minor' THEN 1 WHEN 'major' THEN 5 WHEN 'critical' THEN 25 ELSE 0 END
        AS weight
FROM feedback_label l JOIN feedback f ON f.feedback_no = l.feedback_no
-- ;;
CREATE VIEW reporting_items AS
SELECT i.item_id, i.producer, i.revision, i.queue, i.task, i.category, i.language, i.model,
    i.priority, i.arm, i.is_probe, i.state, strftime('%Y-%m-%dT%H:%M:%fZ', i.created_at / 1000.0,
    'unixepoch') AS arrived_at,
    strftime('%Y-%m-%dT%H:%M:%fZ', i.due_at / 1000.0, 'unixepoch') AS due_at,
    strftime('%Y-%m-%dT%H:%M:%fZ', i.closed_at / 1000.0, 'unixepoch') AS closed_at,
    (i.closed_at - i.created_at) / 1000.0 AS open_seconds,
    CASE WHEN i.due_at IS NULL OR i.closed_at IS NULL THEN NULL
        WHEN i.closed_at > i.due_at THEN 1 ELSE 0 END AS closed_late
FROM item i WHERE i.state <> 'staged'
-- ;;
CREATE VIEW reporting_outcomes AS
SELECT o.outcome_id, o.item_id, o.decision_id, o.producer, o.queue, o.status, o.state,
    strftime('%Y-%m-%dT%H:%M:%fZ', o.created_at / 1000.0, 'unixepoch') AS committed_at,
    strftime('%Y-%m-%dT%H:%M:%fZ', o.taken_at / 1000.0, 'unixepoch') AS taken_at,
    strftime('%Y-%m-%dT%H:%M:%fZ', o.acked_at / 1000.0, 'unixepoch') AS acked_at,
    (o.acked_at - o.created_at) / 1000.0 AS delivery_seconds,
    o.attempts
FROM outcome o
-- ;;
CREATE VIEW reporting_calls AS
SELECT c.producer, strftime('%Y-%m-%dT%H:%M:%fZ', c.at / 1000.0, 'unixepoch') AS called_at,
    c.model, c.operation, c.task, c.input_tokens,
    c.output_tokens, c.cached_tokens, c.latency_ms / 1000.0 AS latency_seconds,
    c.ttft_ms / 1000.0 AS first_token_seconds, c.error_type,
    CASE WHEN c.error_type = '' THEN 0 ELSE 1 END AS failed, c.cost_nanos / 1e9 AS cost, c.currency
FROM model_call c
