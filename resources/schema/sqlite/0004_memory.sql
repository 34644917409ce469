-- SPDX-License-Identifier: GPL-3.0-or-later
-- The correction memory: what reviewers changed in the drafts of counted feedback. It is made from
-- feedback and can be made again from it; what feedback loses it loses too.
CREATE TABLE memory_record (
    feedback_no INTEGER PRIMARY KEY REFERENCES feedback(feedback_no),
    item_id TEXT NOT NULL,
    queue TEXT NOT NULL,
    language TEXT NOT NULL,
    reviewer TEXT NOT NULL,
    draft_words BLOB NOT NULL, -- a code for each word of the draft
    topic_words BLOB NOT NULL -- a code for each word that the last question is about
) STRICT
-- ;;
CREATE INDEX memory_record_queue ON memory_record (language, queue, feedback_no)
-- ;;
CREATE INDEX memory_record_item ON memory_record (item_id)
-- ;;
CREATE TABLE memory_change (
    feedback_no INTEGER NOT NULL REFERENCES memory_record(feedback_no) ON DELETE CASCADE,
    change_no INTEGER NOT NULL,
    language TEXT NOT NULL,
    queue TEXT NOT NULL,
    change_key INTEGER NOT NULL, -- the same for changes of the same words
    kind TEXT NOT NULL,
    is_gap INTEGER NOT NULL CHECK (is_gap IN (0, 1)), -- words only came or only went
    words_before BLOB NOT NULL,
    words_after BLOB NOT NULL,
    left_word BLOB NOT NULL,
    right_word BLOB NOT NULL,
    PRIMARY KEY (feedback_no, change_no)
) STRICT
-- ;;
CREATE INDEX memory_change_key ON memory_change (language, queue, change_key)
-- ;;
CREATE TABLE memory_state (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    seq INTEGER NOT NULL DEFAULT 0, -- feedback has been read up to here
    forgotten INTEGER NOT NULL DEFAULT 0 -- grows whenever something is taken out
) STRICT
-- ;;
INSERT INTO memory_state (id) VALUES (1)
-- ;;
-- Whether what is changed in this queue is offered in other queues that share, too.
ALTER TABLE queue ADD COLUMN memory_shared INTEGER NOT NULL DEFAULT 0 CHECK (memory_shared IN (0, 1))
