-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who may speak to the gateway. The secret itself is nowhere.
CREATE TABLE token (
    token_id TEXT PRIMARY KEY NOT NULL, -- stands in the token, so that it can be named and found
    secret_hash TEXT NOT NULL, -- BLAKE2b-256 of the whole token, hexadecimal
    role TEXT NOT NULL CHECK (role IN ('producer', 'reviewer', 'supervisor')),
    subject TEXT NOT NULL, -- the name of the producer or the person
    queues TEXT NOT NULL DEFAULT '[]', -- JSON array; empty: all
    skills TEXT NOT NULL DEFAULT '[]', -- JSON array
    created_at INTEGER NOT NULL,
    expires_at INTEGER,
    revoked_at INTEGER,
    last_used_day INTEGER -- days since 1970-01-01 in UTC
) STRICT
-- ;;
-- What was erased, in order, for workstations that hold copies. Ids alone.
CREATE TABLE erasure_notice (
    seq INTEGER PRIMARY KEY NOT NULL, -- without gaps: whoever adds one waits for their turn
    item_ids TEXT NOT NULL, -- JSON array
    at INTEGER NOT NULL
) STRICT
-- ;;
-- How far each workstation has followed.
CREATE TABLE erasure_ack (
    workstation TEXT NOT NULL,
    reviewer TEXT NOT NULL,
    seq INTEGER NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (workstation, reviewer)
) STRICT
-- ;;
-- For trying things out: no outcome of such a queue ever goes out.
ALTER TABLE queue ADD COLUMN sandbox INTEGER NOT NULL DEFAULT 0 CHECK (sandbox IN (0, 1))
-- ;;
CREATE TRIGGER queue_sandbox_stays BEFORE UPDATE OF sandbox ON queue
WHEN NEW.sandbox <> OLD.sandbox AND EXISTS (SELECT 1 FROM item WHERE queue = NEW.name)
BEGIN
    SELECT RAISE(ABORT, 'the queue holds items');
END
-- ;;
CREATE TRIGGER outcome_never_of_a_sandbox BEFORE UPDATE OF attempts ON outcome
WHEN EXISTS (SELECT 1 FROM queue WHERE name = NEW.queue AND sandbox = 1)
BEGIN
    SELECT RAISE(ABORT, 'the queue is a sandbox');
END
-- ;;
CREATE TRIGGER request_never_of_a_sandbox BEFORE UPDATE OF attempts ON draft_request
WHEN EXISTS (SELECT 1 FROM queue WHERE name = NEW.queue AND sandbox = 1)
BEGIN
    SELECT RAISE(ABORT, 'the queue is a sandbox');
END
