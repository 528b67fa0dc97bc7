-- crates/redaktion: how texts come about; crates/konto: editorial roles; crates/verzeichnis: appearance.

-- The Land whose editors a transaction belongs to (crates/datenbank: Sicht::Land).
CREATE FUNCTION sicht_land() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
    RETURN nullif(current_setting('basiswerk.land', true), '');

-- Editorial roles, for a Land or for an authority. As mitgliedschaft, read before any Sicht is known.
CREATE TABLE redaktionsrolle (
    konto_id    uuid NOT NULL REFERENCES konto ON DELETE CASCADE,
    rolle       text NOT NULL CHECK (rolle IN ('landesredaktion', 'behoerdenredaktion', 'lektorat', 'gruppenadministration')),
    land        text CHECK (land ~ '^[0-9]{2}$'),
    mandant_id  integer,
    CHECK ((land IS NULL) <> (mandant_id IS NULL)),
    CHECK (rolle <> 'landesredaktion' OR land IS NOT NULL),
    CHECK (rolle NOT IN ('behoerdenredaktion', 'gruppenadministration') OR mandant_id IS NOT NULL),
    UNIQUE NULLS NOT DISTINCT (konto_id, rolle, land, mandant_id)
);

-- A version of the text of a Leistung: the state's (land) or an authority's supplement (mandant_id), in one language.
CREATE TABLE textfassung (
    id              uuid PRIMARY KEY,
    leistung        text NOT NULL,
    land            text CHECK (land ~ '^[0-9]{2}$'),
    mandant_id      integer,
    sprache         text NOT NULL,
    nr              integer NOT NULL,
    stand           text NOT NULL CHECK (stand IN ('entwurf', 'zur_pruefung', 'zurueckgewiesen', 'freigegeben', 'geplant',
                        'veroeffentlicht', 'abgeloest', 'zurueckgezogen', 'verworfen')),
    inhalt          jsonb NOT NULL CHECK (jsonb_typeof(inhalt) = 'object'),
    -- Counts every change: two editors never overwrite each other in silence.
    zaehler         integer NOT NULL DEFAULT 1,
    autor           uuid NOT NULL,
    angelegt        timestamptz NOT NULL,
    geaendert       timestamptz NOT NULL,
    geprueft_von    uuid,
    geprueft_am     timestamptz,
    grund           text NOT NULL DEFAULT '',
    geplant_fuer    date,
    veroeffentlicht_am timestamptz,
    beendet_am      timestamptz,
    -- A translation: the number of the German version that its author had before her.
    grundlage       integer,
    CHECK ((land IS NULL) <> (mandant_id IS NULL)),
    CHECK (stand <> 'geplant' OR geplant_fuer IS NOT NULL),
    UNIQUE NULLS NOT DISTINCT (leistung, land, mandant_id, sprache, nr)
);
-- One version in the making and one published version of each text.
CREATE UNIQUE INDEX textfassung_offen ON textfassung (leistung, land, mandant_id, sprache) NULLS NOT DISTINCT
    WHERE stand IN ('entwurf', 'zur_pruefung', 'zurueckgewiesen', 'freigegeben', 'geplant');
CREATE UNIQUE INDEX textfassung_gilt ON textfassung (leistung, land, mandant_id, sprache) NULLS NOT DISTINCT
    WHERE stand = 'veroeffentlicht';
CREATE INDEX textfassung_geplant ON textfassung (geplant_fuer) WHERE stand = 'geplant';
ALTER TABLE textfassung ENABLE ROW LEVEL SECURITY;
ALTER TABLE textfassung FORCE ROW LEVEL SECURITY;
CREATE POLICY traeger ON textfassung
    USING (mandant_id = (SELECT sicht_mandant()) OR land = (SELECT sicht_land()) OR (SELECT sicht_betrieb()))
    WITH CHECK (mandant_id = (SELECT sicht_mandant()) OR land = (SELECT sicht_land()));

-- What happened to it, in order; nothing here is changed later.
CREATE TABLE textschritt (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    fassung_id  uuid NOT NULL REFERENCES textfassung (id),
    land        text,
    mandant_id  integer,
    zeit        timestamptz NOT NULL,
    -- Nobody: the worker on the scheduled day.
    wer         uuid,
    art         text NOT NULL CHECK (art IN ('gespeichert', 'vorgelegt', 'zurueckgeholt', 'freigegeben', 'zurueckgewiesen',
                    'geplant', 'veroeffentlicht', 'zurueckgezogen', 'verworfen')),
    bemerkung   text NOT NULL DEFAULT '',
    -- The text as it was saved with this step.
    inhalt      jsonb
);
CREATE INDEX textschritt_fassung ON textschritt (fassung_id, id);
ALTER TABLE textschritt ENABLE ROW LEVEL SECURITY;
ALTER TABLE textschritt FORCE ROW LEVEL SECURITY;
CREATE POLICY traeger ON textschritt
    USING (mandant_id = (SELECT sicht_mandant()) OR land = (SELECT sicht_land()) OR (SELECT sicht_betrieb()))
    WITH CHECK (mandant_id = (SELECT sicht_mandant()) OR land = (SELECT sicht_land()));

