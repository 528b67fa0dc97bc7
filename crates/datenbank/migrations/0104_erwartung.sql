-- crates/akte: what matters wait for from other matters of their authority: a message, known by a fingerprint of its key that
-- only the authority's key can make, or a signal. It follows the state of the matter; the worker looks here.
CREATE TABLE erwartung (
    mandant_id integer     NOT NULL,
    vorgang_id uuid        NOT NULL,
    signal     boolean     NOT NULL,
    name       text        NOT NULL,
    -- Empty for signals.
    abdruck    bytea       NOT NULL,
    seit       timestamptz NOT NULL,
    PRIMARY KEY (mandant_id, signal, name, abdruck, vorgang_id),
    FOREIGN KEY (mandant_id, vorgang_id) REFERENCES vorgang (mandant_id, id) ON DELETE CASCADE
);
CREATE INDEX erwartung_vorgang ON erwartung (mandant_id, vorgang_id);
ALTER TABLE erwartung ENABLE ROW LEVEL SECURITY;
ALTER TABLE erwartung FORCE ROW LEVEL SECURITY;
CREATE POLICY erwartung_mandant ON erwartung USING (mandant_id = (SELECT sicht_mandant()));
