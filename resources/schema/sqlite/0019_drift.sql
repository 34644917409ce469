-- SPDX-License-Identifier: GPL-3.0-or-later
-- Alarms of drift, and what people said to them. What raised one is computed from feedback; what is
-- stored is that it was raised, and the answer.
CREATE TABLE drift_alarm (
    alarm_no INTEGER PRIMARY KEY AUTOINCREMENT,
    model TEXT NOT NULL, -- the stream: model and task
    task TEXT NOT NULL,
    statistic TEXT NOT NULL CHECK (statistic IN
        ('approval-falls', 'approval-rises', 'effort-falls', 'effort-rises')),
    level TEXT NOT NULL CHECK (level IN ('warning', 'alarm')),
    state TEXT NOT NULL CHECK (state IN ('open', 'passed', 'acknowledged')),
    raised_at INTEGER NOT NULL, -- when it was noticed
    crossed_at INTEGER NOT NULL, -- decided_at of the decision that crossed the threshold
    crossed_seq INTEGER NOT NULL,
    since INTEGER NOT NULL, -- decided_at of the first decision after the change
    since_seq INTEGER NOT NULL,
    threshold REAL NOT NULL,
    value REAL NOT NULL, -- of the statistic when it was noticed
    n INTEGER NOT NULL, -- decisions since the change
    rate_before REAL NOT NULL, -- standardised for the reviewers since
    rate_after REAL NOT NULL,
    size REAL NOT NULL,
    size_low REAL,
    size_high REAL,
    acknowledged_at INTEGER,
    acknowledged_by TEXT,
    reason BLOB,
    new_baseline INTEGER NOT NULL DEFAULT 0 CHECK (new_baseline IN (0, 1)),
    watched_from_seq INTEGER, -- acknowledged: the statistic begins anew with this decision
    CHECK ((state = 'acknowledged') = (acknowledged_at IS NOT NULL)),
    CHECK ((state = 'acknowledged') = (acknowledged_by IS NOT NULL)),
    CHECK ((state = 'acknowledged') = (reason IS NOT NULL)),
    CHECK ((state = 'acknowledged') = (watched_from_seq IS NOT NULL))
) STRICT
-- ;;
-- One open at a time.
CREATE UNIQUE INDEX drift_alarm_open ON drift_alarm (model, task, statistic) WHERE state = 'open'
-- ;;
CREATE TABLE drift_setting (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    alarms_per_quarter REAL NOT NULL CHECK (alarms_per_quarter > 0) -- false ones, over all streams
) STRICT
-- ;;
-- All that the detectors read, in the order in which they read it, without touching a record.
CREATE INDEX feedback_drift ON feedback (status, slot_kind, arm, seq, model, task, reviewer, action,
    has_final, hter, decided_at) WHERE seq IS NOT NULL
