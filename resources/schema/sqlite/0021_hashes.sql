-- SPDX-License-Identifier: GPL-3.0-or-later
-- Records carry SHA-256 of their values, so that a bit that flips in one is found: record_sha256
-- over what stays as it was written, state_sha256 over what changes as the work goes on. A change of
-- the state therefore does not seal what happened to the record. What is hashed, and how, is said in
-- core/store/records.h; the lists of columns there and here are the same.
ALTER TABLE queue ADD COLUMN state_sha256 BLOB DEFAULT
    x'0000000000000000000000000000000000000000000000000000000000000000'
-- ;;
UPDATE queue SET
    state_sha256 = record_hash(name, created_at, paused_at, lease_ms, prefetch, max_deliveries,
        sticky_ms, ageing_ms, overlap, agreement, adjudicator_skill, label_required_on,
        usage_required, reviewer_named, extra_codes, memory_shared, answer_required, guideline_id,
        offline_ms, sandbox, draft_wait_ms)
-- ;;
CREATE TRIGGER queue_hash_new AFTER INSERT ON queue
BEGIN
    UPDATE queue SET
        state_sha256 = record_hash(name, created_at, paused_at, lease_ms, prefetch,
            max_deliveries, sticky_ms, ageing_ms, overlap, agreement, adjudicator_skill,
            label_required_on, usage_required, reviewer_named, extra_codes, memory_shared,
            answer_required, guideline_id, offline_ms, sandbox, draft_wait_ms)
        WHERE rowid = NEW.rowid;
END
-- ;;
CREATE TRIGGER queue_hash_state AFTER UPDATE OF name, created_at, paused_at, lease_ms, prefetch,
    max_deliveries, sticky_ms, ageing_ms, overlap, agreement, adjudicator_skill,
    label_required_on, usage_required, reviewer_named, extra_codes, memory_shared,
    answer_required, guideline_id, offline_ms, sandbox, draft_wait_ms
ON queue
BEGIN
    UPDATE queue SET
        state_sha256 = record_hash(name, created_at, paused_at, lease_ms, prefetch,
            max_deliveries, sticky_ms, ageing_ms, overlap, agreement, adjudicator_skill,
            label_required_on, usage_required, reviewer_named, extra_codes, memory_shared,
            answer_required, guideline_id, offline_ms, sandbox, draft_wait_ms)
        WHERE rowid = NEW.rowid;
END
-- ;;
ALTER TABLE guideline ADD COLUMN record_sha256 BLOB DEFAULT
    x'0000000000000000000000000000000000000000000000000000000000000000'
-- ;;
DROP TRIGGER guideline_stays
-- ;;
UPDATE guideline SET
    record_sha256 = record_hash(id, version, title, created_at, voice, ordinal, published_by,
        anchors, text, note)
-- ;;
CREATE TRIGGER guideline_stays BEFORE UPDATE OF id, version, title, text, created_at, voice,
    ordinal, published_by, note, anchors
ON guideline
BEGIN
    SELECT RAISE(ABORT, 'a published guideline is never edited');
END
-- ;;
CREATE TRIGGER guideline_hash_new AFTER INSERT ON guideline
BEGIN
    UPDATE guideline SET
        record_sha256 = record_hash(id, version, title, created_at, voice, ordinal, published_by,
            anchors, text, note)
        WHERE rowid = NEW.rowid;
END
-- ;;
ALTER TABLE guideline_draft ADD COLUMN record_sha256 BLOB DEFAULT
    x'0000000000000000000000000000000000000000000000000000000000000000'
-- ;;
UPDATE guideline_draft SET
    record_sha256 = record_hash(id, editor, base_version, revision, title, voice, saved_at, text)
-- ;;
CREATE TRIGGER guideline_draft_hash_new AFTER INSERT ON guideline_draft
BEGIN
    UPDATE guideline_draft SET
        record_sha256 = record_hash(id, editor, base_version, revision, title, voice, saved_at,
            text)
        WHERE rowid = NEW.rowid;
END
-- ;;
CREATE TRIGGER guideline_draft_hash_record AFTER UPDATE OF id, editor, base_version, revision,
    title, voice, saved_at, text
ON guideline_draft
BEGIN
    UPDATE guideline_draft SET
        record_sha256 = record_hash(id, editor, base_version, revision, title, voice, saved_at,
            text)
        WHERE rowid = NEW.rowid;
END
-- ;;
ALTER TABLE item ADD COLUMN record_sha256 BLOB DEFAULT
    x'0000000000000000000000000000000000000000000000000000000000000000'
-- ;;
ALTER TABLE item ADD COLUMN state_sha256 BLOB DEFAULT
    x'0000000000000000000000000000000000000000000000000000000000000000'
