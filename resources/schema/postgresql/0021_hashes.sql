-- SPDX-License-Identifier: GPL-3.0-or-later
-- Records carry SHA-256 of their values, so that a bit that flips in one is found: record_sha256
-- over what stays as it was written, state_sha256 over what changes as the work goes on. A change of
-- the state therefore does not seal what happened to the record. What is hashed, and how, is said in
-- core/store/records.h; the lists of columns there and here are the same.
-- The bytes of one value: its kind, the length of what has none of its own, the value.
CREATE FUNCTION record_part(value BIGINT) RETURNS BYTEA LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT CASE WHEN value IS NULL THEN '\x6e'::bytea ELSE '\x69'::bytea || int8send(value) END
$$
-- ;;
-- Adding zero makes the negative one positive: SQLite knows one zero.
CREATE FUNCTION record_part(value DOUBLE PRECISION) RETURNS BYTEA LANGUAGE sql IMMUTABLE
PARALLEL SAFE AS $$
    SELECT CASE WHEN value IS NULL THEN '\x6e'::bytea
        ELSE '\x64'::bytea || float8send(value + 0) END
$$
-- ;;
CREATE FUNCTION record_part(value TEXT) RETURNS BYTEA LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT CASE WHEN value IS NULL THEN '\x6e'::bytea
        ELSE '\x74'::bytea || int4send(octet_length(value)) || convert_to(value, 'UTF8') END
$$
-- ;;
CREATE FUNCTION record_part(value BYTEA) RETURNS BYTEA LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT CASE WHEN value IS NULL THEN '\x6e'::bytea
        ELSE '\x62'::bytea || int4send(octet_length(value)) || value END
$$
-- ;;
-- Triggers fire in the order of their names: those that hash come after those that set a value.
ALTER TABLE queue ADD COLUMN state_sha256 BYTEA
-- ;;
UPDATE queue SET
    state_sha256 = sha256(record_part(name) || record_part(created_at) ||
        record_part(paused_at) || record_part(lease_ms) || record_part(prefetch) ||
        record_part(max_deliveries) || record_part(sticky_ms) || record_part(ageing_ms) ||
        record_part(overlap) || record_part(agreement) || record_part(adjudicator_skill) ||
        record_part(label_required_on) || record_part(usage_required) ||
        record_part(reviewer_named) || record_part(extra_codes) || record_part(memory_shared) ||
        record_part(answer_required) || record_part(guideline_id) || record_part(offline_ms) ||
        record_part(sandbox) || record_part(draft_wait_ms))
-- ;;
CREATE FUNCTION queue_hash_state() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.state_sha256 := sha256(bluepencil.record_part(NEW.name) ||
        bluepencil.record_part(NEW.created_at) || bluepencil.record_part(NEW.paused_at) ||
        bluepencil.record_part(NEW.lease_ms) || bluepencil.record_part(NEW.prefetch) ||
        bluepencil.record_part(NEW.max_deliveries) || bluepencil.record_part(NEW.sticky_ms) ||
        bluepencil.record_part(NEW.ageing_ms) || bluepencil.record_part(NEW.overlap) ||
        bluepencil.record_part(NEW.agreement) || bluepencil.record_part(NEW.adjudicator_skill) ||
        bluepencil.record_part(NEW.label_required_on) ||
        bluepencil.record_part(NEW.usage_required) ||
        bluepencil.record_part(NEW.reviewer_named) || bluepencil.record_part(NEW.extra_codes) ||
        bluepencil.record_part(NEW.memory_shared) ||
        bluepencil.record_part(NEW.answer_required) || bluepencil.record_part(NEW.guideline_id) ||
        bluepencil.record_part(NEW.offline_ms) || bluepencil.record_part(NEW.sandbox) ||
        bluepencil.record_part(NEW.draft_wait_ms));
    RETURN NEW;
END $$
-- ;;
CREATE TRIGGER zz_hash_state BEFORE INSERT OR UPDATE OF name, created_at, paused_at, lease_ms,
    prefetch, max_deliveries, sticky_ms, ageing_ms, overlap, agreement, adjudicator_skill,
    label_required_on, usage_required, reviewer_named, extra_codes, memory_shared,
    answer_required, guideline_id, offline_ms, sandbox, draft_wait_ms
ON queue FOR EACH ROW EXECUTE FUNCTION queue_hash_state()
-- ;;
ALTER TABLE guideline ADD COLUMN record_sha256 BYTEA
-- ;;
ALTER TABLE guideline DISABLE TRIGGER guideline_stays
-- ;;
UPDATE guideline SET
    record_sha256 = sha256(record_part(id) || record_part(version) || record_part(title) ||
        record_part(created_at) || record_part(voice) || record_part(ordinal) ||
        record_part(published_by) || record_part(anchors) || record_part(text) ||
        record_part(note))
-- ;;
ALTER TABLE guideline ENABLE TRIGGER guideline_stays
-- ;;
CREATE FUNCTION guideline_hash_record() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.record_sha256 := sha256(bluepencil.record_part(NEW.id) ||
        bluepencil.record_part(NEW.version) || bluepencil.record_part(NEW.title) ||
        bluepencil.record_part(NEW.created_at) || bluepencil.record_part(NEW.voice) ||
        bluepencil.record_part(NEW.ordinal) || bluepencil.record_part(NEW.published_by) ||
        bluepencil.record_part(NEW.anchors) || bluepencil.record_part(NEW.text) ||
        bluepencil.record_part(NEW.note));
    RETURN NEW;
END $$
-- ;;
CREATE TRIGGER zz_hash_record BEFORE INSERT OR UPDATE OF id, version, title, created_at, voice,
    ordinal, published_by, anchors, text, note
ON guideline FOR EACH ROW EXECUTE FUNCTION guideline_hash_record()
-- ;;
ALTER TABLE guideline_draft ADD COLUMN record_sha256 BYTEA
-- ;;
UPDATE guideline_draft SET
    record_sha256 = sha256(record_part(id) || record_part(editor) || record_part(base_version) ||
        record_part(revision) || record_part(title) || record_part(voice) ||
        record_part(saved_at) || record_part(text))
