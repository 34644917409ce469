-- SPDX-License-Identifier: GPL-3.0-or-later
-- Where the outcomes of a producer are sent by themselves. One address each: an outcome is
-- acknowledged once.
CREATE TABLE webhook (
    producer PLAINTEXT PRIMARY KEY,
    url PLAINTEXT NOT NULL,
    state PLAINTEXT NOT NULL DEFAULT 'on' CHECK (state IN ('on', 'off', 'gone')), -- gone: it said 410
    created_at BIGINT NOT NULL
)
-- ;;
-- Kept as it stands, for it signs. In a table of its own, so that who may look at addresses need not
-- see it.
CREATE TABLE webhook_secret (
    producer PLAINTEXT PRIMARY KEY REFERENCES webhook(producer),
    secret PLAINTEXT NOT NULL,
    old_secret PLAINTEXT, -- signs beside it for a while
    old_until BIGINT,
    CHECK ((old_secret IS NULL) = (old_until IS NULL))
)
-- ;;
-- How far sending is. What is to be sent stands in outcome and draft_request, and whatever is missing
-- here is added from there.
CREATE TABLE webhook_delivery (
    delivery_id PLAINTEXT PRIMARY KEY, -- the outcome_id; of a test one of its own
    producer PLAINTEXT NOT NULL REFERENCES webhook(producer),
    kind PLAINTEXT NOT NULL CHECK (kind IN ('outcome', 'redraft', 'test')),
    state PLAINTEXT NOT NULL DEFAULT 'waiting' CHECK (state IN
        ('waiting', 'delivered', 'given_up', 'ended')), -- ended: it went another way
    again BIGINT NOT NULL DEFAULT 0 CHECK (again IN (0, 1)), -- though it was acknowledged
    attempts BIGINT NOT NULL DEFAULT 0, -- begun; tells a late result from the present one
    failures BIGINT NOT NULL DEFAULT 0, -- since it was begun anew
    next_attempt_at BIGINT NOT NULL,
    lease_until BIGINT NOT NULL DEFAULT 0, -- one gateway is at it
    last_attempt_at BIGINT,
    last_status BIGINT, -- of HTTP; 0: no answer
    last_problem PLAINTEXT NOT NULL DEFAULT '',
    delivered_at BIGINT,
    CHECK ((state = 'delivered') <= (delivered_at IS NOT NULL))
)
-- ;;
CREATE INDEX webhook_delivery_due ON webhook_delivery (producer, next_attempt_at)
    WHERE state = 'waiting'
-- ;;
CREATE INDEX outcome_new ON outcome (producer, outcome_no) WHERE state = 'committed'
