-- SPDX-License-Identifier: GPL-3.0-or-later
-- A decision that is sent again is answered with the first outcome it made. Without this each repeat
-- reads every outcome there is.
CREATE INDEX outcome_decision ON outcome (decision_id, outcome_no) WHERE decision_id IS NOT NULL
