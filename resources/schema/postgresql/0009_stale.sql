-- SPDX-License-Identifier: GPL-3.0-or-later
-- A reviewer asks for another draft. The item waits, and nobody is given a place of it, until its
-- producer sends a higher revision or says that none comes, or the request is taken back.
CREATE TABLE draft_request (
    request_no BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    request_id PLAINTEXT NOT NULL UNIQUE, -- the decision_id of who asks is the outcome_id of who is asked
    item_id PLAINTEXT NOT NULL REFERENCES item(item_id),
    item_revision BIGINT NOT NULL, -- the one that will not do
    slot_id BIGINT NOT NULL REFERENCES slot(slot_id),
    fence BIGINT NOT NULL,
    producer PLAINTEXT NOT NULL,
    queue PLAINTEXT NOT NULL,
    reviewer PLAINTEXT NOT NULL,
    draft_id PLAINTEXT NOT NULL,
    body BYTEA NOT NULL, -- the decision as JSON, with the instruction and the time it took
    body_sha256 PLAINTEXT NOT NULL, -- same id with another body is refused
    payload BYTEA NOT NULL, -- what the producer gets, the same bytes on every retry
    state PLAINTEXT NOT NULL CHECK (state IN
        ('waiting', 'answered', 'refused', 'recalled', 'ended')),
    refusal BYTEA, -- why the producer sends none
    created_at BIGINT NOT NULL,
    taken_at BIGINT,
    hidden_until BIGINT NOT NULL DEFAULT 0,
    attempts BIGINT NOT NULL DEFAULT 0,
    acked_at BIGINT,
    closed_at BIGINT,
    CHECK ((state = 'waiting') = (closed_at IS NULL)),
    CHECK ((acked_at IS NOT NULL) <= (taken_at IS NOT NULL)),
    CHECK ((refusal IS NOT NULL) <= (state = 'refused'))
)
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
ALTER TABLE item ADD COLUMN draft_request_id PLAINTEXT
-- ;;
-- The request after which the slot came back to who had asked.
ALTER TABLE slot ADD COLUMN returned_request_id PLAINTEXT
-- ;;
CREATE INDEX slot_asked ON slot (sticky_to) WHERE returned_request_id IS NOT NULL
-- ;;
CREATE FUNCTION slot_waits_for_draft() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM bluepencil.item WHERE item_id = NEW.item_id
        AND draft_request_id IS NOT NULL) THEN
        RAISE EXCEPTION USING ERRCODE = 'integrity_constraint_violation',
            MESSAGE = 'the item waits for another draft';
    END IF;
    RETURN NEW;
END $$
-- ;;
CREATE TRIGGER slot_waits_for_draft BEFORE UPDATE ON slot FOR EACH ROW
WHEN (NEW.state = 'leased' AND NEW.fence > OLD.fence) EXECUTE FUNCTION slot_waits_for_draft()
-- ;;
-- Rule 6: a paused queue lets nothing out, and no probe is ever let out.
CREATE FUNCTION draft_request_stays_in() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM bluepencil.queue WHERE name = NEW.queue AND paused_at IS NOT NULL)
        OR EXISTS (SELECT 1 FROM bluepencil.item WHERE item_id = NEW.item_id AND is_probe = 1) THEN
        RAISE EXCEPTION USING ERRCODE = 'integrity_constraint_violation',
            MESSAGE = 'the request may not go out';
    END IF;
    RETURN NEW;
END $$
-- ;;
CREATE TRIGGER draft_request_stays_in BEFORE UPDATE OF attempts ON draft_request FOR EACH ROW
EXECUTE FUNCTION draft_request_stays_in()
