-- crates/verzeichnis: the catalogue of services with their released texts, situations (Lagen), boundaries, former keys,
-- code lists, holidays, synonyms, and what changed. All of it is public (see 0010): no row-level security.

-- Everything that may be looked for: entries of the LeiKa catalogue (kennung = key of 14 digits) and services of our own
-- (kennung = name of the folder under leistungen/, or a name given by editors).
CREATE TABLE leistung (
    kennung          text PRIMARY KEY CHECK (kennung ~ '^[a-z0-9][a-z0-9_-]{0,79}$'),
    leika            text CHECK (leika ~ '^[0-9]{14}$'),
    name             text NOT NULL CHECK (name <> ''),
    -- Part of the catalogue: a heading (objekt), something one can ask for (verrichtung), a special case of it (detail).
    art              text NOT NULL DEFAULT 'verrichtung' CHECK (art IN ('objekt', 'verrichtung', 'detail')),
    -- LeiKa Typisierung as delivered: 1, 2, 2a, 2/3b, 4, 5 ... 12.
    typisierung      text NOT NULL DEFAULT '',
    ozg              text,
    -- Länder in which it exists (first two digits of the ARS); empty = in all.
    laender          text[] NOT NULL DEFAULT '{}',
    zielgruppen      text[] NOT NULL DEFAULT '{}' CHECK (zielgruppen <@ ARRAY['buerger', 'unternehmen', 'verwaltung']),
    vertrauensniveau text CHECK (vertrauensniveau IN ('keins', 'niedrig', 'substanziell', 'hoch')),
    rechtsgrundlagen text NOT NULL DEFAULT '',
    gueltig_von      date,
    gueltig_bis      date,
    nachfolger       text,
    -- Who delivers it: 'leika', 'xzufi', 'paket' (folder under leistungen/), 'redaktion'. An import ends only its own.
    quelle           text NOT NULL,
    quelle_id        text,
    geaendert        timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX leistung_leika ON leistung (leika) WHERE leika IS NOT NULL;
CREATE INDEX leistung_quelle ON leistung (quelle, quelle_id);

-- The released texts. Without mandant_id: the text of the state (land NULL: of all states). With mandant_id: the local
-- supplement of an authority; it stands beside the state's text and never replaces it.
CREATE TABLE leistung_text (
    leistung    text NOT NULL REFERENCES leistung (kennung) ON DELETE CASCADE,
    land        text CHECK (land ~ '^[0-9]{2}$'),
    mandant_id  integer REFERENCES mandant (id),
    sprache     text NOT NULL,
    name        text NOT NULL DEFAULT '',
    kurz        text NOT NULL DEFAULT '',
    stichworte  text[] NOT NULL DEFAULT '{}',
    -- Text by section: {"beschreibung": "...", "voraussetzungen": "..."}; forms of leistung::bloecke.
    abschnitte  jsonb NOT NULL DEFAULT '{}' CHECK (jsonb_typeof(abschnitte) = 'object'),
    -- The release note: when and by whom; and whether the wording still waits for a check.
    freigabe    date,
    freigegeben_von text NOT NULL DEFAULT '',
    ungeprueft  boolean NOT NULL DEFAULT true,
    quelle      text NOT NULL,
    geaendert   timestamptz NOT NULL DEFAULT now(),
    UNIQUE NULLS NOT DISTINCT (leistung, land, mandant_id, sprache)
);
CREATE INDEX leistung_text_mandant ON leistung_text (mandant_id) WHERE mandant_id IS NOT NULL;

-- Situations: Lebenslagen and Unternehmenslagen, a tree of two or more levels.
CREATE TABLE lage (
    kennung     text PRIMARY KEY CHECK (kennung ~ '^[a-z0-9][a-z0-9_-]{0,79}$'),
    eltern      text REFERENCES lage (kennung),
    art         text NOT NULL CHECK (art IN ('leben', 'unternehmen')),
    name        text NOT NULL,
    -- Names and texts in other languages: {"en": {"name": "...", "text": "..."}}; German text under "de".
    texte       jsonb NOT NULL DEFAULT '{}',
    reihenfolge integer NOT NULL DEFAULT 0,
    laender     text[] NOT NULL DEFAULT '{}',
    quelle      text NOT NULL
);
-- The services of a situation, in the order in which one needs them.
CREATE TABLE lage_leistung (
    lage        text NOT NULL REFERENCES lage (kennung) ON DELETE CASCADE,
    leistung    text NOT NULL REFERENCES leistung (kennung) ON DELETE CASCADE,
    reihenfolge integer NOT NULL DEFAULT 0,
    PRIMARY KEY (lage, leistung)
);
CREATE INDEX lage_leistung_leistung ON lage_leistung (leistung);
-- The services of the OZG catalogue and the Lage each belongs to (leistung.ozg names one).
CREATE TABLE ozg_leistung (
    id   text PRIMARY KEY,
    name text NOT NULL,
    lage text NOT NULL REFERENCES lage (kennung)
);

-- Online services that others run (XZuFi Onlinedienst): a link instead of a form of our own.
CREATE TABLE onlinedienst (
    id               bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    leistung         text NOT NULL REFERENCES leistung (kennung) ON DELETE CASCADE,
    gebiet           text NOT NULL CHECK (gebiet ~ '^([0-9]{2}|[0-9]{5}|[0-9]{9}|[0-9]{12})$'),
    name             text NOT NULL,
    adresse          text NOT NULL CHECK (adresse ~ '^https?://'),
    vertrauensniveau text,
    gueltig_von      date,
    gueltig_bis      date,
    quelle           text NOT NULL,
    quelle_id        text
);
CREATE INDEX onlinedienst_leistung ON onlinedienst (leistung);

-- Words of citizens for words of the trade, kept by editors.
CREATE TABLE synonym (
    id       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    wort     text NOT NULL,
    bedeutet text[] NOT NULL,
    sprache  text NOT NULL DEFAULT 'de',
    land     text CHECK (land ~ '^[0-9]{2}$'),
    quelle   text NOT NULL DEFAULT 'redaktion',
    UNIQUE NULLS NOT DISTINCT (wort, sprache, land)
);

-- Boundaries as GeoJSON geometry (WGS 84), by official key.
CREATE TABLE gebiet_grenze (
    gebiet     text PRIMARY KEY CHECK (gebiet ~ '^([0-9]{2}|[0-9]{5}|[0-9]{9}|[0-9]{12})$'),
    geometrie  jsonb NOT NULL,
    quelle     text NOT NULL
);
-- Municipal keys and names that are no longer: an old AGS still finds today's municipality.
CREATE TABLE gebiet_frueher (
    ags         text NOT NULL CHECK (ags ~ '^[0-9]{8}$'),
    name        text NOT NULL,
    gueltig_bis date NOT NULL,
    -- AGS of the municipality that took it in; it may itself have ended later.
    nachfolger  text NOT NULL CHECK (nachfolger ~ '^[0-9]{8}$'),
    PRIMARY KEY (ags, gueltig_bis)
);
-- Inhabitants, area, coordinate of the seat of the administration: facts beside the key.
ALTER TABLE gebiet ADD COLUMN einwohner integer;
ALTER TABLE gebiet ADD COLUMN flaeche_km2 double precision;
ALTER TABLE gebiet ADD COLUMN breite double precision;
ALTER TABLE gebiet ADD COLUMN laenge double precision;

CREATE TABLE codeliste (
    urn      text NOT NULL,
    version  text NOT NULL,
    name     text NOT NULL,
    gueltig_ab date,
    spalten  text[] NOT NULL,
    PRIMARY KEY (urn, version)
);
CREATE TABLE codeliste_eintrag (
    urn     text NOT NULL,
    version text NOT NULL,
    nr      integer NOT NULL,
    code    text NOT NULL,
    werte   text[] NOT NULL,
    PRIMARY KEY (urn, version, nr),
    FOREIGN KEY (urn, version) REFERENCES codeliste (urn, version) ON DELETE CASCADE
);
CREATE INDEX codeliste_eintrag_code ON codeliste_eintrag (urn, version, code);

CREATE TABLE feiertag (
    gebiet text NOT NULL,
    tag    date NOT NULL,
    name   text NOT NULL,
    quelle text NOT NULL,
    PRIMARY KEY (gebiet, tag)
);

-- More about offices.
CREATE SEQUENCE einheit_nummer AS integer START 1000000000;
ALTER TABLE organisationseinheit ADD COLUMN uebergeordnet integer REFERENCES organisationseinheit (id);
ALTER TABLE organisationseinheit ADD COLUMN beschreibung text NOT NULL DEFAULT '';
ALTER TABLE organisationseinheit ADD COLUMN webseite text;
-- Further ways to reach it: [{"art": "fax", "wert": "...", "hinweis": "..."}].
ALTER TABLE organisationseinheit ADD COLUMN kanaele jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(kanaele) = 'array');
ALTER TABLE organisationseinheit ADD COLUMN breite double precision;
ALTER TABLE organisationseinheit ADD COLUMN laenge double precision;
ALTER TABLE organisationseinheit ADD COLUMN gueltig_von date;
ALTER TABLE organisationseinheit ADD COLUMN gueltig_bis date;
ALTER TABLE organisationseinheit ADD COLUMN quelle text NOT NULL DEFAULT 'hand';
ALTER TABLE organisationseinheit ADD COLUMN quelle_id text;
ALTER TABLE organisationseinheit ADD COLUMN geaendert timestamptz NOT NULL DEFAULT now();
CREATE UNIQUE INDEX organisationseinheit_quelle ON organisationseinheit (quelle, quelle_id) WHERE quelle_id IS NOT NULL;
ALTER TABLE zustaendigkeit ADD COLUMN quelle text NOT NULL DEFAULT 'hand';
ALTER TABLE zustaendigkeit ADD COLUMN geaendert timestamptz NOT NULL DEFAULT now();
CREATE INDEX zustaendigkeit_gebiet ON zustaendigkeit (gebiet);

