-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a supervisor sets: prices, benchmarks, saved views.
-- What a million tokens cost, where the producer does not say what a draft did.
CREATE TABLE price (
    model PLAINTEXT NOT NULL,
    token_kind PLAINTEXT NOT NULL CHECK (token_kind IN
        ('input', 'output', 'cache_read', 'cache_creation')),
    valid_from BIGINT NOT NULL,
    currency PLAINTEXT NOT NULL,
    per_million PLAINTEXT NOT NULL, -- decimal as written
    PRIMARY KEY (model, token_kind, valid_from)
)
-- ;;
-- Items with the finals that models are held against. A version is never changed, but that erasure
-- takes items out of it.
CREATE TABLE benchmark (
    name PLAINTEXT NOT NULL,
    version BIGINT NOT NULL CHECK (version > 0),
    created_at BIGINT NOT NULL,
    items BIGINT NOT NULL CHECK (items > 0), -- when it was made
    content_sha256 PLAINTEXT NOT NULL, -- when it was made
    config BYTEA NOT NULL, -- JSON: the filters
    thresholds PLAINTEXT NOT NULL, -- JSON: {measure: number}
    PRIMARY KEY (name, version)
)
-- ;;
CREATE TABLE benchmark_item (
    name PLAINTEXT NOT NULL,
    version BIGINT NOT NULL,
    item_no BIGINT NOT NULL,
    producer PLAINTEXT NOT NULL,
    external_id PLAINTEXT NOT NULL,
    item_id PLAINTEXT NOT NULL,
    subject_id PLAINTEXT NOT NULL,
    line BYTEA NOT NULL, -- the item as received
    final_text BYTEA NOT NULL,
    PRIMARY KEY (name, version, item_no),
    UNIQUE (name, version, producer, external_id),
    FOREIGN KEY (name, version) REFERENCES benchmark(name, version) ON DELETE CASCADE
)
-- ;;
CREATE INDEX benchmark_item_item ON benchmark_item (item_id)
-- ;;
CREATE INDEX benchmark_item_subject ON benchmark_item (subject_id) WHERE subject_id <> ''
-- ;;
CREATE TRIGGER benchmark_item_stays BEFORE UPDATE ON benchmark_item FOR EACH ROW
EXECUTE FUNCTION refuse('a benchmark is frozen')
-- ;;
-- How a model did.
CREATE TABLE benchmark_run (
    run_id PLAINTEXT PRIMARY KEY NOT NULL,
    name PLAINTEXT NOT NULL,
    version BIGINT NOT NULL,
    model PLAINTEXT NOT NULL,
    at BIGINT NOT NULL,
    seed BIGINT NOT NULL, -- of the bootstrap
    missing BIGINT NOT NULL, -- items without a draft
    FOREIGN KEY (name, version) REFERENCES benchmark(name, version) ON DELETE CASCADE
)
-- ;;
CREATE INDEX benchmark_run_time ON benchmark_run (name, version, at)
-- ;;
CREATE TABLE benchmark_score (
    run_id PLAINTEXT NOT NULL REFERENCES benchmark_run(run_id) ON DELETE CASCADE,
    item_no BIGINT NOT NULL,
    hter DOUBLE PRECISION,
    chrf_counts PLAINTEXT NOT NULL, -- n-grams of draft, final and both by order, as a JSON array
    fields_right BIGINT, -- null unless the final is a JSON object
    fields BIGINT,
    PRIMARY KEY (run_id, item_no),
    CHECK ((fields IS NULL) = (fields_right IS NULL))
)
