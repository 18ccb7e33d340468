-- The tokens of a passage as two bits a dimension, for comparing it with a question token by
-- token; some 8 KB.
-- In a table of its own, so that reading vectors alone stays quick. Goes with its vector.
CREATE TABLE token_sketches (
    embedding_key BLOB NOT NULL,
    model_id      TEXT NOT NULL,
    sketch        BLOB NOT NULL,
    PRIMARY KEY (embedding_key, model_id)
);
CREATE TRIGGER sketch_goes_with_vector AFTER DELETE ON vectors BEGIN
    DELETE FROM token_sketches
    WHERE embedding_key = OLD.embedding_key AND model_id = OLD.model_id;
END;

-- What was embedded before has none: it is embedded anew, in the background. Without the note of
-- the model, the cache is filled again from nothing, and files count as found by words meanwhile.
DELETE FROM vectors;
DELETE FROM meta WHERE key = 'chroma_model_id';