-- ;;
CREATE FUNCTION guideline_draft_hash_record() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.record_sha256 := sha256(bluepencil.record_part(NEW.id) ||
        bluepencil.record_part(NEW.editor) || bluepencil.record_part(NEW.base_version) ||
        bluepencil.record_part(NEW.revision) || bluepencil.record_part(NEW.title) ||
        bluepencil.record_part(NEW.voice) || bluepencil.record_part(NEW.saved_at) ||
        bluepencil.record_part(NEW.text));
    RETURN NEW;
END $$
-- ;;
CREATE TRIGGER zz_hash_record BEFORE INSERT OR UPDATE OF id, editor, base_version, revision,
    title, voice, saved_at, text
ON guideline_draft FOR EACH ROW EXECUTE FUNCTION guideline_draft_hash_record()
-- ;;
ALTER TABLE item ADD COLUMN record_sha256 BYTEA
-- ;;
ALTER TABLE item ADD COLUMN state_sha256 BYTEA
-- ;;
UPDATE item SET
    record_sha256 = sha256(record_part(item_no) || record_part(item_id) ||
        record_part(producer) || record_part(external_id) || record_part(revision) ||
        record_part(queue) || record_part(title) || record_part(task) || record_part(category) ||
        record_part(language) || record_part(conversation_id) || record_part(subject_id) ||
        record_part(model) || record_part(required_skills) || record_part(usage_service) ||
        record_part(usage_training) || record_part(usage_basis) || record_part(retention_class) ||
        record_part(guideline_id) || record_part(guideline_version) || record_part(body_sha256) ||
        record_part(created_at) || record_part(line) || record_part(final_text)),
    state_sha256 = sha256(record_part(priority) || record_part(due_at) ||
        record_part(expires_at) || record_part(overlap) || record_part(agreement) ||
        record_part(arm) || record_part(is_probe) || record_part(state) ||
        record_part(import_id) || record_part(updated_at) || record_part(closed_at) ||
        record_part(draft_request_id))
-- ;;
CREATE FUNCTION item_hash_record() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.record_sha256 := sha256(bluepencil.record_part(NEW.item_no) ||
        bluepencil.record_part(NEW.item_id) || bluepencil.record_part(NEW.producer) ||
        bluepencil.record_part(NEW.external_id) || bluepencil.record_part(NEW.revision) ||
        bluepencil.record_part(NEW.queue) || bluepencil.record_part(NEW.title) ||
        bluepencil.record_part(NEW.task) || bluepencil.record_part(NEW.category) ||
        bluepencil.record_part(NEW.language) || bluepencil.record_part(NEW.conversation_id) ||
        bluepencil.record_part(NEW.subject_id) || bluepencil.record_part(NEW.model) ||
        bluepencil.record_part(NEW.required_skills) ||
        bluepencil.record_part(NEW.usage_service) || bluepencil.record_part(NEW.usage_training) ||
        bluepencil.record_part(NEW.usage_basis) || bluepencil.record_part(NEW.retention_class) ||
        bluepencil.record_part(NEW.guideline_id) ||
        bluepencil.record_part(NEW.guideline_version) ||
        bluepencil.record_part(NEW.body_sha256) || bluepencil.record_part(NEW.created_at) ||
        bluepencil.record_part(NEW.line) || bluepencil.record_part(NEW.final_text));
    RETURN NEW;
END $$
-- ;;
CREATE TRIGGER zz_hash_record BEFORE INSERT OR UPDATE OF item_no, item_id, producer, external_id,
    revision, queue, title, task, category, language, conversation_id, subject_id, model,
    required_skills, usage_service, usage_training, usage_basis, retention_class, guideline_id,
    guideline_version, body_sha256, created_at, line, final_text
ON item FOR EACH ROW EXECUTE FUNCTION item_hash_record()
-- ;;
CREATE FUNCTION item_hash_state() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.state_sha256 := sha256(bluepencil.record_part(NEW.priority) ||
        bluepencil.record_part(NEW.due_at) || bluepencil.record_part(NEW.expires_at) ||
        bluepencil.record_part(NEW.overlap) || bluepencil.record_part(NEW.agreement) ||
        bluepencil.record_part(NEW.arm) || bluepencil.record_part(NEW.is_probe) ||
        bluepencil.record_part(NEW.state) || bluepencil.record_part(NEW.import_id) ||
        bluepencil.record_part(NEW.updated_at) || bluepencil.record_part(NEW.closed_at) ||
        bluepencil.record_part(NEW.draft_request_id));
    RETURN NEW;
END $$
-- ;;
CREATE TRIGGER zz_hash_state BEFORE INSERT OR UPDATE OF priority, due_at, expires_at, overlap,
    agreement, arm, is_probe, state, import_id, updated_at, closed_at, draft_request_id
ON item FOR EACH ROW EXECUTE FUNCTION item_hash_state()
-- ;;
ALTER TABLE item_revision ADD COLUMN record_sha256 BYTEA
-- ;;
UPDATE item_revision SET
    record_sha256 = sha256(record_part(producer) || record_part(external_id) ||
        record_part(revision) || record_part(body_sha256) || record_part(received_at) ||
        record_part(import_id) || record_part(line))
-- ;;
CREATE FUNCTION item_revision_hash_record() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.record_sha256 := sha256(bluepencil.record_part(NEW.producer) ||
        bluepencil.record_part(NEW.external_id) || bluepencil.record_part(NEW.revision) ||
        bluepencil.record_part(NEW.body_sha256) || bluepencil.record_part(NEW.received_at) ||
        bluepencil.record_part(NEW.import_id) || bluepencil.record_part(NEW.line));
    RETURN NEW;
END $$
-- ;;
CREATE TRIGGER zz_hash_record BEFORE INSERT OR UPDATE OF producer, external_id, revision,
    body_sha256, received_at, import_id, line
