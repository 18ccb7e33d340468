-- What was asked and answered, as the person keeps it. Not read from any file: it is lost with the
-- catalogue. ``words`` are cut and folded as in the words index, a blank before each.
CREATE TABLE conversations (
    id           TEXT PRIMARY KEY,           -- chosen by the client that began it
    title        TEXT NOT NULL,
    is_named     INTEGER NOT NULL DEFAULT 0, -- by the person; otherwise the first question
    words        TEXT NOT NULL,
    created_at   TEXT NOT NULL,
    changed_at   TEXT NOT NULL,
    changed_unix REAL NOT NULL,
    deleted_unix REAL                        -- gone for the person, who may still take it back
);
CREATE INDEX conversations_by_change ON conversations (changed_unix);

-- ``answer`` is JSON as the client was given it, '' if there is none. ``loose`` are the words of
-- what no source is known for: the beginning of an answer, sentences that nothing supports.
CREATE TABLE turns (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    conversation_id TEXT NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
    question        TEXT NOT NULL,
    answer          TEXT NOT NULL,
    state           TEXT NOT NULL CHECK (state IN ('answered', 'stopped', 'failed', 'taken_out')),
    model           TEXT,
    asked_at        TEXT NOT NULL,
    is_follow_up    INTEGER NOT NULL DEFAULT 0,
    words           TEXT NOT NULL,
    loose           TEXT NOT NULL DEFAULT ''
);
CREATE INDEX turns_by_conversation ON turns (conversation_id);
CREATE INDEX turns_with_loose_words ON turns (id) WHERE loose <> '';

-- Every document of which a turn holds any text, so that forgetting it finds the turn. No reference
-- to documents: files that vanish from the disk by themselves leave the conversation as it is.
CREATE TABLE turn_sources (
    turn_id     INTEGER NOT NULL REFERENCES turns (id) ON DELETE CASCADE,
    document_id INTEGER NOT NULL,
    path        BLOB NOT NULL,
    PRIMARY KEY (turn_id, document_id)
) WITHOUT ROWID;
CREATE INDEX turn_sources_by_document ON turn_sources (document_id);
CREATE INDEX turn_sources_by_path ON turn_sources (path);

-- What the person chose; kept beside the catalogue a second time.
CREATE TABLE settings (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;
