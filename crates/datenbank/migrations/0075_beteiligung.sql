-- crates/akte: the part that another authority takes in a matter. Its state is decided in the matter's state; the row
-- is what the other authority sees: its state, the permitted extract, its answer, all sealed with the matter's key.
CREATE TABLE beteiligung (
    -- Who leads, and in which matter.
    mandant_id  integer     NOT NULL,
    vorgang_id  uuid        NOT NULL,
    id          uuid        NOT NULL,
    -- Who takes part.
    an_mandant  integer     NOT NULL,
    an_einheit  integer     NOT NULL,
    leistung    text        NOT NULL,
    schluessel  bytea       NOT NULL,
    kurz        bytea       NOT NULL,
    auszug      bytea       NOT NULL,
    zustand     bytea       NOT NULL,
    antwort     bytea,
    dokumente   uuid[]      NOT NULL,
    status      text        NOT NULL,
    offen       boolean     NOT NULL,
    bearbeiter  uuid,
    frist       date        NOT NULL,
    angefragt   timestamptz NOT NULL,
    geaendert   timestamptz NOT NULL,
    PRIMARY KEY (mandant_id, vorgang_id, id),
    -- With the matter goes its key, and with it everything sealed.
    FOREIGN KEY (mandant_id, vorgang_id) REFERENCES vorgang (mandant_id, id) ON DELETE CASCADE
) WITH (fillfactor = 80, toast_tuple_target = 8160);
ALTER TABLE beteiligung ALTER COLUMN auszug SET STORAGE EXTERNAL, ALTER COLUMN antwort SET STORAGE EXTERNAL;
CREATE INDEX beteiligung_an ON beteiligung (an_mandant, id);
-- The question of every morning: what are we asked, most urgent first?
CREATE INDEX beteiligung_korb ON beteiligung (an_mandant, an_einheit, frist, id) WHERE offen;
ALTER TABLE beteiligung ENABLE ROW LEVEL SECURITY;
ALTER TABLE beteiligung FORCE ROW LEVEL SECURITY;
-- Who leads sees and writes all parts of its matters; who takes part reads its own and nothing else of the matter.
CREATE POLICY beteiligung_fuehrend ON beteiligung
    USING (mandant_id = (SELECT sicht_mandant()));
CREATE POLICY beteiligung_teil ON beteiligung FOR SELECT
    USING (an_mandant = (SELECT sicht_mandant()) AND (SELECT sicht_konto()) IS NULL);

-- Of the matter's documents, those that the part may see.
CREATE POLICY dokument_beteiligt ON dokument FOR SELECT USING (
    (SELECT sicht_konto()) IS NULL AND EXISTS (
        SELECT FROM beteiligung b
        WHERE b.mandant_id = dokument.mandant_id AND b.vorgang_id = dokument.vorgang_id
          AND b.an_mandant = (SELECT sicht_mandant()) AND dokument.dokument_id = ANY (b.dokumente)));
