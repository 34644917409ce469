-- SPDX-License-Identifier: GPL-3.0-or-later
-- Full-text search. Each row stands for an item as it came (conversation, drafts, a final of
-- history) or for what a decision adds to it (final, note); a later row is a newer one.
CREATE TABLE search_row (
    row_no INTEGER PRIMARY KEY AUTOINCREMENT,
    item_no INTEGER NOT NULL REFERENCES item(item_no) ON DELETE CASCADE,
    feedback_no INTEGER, -- null: the item itself
    pending INTEGER NOT NULL DEFAULT 0 CHECK (pending IN (0, 1)) -- its words are not there yet
) STRICT
-- ;;
CREATE INDEX search_row_item ON search_row (item_no)
-- ;;
CREATE INDEX search_row_pending ON search_row (row_no) WHERE pending = 1
-- ;;
-- No second copy of the texts. The program cuts and folds the words itself, so that every database
-- finds the same; this tokenizer only parts them at spaces. Rows are not taken out one by one: one
-- that search_row no longer knows finds nothing, and after an erasure all are written anew.
CREATE VIRTUAL TABLE search_words USING fts5(conversation, draft, final, note,
    content='', columnsize=0, tokenize='ascii')
-- ;;
INSERT INTO search_row (item_no, feedback_no, pending)
SELECT item_no, feedback_no, 1 FROM (
    SELECT item_no, NULL AS feedback_no, created_at AS at FROM item
    UNION ALL
    SELECT i.item_no, f.feedback_no, f.decided_at FROM feedback f JOIN item i
        ON i.item_id = f.item_id)
ORDER BY at, feedback_no IS NOT NULL, feedback_no, item_no
