-- SPDX-License-Identifier: GPL-3.0-or-later
-- Rows as programs of earlier schemas wrote them, for tst_migrations: those of a version are put in
-- right after its migration. <61> is a BLOB of those bytes; one statement per separator line.
-- == 1
INSERT INTO workspace (id, workspace_id, created_at) VALUES (1, 'w', 0)
-- ;;
INSERT INTO queue (name, created_at) VALUES ('q', 0)
-- ;;
INSERT INTO guideline (id, version, text, created_at) VALUES ('g', '1', <41c3a4>, 5), ('g', '2', <42>, 9)
-- ;;
INSERT INTO import (import_id, source, state, touched_at) VALUES ('im', 'old.jsonl', 'published', 3)
-- ;;
INSERT INTO item (item_id, producer, external_id, revision, queue, subject_id, priority, overlap, agreement, body_sha256, line, created_at, updated_at, state)
VALUES ('item-a', 'p', 'a', 2, 'q', 'person-1', 50, 2, 'first', 'aa', <7b2261223a22c3a4227d>, 10, 20, 'open')
-- ;;
INSERT INTO item (item_id, producer, external_id, revision, queue, priority, due_at, overlap, agreement, body_sha256, line, created_at, updated_at, state)
VALUES ('item-b', 'p', 'b', 1, 'q', 0, 99, 1, 'first', 'bb', <7b7d>, 11, 11, 'open')
-- ;;
INSERT INTO item (item_id, producer, external_id, revision, queue, priority, overlap, agreement, body_sha256, line, final_text, created_at, updated_at, state)
VALUES ('item-h', 'p', 'h', 1, 'q', 50, 1, 'first', 'hh', <7b7d>, <596573>, 12, 12, 'history')
-- ;;
INSERT INTO item_revision (producer, external_id, revision, line, body_sha256, received_at)
VALUES ('p', 'a', 1, <7b7d>, 'a0', 10)
-- ;;
INSERT INTO slot (item_id, slot_no, queue, kind, priority, state, owner, fence, lease_until, visible_at, ready_since)
VALUES ('item-a', 1, 'q', 'review', 50, 'leased', 'ann', 7, 900, 0, 7200000)
-- ;;
INSERT INTO slot (item_id, slot_no, queue, kind, priority, state, visible_at, ready_since)
VALUES ('item-a', 2, 'q', 'second', 50, 'ready', 0, 0), ('item-b', 1, 'q', 'review', 0, 'ready', 0, 3600000)
-- ;;
INSERT INTO decision (decision_id, slot_id, item_id, item_revision, fence, reviewer, action, draft_id, draft_sha256, final_sha256, final_text, body, body_sha256, status, decided_at, committed_at)
VALUES ('d-1', 1, 'item-a', 2, 7, 'ann', 'edit', 'd1', 'aa', 'bb', <46696e616c>, <7b7d>, 'dd', 'counted', 30, 31)
-- ;;
UPDATE slot SET state = 'decided', lease_until = NULL WHERE slot_id = 1
-- ;;
INSERT INTO feedback (feedback_id, decision_id, status, item_id, item_revision, slot_id, slot_kind, arm, producer, external_id, queue, task, category, language, conversation_id, subject_id, model, reviewer, action, draft_id, decided_at, active_ms, coverage, has_final, texts_equal, hter, words_draft, words_final, usage_training, guideline_id, guideline_version, text_engine, item_line, decision, edits, metrics)
VALUES ('f-1', 'd-1', 'counted', 'item-a', 2, 1, 'review', 'assisted', 'p', 'a', 'q', 't', '', 'de', '', 'person-1', 'm', 'ann', 'edit', 'd1', 30, 1500, 0.1, 1, 0, 0.25, 4, 4, 1, '', '', 'e', <7b7d>, <7b7d>, <5b5d>, <7b7d>)
-- ;;
INSERT INTO feedback_label (feedback_no, label_no, code, severity, side, span_start, span_end)
VALUES (1, 0, 'fact', 'major', 'draft', 0, 2), (1, 1, 'tone', 'minor', NULL, NULL, NULL)
-- ;;
INSERT INTO outcome (outcome_id, item_id, producer, queue, decision_id, status, state, payload, created_at)
VALUES ('o-1', 'item-a', 'p', 'q', 'd-1', 'decided', 'committed', <7b7d>, 31)
-- ;;
INSERT INTO outcome_signal (outcome_id, kind, value, at, received_at) VALUES ('o-1', 'csat', <34>, 40, 41)
-- ;;
INSERT INTO event (at, item_id, slot_id, actor, kind) VALUES (31, 'item-a', 1, 'ann', 'decided')
-- ;;
INSERT INTO journal_working (slot_id, fence, item_id, reviewer, draft_id, seen_revision, text, labels, note, active_ms, read_ms, keystrokes, coverage, saved_at)
VALUES (2, 8, 'item-a', 'bob', 'd1', 2, <48616c66>, <5b5d>, <>, 10, 20, 3, 0.5, 50)
-- ;;
INSERT INTO journal_decision (decision_id, slot_id, fence, item_id, reviewer, seen_revision, body, state, made_at, due_at)
VALUES ('j-1', 2, 8, 'item-a', 'bob', 2, <7b7d>, 'pending', 50, 55)
-- ;;
INSERT INTO batch (batch_id, revision, created_at, seq_from, seq_to, config, config_sha256, content_sha256, manifest)
VALUES ('B-0001', 1, 60, 0, 1, <7b7d>, 'c', 'd', <7b7d>)
-- ;;
INSERT INTO batch_record (batch_id, batch_revision, feedback_id, feedback_revision) VALUES ('B-0001', 1, 'f-1', 1)
-- ;;
INSERT INTO split_assignment (salt, group_hash, split, assigned_at) VALUES ('s', 'g', 'test', 60)
-- == 4
INSERT INTO memory_record (feedback_no, item_id, queue, language, reviewer, draft_words, topic_words)
VALUES (1, 'item-a', 'q', 'de', 'ann', <01>, <>)
-- ;;
INSERT INTO memory_change (feedback_no, change_no, language, queue, change_key, kind, is_gap, words_before, words_after, left_word, right_word)
VALUES (1, 0, 'de', 'q', 77, 'fact', 0, <61>, <62>, <>, <>)
-- == 7
INSERT INTO feedback_answer (feedback_no, answer_no, check_name, verdict) VALUES (1, 0, 'figures', 'kept')
-- == 8
INSERT INTO guideline_draft (id, editor, base_version, revision, title, text, voice, saved_at)
VALUES ('g', 'ann', '2', 1, 'Title', <43>, '', 70)
-- ;;
INSERT INTO guideline_read (reviewer, id, version, read_at) VALUES ('ann', 'g', '1', 71)
-- == 9
INSERT INTO draft_request (request_id, item_id, item_revision, slot_id, fence, producer, queue, reviewer, draft_id, body, body_sha256, payload, state, created_at)
VALUES ('r-1', 'item-b', 1, 3, 9, 'p', 'q', 'ann', 'd1', <7b7d>, 'x', <7b7d>, 'waiting', 80)
-- ;;
UPDATE item SET draft_request_id = 'r-1' WHERE item_id = 'item-b'
-- == 11
INSERT INTO batch_given (batch_id, batch_revision, given_to, note, given_at) VALUES ('B-0001', 1, 'team', 'why', 90)
-- ;;
INSERT INTO recipe (name, saved_at, config) VALUES ('usual', 91, <7b7d>)
-- == 12
INSERT INTO erasure (subject_sha256, erased_at) VALUES ('5e', 95)
-- == 13
INSERT INTO journal_lease (item_id, reviewer, slot_id, fence, subject_sha256, boot_id, deadline, offline, body)
VALUES ('item-b', 'ann', 3, 9, '', 'boot', 5, 0, <7b7d>)
-- ;;
INSERT INTO station (id, server, subject) VALUES (1, 'https://example.org', 'ann')
-- == 14
INSERT INTO token (token_id, secret_hash, role, subject, created_at) VALUES ('tk', 'hash', 'producer', 'p', 96)
-- ;;
INSERT INTO erasure_notice (seq, item_ids, at) VALUES (1, '[]', 97)
-- ;;
INSERT INTO erasure_ack (workstation, reviewer, seq, at) VALUES ('ws', 'ann', 1, 98)
-- == 16
INSERT INTO webhook (producer, url, created_at) VALUES ('p', 'https://example.org/hook', 100)
-- ;;
INSERT INTO webhook_delivery (delivery_id, producer, kind, next_attempt_at) VALUES ('o-1', 'p', 'outcome', 101)
-- == 17
INSERT INTO legal_hold (subject_id, filter, reason, held_by, held_at) VALUES ('person-9', <>, <7265>, 'legal', 110)
-- ;;
INSERT INTO restriction (subject_id, reason, restricted_by, restricted_at) VALUES ('person-8', <>, 'dpo', 111)
-- ;;
INSERT INTO rectification (item_id, line, note, rectified_by, rectified_at) VALUES ('item-h', <7b7d>, <>, 'dpo', 112)
-- ;;
INSERT INTO rights_request (kind, law, subject_id, received_day, due_day, note, added_by, added_at)
VALUES ('access', 'gdpr', 'person-8', 20000, 20030, <>, 'dpo', 113)
-- ;;
INSERT INTO erasure_certificate (erased_at, erased_by, subject_hash, hash_key, body) VALUES (95, 'dpo', 'h', 'k', <7b7d>)
-- ;;
INSERT INTO retention_rule (class, days, set_by, set_at) VALUES ('', 365, 'dpo', 114)
-- ;;
INSERT INTO retention_run (run_by, run_at, confirmed, body) VALUES ('dpo', 115, 0, <7b7d>)
-- == 18
INSERT INTO model_call (producer, call_id, at, model, operation, task, latency_ms, error_type, currency, received_at)
VALUES ('p', 'c-1', 120, 'm', 'chat', 't', 12.5, '', '', 121)
-- == 19
INSERT INTO drift_setting (id, alarms_per_quarter) VALUES (1, 0.5)
-- == 20
INSERT INTO price (model, token_kind, valid_from, currency, per_million) VALUES ('m', 'input', 0, 'EUR', '1.50')
-- ;;
INSERT INTO benchmark (name, version, created_at, items, content_sha256, config, thresholds)
VALUES ('gold', 1, 130, 1, 'z', <7b7d>, '{}')
-- ;;
INSERT INTO benchmark_item (name, version, item_no, producer, external_id, item_id, subject_id, line, final_text)
VALUES ('gold', 1, 1, 'p', 'h', 'item-h', '', <7b7d>, <596573>)
