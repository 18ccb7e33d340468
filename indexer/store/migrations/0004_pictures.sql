-- What was read of the pictures in a file, one picture or page a row, so that it is read only once:
-- reading takes seconds each. Goes with the file.
CREATE TABLE read_pictures (
    file_id INTEGER NOT NULL REFERENCES files (id) ON DELETE CASCADE,
    picture TEXT NOT NULL,  -- indexer.parse.ocr.pictures.picture_key
    content TEXT NOT NULL,  -- JSON: text, regions, failure
    PRIMARY KEY (file_id, picture)
) WITHOUT ROWID;

-- Files with pictures that are still to be read, when nothing else is to be done.
CREATE TABLE unread_pictures (
    file_id         INTEGER PRIMARY KEY REFERENCES files (id) ON DELETE CASCADE,
    not_before_unix REAL NOT NULL DEFAULT 0,
    attempts        INTEGER NOT NULL DEFAULT 0
);