-- ;;
UPDATE item SET
    record_sha256 = record_hash(item_no, item_id, producer, external_id, revision, queue, title,
        task, category, language, conversation_id, subject_id, model, required_skills,
        usage_service, usage_training, usage_basis, retention_class, guideline_id,
        guideline_version, body_sha256, created_at, line, final_text),
    state_sha256 = record_hash(priority, due_at, expires_at, overlap, agreement, arm, is_probe,
        state, import_id, updated_at, closed_at, draft_request_id)
-- ;;
CREATE TRIGGER item_hash_new AFTER INSERT ON item
BEGIN
    UPDATE item SET
        record_sha256 = record_hash(item_no, item_id, producer, external_id, revision, queue,
            title, task, category, language, conversation_id, subject_id, model, required_skills,
            usage_service, usage_training, usage_basis, retention_class, guideline_id,
            guideline_version, body_sha256, created_at, line, final_text),
        state_sha256 = record_hash(priority, due_at, expires_at, overlap, agreement, arm,
            is_probe, state, import_id, updated_at, closed_at, draft_request_id)
        WHERE rowid = NEW.rowid;
END
-- ;;
CREATE TRIGGER item_hash_record AFTER UPDATE OF item_no, item_id, producer, external_id, revision,
    queue, title, task, category, language, conversation_id, subject_id, model, required_skills,
    usage_service, usage_training, usage_basis, retention_class, guideline_id, guideline_version,
    body_sha256, created_at, line, final_text
ON item
BEGIN
    UPDATE item SET
        record_sha256 = record_hash(item_no, item_id, producer, external_id, revision, queue,
            title, task, category, language, conversation_id, subject_id, model, required_skills,
            usage_service, usage_training, usage_basis, retention_class, guideline_id,
            guideline_version, body_sha256, created_at, line, final_text)
        WHERE rowid = NEW.rowid;
END
-- ;;
CREATE TRIGGER item_hash_state AFTER UPDATE OF priority, due_at, expires_at, overlap, agreement,
    arm, is_probe, state, import_id, updated_at, closed_at, draft_request_id
ON item
BEGIN
    UPDATE item SET
        state_sha256 = record_hash(priority, due_at, expires_at, overlap, agreement, arm,
            is_probe, state, import_id, updated_at, closed_at, draft_request_id)
        WHERE rowid = NEW.rowid;
END
-- ;;
ALTER TABLE item_revision ADD COLUMN record_sha256 BLOB DEFAULT
    x'0000000000000000000000000000000000000000000000000000000000000000'
-- ;;
UPDATE item_revision SET
    record_sha256 = record_hash(producer, external_id, revision, body_sha256, received_at,
        import_id, line)
-- ;;
CREATE TRIGGER item_revision_hash_new AFTER INSERT ON item_revision
BEGIN
    UPDATE item_revision SET
        record_sha256 = record_hash(producer, external_id, revision, body_sha256, received_at,
            import_id, line)
        WHERE rowid = NEW.rowid;
END
-- ;;
CREATE TRIGGER item_revision_hash_record AFTER UPDATE OF producer, external_id, revision,
    body_sha256, received_at, import_id, line
ON item_revision
BEGIN
    UPDATE item_revision SET
        record_sha256 = record_hash(producer, external_id, revision, body_sha256, received_at,
            import_id, line)
        WHERE rowid = NEW.rowid;
END
-- ;;
ALTER TABLE slot ADD COLUMN state_sha256 BLOB DEFAULT
    x'0000000000000000000000000000000000000000000000000000000000000000'
-- ;;
UPDATE slot SET
    state_sha256 = record_hash(slot_id, item_id, slot_no, queue, kind, arm, priority, due_at,
        required_skills, state, owner, excluded, fence, lease_until, visible_at, ready_since,
        deliveries, sticky_to, sticky_until, returned_decision_id, origin_decision_id,
        guideline_id, guideline_version, returned_request_id, turn, not_sent_reason)
-- ;;
CREATE TRIGGER slot_hash_new AFTER INSERT ON slot
BEGIN
    UPDATE slot SET
        state_sha256 = record_hash(slot_id, item_id, slot_no, queue, kind, arm, priority, due_at,
            required_skills, state, owner, excluded, fence, lease_until, visible_at, ready_since,
            deliveries, sticky_to, sticky_until, returned_decision_id, origin_decision_id,
            guideline_id, guideline_version, returned_request_id, turn, not_sent_reason)
        WHERE rowid = NEW.rowid;
END
-- ;;
CREATE TRIGGER slot_hash_state AFTER UPDATE OF slot_id, item_id, slot_no, queue, kind, arm,
    priority, due_at, required_skills, state, owner, excluded, fence, lease_until, visible_at,
    ready_since, deliveries, sticky_to, sticky_until, returned_decision_id, origin_decision_id,
    guideline_id, guideline_version, returned_request_id, turn, not_sent_reason