ON item_revision FOR EACH ROW EXECUTE FUNCTION item_revision_hash_record()
-- ;;
ALTER TABLE slot ADD COLUMN state_sha256 BYTEA
-- ;;
UPDATE slot SET
    state_sha256 = sha256(record_part(slot_id) || record_part(item_id) || record_part(slot_no) ||
        record_part(queue) || record_part(kind) || record_part(arm) || record_part(priority) ||
        record_part(due_at) || record_part(required_skills) || record_part(state) ||
        record_part(owner) || record_part(excluded) || record_part(fence) ||
        record_part(lease_until) || record_part(visible_at) || record_part(ready_since) ||
        record_part(deliveries) || record_part(sticky_to) || record_part(sticky_until) ||
        record_part(returned_decision_id) || record_part(origin_decision_id) ||
        record_part(guideline_id) || record_part(guideline_version) ||
        record_part(returned_request_id) || record_part(turn) || record_part(not_sent_reason))
-- ;;
CREATE FUNCTION slot_hash_state() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.state_sha256 := sha256(bluepencil.record_part(NEW.slot_id) ||
        bluepencil.record_part(NEW.item_id) || bluepencil.record_part(NEW.slot_no) ||
        bluepencil.record_part(NEW.queue) || bluepencil.record_part(NEW.kind) ||
        bluepencil.record_part(NEW.arm) || bluepencil.record_part(NEW.priority) ||
        bluepencil.record_part(NEW.due_at) || bluepencil.record_part(NEW.required_skills) ||
        bluepencil.record_part(NEW.state) || bluepencil.record_part(NEW.owner) ||
        bluepencil.record_part(NEW.excluded) || bluepencil.record_part(NEW.fence) ||
        bluepencil.record_part(NEW.lease_until) || bluepencil.record_part(NEW.visible_at) ||
        bluepencil.record_part(NEW.ready_since) || bluepencil.record_part(NEW.deliveries) ||
        bluepencil.record_part(NEW.sticky_to) || bluepencil.record_part(NEW.sticky_until) ||
        bluepencil.record_part(NEW.returned_decision_id) ||
        bluepencil.record_part(NEW.origin_decision_id) ||
        bluepencil.record_part(NEW.guideline_id) ||
        bluepencil.record_part(NEW.guideline_version) ||
        bluepencil.record_part(NEW.returned_request_id) || bluepencil.record_part(NEW.turn) ||
        bluepencil.record_part(NEW.not_sent_reason));
    RETURN NEW;
END $$
-- ;;
CREATE TRIGGER zz_hash_state BEFORE INSERT OR UPDATE OF slot_id, item_id, slot_no, queue, kind,
    arm, priority, due_at, required_skills, state, owner, excluded, fence, lease_until,
    visible_at, ready_since, deliveries, sticky_to, sticky_until, returned_decision_id,
    origin_decision_id, guideline_id, guideline_version, returned_request_id, turn,
    not_sent_reason
ON slot FOR EACH ROW EXECUTE FUNCTION slot_hash_state()
-- ;;
ALTER TABLE decision ADD COLUMN record_sha256 BYTEA
-- ;;
ALTER TABLE decision ADD COLUMN state_sha256 BYTEA
-- ;;
UPDATE decision SET
    record_sha256 = sha256(record_part(decision_id) || record_part(slot_id) ||
        record_part(item_id) || record_part(item_revision) || record_part(fence) ||
        record_part(reviewer) || record_part(action) || record_part(draft_id) ||
        record_part(draft_sha256) || record_part(final_sha256) || record_part(escalate_to) ||
        record_part(body_sha256) || record_part(decided_at) || record_part(committed_at) ||
        record_part(final_text) || record_part(body)),
    state_sha256 = sha256(record_part(status) || record_part(refusal))
-- ;;
CREATE FUNCTION decision_hash_record() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.record_sha256 := sha256(bluepencil.record_part(NEW.decision_id) ||
        bluepencil.record_part(NEW.slot_id) || bluepencil.record_part(NEW.item_id) ||
        bluepencil.record_part(NEW.item_revision) || bluepencil.record_part(NEW.fence) ||
        bluepencil.record_part(NEW.reviewer) || bluepencil.record_part(NEW.action) ||
        bluepencil.record_part(NEW.draft_id) || bluepencil.record_part(NEW.draft_sha256) ||
        bluepencil.record_part(NEW.final_sha256) || bluepencil.record_part(NEW.escalate_to) ||
        bluepencil.record_part(NEW.body_sha256) || bluepencil.record_part(NEW.decided_at) ||
        bluepencil.record_part(NEW.committed_at) || bluepencil.record_part(NEW.final_text) ||
        bluepencil.record_part(NEW.body));
    RETURN NEW;
END $$
-- ;;
CREATE TRIGGER zz_hash_record BEFORE INSERT OR UPDATE OF decision_id, slot_id, item_id,
    item_revision, fence, reviewer, action, draft_id, draft_sha256, final_sha256, escalate_to,
    body_sha256, decided_at, committed_at, final_text, body
ON decision FOR EACH ROW EXECUTE FUNCTION decision_hash_record()
-- ;;
CREATE FUNCTION decision_hash_state() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.state_sha256 := sha256(bluepencil.record_part(NEW.status) ||
        bluepencil.record_part(NEW.refusal));
    RETURN NEW;
