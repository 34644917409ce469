-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who was erased, so that a workspace restored from an earlier copy forgets them again.
CREATE TABLE erasure (
    subject_sha256 PLAINTEXT PRIMARY KEY, -- of the workspace's id and the subject's
    erased_at BIGINT NOT NULL
)
-- ;;
-- Hints for those who LISTEN: something became ready, an outcome waits, a place was taken from its
-- holder. Whoever hears nothing finds it by looking. Equal hints of a transaction are one.
CREATE FUNCTION hint_ready() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_notify('bluepencil_ready', left(NEW.queue, 200));
    RETURN NULL;
END $$
-- ;;
CREATE FUNCTION hint_resumed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_notify('bluepencil_ready', left(NEW.name, 200));
    RETURN NULL;
END $$
-- ;;
CREATE FUNCTION hint_outcome() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_notify('bluepencil_outcome', left(NEW.producer, 200));
    RETURN NULL;
END $$
-- ;;
CREATE FUNCTION hint_revoked() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_notify('bluepencil_revoked', NEW.slot_id::text);
    RETURN NULL;
END $$
-- ;;
CREATE TRIGGER hint_ready_at_once AFTER INSERT ON slot FOR EACH ROW
WHEN (NEW.state = 'ready') EXECUTE FUNCTION hint_ready()
-- ;;
CREATE TRIGGER hint_ready_again AFTER UPDATE ON slot FOR EACH ROW
WHEN (NEW.state = 'ready' AND OLD.state <> 'ready') EXECUTE FUNCTION hint_ready()
-- ;;
CREATE TRIGGER hint_resumed AFTER UPDATE OF paused_at ON queue FOR EACH ROW
WHEN (OLD.paused_at IS NOT NULL AND NEW.paused_at IS NULL) EXECUTE FUNCTION hint_resumed()
-- ;;
CREATE TRIGGER hint_outcome AFTER INSERT ON outcome FOR EACH ROW
WHEN (NEW.state = 'committed') EXECUTE FUNCTION hint_outcome()
-- ;;
CREATE TRIGGER hint_request AFTER INSERT ON draft_request FOR EACH ROW
EXECUTE FUNCTION hint_outcome()
-- ;;
CREATE TRIGGER hint_revoked AFTER UPDATE ON slot FOR EACH ROW
WHEN (OLD.state = 'leased' AND (NEW.state IN ('dead', 'cancelled')
    OR NEW.state = 'leased' AND NEW.owner <> OLD.owner))
EXECUTE FUNCTION hint_revoked()
-- ;;
-- The log of events grows for ever: a table for each month, which can be dropped as a whole.
ALTER TABLE event RENAME TO event_before
-- ;;
ALTER TABLE event_before DROP CONSTRAINT event_pkey
-- ;;
DROP INDEX event_item
-- ;;
CREATE SEQUENCE event_no_seq
-- ;;
CREATE TABLE event (
    event_no BIGINT NOT NULL DEFAULT nextval('event_no_seq'),
    at BIGINT NOT NULL,
    item_id PLAINTEXT,
    slot_id BIGINT,
    actor PLAINTEXT NOT NULL DEFAULT '',
    kind PLAINTEXT NOT NULL,
    detail BYTEA NOT NULL DEFAULT '\x7b7d', -- JSON object; never a person's text
    PRIMARY KEY (event_no, at)
) PARTITION BY RANGE (at)
-- ;;
CREATE INDEX event_item ON event (item_id, event_no)
-- ;;
-- For what lies in no month that was made: an event is never refused.
CREATE TABLE event_rest PARTITION OF event DEFAULT
-- ;;
-- Makes the table of the month in which `moment` lies and moves there what came before it was made.
-- False if it is there. With the rights of its owner: those who only work may not make tables.
CREATE FUNCTION make_event_month(moment BIGINT) RETURNS BOOLEAN LANGUAGE plpgsql
SECURITY DEFINER SET search_path = bluepencil, pg_temp AS $$
DECLARE
    month TIMESTAMP := date_trunc('month', to_timestamp(moment / 1000.0) AT TIME ZONE 'UTC');
    part TEXT := 'event_' || to_char(month, 'YYYY_MM');
    low BIGINT := (extract(epoch FROM month) * 1000)::bigint;
    high BIGINT := (extract(epoch FROM month + interval '1 month') * 1000)::bigint;
BEGIN
    IF to_regclass('bluepencil.' || part) IS NOT NULL THEN
        RETURN false;
    END IF;
    LOCK TABLE event_rest IN ACCESS EXCLUSIVE MODE;
    EXECUTE format('CREATE TABLE %I (LIKE event INCLUDING DEFAULTS INCLUDING CONSTRAINTS)', part);
    EXECUTE format('WITH moved AS (DELETE FROM event_rest WHERE at >= %s AND at < %s RETURNING *)'
        ' INSERT INTO %I SELECT * FROM moved', low, high, part);
    EXECUTE format('ALTER TABLE event ATTACH PARTITION %I FOR VALUES FROM (%s) TO (%s)',
        part, low, high);
    RETURN true;
END $$
-- ;;
REVOKE EXECUTE ON FUNCTION make_event_month(BIGINT) FROM PUBLIC
-- ;;
-- Drops the months that end at `moment` or before, and says how many they were.
CREATE FUNCTION drop_event_months(moment BIGINT) RETURNS BIGINT LANGUAGE plpgsql AS $$
DECLARE
    part RECORD;
    dropped BIGINT := 0;
BEGIN
    FOR part IN SELECT c.relname FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid
        WHERE i.inhparent = 'bluepencil.event'::regclass
        AND c.relname ~ '^event_[0-9]{4}_[0-9]{2}$'
        AND extract(epoch FROM to_date(substr(c.relname, 7), 'YYYY_MM') + interval '1 month')
            * 1000 <= moment
    LOOP
        EXECUTE format('DROP TABLE bluepencil.%I', part.relname);
        dropped := dropped + 1;
    END LOOP;
    RETURN dropped;
END $$
-- ;;
SELECT make_event_month(min(at)) FROM event_before
GROUP BY to_char(to_timestamp(at / 1000.0) AT TIME ZONE 'UTC', 'YYYY_MM')
-- ;;
SELECT make_event_month((extract(epoch FROM now() + n * interval '1 month') * 1000)::bigint)
FROM generate_series(0, 2) AS n
-- ;;
INSERT INTO event (event_no, at, item_id, slot_id, actor, kind, detail)
SELECT event_no, at, item_id, slot_id, actor, kind, detail FROM event_before
-- ;;
SELECT setval('event_no_seq', coalesce((SELECT max(event_no) FROM event_before), 0) + 1, false)
-- ;;
DROP TABLE event_before
