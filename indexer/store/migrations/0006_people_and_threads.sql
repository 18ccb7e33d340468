-- Everyone whom documents name, once for each way of writing them. ``key`` and ``folded`` are made
-- by indexer.store.correspondents; a typed name is looked for in these few rows.
CREATE TABLE people (
    id     INTEGER PRIMARY KEY,
    name   TEXT NOT NULL UNIQUE,  -- as it is written: "Ana <ana@example.org>"
    key    TEXT NOT NULL,
    folded TEXT NOT NULL
);
CREATE INDEX people_by_key ON people (key);

-- Who has to do with which document: 0 sent it, 1 sent the mail that it came attached to, 2 got it.
CREATE TABLE correspondents (
    person_id   INTEGER NOT NULL REFERENCES people (id),
    role        INTEGER NOT NULL,
    document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
    PRIMARY KEY (person_id, role, document_id)
) WITHOUT ROWID;
CREATE INDEX correspondents_by_document ON correspondents (document_id);
CREATE TRIGGER person_goes_with_documents AFTER DELETE ON correspondents
WHEN NOT EXISTS (SELECT 1 FROM correspondents WHERE person_id = OLD.person_id) BEGIN
    DELETE FROM people WHERE id = OLD.person_id;
END;

-- What hangs mails together, as hashes (indexer.store.mail_threads): 0 its own id, 1 an id that it
-- answers, 2 what Outlook calls the conversation, 3 its subject.
CREATE TABLE thread_keys (
    key         INTEGER NOT NULL,
    role        INTEGER NOT NULL,
    document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
    PRIMARY KEY (key, role, document_id)
) WITHOUT ROWID;
CREATE INDEX thread_keys_by_document ON thread_keys (document_id);

-- What was read before. The functions are those that write these tables from now on.
CREATE TEMP TABLE written AS
SELECT id AS document_id, 0 AS role, sender AS name FROM documents WHERE sender <> ''
UNION ALL
SELECT id, 1, json_extract(metadata, '$.mail_sender') FROM documents
WHERE metadata LIKE '%"mail_sender":%'
UNION ALL
SELECT d.id, 2, r.value FROM documents d, json_each(d.recipients) r WHERE d.recipients <> '[]';
INSERT INTO people (name, key, folded)
SELECT name, correspondent_key(name), folded(name) FROM (
    SELECT DISTINCT name FROM temp.written WHERE name <> ''
);
INSERT OR IGNORE INTO correspondents (person_id, role, document_id)
SELECT p.id, w.role, w.document_id FROM temp.written w JOIN people p ON p.name = w.name
ORDER BY 1, 2, 3;
DROP TABLE temp.written;
INSERT OR IGNORE INTO thread_keys (key, role, document_id)
SELECT k.value ->> 0, k.value ->> 1, d.id
FROM documents d, json_each(thread_keys_of(d.title, d.metadata)) k WHERE d.kind = 'email';

-- A turn's checksum tells whether what is left of it in a damaged file is whole; its index tells
-- which turns there were.
ALTER TABLE turns ADD COLUMN checksum INTEGER;
DROP INDEX turns_by_conversation;
CREATE INDEX turns_by_conversation ON turns (conversation_id, state);

-- A document's text lies in its row, so that counting and listing over all rows reads all texts:
-- what they ask for stands in indexes.
CREATE INDEX documents_counted ON documents (kind, language, date_unix, file_id);
CREATE INDEX documents_with_tags ON documents (id) WHERE instr(metadata, '"tag":') > 0;
CREATE INDEX documents_with_contacts ON documents (id) WHERE instr(metadata, '"contact":') > 0;

-- Counting for ``status`` reads indexes alone, and the newest files to embed are found in order.
DROP INDEX passages_to_embed;
CREATE INDEX passages_to_embed ON passages (in_chroma) WHERE in_chroma = 0;
DROP INDEX files_by_source;
CREATE INDEX files_by_source ON files (source_id, state);
CREATE INDEX files_to_embed ON files (size_bytes > 8388608, mtime_ns DESC) WHERE state = 'keyword';
