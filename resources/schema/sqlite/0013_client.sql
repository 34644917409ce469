-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a workstation holds of a workspace that is elsewhere: its leases, so that it works on without
-- contact and after a restart, and how far it has followed the erasures.
CREATE TABLE journal_lease (
    item_id TEXT NOT NULL,
    reviewer TEXT NOT NULL,
    slot_id INTEGER NOT NULL,
    fence INTEGER NOT NULL,
    subject_sha256 TEXT NOT NULL, -- of the person's id; empty if the item names none
    boot_id TEXT NOT NULL, -- of the machine's run that `deadline` is counted in
    deadline INTEGER NOT NULL, -- on a clock that runs during suspend
    offline INTEGER NOT NULL CHECK (offline IN (0, 1)), -- taken to work without contact
    body BLOB NOT NULL, -- the lease as JSON, with the item
    PRIMARY KEY (item_id, reviewer)
) STRICT
-- ;;
CREATE TABLE station (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    server TEXT NOT NULL,
    subject TEXT NOT NULL, -- whose token it was made for
    erased_upto INTEGER NOT NULL DEFAULT 0, -- seq of the last erasure that was carried out
    epoch TEXT NOT NULL DEFAULT '' -- of the store when it was asked last
) STRICT
-- ;;
-- How long what is taken along, to be worked on without contact, is held; 0: nothing may be.
ALTER TABLE queue ADD COLUMN offline_ms INTEGER NOT NULL DEFAULT 0
    CHECK (offline_ms >= 0 AND offline_ms <= 28800000)
