-- SPDX-License-Identifier: GPL-3.0-or-later
-- 0: the record only gave the text that another one's is preferred to.
ALTER TABLE batch_record ADD COLUMN gives_rows INTEGER NOT NULL DEFAULT 1
-- ;;
-- Which batches are given to whom, so that a withdrawal can follow them.
CREATE TABLE batch_given (
    batch_id TEXT NOT NULL,
    batch_revision INTEGER NOT NULL,
    given_to TEXT NOT NULL,
    note TEXT NOT NULL,
    given_at INTEGER NOT NULL,
    PRIMARY KEY (batch_id, batch_revision, given_to, given_at),
    FOREIGN KEY (batch_id, batch_revision) REFERENCES batch(batch_id, revision)
) STRICT
-- ;;
CREATE TABLE recipe (
    name TEXT PRIMARY KEY,
    saved_at INTEGER NOT NULL,
    config BLOB NOT NULL -- JSON, as in batch
) STRICT
