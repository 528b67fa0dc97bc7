-- crates/werkstatt: the register of processes. A Land or an authority describes a process and shares it: with all, with
-- certain authorities, or with nobody.
CREATE TABLE prozess (
    id          uuid PRIMARY KEY,
    land        text CHECK (land ~ '^[0-9]{2}$'),
    mandant_id  integer,
    name        text NOT NULL,
    beschreibung text NOT NULL,
    -- The service that it runs: address and name.
    leistung    text NOT NULL,
    leistung_name text NOT NULL,
    -- The draft that it was taken from, of the same owner.
    werkstueck_id uuid NOT NULL,
    stand       text NOT NULL CHECK (stand IN ('entwurf', 'gilt', 'zurueckgezogen')),
    teilen      text NOT NULL CHECK (teilen IN ('niemand', 'bestimmte', 'alle')),
    geteilt_mit integer[] NOT NULL DEFAULT '{}',
    -- Names of the building blocks in it, for the search.
    bausteine   text[] NOT NULL,
    -- BPMN.
    modell      text NOT NULL,
    -- The entry that it was taken over from.
    herkunft    uuid,
    -- Counts every change.
    zaehler     integer NOT NULL DEFAULT 1,
    wer         uuid NOT NULL,
    angelegt    timestamptz NOT NULL,
    geaendert   timestamptz NOT NULL,
    CHECK ((land IS NULL) <> (mandant_id IS NULL)),
    CHECK (teilen = 'bestimmte' OR geteilt_mit = '{}')
);
-- A draft has one place in the register.
CREATE UNIQUE INDEX prozess_werkstueck ON prozess (werkstueck_id);
CREATE INDEX prozess_mandant ON prozess (mandant_id, land);
CREATE INDEX prozess_geaendert ON prozess (geaendert DESC, id);
ALTER TABLE prozess ENABLE ROW LEVEL SECURITY;
ALTER TABLE prozess FORCE ROW LEVEL SECURITY;
CREATE POLICY traeger ON prozess
    USING (mandant_id = (SELECT sicht_mandant()) OR land = (SELECT sicht_land()));
-- Others read what is shared with them and not withdrawn; only those who work for a Land or an authority.
CREATE POLICY geteilt ON prozess FOR SELECT
    USING (stand <> 'zurueckgezogen'
           AND ((teilen = 'alle' AND ((SELECT sicht_mandant()) IS NOT NULL OR (SELECT sicht_land()) IS NOT NULL))
                OR (teilen = 'bestimmte' AND (SELECT sicht_mandant()) = ANY (geteilt_mit))));
