-- SPDX-License-Identifier: GPL-3.0-or-later
-- The rights of the person that texts are about.
SELECT 1