ON slot
BEGIN
    UPDATE slot SET
        state_sha256 = record_hash(slot_id, item_id, slot_no, queue, kind, arm, priority, due_at,
            required_skills, state, owner, excluded, fence, lease_until, visible_at, ready_since,
            deliveries, sticky_to, sticky_until, returned_decision_id, origin_decision_id,
            guideline_id, guideline_version, returned_request_id, turn, not_sent_reason)
        WHERE rowid = NEW.rowid;
END
-- ;;
ALTER TABLE decision ADD COLUMN record_sha256 BLOB DEFAULT
    x'0000000000000000000000000000000000000000000000000000000000000000'
-- ;;
ALTER TABLE decision ADD COLUMN state_sha256 BLOB DEFAULT
    x'0000000000000000000000000000000000000000000000000000000000000000'
-- ;;
UPDATE decision SET
    record_sha256 = record_hash(decision_id, slot_id, item_id, item_revision, fence, reviewer,
        action, draft_id, draft_sha256, final_sha256, escalate_to, body_sha256, decided_at,
        committed_at, final_text, body),
    state_sha256 = record_hash(status, refusal)
-- ;;
CREATE TRIGGER decision_hash_new AFTER INSERT ON decision
BEGIN
    UPDATE decision SET
        record_sha256 = record_hash(decision_id, slot_id, item_id, item_revision, fence, reviewer,
            action, draft_id, draft_sha256, final_sha256, escalate_to, body_sha256, decided_at,
            committed_at, final_text, body),
        state_sha256 = record_hash(status, refusal)
        WHERE rowid = NEW.rowid;
END
-- ;;
CREATE TRIGGER decision_hash_record AFTER UPDATE OF decision_id, slot_id, item_id, item_revision,
    fence, reviewer, action, draft_id, draft_sha256, final_sha256, escalate_to, body_sha256,
    decided_at, committed_at, final_text, body
ON decision
BEGIN
    UPDATE decision SET
        record_sha256 = record_hash(decision_id, slot_id, item_id, item_revision, fence, reviewer,
            action, draft_id, draft_sha256, final_sha256, escalate_to, body_sha256, decided_at,
            committed_at, final_text, body)
        WHERE rowid = NEW.rowid;
END
-- ;;
CREATE TRIGGER decision_hash_state AFTER UPDATE OF status, refusal
ON decision
BEGIN
    UPDATE decision SET
        state_sha256 = record_hash(status, refusal)
        WHERE rowid = NEW.rowid;
END
-- ;;
ALTER TABLE feedback ADD COLUMN record_sha256 BLOB DEFAULT
    x'0000000000000000000000000000000000000000000000000000000000000000'
-- ;;
ALTER TABLE feedback ADD COLUMN state_sha256 BLOB DEFAULT
    x'0000000000000000000000000000000000000000000000000000000000000000'
-- ;;
UPDATE feedback SET
    record_sha256 = record_hash(feedback_no, feedback_id, decision_id, item_id, item_revision,
        slot_id, slot_kind, arm, producer, external_id, queue, task, category, language,
        conversation_id, subject_id, model, reviewer, action, draft_id, decided_at, active_ms,
        read_ms, keystrokes, coverage, has_final, texts_equal, hter, words_draft, words_final,
        usage_training, guideline_id, guideline_version, text_engine, evidence, floor_ms,
        item_line, decision, edits, metrics),
    state_sha256 = record_hash(revision, seq, status)
-- ;;
CREATE TRIGGER feedback_hash_new AFTER INSERT ON feedback
BEGIN
    UPDATE feedback SET
        record_sha256 = record_hash(feedback_no, feedback_id, decision_id, item_id, item_revision,
            slot_id, slot_kind, arm, producer, external_id, queue, task, category, language,
            conversation_id, subject_id, model, reviewer, action, draft_id, decided_at, active_ms,
            read_ms, keystrokes, coverage, has_final, texts_equal, hter, words_draft, words_final,
            usage_training, guideline_id, guideline_version, text_engine, evidence, floor_ms,
            item_line, decision, edits, metrics),
        state_sha256 = record_hash(revision, seq, status)
        WHERE rowid = NEW.rowid;
END
-- ;;
CREATE TRIGGER feedback_hash_record AFTER UPDATE OF feedback_no, feedback_id, decision_id,
    item_id, item_revision, slot_id, slot_kind, arm, producer, external_id, queue, task, category,
    language, conversation_id, subject_id, model, reviewer, action, draft_id, decided_at,
    active_ms, read_ms, keystrokes, coverage, has_final, texts_equal, hter, words_draft,
    words_final, usage_training, guideline_id, guideline_version, text_engine, evidence, floor_ms,
    item_line, decision, edits, metrics
