-- SPDX-License-Identifier: GPL-3.0-or-later
-- The tables, constraints and rules of sqlite/0001_first.sql in the schema `bluepencil` of a
-- database. Times are UTC milliseconds. Columns that hold a person's text are BYTEA of UTF-8, for a
-- TEXT refuses U+0000. Flags are 0 or 1 as in SQLite, so that one statement does for both.
-- One statement per separator line.

-- Texts compare by code point, whatever the locale of the server.
CREATE DOMAIN plaintext AS TEXT COLLATE "C"
-- ;;
CREATE TABLE workspace (
    id BIGINT PRIMARY KEY CHECK (id = 1),
    workspace_id PLAINTEXT NOT NULL,
    time_zone PLAINTEXT NOT NULL DEFAULT 'UTC',
    created_at BIGINT NOT NULL,
    next_seq BIGINT NOT NULL DEFAULT 1
)
-- ;;
-- Fences come from here: a counter in a row would make everybody wait for whoever was granted last.
CREATE SEQUENCE fence_seq
-- ;;
-- A rule that is broken fails like any other constraint (class 23).
CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION USING ERRCODE = 'integrity_constraint_violation', MESSAGE = TG_ARGV[0];
END $$
-- ;;
CREATE TABLE queue (
    name PLAINTEXT PRIMARY KEY,
    created_at BIGINT NOT NULL,
    paused_at BIGINT,
    lease_ms BIGINT NOT NULL DEFAULT 900000 CHECK (lease_ms > 0),
    prefetch BIGINT NOT NULL DEFAULT 3 CHECK (prefetch BETWEEN 1 AND 25),
    max_deliveries BIGINT NOT NULL DEFAULT 5 CHECK (max_deliveries > 0),
    sticky_ms BIGINT NOT NULL DEFAULT 1800000 CHECK (sticky_ms >= 0),
    ageing_ms BIGINT NOT NULL DEFAULT 3600000 CHECK (ageing_ms > 0),
    overlap BIGINT NOT NULL DEFAULT 1 CHECK (overlap BETWEEN 1 AND 9),
    agreement PLAINTEXT NOT NULL DEFAULT 'first' CHECK (agreement IN ('first', 'adjudicate')),
    adjudicator_skill PLAINTEXT NOT NULL DEFAULT 'senior',
    label_required_on PLAINTEXT NOT NULL DEFAULT '', -- actions, comma separated
    usage_required BIGINT NOT NULL DEFAULT 0 CHECK (usage_required IN (0, 1)),
    reviewer_named BIGINT NOT NULL DEFAULT 0 CHECK (reviewer_named IN (0, 1)),
    extra_codes PLAINTEXT NOT NULL DEFAULT '[]'
)
-- ;;
CREATE TABLE guideline (
    id PLAINTEXT NOT NULL,
    version PLAINTEXT NOT NULL,
    title PLAINTEXT NOT NULL DEFAULT '',
    text BYTEA NOT NULL,
    created_at BIGINT NOT NULL,
    PRIMARY KEY (id, version)
)
-- ;;
CREATE TABLE import (
    import_id PLAINTEXT PRIMARY KEY,
    source PLAINTEXT NOT NULL,
    state PLAINTEXT NOT NULL CHECK (state IN ('staging', 'published')),
    touched_at BIGINT NOT NULL,
    accepted BIGINT NOT NULL DEFAULT 0,
    repeated BIGINT NOT NULL DEFAULT 0,
    refused BIGINT NOT NULL DEFAULT 0
)
-- ;;
CREATE TABLE item (
    item_no BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY, -- order of arrival
    item_id PLAINTEXT NOT NULL UNIQUE,
    producer PLAINTEXT NOT NULL,
    external_id PLAINTEXT NOT NULL,
    revision BIGINT NOT NULL CHECK (revision > 0),
    queue PLAINTEXT NOT NULL REFERENCES queue(name),
    title PLAINTEXT NOT NULL DEFAULT '',
    task PLAINTEXT NOT NULL DEFAULT '',
    category PLAINTEXT NOT NULL DEFAULT '',
    language PLAINTEXT NOT NULL DEFAULT '',
    conversation_id PLAINTEXT NOT NULL DEFAULT '',
    subject_id PLAINTEXT NOT NULL DEFAULT '',
    model PLAINTEXT NOT NULL DEFAULT '', -- of the first draft
    priority BIGINT NOT NULL CHECK (priority BETWEEN 0 AND 100),
    due_at BIGINT,
    expires_at BIGINT,
    overlap BIGINT NOT NULL CHECK (overlap BETWEEN 1 AND 9),
    agreement PLAINTEXT NOT NULL CHECK (agreement IN ('first', 'adjudicate')),
    required_skills PLAINTEXT NOT NULL DEFAULT '[]',
    usage_service BIGINT NOT NULL DEFAULT 1 CHECK (usage_service IN (0, 1)),
    usage_training BIGINT NOT NULL DEFAULT 1 CHECK (usage_training IN (0, 1)),
    usage_basis PLAINTEXT NOT NULL DEFAULT '',
    retention_class PLAINTEXT NOT NULL DEFAULT '',
    guideline_id PLAINTEXT NOT NULL DEFAULT '',
    guideline_version PLAINTEXT NOT NULL DEFAULT '',
    arm PLAINTEXT NOT NULL DEFAULT 'assisted' CHECK (arm IN ('assisted', 'control')),
    is_probe BIGINT NOT NULL DEFAULT 0 CHECK (is_probe IN (0, 1)),
    state PLAINTEXT NOT NULL CHECK (state IN
        ('staged', 'open', 'done', 'cancelled', 'expired', 'dead', 'history')),
    import_id PLAINTEXT REFERENCES import(import_id),
    body_sha256 PLAINTEXT NOT NULL,
    line BYTEA NOT NULL, -- as received
    final_text BYTEA, -- history lines only
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    closed_at BIGINT,
    UNIQUE (producer, external_id),
    CHECK ((state = 'staged') <= (import_id IS NOT NULL)),
    CHECK ((state = 'history') = (final_text IS NOT NULL) OR state = 'staged')
)
-- ;;
CREATE INDEX item_conversation ON item (producer, conversation_id, item_no)
    WHERE conversation_id <> ''
