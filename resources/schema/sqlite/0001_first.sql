-- SPDX-License-Identifier: GPL-3.0-or-later
-- Times are UTC milliseconds. Columns that hold a person's text are BLOBs of UTF-8: a TEXT bound as
-- UTF-16 loses a leading U+FEFF, and one with U+0000 is cut by SQL functions.
-- One statement per separator line.
CREATE TABLE workspace (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    workspace_id TEXT NOT NULL,
    time_zone TEXT NOT NULL DEFAULT 'UTC',
    created_at INTEGER NOT NULL,
    next_fence INTEGER NOT NULL DEFAULT 1,
    next_seq INTEGER NOT NULL DEFAULT 1
) STRICT
-- ;;
CREATE TABLE queue (
    name TEXT PRIMARY KEY,
    created_at INTEGER NOT NULL,
    paused_at INTEGER,
    lease_ms INTEGER NOT NULL DEFAULT 900000 CHECK (lease_ms > 0),
    prefetch INTEGER NOT NULL DEFAULT 3 CHECK (prefetch BETWEEN 1 AND 25),
    max_deliveries INTEGER NOT NULL DEFAULT 5 CHECK (max_deliveries > 0),
    sticky_ms INTEGER NOT NULL DEFAULT 1800000 CHECK (sticky_ms >= 0),
    ageing_ms INTEGER NOT NULL DEFAULT 3600000 CHECK (ageing_ms > 0),
    overlap INTEGER NOT NULL DEFAULT 1 CHECK (overlap BETWEEN 1 AND 9),
    agreement TEXT NOT NULL DEFAULT 'first' CHECK (agreement IN ('first', 'adjudicate')),
    adjudicator_skill TEXT NOT NULL DEFAULT 'senior',
    label_required_on TEXT NOT NULL DEFAULT '', -- actions, comma separated
    usage_required INTEGER NOT NULL DEFAULT 0 CHECK (usage_required IN (0, 1)),
    reviewer_named INTEGER NOT NULL DEFAULT 0 CHECK (reviewer_named IN (0, 1)),
    extra_codes TEXT NOT NULL DEFAULT '[]'
) STRICT
-- ;;
CREATE TABLE guideline (
    id TEXT NOT NULL,
    version TEXT NOT NULL,
    title TEXT NOT NULL DEFAULT '',
    text BLOB NOT NULL,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (id, version)
) STRICT
-- ;;
CREATE TABLE import (
    import_id TEXT PRIMARY KEY,
    source TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('staging', 'published')),
    touched_at INTEGER NOT NULL,
    accepted INTEGER NOT NULL DEFAULT 0,
    repeated INTEGER NOT NULL DEFAULT 0,
    refused INTEGER NOT NULL DEFAULT 0
) STRICT
-- ;;
CREATE TABLE item (
    item_no INTEGER PRIMARY KEY AUTOINCREMENT, -- order of arrival
    item_id TEXT NOT NULL UNIQUE,
    producer TEXT NOT NULL,
    external_id TEXT NOT NULL,
    revision INTEGER NOT NULL CHECK (revision > 0),
    queue TEXT NOT NULL REFERENCES queue(name),
    title TEXT NOT NULL DEFAULT '',
    task TEXT NOT NULL DEFAULT '',
    category TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT '',
    conversation_id TEXT NOT NULL DEFAULT '',
    subject_id TEXT NOT NULL DEFAULT '',
    model TEXT NOT NULL DEFAULT '', -- of the first draft
    priority INTEGER NOT NULL CHECK (priority BETWEEN 0 AND 100),
    due_at INTEGER,
    expires_at INTEGER,
    overlap INTEGER NOT NULL CHECK (overlap BETWEEN 1 AND 9),
    agreement TEXT NOT NULL CHECK (agreement IN ('first', 'adjudicate')),
    required_skills TEXT NOT NULL DEFAULT '[]',
    usage_service INTEGER NOT NULL DEFAULT 1 CHECK (usage_service IN (0, 1)),
    usage_training INTEGER NOT NULL DEFAULT 1 CHECK (usage_training IN (0, 1)),
    usage_basis TEXT NOT NULL DEFAULT '',
    retention_class TEXT NOT NULL DEFAULT '',
    guideline_id TEXT NOT NULL DEFAULT '',
    guideline_version TEXT NOT NULL DEFAULT '',
    arm TEXT NOT NULL DEFAULT 'assisted' CHECK (arm IN ('assisted', 'control')),
    is_probe INTEGER NOT NULL DEFAULT 0 CHECK (is_probe IN (0, 1)),
    state TEXT NOT NULL CHECK (state IN
        ('staged', 'open', 'done', 'cancelled', 'expired', 'dead', 'history')),
    import_id TEXT REFERENCES import(import_id),
    body_sha256 TEXT NOT NULL,
    line BLOB NOT NULL, -- as received
    final_text BLOB, -- history lines only
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    closed_at INTEGER,
    UNIQUE (producer, external_id),
    CHECK ((state = 'staged') <= (import_id IS NOT NULL)),
    CHECK ((state = 'history') = (final_text IS NOT NULL) OR state = 'staged')
) STRICT
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
-- Earlier revisions, so that a reviewer can be shown what is new; and revisions staged by an import.
CREATE TABLE item_revision (
    producer TEXT NOT NULL,
    external_id TEXT NOT NULL,
    revision INTEGER NOT NULL,
    line BLOB NOT NULL,
    body_sha256 TEXT NOT NULL,
    received_at INTEGER NOT NULL,
    import_id TEXT REFERENCES import(import_id), -- set while staged
    PRIMARY KEY (producer, external_id, revision)
) STRICT
-- ;;
-- One place for one reviewer on an item (rule 2: overlap is rows).
CREATE TABLE slot (
    slot_id INTEGER PRIMARY KEY AUTOINCREMENT,
    item_id TEXT NOT NULL REFERENCES item(item_id) ON DELETE CASCADE,
    slot_no INTEGER NOT NULL,
    queue TEXT NOT NULL REFERENCES queue(name),
    kind TEXT NOT NULL CHECK (kind IN ('review', 'second', 'escalation', 'adjudication', 'probe')),
    arm TEXT NOT NULL DEFAULT 'assisted' CHECK (arm IN ('assisted', 'control')),
    priority INTEGER NOT NULL,
    due_at INTEGER,
    required_skills TEXT NOT NULL DEFAULT '[]',
    state TEXT NOT NULL CHECK (state IN
        ('staged', 'ready', 'leased', 'decided', 'dead', 'cancelled')),
    owner TEXT,
    excluded TEXT NOT NULL DEFAULT '[]', -- who asked not to see it again; same on all of an item
    fence INTEGER NOT NULL DEFAULT 0,
    lease_until INTEGER,
    visible_at INTEGER NOT NULL,
    ready_since INTEGER NOT NULL, -- for ageing
    deliveries INTEGER NOT NULL DEFAULT 0,
    sticky_to TEXT,
    sticky_until INTEGER,
    returned_decision_id TEXT, -- the decision that came back (recall, nack)
    not_sent_reason BLOB,
    origin_decision_id TEXT, -- of an escalation or adjudication: the decision that opened it
    UNIQUE (item_id, slot_no),
    CHECK ((state = 'leased') = (lease_until IS NOT NULL)),
    CHECK ((state IN ('leased', 'decided')) <= (owner IS NOT NULL))
) STRICT
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
CREATE TRIGGER slot_fence_grows BEFORE UPDATE OF fence ON slot WHEN NEW.fence < OLD.fence
BEGIN
    SELECT RAISE(ABORT, 'a fence never goes back');
