-- SPDX-License-Identifier: GPL-3.0-or-later
-- Where the outcomes of a producer are sent by themselves. One address each: an outcome is
-- acknowledged once.
CREATE TABLE webhook (
    producer TEXT PRIMARY KEY NOT NULL,
    url TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'on' CHECK (state IN ('on', 'off', 'gone')), -- gone: it said 410
    created_at INTEGER NOT NULL
) STRICT
-- ;;
-- Kept as it stands, for it signs. In a table of its own, so that who may look at addresses need not
-- see it.
CREATE TABLE webhook_secret (
    producer TEXT PRIMARY KEY NOT NULL REFERENCES webhook(producer),
    secret TEXT NOT NULL,
    old_secret TEXT, -- signs beside it for a while
    old_until INTEGER,
    CHECK ((old_secret IS NULL) = (old_until IS NULL))
) STRICT
-- ;;
-- How far sending is. What is to be sent stands in outcome and draft_request, and whatever is missing
-- here is added from there.
CREATE TABLE webhook_delivery (
    delivery_id TEXT PRIMARY KEY NOT NULL, -- the outcome_id; of a test one of its own
    producer TEXT NOT NULL REFERENCES webhook(producer),
    kind TEXT NOT NULL CHECK (kind IN ('outcome', 'redraft', 'test')),
    state TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN
        ('waiting', 'delivered', 'given_up', 'ended')), -- ended: it went another way
    again INTEGER NOT NULL DEFAULT 0 CHECK (again IN (0, 1)), -- though it was acknowledged
    attempts INTEGER NOT NULL DEFAULT 0, -- begun; tells a late result from the present one
    failures INTEGER NOT NULL DEFAULT 0, -- since it was begun anew
    next_attempt_at INTEGER NOT NULL,
    lease_until INTEGER NOT NULL DEFAULT 0, -- one gateway is at it
    last_attempt_at INTEGER,
    last_status INTEGER, -- of HTTP; 0: no answer
    last_problem TEXT NOT NULL DEFAULT '',
    delivered_at INTEGER,
    CHECK ((state = 'delivered') <= (delivered_at IS NOT NULL))
) STRICT
-- ;;
CREATE INDEX webhook_delivery_due ON webhook_delivery (producer, next_attempt_at)
    WHERE state = 'waiting'
-- ;;
CREATE INDEX outcome_new ON outcome (producer, outcome_no) WHERE state = 'committed'
