-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who was erased, so that a workspace restored from an earlier copy forgets them again.
CREATE TABLE erasure (
    subject_sha256 TEXT PRIMARY KEY NOT NULL, -- of the workspace's id and the subject's
    erased_at INTEGER NOT NULL
) STRICT