END $$
-- ;;
CREATE TRIGGER zz_hash_state BEFORE INSERT OR UPDATE OF status, refusal
ON decision FOR EACH ROW EXECUTE FUNCTION decision_hash_state()
-- ;;
ALTER TABLE feedback ADD COLUMN record_sha256 BYTEA
-- ;;
ALTER TABLE feedback ADD COLUMN state_sha256 BYTEA
-- ;;
UPDATE feedback SET
    record_sha256 = sha256(record_part(feedback_no) || record_part(feedback_id) ||
        record_part(decision_id) || record_part(item_id) || record_part(item_revision) ||
        record_part(slot_id) || record_part(slot_kind) || record_part(arm) ||
        record_part(producer) || record_part(external_id) || record_part(queue) ||
        record_part(task) || record_part(category) || record_part(language) ||
        record_part(conversation_id) || record_part(subject_id) || record_part(model) ||
        record_part(reviewer) || record_part(action) || record_part(draft_id) ||
        record_part(decided_at) || record_part(active_ms) || record_part(read_ms) ||
        record_part(keystrokes) || record_part(coverage) || record_part(has_final) ||
        record_part(texts_equal) || record_part(hter) || record_part(words_draft) ||
        record_part(words_final) || record_part(usage_training) || record_part(guideline_id) ||
        record_part(guideline_version) || record_part(text_engine) || record_part(evidence) ||
        record_part(floor_ms) || record_part(item_line) || record_part(decision) ||
        record_part(edits) || record_part(metrics)),
    state_sha256 = sha256(record_part(revision) || record_part(seq) || record_part(status))
-- ;;
CREATE FUNCTION feedback_hash_record() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.record_sha256 := sha256(bluepencil.record_part(NEW.feedback_no) ||
        bluepencil.record_part(NEW.feedback_id) || bluepencil.record_part(NEW.decision_id) ||
        bluepencil.record_part(NEW.item_id) || bluepencil.record_part(NEW.item_revision) ||
        bluepencil.record_part(NEW.slot_id) || bluepencil.record_part(NEW.slot_kind) ||
        bluepencil.record_part(NEW.arm) || bluepencil.record_part(NEW.producer) ||
        bluepencil.record_part(NEW.external_id) || bluepencil.record_part(NEW.queue) ||
        bluepencil.record_part(NEW.task) || bluepencil.record_part(NEW.category) ||
        bluepencil.record_part(NEW.language) || bluepencil.record_part(NEW.conversation_id) ||
        bluepencil.record_part(NEW.subject_id) || bluepencil.record_part(NEW.model) ||
        bluepencil.record_part(NEW.reviewer) || bluepencil.record_part(NEW.action) ||
        bluepencil.record_part(NEW.draft_id) || bluepencil.record_part(NEW.decided_at) ||
        bluepencil.record_part(NEW.active_ms) || bluepencil.record_part(NEW.read_ms) ||
        bluepencil.record_part(NEW.keystrokes) || bluepencil.record_part(NEW.coverage) ||
        bluepencil.record_part(NEW.has_final) || bluepencil.record_part(NEW.texts_equal) ||
        bluepencil.record_part(NEW.hter) || bluepencil.record_part(NEW.words_draft) ||
        bluepencil.record_part(NEW.words_final) || bluepencil.record_part(NEW.usage_training) ||
        bluepencil.record_part(NEW.guideline_id) ||
        bluepencil.record_part(NEW.guideline_version) ||
        bluepencil.record_part(NEW.text_engine) || bluepencil.record_part(NEW.evidence) ||
        bluepencil.record_part(NEW.floor_ms) || bluepencil.record_part(NEW.item_line) ||
        bluepencil.record_part(NEW.decision) || bluepencil.record_part(NEW.edits) ||
        bluepencil.record_part(NEW.metrics));
    RETURN NEW;
END $$
-- ;;
CREATE TRIGGER zz_hash_record BEFORE INSERT OR UPDATE OF feedback_no, feedback_id, decision_id,
    item_id, item_revision, slot_id, slot_kind, arm, producer, external_id, queue, task, category,
    language, conversation_id, subject_id, model, reviewer, action, draft_id, decided_at,
    active_ms, read_ms, keystrokes, coverage, has_final, texts_equal, hter, words_draft,
    words_final, usage_training, guideline_id, guideline_version, text_engine, evidence, floor_ms,
    item_line, decision, edits, metrics
ON feedback FOR EACH ROW EXECUTE FUNCTION feedback_hash_record()
-- ;;
CREATE FUNCTION feedback_hash_state() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.state_sha256 := sha256(bluepencil.record_part(NEW.revision) ||
        bluepencil.record_part(NEW.seq) || bluepencil.record_part(NEW.status));
    RETURN NEW;
END $$
-- ;;
CREATE TRIGGER zz_hash_state BEFORE INSERT OR UPDATE OF revision, seq, status
ON feedback FOR EACH ROW EXECUTE FUNCTION feedback_hash_state()
-- ;;
ALTER TABLE feedback_label ADD COLUMN record_sha256 BYTEA
-- ;;
UPDATE feedback_label SET
    record_sha256 = sha256(record_part(feedback_no) || record_part(label_no) ||
        record_part(code) || record_part(severity) || record_part(side) ||
        record_part(span_start) || record_part(span_end))
-- ;;
CREATE FUNCTION feedback_label_hash_record() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.record_sha256 := sha256(bluepencil.record_part(NEW.feedback_no) ||
        bluepencil.record_part(NEW.label_no) || bluepencil.record_part(NEW.code) ||
        bluepencil.record_part(NEW.severity) || bluepencil.record_part(NEW.side) ||
        bluepencil.record_part(NEW.span_start) || bluepencil.record_part(NEW.span_end));
    RETURN NEW;
END $$
-- ;;
CREATE TRIGGER zz_hash_record BEFORE INSERT OR UPDATE OF feedback_no, label_no, code, severity,
    side, span_start, span_end
ON feedback_label FOR EACH ROW EXECUTE FUNCTION feedback_label_hash_record()
-- ;;
ALTER TABLE feedback_answer ADD COLUMN record_sha256 BYTEA
-- ;;
UPDATE feedback_answer SET
    record_sha256 = sha256(record_part(feedback_no) || record_part(answer_no) ||
        record_part(check_name) || record_part(verdict))
-- ;;
CREATE FUNCTION feedback_answer_hash_record() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.record_sha256 := sha256(bluepencil.record_part(NEW.feedback_no) ||
        bluepencil.record_part(NEW.answer_no) || bluepencil.record_part(NEW.check_name) ||
        bluepencil.record_part(NEW.verdict));
    RETURN NEW;