END
-- ;;
-- Who is given a slot is given a new fence with it.
CREATE TRIGGER slot_grant_needs_fence BEFORE UPDATE ON slot
WHEN NEW.state = 'leased' AND NEW.fence <= OLD.fence
    AND (OLD.state <> 'leased' OR OLD.owner <> NEW.owner)
BEGIN
    SELECT RAISE(ABORT, 'a grant needs a new fence');
END
-- ;;
CREATE TRIGGER slot_decided_stays BEFORE UPDATE OF state ON slot
WHEN OLD.state = 'decided' AND NEW.state <> 'decided'
    AND EXISTS (SELECT 1 FROM decision WHERE slot_id = OLD.slot_id AND status = 'counted')
BEGIN
    SELECT RAISE(ABORT, 'a slot with a counted decision stays decided');
END
-- ;;
CREATE TABLE decision (
    decision_id TEXT PRIMARY KEY, -- made by the client before the first attempt
    slot_id INTEGER NOT NULL REFERENCES slot(slot_id),
    item_id TEXT NOT NULL REFERENCES item(item_id),
    item_revision INTEGER NOT NULL,
    fence INTEGER NOT NULL,
    reviewer TEXT NOT NULL,
    action TEXT NOT NULL CHECK (action IN ('approve', 'edit', 'reject', 'escalate')),
    draft_id TEXT NOT NULL,
    draft_sha256 TEXT NOT NULL,
    final_sha256 TEXT,
    final_text BLOB,
    escalate_to TEXT,
    body BLOB NOT NULL, -- the decision as JSON
    body_sha256 TEXT NOT NULL, -- same id with another body is refused
    status TEXT NOT NULL CHECK (status IN ('counted', 'superseded', 'recalled', 'not_sent')),
    refusal TEXT, -- why it was superseded, as a code: a repeat gets the same answer
    decided_at INTEGER NOT NULL,
    committed_at INTEGER NOT NULL,
    CHECK ((status = 'superseded') = (refusal IS NOT NULL)),
    CHECK ((action = 'escalate') = (escalate_to IS NOT NULL)),
    CHECK ((action IN ('approve', 'edit')) <= (final_text IS NOT NULL)),
    CHECK ((final_text IS NULL) = (final_sha256 IS NULL)),
    -- Rule 9: approve lets out the stored draft itself, edit another text.
    CHECK (action <> 'approve' OR final_sha256 = draft_sha256),
    CHECK (action <> 'edit' OR final_sha256 <> draft_sha256)
) STRICT
-- ;;
CREATE UNIQUE INDEX decision_one_per_slot ON decision (slot_id) WHERE status = 'counted'
-- ;;
CREATE INDEX decision_item ON decision (item_id)
-- ;;
-- Rule 1: a decision counts iff its fence is the slot's present one and the slot is open.
CREATE TRIGGER decision_needs_fence BEFORE INSERT ON decision
WHEN NEW.status = 'counted' AND NOT EXISTS (
    SELECT 1 FROM slot WHERE slot_id = NEW.slot_id AND state = 'leased'
        AND fence = NEW.fence AND owner = NEW.reviewer)
