-- SPDX-License-Identifier: GPL-3.0-or-later
-- Statistics read decisions and items from these indexes alone: a record carries its texts, and
-- reading through them costs many times what the figures themselves do. No column is new.
CREATE INDEX feedback_figures ON feedback (status, decided_at, reviewer, model, task, queue,
    producer, category, language, arm, action, has_final, texts_equal, hter, words_draft, active_ms,
    item_id)
-- ;;
-- The one above begins with the same columns.
DROP INDEX feedback_time
-- ;;
-- Open items first (closed_at is null), then by the time of closing.
CREATE INDEX item_flow ON item (closed_at, created_at, due_at, state, queue, task, model, language)
