-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a supervisor sets: prices, benchmarks, saved views.
SELECT 1