-- What was brought in from outside, and what came of it.
CREATE TABLE einspielung (
    id       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    art      text NOT NULL,
    datei    text NOT NULL,
    zeit     timestamptz NOT NULL,
    bericht  jsonb NOT NULL
);

-- The change feed: one row per changed thing, newest last. Rows are kept; a reader remembers the number it has seen.
-- No number appears late: the trigger "geaendert" of each table fires before those below (by name) and locks the one row
-- of verzeichnis_stand until the commit, so writers take their numbers one after the other.
CREATE TABLE aenderung (
    nr        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    art       text NOT NULL CHECK (art IN ('leistung', 'lage', 'stelle', 'zustaendigkeit', 'gebiet')),
    schluessel text NOT NULL,
    geloescht boolean NOT NULL,
    zeit      timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX aenderung_ding ON aenderung (art, schluessel, nr);

-- One function for all tables of the feed: TG_ARGV = kind, column with the key.
CREATE FUNCTION aenderung_merken() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN
        EXECUTE format('INSERT INTO aenderung (art, schluessel, geloescht) '
            'SELECT DISTINCT $1, %I::text, $2 FROM alt', TG_ARGV[1]) USING TG_ARGV[0], TG_ARGV[2]::boolean;
    ELSE
        EXECUTE format('INSERT INTO aenderung (art, schluessel, geloescht) '
            'SELECT DISTINCT $1, %I::text, false FROM neu', TG_ARGV[1]) USING TG_ARGV[0];
    END IF;
    RETURN NULL;
END $$;

DO $$
DECLARE
    t record;
BEGIN
    -- table, kind, key column, deleting a row deletes the thing
    FOR t IN SELECT * FROM (VALUES
        ('leistung', 'leistung', 'kennung', true),
        ('leistung_text', 'leistung', 'leistung', false),
        ('onlinedienst', 'leistung', 'leistung', false),
        ('lage', 'lage', 'kennung', true),
        ('lage_leistung', 'lage', 'lage', false),
        ('organisationseinheit', 'stelle', 'id', true),
        ('zustaendigkeit', 'zustaendigkeit', 'leistung', false),
        ('gebiet', 'gebiet', 'schluessel', true)
    ) AS v (tabelle, art, spalte, weg) LOOP
        EXECUTE format('CREATE TRIGGER merken_neu AFTER INSERT ON %I REFERENCING NEW TABLE AS neu '
            'FOR EACH STATEMENT EXECUTE FUNCTION aenderung_merken(%L, %L, %L)', t.tabelle, t.art, t.spalte, t.weg);
        EXECUTE format('CREATE TRIGGER merken_anders AFTER UPDATE ON %I REFERENCING NEW TABLE AS neu '
            'FOR EACH STATEMENT EXECUTE FUNCTION aenderung_merken(%L, %L, %L)', t.tabelle, t.art, t.spalte, t.weg);
        EXECUTE format('CREATE TRIGGER merken_weg AFTER DELETE ON %I REFERENCING OLD TABLE AS alt '
            'FOR EACH STATEMENT EXECUTE FUNCTION aenderung_merken(%L, %L, %L)', t.tabelle, t.art, t.spalte, t.weg);
    END LOOP;
    FOR t IN SELECT unnest(ARRAY['leistung', 'leistung_text', 'lage', 'lage_leistung', 'ozg_leistung', 'onlinedienst',
        'synonym', 'gebiet_grenze', 'gebiet_frueher', 'feiertag']) AS tabelle LOOP
        EXECUTE format('CREATE TRIGGER geaendert AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON %I '
            'FOR EACH STATEMENT EXECUTE FUNCTION verzeichnis_geaendert()', t.tabelle);
    END LOOP;
END $$;
