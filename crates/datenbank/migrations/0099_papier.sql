-- crates/akte: what comes on paper (decision 0040). A draft knows that a caseworker enters it, with the day on which the paper
-- arrived, for whom it is and what was scanned: sealed.
ALTER TABLE entwurf ADD COLUMN papier bytea;

-- A draft was printed to be handed in on paper: with the number on it the desk takes it over instead of typing it again. The row
-- has no content, it only says whose draft has this number. Without a print the desk cannot reach any draft.
CREATE TABLE formulardruck (
    mandant_id  integer     NOT NULL,
    nummer      text        NOT NULL,
    vorgang_id  uuid        NOT NULL,
    konto_id    uuid        NOT NULL,
    gedruckt    timestamptz NOT NULL,
    -- The desk has it now.
    uebernommen timestamptz,
    PRIMARY KEY (mandant_id, nummer)
);
CREATE INDEX formulardruck_konto ON formulardruck (konto_id, vorgang_id);
CREATE INDEX formulardruck_gedruckt ON formulardruck (gedruckt);
ALTER TABLE formulardruck ENABLE ROW LEVEL SECURITY;
ALTER TABLE formulardruck FORCE ROW LEVEL SECURITY;
CREATE POLICY druck_eigner ON formulardruck USING (konto_id = (SELECT sicht_konto()));
CREATE POLICY druck_amt ON formulardruck USING (mandant_id = (SELECT sicht_mandant()));
CREATE POLICY druck_sehen ON formulardruck FOR SELECT USING ((SELECT sicht_betrieb()));
CREATE POLICY druck_raeumen ON formulardruck FOR DELETE USING ((SELECT sicht_betrieb()));

-- crates/postfach: matters whose letters go by post, and the letters that wait for it.
CREATE TABLE postweg (
    mandant_id integer NOT NULL,
    vorgang_id uuid    NOT NULL,
    PRIMARY KEY (mandant_id, vorgang_id)
);
CREATE TABLE postausgang (
    mandant_id   integer     NOT NULL,
    nachricht_id uuid        NOT NULL,
    vorgang_id   uuid        NOT NULL,
    angelegt     timestamptz NOT NULL,
    -- What became of it: posted on this day, or not needed (no day).
    erledigt     timestamptz,
    aufgegeben   date,
    von          uuid,
    PRIMARY KEY (mandant_id, nachricht_id),
    CHECK (aufgegeben IS NULL OR erledigt IS NOT NULL),
    CHECK ((erledigt IS NULL) = (von IS NULL))
);
CREATE INDEX postausgang_vorgang ON postausgang (mandant_id, vorgang_id);
CREATE INDEX postausgang_offen ON postausgang (mandant_id, angelegt) WHERE erledigt IS NULL;
ALTER TABLE postweg ENABLE ROW LEVEL SECURITY;
ALTER TABLE postweg FORCE ROW LEVEL SECURITY;
ALTER TABLE postausgang ENABLE ROW LEVEL SECURITY;
ALTER TABLE postausgang FORCE ROW LEVEL SECURITY;
CREATE POLICY postweg_amt ON postweg USING (mandant_id = (SELECT sicht_mandant()));
CREATE POLICY postausgang_amt ON postausgang USING (mandant_id = (SELECT sicht_mandant()));
