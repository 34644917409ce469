-- SPDX-License-Identifier: GPL-3.0-or-later
-- The order of a queue stands in the slot, so that the next one is found by an index however many
-- wait: priority less the ageing steps at which it became ready. All of a queue age alike, so only
-- a comparison between queues needs the time.
ALTER TABLE slot ADD COLUMN turn INTEGER NOT NULL DEFAULT 0
-- ;;
CREATE TRIGGER slot_turn_new AFTER INSERT ON slot
BEGIN
    UPDATE slot SET turn = NEW.priority
        - NEW.ready_since / (SELECT ageing_ms FROM queue WHERE name = NEW.queue)
        WHERE slot_id = NEW.slot_id;
END
-- ;;
CREATE TRIGGER slot_turn_changed AFTER UPDATE OF priority, ready_since ON slot
BEGIN
    UPDATE slot SET turn = NEW.priority
        - NEW.ready_since / (SELECT ageing_ms FROM queue WHERE name = NEW.queue)
        WHERE slot_id = NEW.slot_id;
END
-- ;;
CREATE TRIGGER queue_ageing_changed AFTER UPDATE OF ageing_ms ON queue
WHEN NEW.ageing_ms <> OLD.ageing_ms
BEGIN
    UPDATE slot SET turn = priority - ready_since / NEW.ageing_ms
        WHERE queue = NEW.name;
END
-- ;;
-- Of those that are over too: a decision that comes back opens its slot again.
UPDATE slot SET turn = priority
    - ready_since / (SELECT ageing_ms FROM queue WHERE name = slot.queue)
-- ;;
DROP INDEX slot_open
-- ;;
CREATE INDEX slot_turn
    ON slot (queue, turn DESC, coalesce(due_at, 9223372036854775807), slot_id)
    WHERE state IN ('ready', 'leased')
-- ;;
CREATE INDEX slot_back ON slot (sticky_to)
    WHERE returned_decision_id IS NOT NULL AND state IN ('ready', 'leased')
-- ;;
-- What may have to die: few of those that wait.
CREATE INDEX slot_delivered ON slot (item_id)
    WHERE state IN ('ready', 'leased') AND deliveries > 0
-- ;;
CREATE INDEX slot_refused ON slot (item_id) WHERE state = 'ready' AND excluded <> '[]'
