-- crates/verzeichnis: what exists and who is responsible.
-- No row-level security here: all of it is published on the portal for everyone (places, offices, opening hours, which
-- office does what, the fees an authority sets), and the resolution of a place has to see every authority at once.
-- Nothing about a person and nothing of a Vorgang belongs in these tables.

-- Official areas: Land (2 digits), Kreis (5), Gemeindeverband (9), Gemeinde (12 digits of the Regionalschlüssel).
CREATE TABLE gebiet (
    schluessel  text PRIMARY KEY CHECK (schluessel ~ '^([0-9]{2}|[0-9]{5}|[0-9]{9}|[0-9]{12})$'),
    name        text NOT NULL,
    gueltig_von date,
    gueltig_bis date,
    nachfolger  text
);
CREATE TABLE gebiet_plz (
    plz    text NOT NULL CHECK (plz ~ '^[0-9]{5}$'),
    gebiet text NOT NULL REFERENCES gebiet (schluessel) ON DELETE CASCADE,
    PRIMARY KEY (plz, gebiet)
);
CREATE TABLE mandant (
    id            integer PRIMARY KEY,
    name          text NOT NULL,
    ags           text NOT NULL CHECK (ags ~ '^[0-9]{8}$'),
    impressum     text NOT NULL DEFAULT '',
    demonstration boolean NOT NULL DEFAULT false
);
CREATE TABLE organisationseinheit (
    id               integer PRIMARY KEY,
    mandant_id       integer NOT NULL REFERENCES mandant (id),
    name             text NOT NULL,
    strasse          text NOT NULL,
    plz              text NOT NULL,
    ort              text NOT NULL,
    telefon          text,
    mail             text,
    oeffnungszeiten  jsonb NOT NULL DEFAULT '{}',
    barrierefreiheit jsonb NOT NULL DEFAULT '{}'
);
CREATE INDEX organisationseinheit_mandant ON organisationseinheit (mandant_id);
CREATE TABLE zustaendigkeit (
    leistung    text NOT NULL,
    gebiet      text NOT NULL CHECK (gebiet ~ '^([0-9]{2}|[0-9]{5}|[0-9]{9}|[0-9]{12})$'),
    einheit_id  integer NOT NULL REFERENCES organisationseinheit (id) ON DELETE CASCADE,
    auspraegung text NOT NULL CHECK (auspraegung IN ('beraet_und_nimmt_an', 'beraet', 'keine')),
    gueltig_von date,
    gueltig_bis date,
    PRIMARY KEY (leistung, gebiet, einheit_id)
);
CREATE INDEX zustaendigkeit_einheit ON zustaendigkeit (einheit_id);
-- A Mandant offers a Leistung with its own values over the defaults of the Leistung.
CREATE TABLE leistung_aktivierung (
    mandant_id integer NOT NULL REFERENCES mandant (id),
    leistung   text NOT NULL,
    parameter  jsonb NOT NULL DEFAULT '{}' CHECK (jsonb_typeof(parameter) = 'object'),
    aktiv      boolean NOT NULL DEFAULT true,
    PRIMARY KEY (mandant_id, leistung)
);

-- Every change counts up and tells all processes; they load the directory anew.
CREATE TABLE verzeichnis_stand (
    eins       boolean PRIMARY KEY DEFAULT true CHECK (eins),
    nummer     bigint NOT NULL DEFAULT 1,
    grunddaten text NOT NULL DEFAULT ''
);
INSERT INTO verzeichnis_stand DEFAULT VALUES;

CREATE FUNCTION verzeichnis_geaendert() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE verzeichnis_stand SET nummer = nummer + 1;
    PERFORM pg_notify('verzeichnis_geaendert', '');
    RETURN NULL;
END $$;
CREATE TRIGGER geaendert AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON gebiet
    FOR EACH STATEMENT EXECUTE FUNCTION verzeichnis_geaendert();
CREATE TRIGGER geaendert AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON gebiet_plz
    FOR EACH STATEMENT EXECUTE FUNCTION verzeichnis_geaendert();
CREATE TRIGGER geaendert AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON mandant
    FOR EACH STATEMENT EXECUTE FUNCTION verzeichnis_geaendert();
CREATE TRIGGER geaendert AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON organisationseinheit
    FOR EACH STATEMENT EXECUTE FUNCTION verzeichnis_geaendert();
CREATE TRIGGER geaendert AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON zustaendigkeit
    FOR EACH STATEMENT EXECUTE FUNCTION verzeichnis_geaendert();
CREATE TRIGGER geaendert AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON leistung_aktivierung
    FOR EACH STATEMENT EXECUTE FUNCTION verzeichnis_geaendert();
