-- SPDX-License-Identifier: GPL-3.0-or-later
-- Full-text search, as sqlite/0003_search.sql. The words are cut and folded by the program: no
-- dictionary of the server takes part.
CREATE TABLE search_row (
    row_no BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    item_no BIGINT NOT NULL REFERENCES item(item_no) ON DELETE CASCADE,
    feedback_no BIGINT, -- null: the item itself
    pending BIGINT NOT NULL DEFAULT 0 CHECK (pending IN (0, 1)) -- its words are not there yet
)
-- ;;
CREATE INDEX search_row_item ON search_row (item_no)
-- ;;
CREATE INDEX search_row_pending ON search_row (row_no) WHERE pending = 1
-- ;;
CREATE TABLE search_words (
    row_no BIGINT PRIMARY KEY REFERENCES search_row(row_no) ON DELETE CASCADE,
    words TSVECTOR NOT NULL -- weights: A conversation, B draft, C final, D note
)
-- ;;
CREATE INDEX search_words_words ON search_words USING gin (words)
-- ;;
-- A tsvector holds 1 MB and counts 16,383 places: words far behind in a very long text are not
-- found there, or not as part of a phrase.
CREATE FUNCTION search_vector(words TEXT, weight "char") RETURNS tsvector
LANGUAGE sql IMMUTABLE AS $$
    SELECT setweight(coalesce(string_agg('''' || word || ''':' || least(place, 16383), ' '), '')
        ::tsvector, weight)
    FROM string_to_table(ltrim(left(words, 80000)), ' ') WITH ORDINALITY AS cut (word, place)
    WHERE word <> ''
$$
-- ;;
INSERT INTO search_row (item_no, feedback_no, pending)
SELECT item_no, feedback_no, 1 FROM (
    SELECT item_no, NULL::bigint AS feedback_no, created_at AS at FROM item
    UNION ALL
    SELECT i.item_no, f.feedback_no, f.decided_at FROM feedback f JOIN item i
        ON i.item_id = f.item_id) AS rows
ORDER BY at, feedback_no IS NOT NULL, feedback_no, item_no