END $$
-- ;;
CREATE TRIGGER zz_hash_record BEFORE INSERT OR UPDATE OF feedback_no, answer_no, check_name,
    verdict
ON feedback_answer FOR EACH ROW EXECUTE FUNCTION feedback_answer_hash_record()
-- ;;
ALTER TABLE outcome ADD COLUMN record_sha256 BYTEA
-- ;;
ALTER TABLE outcome ADD COLUMN state_sha256 BYTEA
-- ;;
UPDATE outcome SET
    record_sha256 = sha256(record_part(outcome_no) || record_part(outcome_id) ||
        record_part(item_id) || record_part(producer) || record_part(queue) ||
        record_part(decision_id) || record_part(status) || record_part(created_at) ||
        record_part(payload)),
    state_sha256 = sha256(record_part(state) || record_part(taken_at) ||
        record_part(hidden_until) || record_part(attempts) || record_part(acked_at) ||
        record_part(not_sent_reason))
-- ;;
CREATE FUNCTION outcome_hash_record() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.record_sha256 := sha256(bluepencil.record_part(NEW.outcome_no) ||
        bluepencil.record_part(NEW.outcome_id) || bluepencil.record_part(NEW.item_id) ||
        bluepencil.record_part(NEW.producer) || bluepencil.record_part(NEW.queue) ||
        bluepencil.record_part(NEW.decision_id) || bluepencil.record_part(NEW.status) ||
        bluepencil.record_part(NEW.created_at) || bluepencil.record_part(NEW.payload));
    RETURN NEW;
END $$
-- ;;
CREATE TRIGGER zz_hash_record BEFORE INSERT OR UPDATE OF outcome_no, outcome_id, item_id,
    producer, queue, decision_id, status, created_at, payload
ON outcome FOR EACH ROW EXECUTE FUNCTION outcome_hash_record()
-- ;;
CREATE FUNCTION outcome_hash_state() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.state_sha256 := sha256(bluepencil.record_part(NEW.state) ||
        bluepencil.record_part(NEW.taken_at) || bluepencil.record_part(NEW.hidden_until) ||
        bluepencil.record_part(NEW.attempts) || bluepencil.record_part(NEW.acked_at) ||
        bluepencil.record_part(NEW.not_sent_reason));
    RETURN NEW;
END $$
-- ;;
CREATE TRIGGER zz_hash_state BEFORE INSERT OR UPDATE OF state, taken_at, hidden_until, attempts,
    acked_at, not_sent_reason
ON outcome FOR EACH ROW EXECUTE FUNCTION outcome_hash_state()
-- ;;
ALTER TABLE outcome_signal ADD COLUMN record_sha256 BYTEA
-- ;;
UPDATE outcome_signal SET
    record_sha256 = sha256(record_part(outcome_id) || record_part(kind) || record_part(at) ||
        record_part(received_at) || record_part(value))
-- ;;
CREATE FUNCTION outcome_signal_hash_record() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.record_sha256 := sha256(bluepencil.record_part(NEW.outcome_id) ||
        bluepencil.record_part(NEW.kind) || bluepencil.record_part(NEW.at) ||
        bluepencil.record_part(NEW.received_at) || bluepencil.record_part(NEW.value));
    RETURN NEW;
END $$
-- ;;
CREATE TRIGGER zz_hash_record BEFORE INSERT OR UPDATE OF outcome_id, kind, at, received_at, value
ON outcome_signal FOR EACH ROW EXECUTE FUNCTION outcome_signal_hash_record()
-- ;;
ALTER TABLE draft_request ADD COLUMN record_sha256 BYTEA
-- ;;
ALTER TABLE draft_request ADD COLUMN state_sha256 BYTEA
-- ;;
UPDATE draft_request SET
    record_sha256 = sha256(record_part(request_no) || record_part(request_id) ||
        record_part(item_id) || record_part(item_revision) || record_part(slot_id) ||
        record_part(fence) || record_part(producer) || record_part(queue) ||
        record_part(reviewer) || record_part(draft_id) || record_part(body_sha256) ||
        record_part(created_at) || record_part(body) || record_part(payload)),
    state_sha256 = sha256(record_part(state) || record_part(taken_at) ||
        record_part(hidden_until) || record_part(attempts) || record_part(acked_at) ||
        record_part(closed_at) || record_part(refusal))
-- ;;
CREATE FUNCTION draft_request_hash_record() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.record_sha256 := sha256(bluepencil.record_part(NEW.request_no) ||
        bluepencil.record_part(NEW.request_id) || bluepencil.record_part(NEW.item_id) ||
        bluepencil.record_part(NEW.item_revision) || bluepencil.record_part(NEW.slot_id) ||
        bluepencil.record_part(NEW.fence) || bluepencil.record_part(NEW.producer) ||
        bluepencil.record_part(NEW.queue) || bluepencil.record_part(NEW.reviewer) ||
        bluepencil.record_part(NEW.draft_id) || bluepencil.record_part(NEW.body_sha256) ||
        bluepencil.record_part(NEW.created_at) || bluepencil.record_part(NEW.body) ||
        bluepencil.record_part(NEW.payload));
    RETURN NEW;
END $$
-- ;;
CREATE TRIGGER zz_hash_record BEFORE INSERT OR UPDATE OF request_no, request_id, item_id,
    item_revision, slot_id, fence, producer, queue, reviewer, draft_id, body_sha256, created_at,
    body, payload
ON draft_request FOR EACH ROW EXECUTE FUNCTION draft_request_hash_record()
-- ;;
CREATE FUNCTION draft_request_hash_state() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.state_sha256 := sha256(bluepencil.record_part(NEW.state) ||
        bluepencil.record_part(NEW.taken_at) || bluepencil.record_part(NEW.hidden_until) ||
        bluepencil.record_part(NEW.attempts) || bluepencil.record_part(NEW.acked_at) ||
        bluepencil.record_part(NEW.closed_at) || bluepencil.record_part(NEW.refusal));
    RETURN NEW;
