-- The library of one person. This file is the truth; the vectors in Chroma are a cache of it.
-- Paths are BLOBs (os.fsencode), since a name on disk need not be UTF-8. Times are ISO 8601
-- with offset, *_unix seconds since 1970 UTC for comparing. Offsets count code points.

CREATE TABLE meta (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE sources (
    id              INTEGER PRIMARY KEY,
    path            BLOB NOT NULL UNIQUE,
    collection      TEXT NOT NULL,
    is_watched      INTEGER NOT NULL DEFAULT 1,
    added_at        TEXT NOT NULL,
    last_sweep_at   TEXT,
    folders         INTEGER NOT NULL DEFAULT 0,
    watched_folders INTEGER NOT NULL DEFAULT 0,
    missing_since   TEXT,                       -- the folder is not there; its documents are kept
    is_removing     INTEGER NOT NULL DEFAULT 0  -- a removal was begun and is finished at the start
);

-- What the rules leave out, counted at the last sweep, so that it is never silently missing.
CREATE TABLE exclusions (
    source_id INTEGER NOT NULL REFERENCES sources (id) ON DELETE CASCADE,
    reason    TEXT NOT NULL,
    count     INTEGER NOT NULL,
    example   BLOB NOT NULL,
    PRIMARY KEY (source_id, reason)
) WITHOUT ROWID;

-- Every file under a source that no rule leaves out, whatever became of it.
CREATE TABLE files (
    id           INTEGER PRIMARY KEY,
    source_id    INTEGER NOT NULL REFERENCES sources (id) ON DELETE CASCADE,
    path         BLOB NOT NULL UNIQUE,
    size_bytes   INTEGER NOT NULL,
    mtime_ns     INTEGER NOT NULL,
    inode        INTEGER NOT NULL,
    device       INTEGER NOT NULL,
    content_hash BLOB,
    parser       TEXT,
    state        TEXT NOT NULL CHECK (state IN ('pending', 'keyword', 'semantic', 'failed', 'skipped'))
);
CREATE INDEX files_by_source ON files (source_id);
CREATE INDEX files_by_content ON files (content_hash) WHERE content_hash IS NOT NULL;
CREATE INDEX files_by_state ON files (state);

CREATE TABLE problems (
    file_id INTEGER NOT NULL REFERENCES files (id) ON DELETE CASCADE,
    member  TEXT NOT NULL DEFAULT '',
    code    TEXT NOT NULL,
    message TEXT NOT NULL,
    since   TEXT NOT NULL,
    retry   TEXT NOT NULL CHECK (retry IN ('on_change', 'scheduled', 'never')),
    PRIMARY KEY (file_id, member)
) WITHOUT ROWID;

-- One row a readable thing: the file itself (member ''), a message in an mbox, an attachment.
-- The id outlives edits and moves, so that a citation keeps its meaning.
-- JSON: recipients [name], headings [[level, title, start]], pages [[page, start]],
-- roles [[start, end, role]], metadata {key: value}.
CREATE TABLE documents (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    file_id     INTEGER NOT NULL REFERENCES files (id) ON DELETE CASCADE,
    member      TEXT NOT NULL DEFAULT '',
    kind        TEXT NOT NULL,
    title       TEXT NOT NULL,
    date        TEXT,
    date_unix   REAL,
    language    TEXT,
    sender      TEXT,
    recipients  TEXT NOT NULL DEFAULT '[]',
    headings    TEXT NOT NULL DEFAULT '[]',
    pages       TEXT NOT NULL DEFAULT '[]',
    roles       TEXT NOT NULL DEFAULT '[]',
    metadata    TEXT NOT NULL DEFAULT '{}',
    -- Last, so that SQLite finds the columns above without walking a long text's pages.
    text        TEXT NOT NULL,
    UNIQUE (file_id, member)
);
CREATE INDEX documents_by_date ON documents (date_unix);
CREATE INDEX documents_by_kind ON documents (kind);

-- The text of a passage is its document's text[start:end].
-- embedding_key names the text that is embedded (context and passage); no row in ``vectors``
-- means still to do. in_chroma tells whether the cache has been given the vector.
CREATE TABLE passages (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    document_id   INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
    ordinal       INTEGER NOT NULL,
    start         INTEGER NOT NULL,
    end           INTEGER NOT NULL,
    page          INTEGER,
    line          INTEGER,
    heading       TEXT,
    context       TEXT NOT NULL DEFAULT '',
    embedding_key BLOB NOT NULL,
    in_chroma     INTEGER NOT NULL DEFAULT 0,
    UNIQUE (document_id, ordinal)
);
CREATE INDEX passages_by_key ON passages (embedding_key);
CREATE INDEX passages_to_embed ON passages (id) WHERE in_chroma = 0;

-- Words, already cut and folded by indexer.search.terms; rowid is the passage's id.
-- Contentless: a row is removed by giving FTS5 the same words again.
CREATE VIRTUAL TABLE passage_words USING fts5 (
    title, context, body, content = '', tokenize = 'ascii'
);
-- In how many passages each term occurs.
CREATE VIRTUAL TABLE passage_vocabulary USING fts5vocab(passage_words, row);

-- Vectors by the text they stand for: the same text is embedded once, and a lost cache is
-- refilled without the model. float16, little-endian.
CREATE TABLE vectors (
    embedding_key BLOB NOT NULL,
    model_id      TEXT NOT NULL,
    vector        BLOB NOT NULL,
    PRIMARY KEY (embedding_key, model_id)
) WITHOUT ROWID;

-- Passages that are gone here and must still go from the cache.
CREATE TABLE chroma_removals (
    passage_id INTEGER PRIMARY KEY
);

-- Files to read. A row leaves only in the transaction that stores what was read, so a crash
-- repeats it. Who works on a row is kept in memory: after a crash nobody does. ``ticket`` changes
-- with every wish, so that a wish made while the file is being read is not lost.
CREATE TABLE queue (
    path            BLOB PRIMARY KEY,
    size_band       INTEGER NOT NULL DEFAULT 0,
    newness_unix    REAL NOT NULL,
    enqueued_unix   REAL NOT NULL,
    not_before_unix REAL NOT NULL DEFAULT 0,
    attempts        INTEGER NOT NULL DEFAULT 0,
    ticket          INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;
CREATE INDEX queue_in_order ON queue (size_band, newness_unix DESC);

-- What the person wants left out until they add it again.
CREATE TABLE forgotten (
    path  BLOB PRIMARY KEY,
    since TEXT NOT NULL
) WITHOUT ROWID;
