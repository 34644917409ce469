-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a workstation holds of a workspace that is elsewhere: its leases, so that it works on without
-- contact and after a restart, and how far it has followed the erasures.
CREATE TABLE journal_lease (
    item_id PLAINTEXT NOT NULL,
    reviewer PLAINTEXT NOT NULL,
    slot_id BIGINT NOT NULL,
    fence BIGINT NOT NULL,
    subject_sha256 PLAINTEXT NOT NULL, -- of the person's id; empty if the item names none
    boot_id PLAINTEXT NOT NULL, -- of the machine's run that `deadline` is counted in
    deadline BIGINT NOT NULL, -- on a clock that runs during suspend
    offline BIGINT NOT NULL CHECK (offline IN (0, 1)), -- taken to work without contact
    body BYTEA NOT NULL, -- the lease as JSON, with the item
    PRIMARY KEY (item_id, reviewer)
)
-- ;;
CREATE TABLE station (
    id BIGINT PRIMARY KEY CHECK (id = 1),
    server PLAINTEXT NOT NULL,
    subject PLAINTEXT NOT NULL, -- whose token it was made for
    erased_upto BIGINT NOT NULL DEFAULT 0, -- seq of the last erasure that was carried out
    epoch PLAINTEXT NOT NULL DEFAULT '' -- of the store when it was asked last
)
-- ;;
-- How long what is taken along, to be worked on without contact, is held; 0: nothing may be.
ALTER TABLE queue ADD COLUMN offline_ms BIGINT NOT NULL DEFAULT 0
    CHECK (offline_ms >= 0 AND offline_ms <= 28800000)