ON feedback
BEGIN
    UPDATE feedback SET
        record_sha256 = record_hash(feedback_no, feedback_id, decision_id, item_id, item_revision,
            slot_id, slot_kind, arm, producer, external_id, queue, task, category, language,
            conversation_id, subject_id, model, reviewer, action, draft_id, decided_at, active_ms,
            read_ms, keystrokes, coverage, has_final, texts_equal, hter, words_draft, words_final,
            usage_training, guideline_id, guideline_version, text_engine, evidence, floor_ms,
            item_line, decision, edits, metrics)
        WHERE rowid = NEW.rowid;
END
-- ;;
CREATE TRIGGER feedback_hash_state AFTER UPDATE OF revision, seq, status
ON feedback
BEGIN
    UPDATE feedback SET
        state_sha256 = record_hash(revision, seq, status)
        WHERE rowid = NEW.rowid;
END
-- ;;
ALTER TABLE feedback_label ADD COLUMN record_sha256 BLOB DEFAULT
    x'0000000000000000000000000000000000000000000000000000000000000000'
-- ;;
UPDATE feedback_label SET
    record_sha256 = record_hash(feedback_no, label_no, code, severity, side, span_start, span_end)
-- ;;
CREATE TRIGGER feedback_label_hash_new AFTER INSERT ON feedback_label
BEGIN
    UPDATE feedback_label SET
        record_sha256 = record_hash(feedback_no, label_no, code, severity, side, span_start,
            span_end)
        WHERE rowid = NEW.rowid;
END
-- ;;
CREATE TRIGGER feedback_label_hash_record AFTER UPDATE OF feedback_no, label_no, code, severity,
    side, span_start, span_end
ON feedback_label
BEGIN
    UPDATE feedback_label SET
        record_sha256 = record_hash(feedback_no, label_no, code, severity, side, span_start,
            span_end)
        WHERE rowid = NEW.rowid;
END
-- ;;
ALTER TABLE feedback_answer ADD COLUMN record_sha256 BLOB DEFAULT
    x'0000000000000000000000000000000000000000000000000000000000000000'
-- ;;
UPDATE feedback_answer SET
    record_sha256 = record_hash(feedback_no, answer_no, check_name, verdict)
-- ;;
CREATE TRIGGER feedback_answer_hash_new AFTER INSERT ON feedback_answer
BEGIN
    UPDATE feedback_answer SET
        record_sha256 = record_hash(feedback_no, answer_no, check_name, verdict)
        WHERE rowid = NEW.rowid;
END
-- ;;
CREATE TRIGGER feedback_answer_hash_record AFTER UPDATE OF feedback_no, answer_no, check_name,
    verdict
ON feedback_answer
BEGIN
    UPDATE feedback_answer SET
        record_sha256 = record_hash(feedback_no, answer_no, check_name, verdict)
        WHERE rowid = NEW.rowid;
END
-- ;;
ALTER TABLE outcome ADD COLUMN record_sha256 BLOB DEFAULT
    x'0000000000000000000000000000000000000000000000000000000000000000'
-- ;;
ALTER TABLE outcome ADD COLUMN state_sha256 BLOB DEFAULT
    x'0000000000000000000000000000000000000000000000000000000000000000'
-- ;;
UPDATE outcome SET
    record_sha256 = record_hash(outcome_no, outcome_id, item_id, producer, queue, decision_id,
        status, created_at, payload),
    state_sha256 = record_hash(state, taken_at, hidden_until, attempts, acked_at, not_sent_reason)
-- ;;
CREATE TRIGGER outcome_hash_new AFTER INSERT ON outcome
BEGIN
    UPDATE outcome SET
        record_sha256 = record_hash(outcome_no, outcome_id, item_id, producer, queue, decision_id,
            status, created_at, payload),
        state_sha256 = record_hash(state, taken_at, hidden_until, attempts, acked_at,
            not_sent_reason)
        WHERE rowid = NEW.rowid;
END
-- ;;
CREATE TRIGGER outcome_hash_record AFTER UPDATE OF outcome_no, outcome_id, item_id, producer,
    queue, decision_id, status, created_at, payload
ON outcome
BEGIN
    UPDATE outcome SET
        record_sha256 = record_hash(outcome_no, outcome_id, item_id, producer, queue, decision_id,
            status, created_at, payload)
        WHERE rowid = NEW.rowid;
END
-- ;;
CREATE TRIGGER outcome_hash_state AFTER UPDATE OF state, taken_at, hidden_until, attempts,
    acked_at, not_sent_reason