-- ;;
CREATE INDEX item_expiry ON item (expires_at) WHERE state = 'open' AND expires_at IS NOT NULL
-- ;;
CREATE INDEX item_import ON item (import_id) WHERE state = 'staged'
-- ;;
CREATE INDEX item_subject ON item (subject_id) WHERE subject_id <> ''
-- ;;
-- Earlier revisions, so that a reviewer can be shown what is new; and those staged by an import.
CREATE TABLE item_revision (
    producer PLAINTEXT NOT NULL,
    external_id PLAINTEXT NOT NULL,
    revision BIGINT NOT NULL,
    line BYTEA NOT NULL,
    body_sha256 PLAINTEXT NOT NULL,
    received_at BIGINT NOT NULL,
    import_id PLAINTEXT REFERENCES import(import_id), -- set while staged
    PRIMARY KEY (producer, external_id, revision)
)
-- ;;
-- One place for one reviewer on an item (rule 2: overlap is rows).
CREATE TABLE slot (
    slot_id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    item_id PLAINTEXT NOT NULL REFERENCES item(item_id) ON DELETE CASCADE,
    slot_no BIGINT NOT NULL,
    queue PLAINTEXT NOT NULL REFERENCES queue(name),
    kind PLAINTEXT NOT NULL CHECK (kind IN
        ('review', 'second', 'escalation', 'adjudication', 'probe')),
    arm PLAINTEXT NOT NULL DEFAULT 'assisted' CHECK (arm IN ('assisted', 'control')),
    priority BIGINT NOT NULL,
    due_at BIGINT,
    required_skills PLAINTEXT NOT NULL DEFAULT '[]',
    state PLAINTEXT NOT NULL CHECK (state IN
        ('staged', 'ready', 'leased', 'decided', 'dead', 'cancelled')),
    owner PLAINTEXT,
    excluded PLAINTEXT NOT NULL DEFAULT '[]', -- who gave it back for good; same on all of an item
    fence BIGINT NOT NULL DEFAULT 0,
    lease_until BIGINT,
    visible_at BIGINT NOT NULL,
    ready_since BIGINT NOT NULL, -- for ageing
    deliveries BIGINT NOT NULL DEFAULT 0,
    sticky_to PLAINTEXT,
    sticky_until BIGINT,
    returned_decision_id PLAINTEXT, -- the decision that came back (recall, nack)
    not_sent_reason BYTEA,
    origin_decision_id PLAINTEXT, -- of an escalation or adjudication: the decision that opened it
    UNIQUE (item_id, slot_no),
    CHECK ((state = 'leased') = (lease_until IS NOT NULL)),
    CHECK ((state IN ('leased', 'decided')) <= (owner IS NOT NULL))
) WITH (fillfactor = 70, autovacuum_vacuum_scale_factor = 0.01, autovacuum_vacuum_threshold = 200)
-- ;;
CREATE INDEX slot_open ON slot (queue, state, priority DESC, due_at, slot_id)
    WHERE state IN ('ready', 'leased')
