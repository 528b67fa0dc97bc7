-- crates/werkstatt: services while they are being made; crates/akte: which released version is on offer; crates/konto: the role.

ALTER TABLE redaktionsrolle DROP CONSTRAINT redaktionsrolle_rolle_check;
ALTER TABLE redaktionsrolle ADD CONSTRAINT redaktionsrolle_rolle_check
    CHECK (rolle IN ('landesredaktion', 'behoerdenredaktion', 'lektorat', 'gruppenadministration', 'werkstatt'));

-- A service in the making: its files, of a Land or of an authority.
CREATE TABLE werkstueck (
    id          uuid PRIMARY KEY,
    land        text CHECK (land ~ '^[0-9]{2}$'),
    mandant_id  integer,
    -- The service: its address, and the folder's name in a package.
    leistung    text NOT NULL,
    name        text NOT NULL,
    stand       text NOT NULL CHECK (stand IN ('entwurf', 'zur_pruefung', 'zurueckgewiesen', 'freigegeben',
                    'zurueckgezogen', 'verworfen')),
    -- Counts every change.
    zaehler     integer NOT NULL DEFAULT 1,
    -- Path to text, without the shared blocks.
    dateien     jsonb NOT NULL CHECK (jsonb_typeof(dateien) = 'object'),
    -- An adaptation of a service of the Land: the version it was made from, and that version's files.
    grundlage   bytea,
    grundlage_dateien jsonb,
    autor       uuid NOT NULL,
    angelegt    timestamptz NOT NULL,
    geaendert   timestamptz NOT NULL,
    geprueft_von uuid,
    geprueft_am timestamptz,
    grund       text NOT NULL DEFAULT '',
    CHECK ((land IS NULL) <> (mandant_id IS NULL)),
    CHECK ((grundlage IS NULL) = (grundlage_dateien IS NULL)),
    CHECK (grundlage IS NULL OR mandant_id IS NOT NULL)
);
-- An address belongs to one service; an authority adapts another one's at most once.
CREATE UNIQUE INDEX werkstueck_leistung ON werkstueck (leistung) WHERE grundlage IS NULL AND stand <> 'verworfen';
CREATE UNIQUE INDEX werkstueck_anpassung ON werkstueck (leistung, mandant_id) WHERE grundlage IS NOT NULL AND stand <> 'verworfen';
CREATE INDEX werkstueck_traeger ON werkstueck (mandant_id, land);
ALTER TABLE werkstueck ENABLE ROW LEVEL SECURITY;
ALTER TABLE werkstueck FORCE ROW LEVEL SECURITY;
CREATE POLICY traeger ON werkstueck
    USING (mandant_id = (SELECT sicht_mandant()) OR land = (SELECT sicht_land()));

-- What happened to it, in order, with the files as they were saved; nothing here is changed later.
CREATE TABLE werkschritt (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    werkstueck_id uuid NOT NULL REFERENCES werkstueck (id),
    land        text,
    mandant_id  integer,
    zeit        timestamptz NOT NULL,
    wer         uuid NOT NULL,
    art         text NOT NULL CHECK (art IN ('gespeichert', 'vorgelegt', 'zurueckgeholt', 'freigegeben',
                    'zurueckgewiesen', 'zurueckgezogen', 'verworfen')),
    bemerkung   text NOT NULL DEFAULT '',
    dateien     jsonb,
    -- The version that a release made.
    version     bytea
);
CREATE INDEX werkschritt_werkstueck ON werkschritt (werkstueck_id, id);
ALTER TABLE werkschritt ENABLE ROW LEVEL SECURITY;
ALTER TABLE werkschritt FORCE ROW LEVEL SECURITY;
CREATE POLICY traeger ON werkschritt
    USING (mandant_id = (SELECT sicht_mandant()) OR land = (SELECT sicht_land()));

-- What the Werkstatt released, as new drafts get it. Public; written only by its owner.
CREATE TABLE leistung_angebot (
    leistung    text NOT NULL,
    land        text CHECK (land ~ '^[0-9]{2}$'),
    mandant_id  integer,
    -- An adaptation: holds at this authority only.
    nur_hier    boolean NOT NULL,
    version     bytea NOT NULL REFERENCES leistung_version (version),
    seit        timestamptz NOT NULL,
    zurueckgezogen timestamptz,
    CHECK ((land IS NULL) <> (mandant_id IS NULL)),
    CHECK (NOT nur_hier OR mandant_id IS NOT NULL)
);
CREATE UNIQUE INDEX leistung_angebot_ueberall ON leistung_angebot (leistung) WHERE NOT nur_hier;
CREATE UNIQUE INDEX leistung_angebot_hier ON leistung_angebot (leistung, mandant_id) WHERE nur_hier;
ALTER TABLE leistung_angebot ENABLE ROW LEVEL SECURITY;
ALTER TABLE leistung_angebot FORCE ROW LEVEL SECURITY;
CREATE POLICY lesen ON leistung_angebot FOR SELECT USING (true);
CREATE POLICY traeger ON leistung_angebot
    USING (mandant_id = (SELECT sicht_mandant()) OR land = (SELECT sicht_land()))
    WITH CHECK (mandant_id = (SELECT sicht_mandant()) OR land = (SELECT sicht_land()));

CREATE FUNCTION leistung_angebot_geaendert() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_notify('leistung_angebot', '');
    RETURN NULL;
END $$;
CREATE TRIGGER geaendert AFTER INSERT OR UPDATE OR DELETE ON leistung_angebot
    FOR EACH STATEMENT EXECUTE FUNCTION leistung_angebot_geaendert();
