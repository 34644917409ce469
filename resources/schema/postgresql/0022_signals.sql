-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the automatic checks find in the drafts of a benchmark's runs; views on what came back about
-- texts and on alarms of drift. Runs from before have no findings.
ALTER TABLE benchmark_score ADD COLUMN check_hits BIGINT CHECK (check_hits >= 0)
-- ;;
-- By which program and guidelines they were looked for: a digest, null where nobody looked.
ALTER TABLE benchmark_run ADD COLUMN checks_basis PLAINTEXT
-- ;;
CREATE INDEX outcome_signal_time ON outcome_signal (received_at)
-- ;;
-- As before, and two views more: of a signal the number alone, up to 1e12 in size as in every other
-- figure, for other values may be words of a person; of an alarm not what somebody said to it.
CREATE OR REPLACE FUNCTION make_reporting() RETURNS boolean LANGUAGE plpgsql AS $$
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
        CREATE OR REPLACE VIEW reporting.signals AS
        SELECT s.outcome_id, o.decision_id, o.item_id, o.producer, o.queue, f.task, f.category,
            f.language, f.model, f.action, o.state AS outcome_state, s.kind,
            CASE WHEN abs(v.number) <= 1e12 THEN round(v.number, 60)::double precision END AS number,
            to_timestamp(s.at / 1000.0) AS signalled_at,
            to_timestamp(s.received_at / 1000.0) AS received_at
        FROM bluepencil.outcome_signal s
        CROSS JOIN LATERAL (SELECT CASE WHEN convert_from(s.value, 'UTF8')
                ~ '^-?(0|[1-9][0-9]{0,39})(\.[0-9]{1,40})?([eE][+-]?[0-9]{1,3})?$'
            THEN convert_from(s.value, 'UTF8')::numeric END AS number) v
        JOIN bluepencil.outcome o ON o.outcome_id = s.outcome_id
        LEFT JOIN bluepencil.feedback f ON f.decision_id = o.decision_id;
        CREATE OR REPLACE VIEW reporting.drift_alarms AS
        SELECT a.alarm_no, a.model, a.task, a.statistic, a.level, a.state,
            to_timestamp(a.raised_at / 1000.0) AS raised_at,
            to_timestamp(a.crossed_at / 1000.0) AS crossed_at,
            to_timestamp(a.since / 1000.0) AS since, a.threshold, a.value AS evidence, a.n, a.rate_before,
            a.rate_after, a.size, a.size_low, a.size_high,
            to_timestamp(a.acknowledged_at / 1000.0) AS acknowledged_at, a.new_baseline
        FROM bluepencil.drift_alarm a;
    EXCEPTION WHEN insufficient_privilege THEN
        RETURN false;
    END;
    RETURN true;
END $$
-- ;;
SELECT make_reporting()
