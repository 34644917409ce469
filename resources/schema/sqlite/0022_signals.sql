-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the automatic checks find in the drafts of a benchmark's runs; views on what came back about
-- texts and on alarms of drift. Runs from before have no findings.
ALTER TABLE benchmark_score ADD COLUMN check_hits INTEGER CHECK (check_hits >= 0)
-- ;;
-- By which program and guidelines they were looked for: a digest, null where nobody looked.
ALTER TABLE benchmark_run ADD COLUMN checks_basis TEXT
-- ;;
CREATE INDEX outcome_signal_time ON outcome_signal (received_at)
-- ;;
-- Of a signal the number alone, up to 1e12 in size as in every other figure, for other values may be
-- words of a person.
CREATE VIEW reporting_signals AS
SELECT s.outcome_id, o.decision_id, o.item_id, o.producer, o.queue, f.task, f.category,
    f.language, f.model, f.action, o.state AS outcome_state, s.kind,
    CASE WHEN json_valid(CAST(s.value AS TEXT)) THEN
        CASE WHEN json_type(CAST(s.value AS TEXT)) IN ('integer', 'real')
                AND abs(CAST(CAST(s.value AS TEXT) AS REAL)) <= 1e12
            THEN CAST(CAST(s.value AS TEXT) AS REAL) END END AS number,
    strftime('%Y-%m-%dT%H:%M:%fZ', s.at / 1000.0, 'unixepoch') AS signalled_at,
    strftime('%Y-%m-%dT%H:%M:%fZ', s.received_at / 1000.0, 'unixepoch') AS received_at
FROM outcome_signal s
JOIN outcome o ON o.outcome_id = s.outcome_id
LEFT JOIN feedback f ON f.decision_id = o.decision_id
-- ;;
-- Of an alarm not what somebody said to it.
CREATE VIEW reporting_drift_alarms AS
SELECT a.alarm_no, a.model, a.task, a.statistic, a.level, a.state,
    strftime('%Y-%m-%dT%H:%M:%fZ', a.raised_at / 1000.0, 'unixepoch') AS raised_at,
    strftime('%Y-%m-%dT%H:%M:%fZ', a.crossed_at / 1000.0, 'unixepoch') AS crossed_at,
    strftime('%Y-%m-%dT%H:%M:%fZ', a.since / 1000.0, 'unixepoch') AS since, a.threshold,
    a.value AS evidence, a.n, a.rate_before, a.rate_after, a.size, a.size_low, a.size_high,
    strftime('%Y-%m-%dT%H:%M:%fZ', a.acknowledged_at / 1000.0, 'unixepoch') AS acknowledged_at,
    a.new_baseline
FROM drift_alarm a
