-- SPDX-License-Identifier: GPL-3.0-or-later
-- What was on the screen beside the draft, and what a reviewer says to the findings of the checks.
-- Names of checks, comma separated.
ALTER TABLE queue ADD COLUMN answer_required PLAINTEXT NOT NULL DEFAULT ''
-- ;;
-- A JSON object, and a JSON array.
ALTER TABLE journal_working ADD COLUMN attention BYTEA NOT NULL DEFAULT '\x7b7d'
-- ;;
ALTER TABLE journal_working ADD COLUMN answers BYTEA NOT NULL DEFAULT '\x5b5d'
-- ;;
-- Share of the evidence that was on the screen; the least time in which the draft can be read.
ALTER TABLE feedback ADD COLUMN evidence DOUBLE PRECISION
-- ;;
ALTER TABLE feedback ADD COLUMN floor_ms BIGINT
-- ;;
CREATE INDEX feedback_reviewer ON feedback (reviewer, decided_at)
-- ;;
CREATE TABLE feedback_answer (
    feedback_no BIGINT NOT NULL REFERENCES feedback(feedback_no) ON DELETE CASCADE,
    answer_no BIGINT NOT NULL,
    check_name PLAINTEXT NOT NULL,
    verdict PLAINTEXT NOT NULL CHECK (verdict IN ('kept', 'mended')),
    PRIMARY KEY (feedback_no, answer_no)
)