END $$
-- ;;
CREATE TRIGGER zz_hash_state BEFORE INSERT OR UPDATE OF state, taken_at, hidden_until, attempts,
    acked_at, closed_at, refusal
ON draft_request FOR EACH ROW EXECUTE FUNCTION draft_request_hash_state()
-- ;;
ALTER TABLE journal_working ADD COLUMN state_sha256 BYTEA
-- ;;
UPDATE journal_working SET
    state_sha256 = sha256(record_part(slot_id) || record_part(fence) || record_part(item_id) ||
        record_part(reviewer) || record_part(draft_id) || record_part(seen_revision) ||
        record_part(active_ms) || record_part(read_ms) || record_part(keystrokes) ||
        record_part(coverage) || record_part(saved_at) || record_part(draft_aside) ||
        record_part(text) || record_part(labels) || record_part(note) || record_part(attention) ||
        record_part(answers))
-- ;;
CREATE FUNCTION journal_working_hash_state() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.state_sha256 := sha256(bluepencil.record_part(NEW.slot_id) ||
        bluepencil.record_part(NEW.fence) || bluepencil.record_part(NEW.item_id) ||
        bluepencil.record_part(NEW.reviewer) || bluepencil.record_part(NEW.draft_id) ||
        bluepencil.record_part(NEW.seen_revision) || bluepencil.record_part(NEW.active_ms) ||
        bluepencil.record_part(NEW.read_ms) || bluepencil.record_part(NEW.keystrokes) ||
        bluepencil.record_part(NEW.coverage) || bluepencil.record_part(NEW.saved_at) ||
        bluepencil.record_part(NEW.draft_aside) || bluepencil.record_part(NEW.text) ||
        bluepencil.record_part(NEW.labels) || bluepencil.record_part(NEW.note) ||
        bluepencil.record_part(NEW.attention) || bluepencil.record_part(NEW.answers));
    RETURN NEW;
END $$
-- ;;
CREATE TRIGGER zz_hash_state BEFORE INSERT OR UPDATE OF slot_id, fence, item_id, reviewer,
    draft_id, seen_revision, active_ms, read_ms, keystrokes, coverage, saved_at, draft_aside,
    text, labels, note, attention, answers
ON journal_working FOR EACH ROW EXECUTE FUNCTION journal_working_hash_state()
-- ;;
ALTER TABLE journal_decision ADD COLUMN record_sha256 BYTEA
-- ;;
ALTER TABLE journal_decision ADD COLUMN state_sha256 BYTEA
-- ;;
UPDATE journal_decision SET
    record_sha256 = sha256(record_part(decision_id) || record_part(slot_id) ||
        record_part(fence) || record_part(item_id) || record_part(reviewer) ||
        record_part(seen_revision) || record_part(made_at) || record_part(body)),
    state_sha256 = sha256(record_part(state) || record_part(due_at) || record_part(sent_at) ||
        record_part(refusal))
-- ;;
CREATE FUNCTION journal_decision_hash_record() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.record_sha256 := sha256(bluepencil.record_part(NEW.decision_id) ||
        bluepencil.record_part(NEW.slot_id) || bluepencil.record_part(NEW.fence) ||
        bluepencil.record_part(NEW.item_id) || bluepencil.record_part(NEW.reviewer) ||
        bluepencil.record_part(NEW.seen_revision) || bluepencil.record_part(NEW.made_at) ||
        bluepencil.record_part(NEW.body));
    RETURN NEW;
END $$
-- ;;
CREATE TRIGGER zz_hash_record BEFORE INSERT OR UPDATE OF decision_id, slot_id, fence, item_id,
    reviewer, seen_revision, made_at, body
ON journal_decision FOR EACH ROW EXECUTE FUNCTION journal_decision_hash_record()
-- ;;
CREATE FUNCTION journal_decision_hash_state() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.state_sha256 := sha256(bluepencil.record_part(NEW.state) ||
        bluepencil.record_part(NEW.due_at) || bluepencil.record_part(NEW.sent_at) ||
        bluepencil.record_part(NEW.refusal));
    RETURN NEW;
END $$
-- ;;
CREATE TRIGGER zz_hash_state BEFORE INSERT OR UPDATE OF state, due_at, sent_at, refusal
ON journal_decision FOR EACH ROW EXECUTE FUNCTION journal_decision_hash_state()
-- ;;
ALTER TABLE journal_lease ADD COLUMN state_sha256 BYTEA
-- ;;
UPDATE journal_lease SET
    state_sha256 = sha256(record_part(item_id) || record_part(reviewer) || record_part(slot_id) ||
        record_part(fence) || record_part(subject_sha256) || record_part(boot_id) ||
        record_part(deadline) || record_part(offline) || record_part(body))
-- ;;
CREATE FUNCTION journal_lease_hash_state() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.state_sha256 := sha256(bluepencil.record_part(NEW.item_id) ||
        bluepencil.record_part(NEW.reviewer) || bluepencil.record_part(NEW.slot_id) ||
        bluepencil.record_part(NEW.fence) || bluepencil.record_part(NEW.subject_sha256) ||
        bluepencil.record_part(NEW.boot_id) || bluepencil.record_part(NEW.deadline) ||
        bluepencil.record_part(NEW.offline) || bluepencil.record_part(NEW.body));
    RETURN NEW;
END $$
-- ;;
CREATE TRIGGER zz_hash_state BEFORE INSERT OR UPDATE OF item_id, reviewer, slot_id, fence,
    subject_sha256, boot_id, deadline, offline, body
ON journal_lease FOR EACH ROW EXECUTE FUNCTION journal_lease_hash_state()
-- ;;
ALTER TABLE batch ADD COLUMN record_sha256 BYTEA
-- ;;
UPDATE batch SET
    record_sha256 = sha256(record_part(batch_id) || record_part(revision) ||
        record_part(created_at) || record_part(seq_from) || record_part(seq_to) ||
        record_part(config_sha256) || record_part(content_sha256) || record_part(supersedes) ||
        record_part(config) || record_part(manifest))
