-- SPDX-License-Identifier: GPL-3.0-or-later
-- What was on the screen beside the draft, and what a reviewer says to the findings of the checks.
-- Names of checks, comma separated.
ALTER TABLE queue ADD COLUMN answer_required TEXT NOT NULL DEFAULT ''
-- ;;
-- A JSON object, and a JSON array.
ALTER TABLE journal_working ADD COLUMN attention BLOB NOT NULL DEFAULT x'7b7d'
-- ;;
ALTER TABLE journal_working ADD COLUMN answers BLOB NOT NULL DEFAULT x'5b5d'
-- ;;
-- Share of the evidence that was on the screen; the least time in which the draft can be read.
ALTER TABLE feedback ADD COLUMN evidence REAL
-- ;;
ALTER TABLE feedback ADD COLUMN floor_ms INTEGER
-- ;;
CREATE INDEX feedback_reviewer ON feedback (reviewer, decided_at)
-- ;;
CREATE TABLE feedback_answer (
    feedback_no INTEGER NOT NULL REFERENCES feedback(feedback_no) ON DELETE CASCADE,
    answer_no INTEGER NOT NULL,
    check_name TEXT NOT NULL,
    verdict TEXT NOT NULL CHECK (verdict IN ('kept', 'mended')),
    PRIMARY KEY (feedback_no, answer_no)
) STRICT
