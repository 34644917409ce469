-- SPDX-License-Identifier: GPL-3.0-or-later
-- How long a request for another draft waits for its producer before the item comes back.
ALTER TABLE queue ADD COLUMN draft_wait_ms BIGINT NOT NULL DEFAULT 86400000 CHECK (draft_wait_ms > 0)
-- ;;
CREATE INDEX draft_request_waiting ON draft_request (created_at) WHERE state = 'waiting'
-- ;;
-- The draft was set aside: the working text is the reviewer's own.
ALTER TABLE journal_working ADD COLUMN draft_aside BIGINT NOT NULL DEFAULT 0
