-- SPDX-License-Identifier: GPL-3.0-or-later
-- 0: the record only gave the text that another one's is preferred to.
ALTER TABLE batch_record ADD COLUMN gives_rows BIGINT NOT NULL DEFAULT 1
-- ;;
-- Which batches are given to whom, so that a withdrawal can follow them.
CREATE TABLE batch_given (
    batch_id PLAINTEXT NOT NULL,
    batch_revision BIGINT NOT NULL,
    given_to PLAINTEXT NOT NULL,
    note PLAINTEXT NOT NULL,
    given_at BIGINT NOT NULL,
    PRIMARY KEY (batch_id, batch_revision, given_to, given_at),
    FOREIGN KEY (batch_id, batch_revision) REFERENCES batch(batch_id, revision)
)
-- ;;
CREATE TABLE recipe (
    name PLAINTEXT PRIMARY KEY,
    saved_at BIGINT NOT NULL,
    config BYTEA NOT NULL -- JSON, as in batch
)