-- ;;
CREATE FUNCTION batch_hash_record() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.record_sha256 := sha256(bluepencil.record_part(NEW.batch_id) ||
        bluepencil.record_part(NEW.revision) || bluepencil.record_part(NEW.created_at) ||
        bluepencil.record_part(NEW.seq_from) || bluepencil.record_part(NEW.seq_to) ||
        bluepencil.record_part(NEW.config_sha256) || bluepencil.record_part(NEW.content_sha256) ||
        bluepencil.record_part(NEW.supersedes) || bluepencil.record_part(NEW.config) ||
        bluepencil.record_part(NEW.manifest));
    RETURN NEW;
END $$
-- ;;
CREATE TRIGGER zz_hash_record BEFORE INSERT OR UPDATE OF batch_id, revision, created_at, seq_from,
    seq_to, config_sha256, content_sha256, supersedes, config, manifest
ON batch FOR EACH ROW EXECUTE FUNCTION batch_hash_record()
-- ;;
ALTER TABLE batch_given ADD COLUMN record_sha256 BYTEA
-- ;;
UPDATE batch_given SET
    record_sha256 = sha256(record_part(batch_id) || record_part(batch_revision) ||
        record_part(given_to) || record_part(note) || record_part(given_at))
-- ;;
CREATE FUNCTION batch_given_hash_record() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.record_sha256 := sha256(bluepencil.record_part(NEW.batch_id) ||
        bluepencil.record_part(NEW.batch_revision) || bluepencil.record_part(NEW.given_to) ||
        bluepencil.record_part(NEW.note) || bluepencil.record_part(NEW.given_at));
    RETURN NEW;
END $$
-- ;;
CREATE TRIGGER zz_hash_record BEFORE INSERT OR UPDATE OF batch_id, batch_revision, given_to, note,
    given_at
ON batch_given FOR EACH ROW EXECUTE FUNCTION batch_given_hash_record()
-- ;;
ALTER TABLE recipe ADD COLUMN record_sha256 BYTEA
-- ;;
UPDATE recipe SET
    record_sha256 = sha256(record_part(name) || record_part(saved_at) || record_part(config))
-- ;;
CREATE FUNCTION recipe_hash_record() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.record_sha256 := sha256(bluepencil.record_part(NEW.name) ||
        bluepencil.record_part(NEW.saved_at) || bluepencil.record_part(NEW.config));
    RETURN NEW;
END $$
-- ;;
CREATE TRIGGER zz_hash_record BEFORE INSERT OR UPDATE OF name, saved_at, config
ON recipe FOR EACH ROW EXECUTE FUNCTION recipe_hash_record()
-- ;;
ALTER TABLE benchmark_item ADD COLUMN record_sha256 BYTEA
-- ;;
ALTER TABLE benchmark_item DISABLE TRIGGER benchmark_item_stays
-- ;;
UPDATE benchmark_item SET
    record_sha256 = sha256(record_part(name) || record_part(version) || record_part(item_no) ||
        record_part(producer) || record_part(external_id) || record_part(item_id) ||
        record_part(subject_id) || record_part(line) || record_part(final_text))
-- ;;
ALTER TABLE benchmark_item ENABLE TRIGGER benchmark_item_stays
-- ;;
CREATE FUNCTION benchmark_item_hash_record() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.record_sha256 := sha256(bluepencil.record_part(NEW.name) ||
        bluepencil.record_part(NEW.version) || bluepencil.record_part(NEW.item_no) ||
        bluepencil.record_part(NEW.producer) || bluepencil.record_part(NEW.external_id) ||
        bluepencil.record_part(NEW.item_id) || bluepencil.record_part(NEW.subject_id) ||
        bluepencil.record_part(NEW.line) || bluepencil.record_part(NEW.final_text));
    RETURN NEW;
END $$
-- ;;
CREATE TRIGGER zz_hash_record BEFORE INSERT OR UPDATE OF name, version, item_no, producer,
    external_id, item_id, subject_id, line, final_text
ON benchmark_item FOR EACH ROW EXECUTE FUNCTION benchmark_item_hash_record()
-- ;;
ALTER TABLE erasure ADD COLUMN record_sha256 BYTEA
-- ;;
UPDATE erasure SET
    record_sha256 = sha256(record_part(subject_sha256) || record_part(erased_at))
-- ;;
CREATE FUNCTION erasure_hash_record() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.record_sha256 := sha256(bluepencil.record_part(NEW.subject_sha256) ||
        bluepencil.record_part(NEW.erased_at));
    RETURN NEW;
END $$
-- ;;
CREATE TRIGGER zz_hash_record BEFORE INSERT OR UPDATE OF subject_sha256, erased_at
ON erasure FOR EACH ROW EXECUTE FUNCTION erasure_hash_record()
-- ;;
ALTER TABLE erasure_certificate ADD COLUMN record_sha256 BYTEA
-- ;;
UPDATE erasure_certificate SET
    record_sha256 = sha256(record_part(certificate_no) || record_part(erased_at) ||
        record_part(erased_by) || record_part(subject_hash) || record_part(hash_key) ||
        record_part(notice_seq) || record_part(body))
-- ;;
CREATE FUNCTION erasure_certificate_hash_record() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.record_sha256 := sha256(bluepencil.record_part(NEW.certificate_no) ||
        bluepencil.record_part(NEW.erased_at) || bluepencil.record_part(NEW.erased_by) ||
        bluepencil.record_part(NEW.subject_hash) || bluepencil.record_part(NEW.hash_key) ||
        bluepencil.record_part(NEW.notice_seq) || bluepencil.record_part(NEW.body));
    RETURN NEW;
END $$
-- ;;
CREATE TRIGGER zz_hash_record BEFORE INSERT OR UPDATE OF certificate_no, erased_at, erased_by,
    subject_hash, hash_key, notice_seq, body