BEGIN
    SELECT RAISE(ABORT, 'lease lost');
END
-- ;;
CREATE TABLE feedback (
    feedback_no INTEGER PRIMARY KEY AUTOINCREMENT,
    feedback_id TEXT NOT NULL UNIQUE,
    decision_id TEXT NOT NULL UNIQUE REFERENCES decision(decision_id),
    revision INTEGER NOT NULL DEFAULT 1,
    seq INTEGER UNIQUE, -- given by the stamping step over committed rows, never at insert
    status TEXT NOT NULL CHECK (status IN
        ('counted', 'superseded', 'recalled', 'probe', 'withdrawn')),
    item_id TEXT NOT NULL REFERENCES item(item_id),
    item_revision INTEGER NOT NULL,
    slot_id INTEGER NOT NULL,
    slot_kind TEXT NOT NULL,
    arm TEXT NOT NULL,
    producer TEXT NOT NULL,
    external_id TEXT NOT NULL,
    queue TEXT NOT NULL,
    task TEXT NOT NULL,
    category TEXT NOT NULL,
    language TEXT NOT NULL,
    conversation_id TEXT NOT NULL,
    subject_id TEXT NOT NULL,
    model TEXT NOT NULL,
    reviewer TEXT NOT NULL,
    action TEXT NOT NULL,
    draft_id TEXT NOT NULL,
    decided_at INTEGER NOT NULL,
    active_ms INTEGER,
    read_ms INTEGER,
    keystrokes INTEGER,
    coverage REAL,
    has_final INTEGER NOT NULL CHECK (has_final IN (0, 1)),
    texts_equal INTEGER NOT NULL CHECK (texts_equal IN (0, 1)),
    hter REAL,
    words_draft INTEGER NOT NULL,
    words_final INTEGER NOT NULL,
    usage_training INTEGER NOT NULL,
    guideline_id TEXT NOT NULL,
    guideline_version TEXT NOT NULL,
    text_engine TEXT NOT NULL,
    item_line BLOB NOT NULL, -- the revision decided on, as received
    decision BLOB NOT NULL, -- JSON, with the final that went out
    edits BLOB NOT NULL, -- JSON, computed at commit
    metrics BLOB NOT NULL -- JSON, computed at commit
) STRICT
-- ;;
CREATE INDEX feedback_time ON feedback (status, decided_at)
-- ;;
CREATE INDEX feedback_unstamped ON feedback (feedback_no) WHERE seq IS NULL
-- ;;
CREATE INDEX feedback_item ON feedback (item_id)
-- ;;
CREATE TABLE feedback_label (
    feedback_no INTEGER NOT NULL REFERENCES feedback(feedback_no) ON DELETE CASCADE,
    label_no INTEGER NOT NULL,
    code TEXT NOT NULL,
    severity TEXT NOT NULL CHECK (severity IN ('neutral', 'minor', 'major', 'critical')),
    side TEXT CHECK (side IN ('draft', 'final')),
    span_start INTEGER,
    span_end INTEGER,
    PRIMARY KEY (feedback_no, label_no),
    CHECK ((side IS NULL) = (span_start IS NULL) AND (side IS NULL) = (span_end IS NULL)),
    CHECK (span_start IS NULL OR span_start BETWEEN 0 AND span_end)
) STRICT
-- ;;
CREATE INDEX feedback_label_code ON feedback_label (code)
-- ;;
CREATE TABLE outcome (
    outcome_no INTEGER PRIMARY KEY AUTOINCREMENT,
    outcome_id TEXT NOT NULL UNIQUE,
    item_id TEXT NOT NULL REFERENCES item(item_id),
    producer TEXT NOT NULL,
    queue TEXT NOT NULL,
    decision_id TEXT REFERENCES decision(decision_id),
    status TEXT NOT NULL CHECK (status IN ('decided', 'undecided', 'expired', 'cancelled')),
    state TEXT NOT NULL CHECK (state IN ('committed', 'taken', 'acked', 'not_sent', 'recalled')),
    payload BLOB NOT NULL, -- the outcome as JSON, the same bytes on every retry
    not_sent_reason BLOB,
    created_at INTEGER NOT NULL,
    taken_at INTEGER,
    hidden_until INTEGER NOT NULL DEFAULT 0,
    attempts INTEGER NOT NULL DEFAULT 0,
    acked_at INTEGER,
    CHECK ((status = 'decided') = (decision_id IS NOT NULL)),
    CHECK ((state IN ('taken', 'acked', 'not_sent')) <= (taken_at IS NOT NULL)),
    CHECK ((state = 'acked') = (acked_at IS NOT NULL))
) STRICT
-- ;;
-- Exactly one live outcome per item.
CREATE UNIQUE INDEX outcome_one_per_item ON outcome (item_id)
    WHERE state IN ('committed', 'taken', 'acked')
