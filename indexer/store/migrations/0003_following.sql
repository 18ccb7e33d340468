-- A file's time of status change: it shows a change that kept size and modification time.
-- 0 is what an earlier version left open.
ALTER TABLE files ADD COLUMN ctime_ns INTEGER NOT NULL DEFAULT 0;
-- A file that appears may be one that is known under a path where it is no longer.
CREATE INDEX files_by_inode ON files (inode);

-- What the person leaves out of a source, in .gitignore's syntax, a rule a line.
ALTER TABLE sources ADD COLUMN ignore_rules TEXT NOT NULL DEFAULT '';
-- Which file system lay under the source at its last sweep: another one, or an empty mount point,
-- is no sign that files were deleted.
ALTER TABLE sources ADD COLUMN volume INTEGER;
ALTER TABLE sources ADD COLUMN device INTEGER;

-- What a forgotten path was when it was last seen, so that it stays out under another name.
ALTER TABLE forgotten ADD COLUMN inode INTEGER;
ALTER TABLE forgotten ADD COLUMN device INTEGER;
ALTER TABLE forgotten ADD COLUMN size_bytes INTEGER;
ALTER TABLE forgotten ADD COLUMN mtime_ns INTEGER;
-- The contents of forgotten files, by their hash: kept out under any name.
CREATE TABLE forgotten_contents (
    content_hash BLOB PRIMARY KEY,
    path         BLOB NOT NULL
) WITHOUT ROWID;