-- Something that somebody shall do about a text, with a day.
CREATE TABLE redaktionsaufgabe (
    id          uuid PRIMARY KEY,
    land        text,
    mandant_id  integer,
    leistung    text NOT NULL,
    text        text NOT NULL,
    -- Nobody in particular: everyone of the editors.
    fuer        uuid,
    faellig     date,
    von         uuid NOT NULL,
    angelegt    timestamptz NOT NULL,
    erledigt    timestamptz,
    CHECK ((land IS NULL) <> (mandant_id IS NULL))
);
CREATE INDEX redaktionsaufgabe_offen ON redaktionsaufgabe (mandant_id, land) WHERE erledigt IS NULL;
ALTER TABLE redaktionsaufgabe ENABLE ROW LEVEL SECURITY;
ALTER TABLE redaktionsaufgabe FORCE ROW LEVEL SECURITY;
CREATE POLICY traeger ON redaktionsaufgabe
    USING (mandant_id = (SELECT sicht_mandant()) OR land = (SELECT sicht_land()));

-- Who looks after an authority's data: a name and how colleagues reach her. Not published.
CREATE TABLE verantwortliche_person (
    id          uuid PRIMARY KEY,
    mandant_id  integer NOT NULL,
    name        text NOT NULL CHECK (name <> ''),
    kontakt     text NOT NULL CHECK (kontakt <> ''),
    angelegt    timestamptz NOT NULL
);
CREATE INDEX verantwortliche_person_mandant ON verantwortliche_person (mandant_id);
ALTER TABLE verantwortliche_person ENABLE ROW LEVEL SECURITY;
ALTER TABLE verantwortliche_person FORCE ROW LEVEL SECURITY;
CREATE POLICY mandant ON verantwortliche_person
    USING (mandant_id = (SELECT sicht_mandant()) OR (SELECT sicht_betrieb()))
    WITH CHECK (mandant_id = (SELECT sicht_mandant()));

-- A mass change of responsibilities, with what was there before: the last one can be undone.
CREATE TABLE massenaenderung (
    id           uuid PRIMARY KEY,
    land         text,
    mandant_id   integer,
    beschreibung text NOT NULL,
    zeilen       integer NOT NULL,
    vorher       jsonb NOT NULL,
    nachher      jsonb NOT NULL,
    wer          uuid NOT NULL,
    zeit         timestamptz NOT NULL,
    zurueckgenommen timestamptz,
    CHECK ((land IS NULL) <> (mandant_id IS NULL))
);
CREATE INDEX massenaenderung_zeit ON massenaenderung (mandant_id, land, zeit);
ALTER TABLE massenaenderung ENABLE ROW LEVEL SECURITY;
ALTER TABLE massenaenderung FORCE ROW LEVEL SECURITY;
CREATE POLICY traeger ON massenaenderung
    USING (mandant_id = (SELECT sicht_mandant()) OR land = (SELECT sicht_land()));

-- How a Land or an authority presents itself (crates/verzeichnis, all of it public).
CREATE TABLE auftritt (
    land          text CHECK (land ~ '^[0-9]{2}$'),
    mandant_id    integer REFERENCES mandant (id),
    -- Counts changes.
    zaehler       integer NOT NULL DEFAULT 1,
    name          text NOT NULL DEFAULT '',
    farbe         text CHECK (farbe ~ '^#[0-9a-f]{6}$'),
    zweitfarbe    text CHECK (zweitfarbe ~ '^#[0-9a-f]{6}$'),
    -- Checked image: media type and bytes.
    wappen_art    text CHECK (wappen_art IN ('image/svg+xml', 'image/png')),
    wappen        bytea,
    wappen_text   text NOT NULL DEFAULT '',
    impressum     text NOT NULL DEFAULT '',
    datenschutz   text NOT NULL DEFAULT '',
    barrierefreiheit text NOT NULL DEFAULT '',
    kontakt       text NOT NULL DEFAULT '',
    sprachen      text[] NOT NULL DEFAULT '{}',
    -- Host names under which it is reached.
    hosts         text[] NOT NULL DEFAULT '{}',
    demonstration boolean NOT NULL DEFAULT false,
    CHECK ((land IS NULL) <> (mandant_id IS NULL)),
    CHECK ((wappen IS NULL) = (wappen_art IS NULL)),
    UNIQUE NULLS NOT DISTINCT (land, mandant_id)
);
CREATE TRIGGER geaendert AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON auftritt
    FOR EACH STATEMENT EXECUTE FUNCTION verzeichnis_geaendert();