-- ;;
CREATE INDEX outcome_due ON outcome (outcome_no) WHERE state IN ('committed', 'taken')
-- ;;
CREATE TRIGGER outcome_never_of_a_probe BEFORE INSERT ON outcome
WHEN EXISTS (SELECT 1 FROM item WHERE item_id = NEW.item_id AND is_probe = 1)
BEGIN
    SELECT RAISE(ABORT, 'a probe is never delivered');
END
-- ;;
-- Rule 4: what the producer has taken cannot be recalled, what they acknowledged is over.
CREATE TRIGGER outcome_taken_is_out BEFORE UPDATE OF state ON outcome
WHEN OLD.state IN ('taken', 'acked') AND NEW.state IN ('committed', 'recalled')
    OR OLD.state = 'acked' AND NEW.state <> 'acked'
BEGIN
    SELECT RAISE(ABORT, 'the producer has it');
END
-- ;;
-- Rule 6: a paused queue lets nothing out.
CREATE TRIGGER outcome_waits_while_paused BEFORE UPDATE OF attempts ON outcome
WHEN EXISTS (SELECT 1 FROM queue WHERE name = NEW.queue AND paused_at IS NOT NULL)
BEGIN
    SELECT RAISE(ABORT, 'the queue is paused');
END
-- ;;
-- Rule 6: silence is a lost item.
CREATE TRIGGER item_closes_with_outcome BEFORE UPDATE OF state ON item
WHEN NEW.state IN ('done', 'cancelled', 'expired', 'dead') AND OLD.state = 'open'
    AND NEW.is_probe = 0
    AND NOT EXISTS (SELECT 1 FROM outcome WHERE item_id = NEW.item_id
        AND state IN ('committed', 'taken', 'acked'))