ON outcome
BEGIN
    UPDATE outcome SET
        state_sha256 = record_hash(state, taken_at, hidden_until, attempts, acked_at,
            not_sent_reason)
        WHERE rowid = NEW.rowid;
END
-- ;;
ALTER TABLE outcome_signal ADD COLUMN record_sha256 BLOB DEFAULT
    x'0000000000000000000000000000000000000000000000000000000000000000'
-- ;;
UPDATE outcome_signal SET
    record_sha256 = record_hash(outcome_id, kind, at, received_at, value)
-- ;;
CREATE TRIGGER outcome_signal_hash_new AFTER INSERT ON outcome_signal
BEGIN
    UPDATE outcome_signal SET
        record_sha256 = record_hash(outcome_id, kind, at, received_at, value)
        WHERE rowid = NEW.rowid;
END
-- ;;
CREATE TRIGGER outcome_signal_hash_record AFTER UPDATE OF outcome_id, kind, at, received_at, value
ON outcome_signal
BEGIN
    UPDATE outcome_signal SET
        record_sha256 = record_hash(outcome_id, kind, at, received_at, value)
        WHERE rowid = NEW.rowid;
END
-- ;;
ALTER TABLE draft_request ADD COLUMN record_sha256 BLOB DEFAULT
    x'0000000000000000000000000000000000000000000000000000000000000000'
-- ;;
ALTER TABLE draft_request ADD COLUMN state_sha256 BLOB DEFAULT
    x'0000000000000000000000000000000000000000000000000000000000000000'
-- ;;
UPDATE draft_request SET
    record_sha256 = record_hash(request_no, request_id, item_id, item_revision, slot_id, fence,
        producer, queue, reviewer, draft_id, body_sha256, created_at, body, payload),
    state_sha256 = record_hash(state, taken_at, hidden_until, attempts, acked_at, closed_at,
        refusal)
-- ;;
CREATE TRIGGER draft_request_hash_new AFTER INSERT ON draft_request
BEGIN
    UPDATE draft_request SET
        record_sha256 = record_hash(request_no, request_id, item_id, item_revision, slot_id,
            fence, producer, queue, reviewer, draft_id, body_sha256, created_at, body, payload),
        state_sha256 = record_hash(state, taken_at, hidden_until, attempts, acked_at, closed_at,
            refusal)
        WHERE rowid = NEW.rowid;
END
-- ;;
CREATE TRIGGER draft_request_hash_record AFTER UPDATE OF request_no, request_id, item_id,
    item_revision, slot_id, fence, producer, queue, reviewer, draft_id, body_sha256, created_at,
    body, payload
ON draft_request
BEGIN
    UPDATE draft_request SET
        record_sha256 = record_hash(request_no, request_id, item_id, item_revision, slot_id,
            fence, producer, queue, reviewer, draft_id, body_sha256, created_at, body, payload)
        WHERE rowid = NEW.rowid;
END
-- ;;
CREATE TRIGGER draft_request_hash_state AFTER UPDATE OF state, taken_at, hidden_until, attempts,
    acked_at, closed_at, refusal
ON draft_request
BEGIN
    UPDATE draft_request SET
        state_sha256 = record_hash(state, taken_at, hidden_until, attempts, acked_at, closed_at,
            refusal)
        WHERE rowid = NEW.rowid;
END
-- ;;
ALTER TABLE journal_working ADD COLUMN state_sha256 BLOB DEFAULT
    x'0000000000000000000000000000000000000000000000000000000000000000'
-- ;;
UPDATE journal_working SET
    state_sha256 = record_hash(slot_id, fence, item_id, reviewer, draft_id, seen_revision,
        active_ms, read_ms, keystrokes, coverage, saved_at, draft_aside, text, labels, note,
        attention, answers)
-- ;;
CREATE TRIGGER journal_working_hash_new AFTER INSERT ON journal_working
BEGIN
    UPDATE journal_working SET
        state_sha256 = record_hash(slot_id, fence, item_id, reviewer, draft_id, seen_revision,
            active_ms, read_ms, keystrokes, coverage, saved_at, draft_aside, text, labels, note,
            attention, answers)
        WHERE rowid = NEW.rowid;
END
-- ;;
CREATE TRIGGER journal_working_hash_state AFTER UPDATE OF slot_id, fence, item_id, reviewer,
    draft_id, seen_revision, active_ms, read_ms, keystrokes, coverage, saved_at, draft_aside,
    text, labels, note, attention, answers
ON journal_working
BEGIN
    UPDATE journal_working SET
        state_sha256 = record_hash(slot_id, fence, item_id, reviewer, draft_id, seen_revision,
            active_ms, read_ms, keystrokes, coverage, saved_at, draft_aside, text, labels, note,
            attention, answers)
        WHERE rowid = NEW.rowid;
