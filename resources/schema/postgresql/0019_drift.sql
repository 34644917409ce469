-- SPDX-License-Identifier: GPL-3.0-or-later
-- Alarms of drift, and what people said to them. What raised one is computed from feedback; what is
-- stored is that it was raised, and the answer.
CREATE TABLE drift_alarm (
    alarm_no BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    model PLAINTEXT NOT NULL, -- the stream: model and task
    task PLAINTEXT NOT NULL,
    statistic PLAINTEXT NOT NULL CHECK (statistic IN
        ('approval-falls', 'approval-rises', 'effort-falls', 'effort-rises')),
    level PLAINTEXT NOT NULL CHECK (level IN ('warning', 'alarm')),
    state PLAINTEXT NOT NULL CHECK (state IN ('open', 'passed', 'acknowledged')),
    raised_at BIGINT NOT NULL, -- when it was noticed
    crossed_at BIGINT NOT NULL, -- decided_at of the decision that crossed the threshold
    crossed_seq BIGINT NOT NULL,
    since BIGINT NOT NULL, -- decided_at of the first decision after the change
    since_seq BIGINT NOT NULL,
    threshold DOUBLE PRECISION NOT NULL,
    value DOUBLE PRECISION NOT NULL, -- of the statistic when it was noticed
    n BIGINT NOT NULL, -- decisions since the change
    rate_before DOUBLE PRECISION NOT NULL, -- standardised for the reviewers since
    rate_after DOUBLE PRECISION NOT NULL,
    size DOUBLE PRECISION NOT NULL,
    size_low DOUBLE PRECISION,
    size_high DOUBLE PRECISION,
    acknowledged_at BIGINT,
    acknowledged_by PLAINTEXT,
    reason BYTEA,
    new_baseline BIGINT NOT NULL DEFAULT 0 CHECK (new_baseline IN (0, 1)),
    watched_from_seq BIGINT, -- acknowledged: the statistic begins anew with this decision
    CHECK ((state = 'acknowledged') = (acknowledged_at IS NOT NULL)),
    CHECK ((state = 'acknowledged') = (acknowledged_by IS NOT NULL)),
    CHECK ((state = 'acknowledged') = (reason IS NOT NULL)),
    CHECK ((state = 'acknowledged') = (watched_from_seq IS NOT NULL))
)
-- ;;
-- One open at a time.
CREATE UNIQUE INDEX drift_alarm_open ON drift_alarm (model, task, statistic) WHERE state = 'open'
-- ;;
CREATE TABLE drift_setting (
    id BIGINT PRIMARY KEY CHECK (id = 1),
    alarms_per_quarter DOUBLE PRECISION NOT NULL CHECK (alarms_per_quarter > 0) -- false ones, over all streams
)
-- ;;
-- All that the detectors read, in the order in which they read it, without touching a record.
CREATE INDEX feedback_drift ON feedback (status, slot_kind, arm, seq, model, task, reviewer, action,
    has_final, hter, decided_at) WHERE seq IS NOT NULL
