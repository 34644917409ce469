-- SPDX-License-Identifier: GPL-3.0-or-later
-- How a guideline says to write, for the checks: a JSON object, empty if it says nothing.
ALTER TABLE guideline ADD COLUMN voice PLAINTEXT NOT NULL DEFAULT ''