-- ;;
CREATE INDEX slot_owner ON slot (owner) WHERE state = 'leased'
-- ;;
CREATE INDEX slot_item ON slot (item_id)
-- ;;
-- Nobody reviews one item twice.
CREATE UNIQUE INDEX slot_one_per_reviewer ON slot (item_id, owner)
    WHERE state IN ('leased', 'decided')
-- ;;
CREATE TRIGGER slot_fence_grows BEFORE UPDATE OF fence ON slot FOR EACH ROW
WHEN (NEW.fence < OLD.fence) EXECUTE FUNCTION refuse('a fence never goes back')
-- ;;
-- Who is given a slot is given a new fence with it.
CREATE TRIGGER slot_grant_needs_fence BEFORE UPDATE ON slot FOR EACH ROW
WHEN (NEW.state = 'leased' AND NEW.fence <= OLD.fence
    AND (OLD.state <> 'leased' OR OLD.owner <> NEW.owner))
EXECUTE FUNCTION refuse('a grant needs a new fence')
-- ;;
CREATE FUNCTION slot_decided_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM bluepencil.decision WHERE slot_id = OLD.slot_id
        AND status = 'counted') THEN
        RAISE EXCEPTION USING ERRCODE = 'integrity_constraint_violation',
            MESSAGE = 'a slot with a counted decision stays decided';
    END IF;
    RETURN NEW;
END $$
-- ;;
CREATE TRIGGER slot_decided_stays BEFORE UPDATE OF state ON slot FOR EACH ROW
WHEN (OLD.state = 'decided' AND NEW.state <> 'decided') EXECUTE FUNCTION slot_decided_stays()
-- ;;
CREATE TABLE decision (
    decision_id PLAINTEXT PRIMARY KEY, -- made by the client before the first attempt
    slot_id BIGINT NOT NULL REFERENCES slot(slot_id),
    item_id PLAINTEXT NOT NULL REFERENCES item(item_id),
    item_revision BIGINT NOT NULL,
    fence BIGINT NOT NULL,
    reviewer PLAINTEXT NOT NULL,
    action PLAINTEXT NOT NULL CHECK (action IN ('approve', 'edit', 'reject', 'escalate')),
    draft_id PLAINTEXT NOT NULL,
    draft_sha256 PLAINTEXT NOT NULL,
    final_sha256 PLAINTEXT,
    final_text BYTEA,
    escalate_to PLAINTEXT,
    body BYTEA NOT NULL, -- the decision as JSON
    body_sha256 PLAINTEXT NOT NULL, -- same id with another body is refused
    status PLAINTEXT NOT NULL CHECK (status IN ('counted', 'superseded', 'recalled', 'not_sent')),
    refusal PLAINTEXT, -- why it was superseded, as a code: a repeat gets the same answer
    decided_at BIGINT NOT NULL,
    committed_at BIGINT NOT NULL,
    CHECK ((status = 'superseded') = (refusal IS NOT NULL)),
    CHECK ((action = 'escalate') = (escalate_to IS NOT NULL)),
    CHECK ((action IN ('approve', 'edit')) <= (final_text IS NOT NULL)),
    CHECK ((final_text IS NULL) = (final_sha256 IS NULL)),
    -- Rule 9: approve lets out the stored draft itself, edit another text.
    CHECK (action <> 'approve' OR final_sha256 = draft_sha256),
    CHECK (action <> 'edit' OR final_sha256 <> draft_sha256)
)
-- ;;
CREATE UNIQUE INDEX decision_one_per_slot ON decision (slot_id) WHERE status = 'counted'
-- ;;
CREATE INDEX decision_item ON decision (item_id)
-- ;;
-- Rule 1: a decision counts iff its fence is the slot's present one and the slot is open.
CREATE FUNCTION decision_needs_fence() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM bluepencil.slot WHERE slot_id = NEW.slot_id AND state = 'leased'
        AND fence = NEW.fence AND owner = NEW.reviewer) THEN
        RAISE EXCEPTION USING ERRCODE = 'integrity_constraint_violation', MESSAGE = 'lease lost';
    END IF;
    RETURN NEW;