BEGIN
    SELECT RAISE(ABORT, 'an item closes with an outcome');
END
-- ;;
CREATE TABLE outcome_signal (
    outcome_id TEXT NOT NULL REFERENCES outcome(outcome_id),
    kind TEXT NOT NULL,
    value BLOB NOT NULL,
    at INTEGER NOT NULL,
    received_at INTEGER NOT NULL,
    PRIMARY KEY (outcome_id, kind, at)
) STRICT
-- ;;
CREATE TABLE event (
    event_no INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    item_id TEXT,
    slot_id INTEGER,
    actor TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL,
    detail BLOB NOT NULL DEFAULT x'7b7d' -- JSON object; never a person's text
) STRICT
-- ;;
CREATE INDEX event_item ON event (item_id, event_no)
-- ;;
-- The workstation's journal; in the embedded mode it lives in the workspace.
CREATE TABLE journal_working (
    slot_id INTEGER NOT NULL,
    fence INTEGER NOT NULL,
    item_id TEXT NOT NULL,
    reviewer TEXT NOT NULL,
    draft_id TEXT NOT NULL,
    seen_revision INTEGER NOT NULL,
    text BLOB NOT NULL,
    labels BLOB NOT NULL, -- JSON
    note BLOB NOT NULL,
    active_ms INTEGER NOT NULL,
    read_ms INTEGER NOT NULL,
    keystrokes INTEGER NOT NULL,
    coverage REAL NOT NULL,
    saved_at INTEGER NOT NULL,
    PRIMARY KEY (item_id, reviewer)
) STRICT
-- ;;
CREATE TABLE journal_decision (
    decision_id TEXT PRIMARY KEY,
    slot_id INTEGER NOT NULL,
    fence INTEGER NOT NULL,
    item_id TEXT NOT NULL,
    reviewer TEXT NOT NULL,
    seen_revision INTEGER NOT NULL,
    body BLOB NOT NULL, -- the decision as JSON
    state TEXT NOT NULL CHECK (state IN ('pending', 'sent', 'refused')),
    made_at INTEGER NOT NULL,
    due_at INTEGER NOT NULL, -- when the undo window ends
    sent_at INTEGER,
    refusal BLOB -- why the store refused it
) STRICT
-- ;;
CREATE INDEX journal_pending ON journal_decision (due_at) WHERE state = 'pending'
-- ;;
CREATE TABLE batch (
    batch_id TEXT NOT NULL,
    revision INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    seq_from INTEGER NOT NULL,
    seq_to INTEGER NOT NULL,
    config BLOB NOT NULL, -- JSON: filters, formats, split, privacy
    config_sha256 TEXT NOT NULL,
    content_sha256 TEXT NOT NULL,
    manifest BLOB NOT NULL,
    supersedes INTEGER,
    PRIMARY KEY (batch_id, revision)
) STRICT
-- ;;
CREATE TABLE batch_record (
    batch_id TEXT NOT NULL,
    batch_revision INTEGER NOT NULL,
    feedback_id TEXT NOT NULL,
    feedback_revision INTEGER NOT NULL,
    PRIMARY KEY (batch_id, batch_revision, feedback_id),
    FOREIGN KEY (batch_id, batch_revision) REFERENCES batch(batch_id, revision)
) STRICT
-- ;;
CREATE INDEX batch_record_feedback ON batch_record (feedback_id)
-- ;;
-- The first assignment of a group to a split persists over batches.
CREATE TABLE split_assignment (
    salt TEXT NOT NULL,
    group_hash TEXT NOT NULL,
    split TEXT NOT NULL CHECK (split IN ('train', 'validation', 'test')),
    assigned_at INTEGER NOT NULL,
    PRIMARY KEY (salt, group_hash)
) STRICT