END
-- ;;
ALTER TABLE journal_decision ADD COLUMN record_sha256 BLOB DEFAULT
    x'0000000000000000000000000000000000000000000000000000000000000000'
-- ;;
ALTER TABLE journal_decision ADD COLUMN state_sha256 BLOB DEFAULT
    x'0000000000000000000000000000000000000000000000000000000000000000'
-- ;;
UPDATE journal_decision SET
    record_sha256 = record_hash(decision_id, slot_id, fence, item_id, reviewer, seen_revision,
        made_at, body),
    state_sha256 = record_hash(state, due_at, sent_at, refusal)
-- ;;
CREATE TRIGGER journal_decision_hash_new AFTER INSERT ON journal_decision
BEGIN
    UPDATE journal_decision SET
        record_sha256 = record_hash(decision_id, slot_id, fence, item_id, reviewer, seen_revision,
            made_at, body),
        state_sha256 = record_hash(state, due_at, sent_at, refusal)
        WHERE rowid = NEW.rowid;
END
-- ;;
CREATE TRIGGER journal_decision_hash_record AFTER UPDATE OF decision_id, slot_id, fence, item_id,
    reviewer, seen_revision, made_at, body
ON journal_decision
BEGIN
    UPDATE journal_decision SET
        record_sha256 = record_hash(decision_id, slot_id, fence, item_id, reviewer, seen_revision,
            made_at, body)
        WHERE rowid = NEW.rowid;
END
-- ;;
CREATE TRIGGER journal_decision_hash_state AFTER UPDATE OF state, due_at, sent_at, refusal
ON journal_decision
BEGIN
    UPDATE journal_decision SET
        state_sha256 = record_hash(state, due_at, sent_at, refusal)
        WHERE rowid = NEW.rowid;
END
-- ;;
ALTER TABLE journal_lease ADD COLUMN state_sha256 BLOB DEFAULT
    x'0000000000000000000000000000000000000000000000000000000000000000'
-- ;;
UPDATE journal_lease SET
    state_sha256 = record_hash(item_id, reviewer, slot_id, fence, subject_sha256, boot_id,
        deadline, offline, body)
-- ;;
CREATE TRIGGER journal_lease_hash_new AFTER INSERT ON journal_lease
BEGIN
    UPDATE journal_lease SET
        state_sha256 = record_hash(item_id, reviewer, slot_id, fence, subject_sha256, boot_id,
            deadline, offline, body)
        WHERE rowid = NEW.rowid;
END
-- ;;
CREATE TRIGGER journal_lease_hash_state AFTER UPDATE OF item_id, reviewer, slot_id, fence,
    subject_sha256, boot_id, deadline, offline, body
ON journal_lease
BEGIN
    UPDATE journal_lease SET
        state_sha256 = record_hash(item_id, reviewer, slot_id, fence, subject_sha256, boot_id,
            deadline, offline, body)
        WHERE rowid = NEW.rowid;
END
-- ;;
ALTER TABLE batch ADD COLUMN record_sha256 BLOB DEFAULT
    x'0000000000000000000000000000000000000000000000000000000000000000'
-- ;;
UPDATE batch SET
    record_sha256 = record_hash(batch_id, revision, created_at, seq_from, seq_to, config_sha256,
        content_sha256, supersedes, config, manifest)
-- ;;
CREATE TRIGGER batch_hash_new AFTER INSERT ON batch
BEGIN
    UPDATE batch SET
        record_sha256 = record_hash(batch_id, revision, created_at, seq_from, seq_to,
            config_sha256, content_sha256, supersedes, config, manifest)
        WHERE rowid = NEW.rowid;
END
-- ;;
CREATE TRIGGER batch_hash_record AFTER UPDATE OF batch_id, revision, created_at, seq_from, seq_to,
    config_sha256, content_sha256, supersedes, config, manifest
ON batch
BEGIN
    UPDATE batch SET
        record_sha256 = record_hash(batch_id, revision, created_at, seq_from, seq_to,
            config_sha256, content_sha256, supersedes, config, manifest)
        WHERE rowid = NEW.rowid;
END
-- ;;
ALTER TABLE batch_given ADD COLUMN record_sha256 BLOB DEFAULT
    x'0000000000000000000000000000000000000000000000000000000000000000'
-- ;;
UPDATE batch_given SET
    record_sha256 = record_hash(batch_id, batch_revision, given_to, note, given_at)
-- ;;
CREATE TRIGGER batch_given_hash_new AFTER INSERT ON batch_given
BEGIN
    UPDATE batch_given SET
        record_sha256 = record_hash(batch_id, batch_revision, given_to, note, given_at)
        WHERE rowid = NEW.rowid;
END
-- ;;
CREATE TRIGGER batch_given_hash_record AFTER UPDATE OF batch_id, batch_revision, given_to, note,
    given_at