END $$
-- ;;
CREATE TRIGGER decision_needs_fence BEFORE INSERT ON decision FOR EACH ROW
WHEN (NEW.status = 'counted') EXECUTE FUNCTION decision_needs_fence()
-- ;;
CREATE TABLE feedback (
    feedback_no BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    feedback_id PLAINTEXT NOT NULL UNIQUE,
    decision_id PLAINTEXT NOT NULL UNIQUE REFERENCES decision(decision_id),
    revision BIGINT NOT NULL DEFAULT 1,
    seq BIGINT UNIQUE, -- given by the stamping step over committed rows, never at insert
    status PLAINTEXT NOT NULL CHECK (status IN
        ('counted', 'superseded', 'recalled', 'probe', 'withdrawn')),
    item_id PLAINTEXT NOT NULL REFERENCES item(item_id),
    item_revision BIGINT NOT NULL,
    slot_id BIGINT NOT NULL,
    slot_kind PLAINTEXT NOT NULL,
    arm PLAINTEXT NOT NULL,
    producer PLAINTEXT NOT NULL,
    external_id PLAINTEXT NOT NULL,
    queue PLAINTEXT NOT NULL,
    task PLAINTEXT NOT NULL,
    category PLAINTEXT NOT NULL,
    language PLAINTEXT NOT NULL,
    conversation_id PLAINTEXT NOT NULL,
    subject_id PLAINTEXT NOT NULL,
    model PLAINTEXT NOT NULL,
    reviewer PLAINTEXT NOT NULL,
    action PLAINTEXT NOT NULL,
    draft_id PLAINTEXT NOT NULL,
    decided_at BIGINT NOT NULL,
    active_ms BIGINT,
    read_ms BIGINT,
    keystrokes BIGINT,
    coverage DOUBLE PRECISION,
    has_final BIGINT NOT NULL CHECK (has_final IN (0, 1)),
    texts_equal BIGINT NOT NULL CHECK (texts_equal IN (0, 1)),
    hter DOUBLE PRECISION,
    words_draft BIGINT NOT NULL,
    words_final BIGINT NOT NULL,
    usage_training BIGINT NOT NULL,
    guideline_id PLAINTEXT NOT NULL,
    guideline_version PLAINTEXT NOT NULL,
    text_engine PLAINTEXT NOT NULL,
    item_line BYTEA NOT NULL, -- the revision decided on, as received
    decision BYTEA NOT NULL, -- JSON, with the final that went out
    edits BYTEA NOT NULL, -- JSON, computed at commit
    metrics BYTEA NOT NULL -- JSON, computed at commit
)
-- ;;
CREATE INDEX feedback_time ON feedback (status, decided_at)
-- ;;
CREATE INDEX feedback_unstamped ON feedback (feedback_no) WHERE seq IS NULL
-- ;;
CREATE INDEX feedback_item ON feedback (item_id)
-- ;;
CREATE TABLE feedback_label (
    feedback_no BIGINT NOT NULL REFERENCES feedback(feedback_no) ON DELETE CASCADE,
    label_no BIGINT NOT NULL,
    code PLAINTEXT NOT NULL,
    severity PLAINTEXT NOT NULL CHECK (severity IN ('neutral', 'minor', 'major', 'critical')),
    side PLAINTEXT CHECK (side IN ('draft', 'final')),
    span_start BIGINT,
    span_end BIGINT,
    PRIMARY KEY (feedback_no, label_no),
    CHECK ((side IS NULL) = (span_start IS NULL) AND (side IS NULL) = (span_end IS NULL)),
    CHECK (span_start IS NULL OR span_start BETWEEN 0 AND span_end)
)
-- ;;
CREATE INDEX feedback_label_code ON feedback_label (code)
-- ;;
CREATE TABLE outcome (
    outcome_no BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    outcome_id PLAINTEXT NOT NULL UNIQUE,
    item_id PLAINTEXT NOT NULL REFERENCES item(item_id),
    producer PLAINTEXT NOT NULL,
    queue PLAINTEXT NOT NULL,
    decision_id PLAINTEXT REFERENCES decision(decision_id),
    status PLAINTEXT NOT NULL CHECK (status IN ('decided', 'undecided', 'expired', 'cancelled')),
    state PLAINTEXT NOT NULL CHECK (state IN
        ('committed', 'taken', 'acked', 'not_sent', 'recalled')),
    payload BYTEA NOT NULL, -- the outcome as JSON, the same bytes on every retry
    not_sent_reason BYTEA,
    created_at BIGINT NOT NULL,
    taken_at BIGINT,
    hidden_until BIGINT NOT NULL DEFAULT 0,
    attempts BIGINT NOT NULL DEFAULT 0,
    acked_at BIGINT,
    CHECK ((status = 'decided') = (decision_id IS NOT NULL)),
    CHECK ((state IN ('taken', 'acked', 'not_sent')) <= (taken_at IS NOT NULL)),
    CHECK ((state = 'acked') = (acked_at IS NOT NULL))
)
-- ;;
-- Exactly one live outcome per item.
CREATE UNIQUE INDEX outcome_one_per_item ON outcome (item_id)
    WHERE state IN ('committed', 'taken', 'acked')
