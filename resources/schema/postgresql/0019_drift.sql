-- SPDX-License-Identifier: GPL-3.0-or-later
-- Alarms of drift, and what people said to them.
SELECT 1
