-- SPDX-License-Identifier: GPL-3.0-or-later
-- A reviewer asks for another draft. The item waits, and nobody is given a place of it, until its
-- producer sends a higher revision or says that none comes, or the request is taken back.
CREATE TABLE draft_request (
    request_no INTEGER PRIMARY KEY AUTOINCREMENT,
    request_id TEXT NOT NULL UNIQUE, -- the decision_id of who asks is the outcome_id of who is asked
    item_id TEXT NOT NULL REFERENCES item(item_id),
    item_revision INTEGER NOT NULL, -- the one that will not do
    slot_id INTEGER NOT NULL REFERENCES slot(slot_id),
    fence INTEGER NOT NULL,
    producer TEXT NOT NULL,
    queue TEXT NOT NULL,
    reviewer TEXT NOT NULL,
    draft_id TEXT NOT NULL,
    body BLOB NOT NULL, -- the decision as JSON, with the instruction and the time it took
    body_sha256 TEXT NOT NULL, -- same id with another body is refused
    payload BLOB NOT NULL, -- what the producer gets, the same bytes on every retry
    state TEXT NOT NULL CHECK (state IN ('waiting', 'answered', 'refused', 'recalled', 'ended')),
    refusal BLOB, -- why the producer sends none
    created_at INTEGER NOT NULL,
    taken_at INTEGER,
    hidden_until INTEGER NOT NULL DEFAULT 0,
    attempts INTEGER NOT NULL DEFAULT 0,
    acked_at INTEGER,
    closed_at INTEGER,
    CHECK ((state = 'waiting') = (closed_at IS NULL)),
    CHECK ((acked_at IS NOT NULL) <= (taken_at IS NOT NULL)),
    CHECK ((refusal IS NOT NULL) <= (state = 'refused'))
) STRICT
-- ;;
CREATE UNIQUE INDEX draft_request_one_open ON draft_request (item_id) WHERE state = 'waiting'
-- ;;
CREATE INDEX draft_request_due ON draft_request (request_no)
    WHERE state = 'waiting' AND acked_at IS NULL
-- ;;
CREATE INDEX draft_request_item ON draft_request (item_id)
-- ;;
CREATE INDEX draft_request_reviewer ON draft_request (reviewer, request_no)
-- ;;
-- The request that the item waits for.
ALTER TABLE item ADD COLUMN draft_request_id TEXT
-- ;;
-- The request after which the slot came back to who had asked.
ALTER TABLE slot ADD COLUMN returned_request_id TEXT
-- ;;
CREATE INDEX slot_asked ON slot (sticky_to) WHERE returned_request_id IS NOT NULL
-- ;;
CREATE TRIGGER slot_waits_for_draft BEFORE UPDATE ON slot
WHEN NEW.state = 'leased' AND NEW.fence > OLD.fence
    AND EXISTS (SELECT 1 FROM item WHERE item_id = NEW.item_id AND draft_request_id IS NOT NULL)
BEGIN
    SELECT RAISE(ABORT, 'the item waits for another draft');
END
-- ;;
-- Rule 6: a paused queue lets nothing out, and no probe is ever let out.
CREATE TRIGGER draft_request_stays_in BEFORE UPDATE OF attempts ON draft_request
WHEN EXISTS (SELECT 1 FROM queue WHERE name = NEW.queue AND paused_at IS NOT NULL)
    OR EXISTS (SELECT 1 FROM item WHERE item_id = NEW.item_id AND is_probe = 1)
BEGIN
    SELECT RAISE(ABORT, 'the request may not go out');
END