-- ;;
CREATE INDEX outcome_due ON outcome (outcome_no) WHERE state IN ('committed', 'taken')
-- ;;
CREATE FUNCTION outcome_never_of_a_probe() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM bluepencil.item WHERE item_id = NEW.item_id AND is_probe = 1) THEN
        RAISE EXCEPTION USING ERRCODE = 'integrity_constraint_violation',
            MESSAGE = 'a probe is never delivered';
    END IF;
    RETURN NEW;
END $$
-- ;;
CREATE TRIGGER outcome_never_of_a_probe BEFORE INSERT ON outcome FOR EACH ROW
EXECUTE FUNCTION outcome_never_of_a_probe()
-- ;;
-- Rule 4: what the producer has taken cannot be recalled, what they acknowledged is over.
CREATE TRIGGER outcome_taken_is_out BEFORE UPDATE OF state ON outcome FOR EACH ROW
WHEN (OLD.state IN ('taken', 'acked') AND NEW.state IN ('committed', 'recalled')
    OR OLD.state = 'acked' AND NEW.state <> 'acked')
EXECUTE FUNCTION refuse('the producer has it')
-- ;;
-- Rule 6: a paused queue lets nothing out.
CREATE FUNCTION outcome_waits_while_paused() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM bluepencil.queue WHERE name = NEW.queue
        AND paused_at IS NOT NULL) THEN
        RAISE EXCEPTION USING ERRCODE = 'integrity_constraint_violation',
            MESSAGE = 'the queue is paused';
    END IF;
    RETURN NEW;
END $$
-- ;;
CREATE TRIGGER outcome_waits_while_paused BEFORE UPDATE OF attempts ON outcome FOR EACH ROW
EXECUTE FUNCTION outcome_waits_while_paused()
-- ;;
-- Rule 6: silence is a lost item.
CREATE FUNCTION item_closes_with_outcome() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM bluepencil.outcome WHERE item_id = NEW.item_id
        AND state IN ('committed', 'taken', 'acked')) THEN
        RAISE EXCEPTION USING ERRCODE = 'integrity_constraint_violation',
            MESSAGE = 'an item closes with an outcome';
    END IF;
    RETURN NEW;