ON erasure_certificate FOR EACH ROW EXECUTE FUNCTION erasure_certificate_hash_record()
-- ;;
ALTER TABLE legal_hold ADD COLUMN record_sha256 BYTEA
-- ;;
UPDATE legal_hold SET
    record_sha256 = sha256(record_part(hold_no) || record_part(subject_id) ||
        record_part(held_by) || record_part(held_at) || record_part(review_day) ||
        record_part(released_by) || record_part(released_at) || record_part(filter) ||
        record_part(reason))
-- ;;
CREATE FUNCTION legal_hold_hash_record() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.record_sha256 := sha256(bluepencil.record_part(NEW.hold_no) ||
        bluepencil.record_part(NEW.subject_id) || bluepencil.record_part(NEW.held_by) ||
        bluepencil.record_part(NEW.held_at) || bluepencil.record_part(NEW.review_day) ||
        bluepencil.record_part(NEW.released_by) || bluepencil.record_part(NEW.released_at) ||
        bluepencil.record_part(NEW.filter) || bluepencil.record_part(NEW.reason));
    RETURN NEW;
END $$
-- ;;
CREATE TRIGGER zz_hash_record BEFORE INSERT OR UPDATE OF hold_no, subject_id, held_by, held_at,
    review_day, released_by, released_at, filter, reason
ON legal_hold FOR EACH ROW EXECUTE FUNCTION legal_hold_hash_record()
-- ;;
ALTER TABLE restriction ADD COLUMN record_sha256 BYTEA
-- ;;
UPDATE restriction SET
    record_sha256 = sha256(record_part(subject_id) || record_part(restricted_by) ||
        record_part(restricted_at) || record_part(reason))
-- ;;
CREATE FUNCTION restriction_hash_record() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.record_sha256 := sha256(bluepencil.record_part(NEW.subject_id) ||
        bluepencil.record_part(NEW.restricted_by) || bluepencil.record_part(NEW.restricted_at) ||
        bluepencil.record_part(NEW.reason));
    RETURN NEW;
END $$
-- ;;
CREATE TRIGGER zz_hash_record BEFORE INSERT OR UPDATE OF subject_id, restricted_by, restricted_at,
    reason
ON restriction FOR EACH ROW EXECUTE FUNCTION restriction_hash_record()
-- ;;
ALTER TABLE rectification ADD COLUMN record_sha256 BYTEA
-- ;;
UPDATE rectification SET
    record_sha256 = sha256(record_part(rectification_no) || record_part(item_id) ||
        record_part(rectified_by) || record_part(rectified_at) || record_part(line) ||
        record_part(note))
-- ;;
CREATE FUNCTION rectification_hash_record() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.record_sha256 := sha256(bluepencil.record_part(NEW.rectification_no) ||
        bluepencil.record_part(NEW.item_id) || bluepencil.record_part(NEW.rectified_by) ||
        bluepencil.record_part(NEW.rectified_at) || bluepencil.record_part(NEW.line) ||
        bluepencil.record_part(NEW.note));
    RETURN NEW;
END $$
-- ;;
CREATE TRIGGER zz_hash_record BEFORE INSERT OR UPDATE OF rectification_no, item_id, rectified_by,
    rectified_at, line, note
ON rectification FOR EACH ROW EXECUTE FUNCTION rectification_hash_record()
-- ;;
ALTER TABLE retention_rule ADD COLUMN record_sha256 BYTEA
-- ;;
UPDATE retention_rule SET
    record_sha256 = sha256(record_part(class) || record_part(days) || record_part(set_by) ||
        record_part(set_at))
-- ;;
CREATE FUNCTION retention_rule_hash_record() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.record_sha256 := sha256(bluepencil.record_part(NEW.class) ||
        bluepencil.record_part(NEW.days) || bluepencil.record_part(NEW.set_by) ||
        bluepencil.record_part(NEW.set_at));
    RETURN NEW;
END $$
-- ;;
CREATE TRIGGER zz_hash_record BEFORE INSERT OR UPDATE OF class, days, set_by, set_at
ON retention_rule FOR EACH ROW EXECUTE FUNCTION retention_rule_hash_record()
-- ;;
ALTER TABLE rights_request ADD COLUMN record_sha256 BYTEA
-- ;;
UPDATE rights_request SET
    record_sha256 = sha256(record_part(request_no) || record_part(kind) || record_part(law) ||
        record_part(subject_id) || record_part(received_day) || record_part(due_day) ||
        record_part(extended) || record_part(added_by) || record_part(added_at) ||
        record_part(closed_by) || record_part(closed_at) || record_part(certificate_no) ||
        record_part(note) || record_part(answer))
-- ;;
CREATE FUNCTION rights_request_hash_record() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.record_sha256 := sha256(bluepencil.record_part(NEW.request_no) ||
        bluepencil.record_part(NEW.kind) || bluepencil.record_part(NEW.law) ||
        bluepencil.record_part(NEW.subject_id) || bluepencil.record_part(NEW.received_day) ||
        bluepencil.record_part(NEW.due_day) || bluepencil.record_part(NEW.extended) ||
        bluepencil.record_part(NEW.added_by) || bluepencil.record_part(NEW.added_at) ||
        bluepencil.record_part(NEW.closed_by) || bluepencil.record_part(NEW.closed_at) ||
        bluepencil.record_part(NEW.certificate_no) || bluepencil.record_part(NEW.note) ||
        bluepencil.record_part(NEW.answer));
    RETURN NEW;
END $$
-- ;;
CREATE TRIGGER zz_hash_record BEFORE INSERT OR UPDATE OF request_no, kind, law, subject_id,
    received_day, due_day, extended, added_by, added_at, closed_by, closed_at, certificate_no,
    note, answer
ON rights_request FOR EACH ROW EXECUTE FUNCTION rights_request_hash_record()
-- ;;
-- Whom decisions were about, though their items may be about others now.
CREATE INDEX feedback_subject ON feedback (subject_id) WHERE subject_id <> ''
