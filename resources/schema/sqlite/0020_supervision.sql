-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a supervisor sets: prices, benchmarks, saved views.
-- What a million tokens cost, where the producer does not say what a draft did.
CREATE TABLE price (
    model TEXT NOT NULL,
    token_kind TEXT NOT NULL CHECK (token_kind IN
        ('input', 'output', 'cache_read', 'cache_creation')),
    valid_from INTEGER NOT NULL,
    currency TEXT NOT NULL,
    per_million TEXT NOT NULL, -- decimal as written
    PRIMARY KEY (model, token_kind, valid_from)
) STRICT
-- ;;
-- Items with the finals that models are held against. A version is never changed, but that erasure
-- takes items out of it.
CREATE TABLE benchmark (
    name TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version > 0),
    created_at INTEGER NOT NULL,
    items INTEGER NOT NULL CHECK (items > 0), -- when it was made
    content_sha256 TEXT NOT NULL, -- when it was made
    config BLOB NOT NULL, -- JSON: the filters
    thresholds TEXT NOT NULL, -- JSON: {measure: number}
    PRIMARY KEY (name, version)
) STRICT
-- ;;
CREATE TABLE benchmark_item (
    name TEXT NOT NULL,
    version INTEGER NOT NULL,
    item_no INTEGER NOT NULL,
    producer TEXT NOT NULL,
    external_id TEXT NOT NULL,
    item_id TEXT NOT NULL,
    subject_id TEXT NOT NULL,
    line BLOB NOT NULL, -- the item as received
    final_text BLOB NOT NULL,
    PRIMARY KEY (name, version, item_no),
    UNIQUE (name, version, producer, external_id),
    FOREIGN KEY (name, version) REFERENCES benchmark(name, version) ON DELETE CASCADE
) STRICT
-- ;;
CREATE INDEX benchmark_item_item ON benchmark_item (item_id)
-- ;;
CREATE INDEX benchmark_item_subject ON benchmark_item (subject_id) WHERE subject_id <> ''
-- ;;
CREATE TRIGGER benchmark_item_stays BEFORE UPDATE ON benchmark_item
BEGIN
    SELECT RAISE(ABORT, 'a benchmark is frozen');
END
-- ;;
-- How a model did.
CREATE TABLE benchmark_run (
    run_id TEXT PRIMARY KEY NOT NULL,
    name TEXT NOT NULL,
    version INTEGER NOT NULL,
    model TEXT NOT NULL,
    at INTEGER NOT NULL,
    seed INTEGER NOT NULL, -- of the bootstrap
    missing INTEGER NOT NULL, -- items without a draft
    FOREIGN KEY (name, version) REFERENCES benchmark(name, version) ON DELETE CASCADE
) STRICT
-- ;;
CREATE INDEX benchmark_run_time ON benchmark_run (name, version, at)
-- ;;
CREATE TABLE benchmark_score (
    run_id TEXT NOT NULL REFERENCES benchmark_run(run_id) ON DELETE CASCADE,
    item_no INTEGER NOT NULL,
    hter REAL,
    chrf_counts TEXT NOT NULL, -- n-grams of draft, final and both by order, as a JSON array
    fields_right INTEGER, -- null unless the final is a JSON object
    fields INTEGER,
    PRIMARY KEY (run_id, item_no),
    CHECK ((fields IS NULL) = (fields_right IS NULL))
) STRICT
