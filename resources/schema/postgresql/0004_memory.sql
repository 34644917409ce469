-- SPDX-License-Identifier: GPL-3.0-or-later
-- The correction memory: what reviewers changed in the drafts of counted feedback. It is made from
-- feedback and can be made again from it; what feedback loses it loses too.
CREATE TABLE memory_record (
    feedback_no BIGINT PRIMARY KEY REFERENCES feedback(feedback_no),
    item_id PLAINTEXT NOT NULL,
    queue PLAINTEXT NOT NULL,
    language PLAINTEXT NOT NULL,
    reviewer PLAINTEXT NOT NULL,
    draft_words BYTEA NOT NULL, -- a code for each word of the draft
    topic_words BYTEA NOT NULL -- a code for each word that the last question is about
)
-- ;;
CREATE INDEX memory_record_queue ON memory_record (language, queue, feedback_no)
-- ;;
CREATE INDEX memory_record_item ON memory_record (item_id)
-- ;;
CREATE TABLE memory_change (
    feedback_no BIGINT NOT NULL REFERENCES memory_record(feedback_no) ON DELETE CASCADE,
    change_no BIGINT NOT NULL,
    language PLAINTEXT NOT NULL,
    queue PLAINTEXT NOT NULL,
    change_key BIGINT NOT NULL, -- the same for changes of the same words
    kind PLAINTEXT NOT NULL,
    is_gap BIGINT NOT NULL CHECK (is_gap IN (0, 1)), -- words only came or only went
    words_before BYTEA NOT NULL,
    words_after BYTEA NOT NULL,
    left_word BYTEA NOT NULL,
    right_word BYTEA NOT NULL,
    PRIMARY KEY (feedback_no, change_no)
)
-- ;;
CREATE INDEX memory_change_key ON memory_change (language, queue, change_key)
-- ;;
CREATE TABLE memory_state (
    id BIGINT PRIMARY KEY CHECK (id = 1),
    seq BIGINT NOT NULL DEFAULT 0, -- feedback has been read up to here
    forgotten BIGINT NOT NULL DEFAULT 0 -- grows whenever something is taken out
)
-- ;;
INSERT INTO memory_state (id) VALUES (1)
-- ;;
-- Whether what is changed in this queue is offered in other queues that share, too.
ALTER TABLE queue ADD COLUMN memory_shared BIGINT NOT NULL DEFAULT 0 CHECK (memory_shared IN (0, 1))
