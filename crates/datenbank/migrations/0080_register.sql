-- crates/uebergabe: orders to registers of others. Content is sealed, and goes with the answer; kinds, times and counts are not.
CREATE TABLE registeranfrage (
    mandant_id integer     NOT NULL,
    vorgang_id uuid        NOT NULL,
    id         uuid        NOT NULL,
    -- The name under which the authority set the address (uebergabe_ziel).
    ziel       text        NOT NULL,
    -- What is asked: frozen, sealed with the matter's key.
    inhalt     bytea       NOT NULL,
    faellig    timestamptz NOT NULL,
    versuche   integer     NOT NULL DEFAULT 0,
    fehler     text,
    angelegt   timestamptz NOT NULL,
    PRIMARY KEY (mandant_id, vorgang_id, id)
);
CREATE INDEX registeranfrage_faellig ON registeranfrage (faellig);
ALTER TABLE registeranfrage ENABLE ROW LEVEL SECURITY;
ALTER TABLE registeranfrage FORCE ROW LEVEL SECURITY;
CREATE POLICY registeranfrage_sicht ON registeranfrage
    USING (mandant_id = (SELECT sicht_mandant()) OR (SELECT sicht_betrieb()));