END $$
-- ;;
CREATE TRIGGER item_closes_with_outcome BEFORE UPDATE OF state ON item FOR EACH ROW
WHEN (NEW.state IN ('done', 'cancelled', 'expired', 'dead') AND OLD.state = 'open'
    AND NEW.is_probe = 0)
EXECUTE FUNCTION item_closes_with_outcome()
-- ;;
CREATE TABLE outcome_signal (
    outcome_id PLAINTEXT NOT NULL REFERENCES outcome(outcome_id),
    kind PLAINTEXT NOT NULL,
    value BYTEA NOT NULL,
    at BIGINT NOT NULL,
    received_at BIGINT NOT NULL,
    PRIMARY KEY (outcome_id, kind, at)
)
-- ;;
CREATE TABLE event (
    event_no BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at BIGINT NOT NULL,
    item_id PLAINTEXT,
    slot_id BIGINT,
    actor PLAINTEXT NOT NULL DEFAULT '',
    kind PLAINTEXT NOT NULL,
    detail BYTEA NOT NULL DEFAULT '\x7b7d' -- JSON object; never a person's text
)
-- ;;
CREATE INDEX event_item ON event (item_id, event_no)
-- ;;
-- The workstation's journal; in the embedded mode it lives in the workspace.
CREATE TABLE journal_working (
    slot_id BIGINT NOT NULL,
    fence BIGINT NOT NULL,
    item_id PLAINTEXT NOT NULL,
    reviewer PLAINTEXT NOT NULL,
    draft_id PLAINTEXT NOT NULL,
    seen_revision BIGINT NOT NULL,
    text BYTEA NOT NULL,
    labels BYTEA NOT NULL, -- JSON
    note BYTEA NOT NULL,
    active_ms BIGINT NOT NULL,
    read_ms BIGINT NOT NULL,
    keystrokes BIGINT NOT NULL,
    coverage DOUBLE PRECISION NOT NULL,
    saved_at BIGINT NOT NULL,
    PRIMARY KEY (item_id, reviewer)
)
-- ;;
CREATE TABLE journal_decision (
    decision_id PLAINTEXT PRIMARY KEY,
    slot_id BIGINT NOT NULL,
    fence BIGINT NOT NULL,
    item_id PLAINTEXT NOT NULL,
    reviewer PLAINTEXT NOT NULL,
    seen_revision BIGINT NOT NULL,
    body BYTEA NOT NULL, -- the decision as JSON
    state PLAINTEXT NOT NULL CHECK (state IN ('pending', 'sent', 'refused')),
    made_at BIGINT NOT NULL,
    due_at BIGINT NOT NULL, -- when the undo window ends
    sent_at BIGINT,
    refusal BYTEA -- why the store refused it
)
-- ;;
CREATE INDEX journal_pending ON journal_decision (due_at) WHERE state = 'pending'
-- ;;
CREATE TABLE batch (
    batch_id PLAINTEXT NOT NULL,
    revision BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    seq_from BIGINT NOT NULL,
    seq_to BIGINT NOT NULL,
    config BYTEA NOT NULL, -- JSON: filters, formats, split, privacy
    config_sha256 PLAINTEXT NOT NULL,
    content_sha256 PLAINTEXT NOT NULL,
    manifest BYTEA NOT NULL,
    supersedes BIGINT,
    PRIMARY KEY (batch_id, revision)
)
-- ;;
CREATE TABLE batch_record (
    batch_id PLAINTEXT NOT NULL,
    batch_revision BIGINT NOT NULL,
    feedback_id PLAINTEXT NOT NULL,
    feedback_revision BIGINT NOT NULL,
    PRIMARY KEY (batch_id, batch_revision, feedback_id),
    FOREIGN KEY (batch_id, batch_revision) REFERENCES batch(batch_id, revision)
)
-- ;;
CREATE INDEX batch_record_feedback ON batch_record (feedback_id)
-- ;;
-- The first assignment of a group to a split persists over batches.
CREATE TABLE split_assignment (
    salt PLAINTEXT NOT NULL,
    group_hash PLAINTEXT NOT NULL,
    split PLAINTEXT NOT NULL CHECK (split IN ('train', 'validation', 'test')),
    assigned_at BIGINT NOT NULL,
    PRIMARY KEY (salt, group_hash)
)
