-- SPDX-License-Identifier: GPL-3.0-or-later
-- SQLite reads figures from indexes that hold all their columns, because its records carry their
-- texts. PostgreSQL keeps long texts apart from the row, and an index of so many names could grow
-- beyond what one entry may hold (2.7 kB): the same names here, for the order alone.
ALTER INDEX feedback_time RENAME TO feedback_figures
-- ;;
-- Open items first (closed_at is null), then by the time of closing.
CREATE INDEX item_flow ON item (closed_at NULLS FIRST, created_at)
