-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who may speak to the gateway. The secret itself is nowhere.
CREATE TABLE token (
    token_id PLAINTEXT PRIMARY KEY, -- stands in the token, so that it can be named and found
    secret_hash PLAINTEXT NOT NULL, -- BLAKE2b-256 of the whole token, hexadecimal
    role PLAINTEXT NOT NULL CHECK (role IN ('producer', 'reviewer', 'supervisor')),
    subject PLAINTEXT NOT NULL, -- the name of the producer or the person
    queues PLAINTEXT NOT NULL DEFAULT '[]', -- JSON array; empty: all
    skills PLAINTEXT NOT NULL DEFAULT '[]', -- JSON array
    created_at BIGINT NOT NULL,
    expires_at BIGINT,
    revoked_at BIGINT,
    last_used_day BIGINT -- days since 1970-01-01 in UTC
)
-- ;;
-- What was erased, in order, for workstations that hold copies. Ids alone.
CREATE TABLE erasure_notice (
    seq BIGINT PRIMARY KEY, -- without gaps: whoever adds one waits for their turn
    item_ids PLAINTEXT NOT NULL, -- JSON array
    at BIGINT NOT NULL
)
-- ;;
-- How far each workstation has followed.
CREATE TABLE erasure_ack (
    workstation PLAINTEXT NOT NULL,
    reviewer PLAINTEXT NOT NULL,
    seq BIGINT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (workstation, reviewer)
)
-- ;;
-- For trying things out: no outcome of such a queue ever goes out.
ALTER TABLE queue ADD COLUMN sandbox BIGINT NOT NULL DEFAULT 0 CHECK (sandbox IN (0, 1))
-- ;;
CREATE FUNCTION queue_sandbox_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM bluepencil.item WHERE queue = NEW.name) THEN
        RAISE EXCEPTION USING ERRCODE = 'integrity_constraint_violation',
            MESSAGE = 'the queue holds items';
    END IF;
    RETURN NEW;
END $$
-- ;;
CREATE TRIGGER queue_sandbox_stays BEFORE UPDATE OF sandbox ON queue FOR EACH ROW
WHEN (NEW.sandbox <> OLD.sandbox) EXECUTE FUNCTION queue_sandbox_stays()
-- ;;
CREATE FUNCTION never_of_a_sandbox() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM bluepencil.queue WHERE name = NEW.queue AND sandbox = 1) THEN
        RAISE EXCEPTION USING ERRCODE = 'integrity_constraint_violation',
            MESSAGE = 'the queue is a sandbox';
    END IF;
    RETURN NEW;
END $$
-- ;;
CREATE TRIGGER outcome_never_of_a_sandbox BEFORE UPDATE OF attempts ON outcome FOR EACH ROW
EXECUTE FUNCTION never_of_a_sandbox()
-- ;;
CREATE TRIGGER request_never_of_a_sandbox BEFORE UPDATE OF attempts ON draft_request FOR EACH ROW
EXECUTE FUNCTION never_of_a_sandbox()
