-- SPDX-License-Identifier: GPL-3.0-or-later
-- The rights of the person that texts are about. Days are days since 1970-01-01 in the workspace's
-- zone.
-- What is kept although somebody asks for its erasure or its time is over.
CREATE TABLE legal_hold (
    hold_no INTEGER PRIMARY KEY AUTOINCREMENT,
    subject_id TEXT NOT NULL, -- the person; empty: by the filter
    filter BLOB NOT NULL, -- JSON; empty: by the person
    reason BLOB NOT NULL,
    held_by TEXT NOT NULL,
    held_at INTEGER NOT NULL,
    review_day INTEGER,
    released_by TEXT,
    released_at INTEGER,
    CHECK ((released_by IS NULL) = (released_at IS NULL))
) STRICT
-- ;;
-- Whose texts are kept and nothing else is done with them.
CREATE TABLE restriction (
    subject_id TEXT PRIMARY KEY NOT NULL CHECK (subject_id <> ''),
    reason BLOB NOT NULL,
    restricted_by TEXT NOT NULL,
    restricted_at INTEGER NOT NULL
) STRICT
-- ;;
CREATE TRIGGER slot_stays_while_restricted BEFORE UPDATE ON slot
WHEN NEW.state = 'leased' AND NEW.fence > OLD.fence
    AND EXISTS (SELECT 1 FROM item i JOIN restriction r ON r.subject_id = i.subject_id
        WHERE i.item_id = NEW.item_id)
BEGIN
    SELECT RAISE(ABORT, 'the data of the person are restricted');
END
-- ;;
-- What was wrong in an item that is decided. The item itself is the evidence of the decision and
-- stays as it was.
CREATE TABLE rectification (
    rectification_no INTEGER PRIMARY KEY AUTOINCREMENT,
    item_id TEXT NOT NULL REFERENCES item(item_id) ON DELETE CASCADE,
    line BLOB NOT NULL, -- the item as it should have been
    note BLOB NOT NULL,
    rectified_by TEXT NOT NULL,
    rectified_at INTEGER NOT NULL
) STRICT
-- ;;
CREATE INDEX rectification_item ON rectification (item_id)
-- ;;
-- What persons asked for, with the day by which they must have an answer.
CREATE TABLE rights_request (
    request_no INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL CHECK (kind IN
        ('access', 'erasure', 'rectification', 'restriction', 'objection', 'portability')),
    law TEXT NOT NULL CHECK (law IN ('gdpr', 'ccpa')),
    subject_id TEXT NOT NULL, -- empty once the person is erased
    received_day INTEGER NOT NULL,
    due_day INTEGER NOT NULL,
    extended INTEGER NOT NULL DEFAULT 0 CHECK (extended IN (0, 1)),
    note BLOB NOT NULL,
    added_by TEXT NOT NULL,
    added_at INTEGER NOT NULL,
    closed_by TEXT,
    closed_at INTEGER,
    answer BLOB, -- what the person was told
    certificate_no INTEGER, -- of the erasure that took the person out of it
    CHECK (due_day > received_day),
    CHECK ((closed_by IS NULL) = (closed_at IS NULL)),
    CHECK ((answer IS NULL) = (closed_at IS NULL))
) STRICT
-- ;;
CREATE INDEX rights_request_open ON rights_request (due_day) WHERE closed_at IS NULL
-- ;;
-- What was done for an erasure, without anything of the person.
CREATE TABLE erasure_certificate (
    certificate_no INTEGER PRIMARY KEY AUTOINCREMENT,
    erased_at INTEGER NOT NULL,
    erased_by TEXT NOT NULL,
    subject_hash TEXT NOT NULL, -- BLAKE2b-256 of the subject_id with the key beside it
    hash_key TEXT NOT NULL, -- 32 random bytes, hexadecimal
    notice_seq INTEGER, -- null: workstations were told nothing, for there was nothing to hold
    body BLOB NOT NULL -- JSON: counts, batches
) STRICT
-- ;;
-- How long items of a class are kept after they are over; the empty class is that of all others.
CREATE TABLE retention_rule (
    class TEXT PRIMARY KEY NOT NULL,
    days INTEGER NOT NULL CHECK (days > 0),
    set_by TEXT NOT NULL,
    set_at INTEGER NOT NULL
) STRICT
-- ;;
CREATE TABLE retention_run (
    run_no INTEGER PRIMARY KEY AUTOINCREMENT,
    run_by TEXT NOT NULL,
    run_at INTEGER NOT NULL,
    confirmed INTEGER NOT NULL CHECK (confirmed IN (0, 1)), -- although the clock was in doubt
    body BLOB NOT NULL -- JSON: counts by class
) STRICT