ON batch_given
BEGIN
    UPDATE batch_given SET
        record_sha256 = record_hash(batch_id, batch_revision, given_to, note, given_at)
        WHERE rowid = NEW.rowid;
END
-- ;;
ALTER TABLE recipe ADD COLUMN record_sha256 BLOB DEFAULT
    x'0000000000000000000000000000000000000000000000000000000000000000'
-- ;;
UPDATE recipe SET
    record_sha256 = record_hash(name, saved_at, config)
-- ;;
CREATE TRIGGER recipe_hash_new AFTER INSERT ON recipe
BEGIN
    UPDATE recipe SET
        record_sha256 = record_hash(name, saved_at, config)
        WHERE rowid = NEW.rowid;
END
-- ;;
CREATE TRIGGER recipe_hash_record AFTER UPDATE OF name, saved_at, config
ON recipe
BEGIN
    UPDATE recipe SET
        record_sha256 = record_hash(name, saved_at, config)
        WHERE rowid = NEW.rowid;
END
-- ;;
ALTER TABLE benchmark_item ADD COLUMN record_sha256 BLOB DEFAULT
    x'0000000000000000000000000000000000000000000000000000000000000000'
-- ;;
DROP TRIGGER benchmark_item_stays
-- ;;
UPDATE benchmark_item SET
    record_sha256 = record_hash(name, version, item_no, producer, external_id, item_id,
        subject_id, line, final_text)
-- ;;
CREATE TRIGGER benchmark_item_stays BEFORE UPDATE OF name, version, item_no, producer,
    external_id, item_id, subject_id, line, final_text
ON benchmark_item
BEGIN
    SELECT RAISE(ABORT, 'a benchmark is frozen');
END
-- ;;
CREATE TRIGGER benchmark_item_hash_new AFTER INSERT ON benchmark_item
BEGIN
    UPDATE benchmark_item SET
        record_sha256 = record_hash(name, version, item_no, producer, external_id, item_id,
            subject_id, line, final_text)
        WHERE rowid = NEW.rowid;
END
-- ;;
ALTER TABLE erasure ADD COLUMN record_sha256 BLOB DEFAULT
    x'0000000000000000000000000000000000000000000000000000000000000000'
-- ;;
UPDATE erasure SET
    record_sha256 = record_hash(subject_sha256, erased_at)
-- ;;
CREATE TRIGGER erasure_hash_new AFTER INSERT ON erasure
BEGIN
    UPDATE erasure SET
        record_sha256 = record_hash(subject_sha256, erased_at)
        WHERE rowid = NEW.rowid;
END
-- ;;
CREATE TRIGGER erasure_hash_record AFTER UPDATE OF subject_sha256, erased_at
ON erasure
BEGIN
    UPDATE erasure SET
        record_sha256 = record_hash(subject_sha256, erased_at)
        WHERE rowid = NEW.rowid;
END
-- ;;
ALTER TABLE erasure_certificate ADD COLUMN record_sha256 BLOB DEFAULT
    x'0000000000000000000000000000000000000000000000000000000000000000'
-- ;;
UPDATE erasure_certificate SET
    record_sha256 = record_hash(certificate_no, erased_at, erased_by, subject_hash, hash_key,
        notice_seq, body)
-- ;;
CREATE TRIGGER erasure_certificate_hash_new AFTER INSERT ON erasure_certificate
BEGIN
    UPDATE erasure_certificate SET
        record_sha256 = record_hash(certificate_no, erased_at, erased_by, subject_hash, hash_key,
            notice_seq, body)
        WHERE rowid = NEW.rowid;
END
-- ;;
CREATE TRIGGER erasure_certificate_hash_record AFTER UPDATE OF certificate_no, erased_at,
    erased_by, subject_hash, hash_key, notice_seq, body
ON erasure_certificate
BEGIN
    UPDATE erasure_certificate SET
        record_sha256 = record_hash(certificate_no, erased_at, erased_by, subject_hash, hash_key,
            notice_seq, body)
        WHERE rowid = NEW.rowid;
END
-- ;;
ALTER TABLE legal_hold ADD COLUMN record_sha256 BLOB DEFAULT
    x'0000000000000000000000000000000000000000000000000000000000000000'
-- ;;
UPDATE legal_hold SET
    record_sha256 = record_hash(hold_no, subject_id, held_by, held_at, review_day, released_by,
        released_at, filter, reason)
-- ;;
CREATE TRIGGER legal_hold_hash_new AFTER INSERT ON legal_hold
BEGIN
    UPDATE legal_hold SET
        record_sha256 = record_hash(hold_no, subject_id, held_by, held_at, review_day,
            released_by, released_at, filter, reason)
        WHERE rowid = NEW.rowid;
