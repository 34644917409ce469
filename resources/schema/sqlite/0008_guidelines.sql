-- SPDX-License-Identifier: GPL-3.0-or-later
-- Guidelines that supervisors write: versions, the draft of the next one, who has read what.
-- In the order of publication.
ALTER TABLE guideline ADD COLUMN ordinal INTEGER NOT NULL DEFAULT 0
-- ;;
ALTER TABLE guideline ADD COLUMN published_by TEXT NOT NULL DEFAULT ''
-- ;;
-- What changed.
ALTER TABLE guideline ADD COLUMN note BLOB NOT NULL DEFAULT x''
-- ;;
-- [{"anchor","labels"}], one for each line that is not blank; empty: p1, p2 …
ALTER TABLE guideline ADD COLUMN anchors TEXT NOT NULL DEFAULT ''
-- ;;
UPDATE guideline SET ordinal = (SELECT count(*) FROM guideline o WHERE o.id = guideline.id
    AND (o.created_at < guideline.created_at OR o.created_at = guideline.created_at
        AND (length(o.version) < length(guideline.version)
            OR length(o.version) = length(guideline.version) AND o.version <= guideline.version)))
-- ;;
CREATE UNIQUE INDEX guideline_order ON guideline (id, ordinal)
-- ;;
CREATE TRIGGER guideline_stays BEFORE UPDATE ON guideline
BEGIN
    SELECT RAISE(ABORT, 'a published guideline is never edited');
END
-- ;;
CREATE TRIGGER guideline_is_kept BEFORE DELETE ON guideline
BEGIN
    SELECT RAISE(ABORT, 'a published guideline is kept');
END
-- ;;
-- Everybody edits a draft of their own, so that nobody writes over another's.
CREATE TABLE guideline_draft (
    id TEXT NOT NULL,
    editor TEXT NOT NULL,
    base_version TEXT NOT NULL, -- what it was begun from; empty: nothing was published
    revision INTEGER NOT NULL CHECK (revision > 0), -- grows with each save
    title TEXT NOT NULL,
    text BLOB NOT NULL, -- with the anchors in it
    voice TEXT NOT NULL,
    saved_at INTEGER NOT NULL,
    PRIMARY KEY (id, editor)
) STRICT
-- ;;
CREATE TABLE guideline_read (
    reviewer TEXT NOT NULL,
    id TEXT NOT NULL,
    version TEXT NOT NULL, -- the one last read
    read_at INTEGER NOT NULL,
    PRIMARY KEY (reviewer, id),
    FOREIGN KEY (id, version) REFERENCES guideline(id, version)
) STRICT
-- ;;
-- For items that bring no guideline of their own.
ALTER TABLE queue ADD COLUMN guideline_id TEXT NOT NULL DEFAULT ''
-- ;;
-- What the holder of the lease is shown; set when it is granted.
ALTER TABLE slot ADD COLUMN guideline_id TEXT NOT NULL DEFAULT ''
-- ;;
ALTER TABLE slot ADD COLUMN guideline_version TEXT NOT NULL DEFAULT ''
