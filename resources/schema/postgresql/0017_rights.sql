-- SPDX-License-Identifier: GPL-3.0-or-later
-- The rights of the person that texts are about. Days are days since 1970-01-01 in the workspace's
-- zone.
-- What is kept although somebody asks for its erasure or its time is over.
CREATE TABLE legal_hold (
    hold_no BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    subject_id PLAINTEXT NOT NULL, -- the person; empty: by the filter
    filter BYTEA NOT NULL, -- JSON; empty: by the person
    reason BYTEA NOT NULL,
    held_by PLAINTEXT NOT NULL,
    held_at BIGINT NOT NULL,
    review_day BIGINT,
    released_by PLAINTEXT,
    released_at BIGINT,
    CHECK ((released_by IS NULL) = (released_at IS NULL))
)
-- ;;
-- Whose texts are kept and nothing else is done with them.
CREATE TABLE restriction (
    subject_id PLAINTEXT PRIMARY KEY CHECK (subject_id <> ''),
    reason BYTEA NOT NULL,
    restricted_by PLAINTEXT NOT NULL,
    restricted_at BIGINT NOT NULL
)
-- ;;
CREATE FUNCTION slot_stays_while_restricted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM bluepencil.item i JOIN bluepencil.restriction r
        ON r.subject_id = i.subject_id WHERE i.item_id = NEW.item_id) THEN
        RAISE EXCEPTION USING ERRCODE = 'integrity_constraint_violation',
            MESSAGE = 'the data of the person are restricted';
    END IF;
    RETURN NEW;
END $$
-- ;;
CREATE TRIGGER slot_stays_while_restricted BEFORE UPDATE ON slot FOR EACH ROW
WHEN (NEW.state = 'leased' AND NEW.fence > OLD.fence)
EXECUTE FUNCTION slot_stays_while_restricted()
-- ;;
-- What was wrong in an item that is decided. The item itself is the evidence of the decision and
-- stays as it was.
CREATE TABLE rectification (
    rectification_no BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    item_id PLAINTEXT NOT NULL REFERENCES item(item_id) ON DELETE CASCADE,
    line BYTEA NOT NULL, -- the item as it should have been
    note BYTEA NOT NULL,
    rectified_by PLAINTEXT NOT NULL,
    rectified_at BIGINT NOT NULL
)
-- ;;
CREATE INDEX rectification_item ON rectification (item_id)
-- ;;
-- What persons asked for, with the day by which they must have an answer.
CREATE TABLE rights_request (
    request_no BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind PLAINTEXT NOT NULL CHECK (kind IN
        ('access', 'erasure', 'rectification', 'restriction', 'objection', 'portability')),
    law PLAINTEXT NOT NULL CHECK (law IN ('gdpr', 'ccpa')),
    subject_id PLAINTEXT NOT NULL, -- empty once the person is erased
    received_day BIGINT NOT NULL,
    due_day BIGINT NOT NULL,
    extended BIGINT NOT NULL DEFAULT 0 CHECK (extended IN (0, 1)),
    note BYTEA NOT NULL,
    added_by PLAINTEXT NOT NULL,
    added_at BIGINT NOT NULL,
    closed_by PLAINTEXT,
    closed_at BIGINT,
    answer BYTEA, -- what the person was told
    certificate_no BIGINT, -- of the erasure that took the person out of it
    CHECK (due_day > received_day),
    CHECK ((closed_by IS NULL) = (closed_at IS NULL)),
    CHECK ((answer IS NULL) = (closed_at IS NULL))
)
-- ;;
CREATE INDEX rights_request_open ON rights_request (due_day) WHERE closed_at IS NULL
-- ;;
-- What was done for an erasure, without anything of the person.
CREATE TABLE erasure_certificate (
    certificate_no BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    erased_at BIGINT NOT NULL,
    erased_by PLAINTEXT NOT NULL,
    subject_hash PLAINTEXT NOT NULL, -- BLAKE2b-256 of the subject_id with the key beside it
    hash_key PLAINTEXT NOT NULL, -- 32 random bytes, hexadecimal
    notice_seq BIGINT, -- null: workstations were told nothing, for there was nothing to hold
    body BYTEA NOT NULL -- JSON: counts, batches
)
-- ;;
-- How long items of a class are kept after they are over; the empty class is that of all others.
CREATE TABLE retention_rule (
    class PLAINTEXT PRIMARY KEY,
    days BIGINT NOT NULL CHECK (days > 0),
    set_by PLAINTEXT NOT NULL,
    set_at BIGINT NOT NULL
)
-- ;;
CREATE TABLE retention_run (
    run_no BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    run_by PLAINTEXT NOT NULL,
    run_at BIGINT NOT NULL,
    confirmed BIGINT NOT NULL CHECK (confirmed IN (0, 1)), -- although the clock was in doubt
    body BYTEA NOT NULL -- JSON: counts by class
)