END
-- ;;
CREATE TRIGGER legal_hold_hash_record AFTER UPDATE OF hold_no, subject_id, held_by, held_at,
    review_day, released_by, released_at, filter, reason
ON legal_hold
BEGIN
    UPDATE legal_hold SET
        record_sha256 = record_hash(hold_no, subject_id, held_by, held_at, review_day,
            released_by, released_at, filter, reason)
        WHERE rowid = NEW.rowid;
END
-- ;;
ALTER TABLE restriction ADD COLUMN record_sha256 BLOB DEFAULT
    x'0000000000000000000000000000000000000000000000000000000000000000'
-- ;;
UPDATE restriction SET
    record_sha256 = record_hash(subject_id, restricted_by, restricted_at, reason)
-- ;;
CREATE TRIGGER restriction_hash_new AFTER INSERT ON restriction
BEGIN
    UPDATE restriction SET
        record_sha256 = record_hash(subject_id, restricted_by, restricted_at, reason)
        WHERE rowid = NEW.rowid;
END
-- ;;
CREATE TRIGGER restriction_hash_record AFTER UPDATE OF subject_id, restricted_by, restricted_at,
    reason
ON restriction
BEGIN
    UPDATE restriction SET
        record_sha256 = record_hash(subject_id, restricted_by, restricted_at, reason)
        WHERE rowid = NEW.rowid;
END
-- ;;
ALTER TABLE rectification ADD COLUMN record_sha256 BLOB DEFAULT
    x'0000000000000000000000000000000000000000000000000000000000000000'
-- ;;
UPDATE rectification SET
    record_sha256 = record_hash(rectification_no, item_id, rectified_by, rectified_at, line, note)
-- ;;
CREATE TRIGGER rectification_hash_new AFTER INSERT ON rectification
BEGIN
    UPDATE rectification SET
        record_sha256 = record_hash(rectification_no, item_id, rectified_by, rectified_at, line,
            note)
        WHERE rowid = NEW.rowid;
END
-- ;;
CREATE TRIGGER rectification_hash_record AFTER UPDATE OF rectification_no, item_id, rectified_by,
    rectified_at, line, note
ON rectification
BEGIN
    UPDATE rectification SET
        record_sha256 = record_hash(rectification_no, item_id, rectified_by, rectified_at, line,
            note)
        WHERE rowid = NEW.rowid;
END
-- ;;
ALTER TABLE retention_rule ADD COLUMN record_sha256 BLOB DEFAULT
    x'0000000000000000000000000000000000000000000000000000000000000000'
-- ;;
UPDATE retention_rule SET
    record_sha256 = record_hash(class, days, set_by, set_at)
-- ;;
CREATE TRIGGER retention_rule_hash_new AFTER INSERT ON retention_rule
BEGIN
    UPDATE retention_rule SET
        record_sha256 = record_hash(class, days, set_by, set_at)
        WHERE rowid = NEW.rowid;
END
-- ;;
CREATE TRIGGER retention_rule_hash_record AFTER UPDATE OF class, days, set_by, set_at
ON retention_rule
BEGIN
    UPDATE retention_rule SET
        record_sha256 = record_hash(class, days, set_by, set_at)
        WHERE rowid = NEW.rowid;
END
-- ;;
ALTER TABLE rights_request ADD COLUMN record_sha256 BLOB DEFAULT
    x'0000000000000000000000000000000000000000000000000000000000000000'
-- ;;
UPDATE rights_request SET
    record_sha256 = record_hash(request_no, kind, law, subject_id, received_day, due_day,
        extended, added_by, added_at, closed_by, closed_at, certificate_no, note, answer)
-- ;;
CREATE TRIGGER rights_request_hash_new AFTER INSERT ON rights_request
BEGIN
    UPDATE rights_request SET
        record_sha256 = record_hash(request_no, kind, law, subject_id, received_day, due_day,
            extended, added_by, added_at, closed_by, closed_at, certificate_no, note, answer)
        WHERE rowid = NEW.rowid;
END
-- ;;
CREATE TRIGGER rights_request_hash_record AFTER UPDATE OF request_no, kind, law, subject_id,
    received_day, due_day, extended, added_by, added_at, closed_by, closed_at, certificate_no,
    note, answer
ON rights_request
BEGIN
    UPDATE rights_request SET
        record_sha256 = record_hash(request_no, kind, law, subject_id, received_day, due_day,
            extended, added_by, added_at, closed_by, closed_at, certificate_no, note, answer)
        WHERE rowid = NEW.rowid;
END
-- ;;
-- Whom decisions were about, though their items may be about others now.
CREATE INDEX feedback_subject ON feedback (subject_id) WHERE subject_id <> ''
