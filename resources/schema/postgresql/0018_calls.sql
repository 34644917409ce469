-- SPDX-License-Identifier: GPL-3.0-or-later
-- Calls of a model that nobody reviews: what they took, so that tokens, latency and errors are
-- counted whole. Never a text.
CREATE TABLE model_call (
    call_no BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    producer PLAINTEXT NOT NULL,
    call_id PLAINTEXT NOT NULL, -- the producer's; of a span the ids of its trace and of itself
    at BIGINT NOT NULL, -- when it began
    model PLAINTEXT NOT NULL,
    operation PLAINTEXT NOT NULL,
    task PLAINTEXT NOT NULL,
    input_tokens BIGINT CHECK (input_tokens >= 0), -- those of the cache included
    output_tokens BIGINT CHECK (output_tokens >= 0),
    cached_tokens BIGINT CHECK (cached_tokens >= 0),
    latency_ms DOUBLE PRECISION CHECK (latency_ms >= 0),
    ttft_ms DOUBLE PRECISION CHECK (ttft_ms >= 0), -- until the first part of the answer
    error_type PLAINTEXT NOT NULL, -- empty: it went well
    cost_nanos BIGINT CHECK (cost_nanos >= 0), -- billionths of the currency
    currency PLAINTEXT NOT NULL CHECK (length(currency) IN (0, 3)),
    received_at BIGINT NOT NULL,
    UNIQUE (producer, call_id),
    CHECK ((cost_nanos IS NULL) = (currency = ''))
)
-- ;;
CREATE INDEX model_call_time ON model_call (at, model, task)
-- ;;
-- What figures from outside are counted from, without reading the texts of an outcome.
CREATE INDEX outcome_states ON outcome (queue, status, state)
-- ;;
-- Views for the tools of others: figures, names of classes and ids; no text of a person, no name of
-- a reviewer, no id of a case of the producer's. In a schema of their own, so that a role can be let
-- in there alone. A copy of the schema `bluepencil` does not hold them: whoever puts one back makes
-- them anew. False if the role may make no schema.
CREATE FUNCTION make_reporting() RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
    BEGIN
        CREATE SCHEMA IF NOT EXISTS reporting;
        CREATE OR REPLACE VIEW reporting.decisions AS
        SELECT f.decision_id, f.item_id, f.item_revision,
            to_timestamp(f.decided_at / 1000.0) AS decided_at, f.queue, f.task,
            f.category, f.language, f.model, f.producer, f.slot_kind, f.arm, f.action, f.status,
            f.has_final, f.texts_equal, f.hter, f.words_draft, f.words_final,
            f.active_ms / 1000.0 AS active_seconds, f.read_ms / 1000.0 AS read_seconds, f.keystrokes,
            f.coverage, f.guideline_id, f.guideline_version, f.text_engine
        FROM bluepencil.feedback f;
        CREATE OR REPLACE VIEW reporting.labels AS
        SELECT f.decision_id, f.item_id, to_timestamp(f.decided_at / 1000.0) AS decided_at, f.queue,
            f.task, f.language,
            f.model, f.action, f.status, l.label_no, l.code, l.severity,
            CASE l.severity WHEN 'minor' THEN 1 WHEN 'major' THEN 5 WHEN 'critical' THEN 25 ELSE 0 END
                AS weight
        FROM bluepencil.feedback_label l JOIN bluepencil.feedback f ON f.feedback_no = l.feedback_no;
        CREATE OR REPLACE VIEW reporting.items AS
        SELECT i.item_id, i.producer, i.revision, i.queue, i.task, i.category, i.language, i.model,
            i.priority, i.arm, i.is_probe, i.state, to_timestamp(i.created_at / 1000.0) AS arrived_at,
            to_timestamp(i.due_at / 1000.0) AS due_at, to_timestamp(i.closed_at / 1000.0) AS closed_at,
            (i.closed_at - i.created_at) / 1000.0 AS open_seconds,
            CASE WHEN i.due_at IS NULL OR i.closed_at IS NULL THEN NULL
                WHEN i.closed_at > i.due_at THEN 1 ELSE 0 END AS closed_late
        FROM bluepencil.item i WHERE i.state <> 'staged';
        CREATE OR REPLACE VIEW reporting.outcomes AS
        SELECT o.outcome_id, o.item_id, o.decision_id, o.producer, o.queue, o.status, o.state,
            to_timestamp(o.created_at / 1000.0) AS committed_at,
            to_timestamp(o.taken_at / 1000.0) AS taken_at,
            to_timestamp(o.acked_at / 1000.0) AS acked_at,
            (o.acked_at - o.created_at) / 1000.0 AS delivery_seconds,
            o.attempts
        FROM bluepencil.outcome o;
        CREATE OR REPLACE VIEW reporting.calls AS
        SELECT c.producer, to_timestamp(c.at / 1000.0) AS called_at, c.model, c.operation, c.task,
            c.input_tokens,
            c.output_tokens, c.cached_tokens, c.latency_ms / 1000.0 AS latency_seconds,
            c.ttft_ms / 1000.0 AS first_token_seconds, c.error_type,
            CASE WHEN c.error_type = '' THEN 0 ELSE 1 END AS failed, c.cost_nanos / 1e9 AS cost, c.currency
        FROM bluepencil.model_call c;
    EXCEPTION WHEN insufficient_privilege THEN
        RETURN false;
    END;
    RETURN true;
END $$
-- ;;
SELECT make_reporting()
