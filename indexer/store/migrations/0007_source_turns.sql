-- When what waits of a source is read: 'first', 'in_turn' or 'stopped' (indexer.types.Turn). The
-- words sort as they go: an index has what goes first at its beginning and what is stopped at its
-- end, where nobody who looks for the next thing to do comes.
ALTER TABLE sources ADD COLUMN turn TEXT NOT NULL DEFAULT 'in_turn'
    CHECK (turn IN ('first', 'in_turn', 'stopped'));
-- Said of each file and of each file to be read again, so that the next one stands in an index.
ALTER TABLE files ADD COLUMN turn TEXT NOT NULL DEFAULT 'in_turn';
ALTER TABLE queue ADD COLUMN turn TEXT NOT NULL DEFAULT 'in_turn';

CREATE TRIGGER files_go_with_source AFTER UPDATE OF turn ON sources WHEN NEW.turn <> OLD.turn BEGIN
    UPDATE files SET turn = NEW.turn WHERE source_id = NEW.id;
    UPDATE queue SET turn = NEW.turn
    WHERE path IN (SELECT path FROM files WHERE source_id = NEW.id);
END;
CREATE TRIGGER file_goes_with_other_source AFTER UPDATE OF source_id ON files
WHEN NEW.source_id <> OLD.source_id BEGIN
    UPDATE files SET turn = (SELECT turn FROM sources WHERE id = NEW.source_id) WHERE id = NEW.id;
    UPDATE queue SET turn = (SELECT turn FROM sources WHERE id = NEW.source_id)
    WHERE path = NEW.path;
END;

DROP INDEX queue_in_order;
CREATE INDEX queue_in_order ON queue (turn, size_band, newness_unix DESC);
DROP INDEX files_to_embed;
CREATE INDEX files_to_embed ON files (turn, size_bytes > 8388608, mtime_ns DESC)
WHERE state = 'keyword';
