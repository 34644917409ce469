-- SPDX-License-Identifier: GPL-3.0-or-later
-- Guidelines that supervisors write: versions, the draft of the next one, who has read what.
-- In the order of publication.
ALTER TABLE guideline ADD COLUMN ordinal BIGINT NOT NULL DEFAULT 0
-- ;;
ALTER TABLE guideline ADD COLUMN published_by PLAINTEXT NOT NULL DEFAULT ''
-- ;;
-- What changed.
ALTER TABLE guideline ADD COLUMN note BYTEA NOT NULL DEFAULT ''
-- ;;
-- [{"anchor","labels"}], one for each line that is not blank; empty: p1, p2 …
ALTER TABLE guideline ADD COLUMN anchors PLAINTEXT NOT NULL DEFAULT ''
-- ;;
UPDATE guideline SET ordinal = (SELECT count(*) FROM guideline o WHERE o.id = guideline.id
    AND (o.created_at < guideline.created_at OR o.created_at = guideline.created_at
        AND (length(o.version) < length(guideline.version)
            OR length(o.version) = length(guideline.version) AND o.version <= guideline.version)))
-- ;;
CREATE UNIQUE INDEX guideline_order ON guideline (id, ordinal)
-- ;;
CREATE TRIGGER guideline_stays BEFORE UPDATE ON guideline FOR EACH ROW
EXECUTE FUNCTION refuse('a published guideline is never edited')
-- ;;
CREATE TRIGGER guideline_is_kept BEFORE DELETE ON guideline FOR EACH ROW
EXECUTE FUNCTION refuse('a published guideline is kept')
-- ;;
-- Everybody edits a draft of their own, so that nobody writes over another's.
CREATE TABLE guideline_draft (
    id PLAINTEXT NOT NULL,
    editor PLAINTEXT NOT NULL,
    base_version PLAINTEXT NOT NULL, -- what it was begun from; empty: nothing was published
    revision BIGINT NOT NULL CHECK (revision > 0), -- grows with each save
    title PLAINTEXT NOT NULL,
    text BYTEA NOT NULL, -- with the anchors in it
    voice PLAINTEXT NOT NULL,
    saved_at BIGINT NOT NULL,
    PRIMARY KEY (id, editor)
)
-- ;;
CREATE TABLE guideline_read (
    reviewer PLAINTEXT NOT NULL,
    id PLAINTEXT NOT NULL,
    version PLAINTEXT NOT NULL, -- the one last read
    read_at BIGINT NOT NULL,
    PRIMARY KEY (reviewer, id),
    FOREIGN KEY (id, version) REFERENCES guideline(id, version)
)
-- ;;
-- For items that bring no guideline of their own.
ALTER TABLE queue ADD COLUMN guideline_id PLAINTEXT NOT NULL DEFAULT ''
-- ;;
-- What the holder of the lease is shown; set when it is granted.
ALTER TABLE slot ADD COLUMN guideline_id PLAINTEXT NOT NULL DEFAULT ''
-- ;;
ALTER TABLE slot ADD COLUMN guideline_version PLAINTEXT NOT NULL DEFAULT ''
