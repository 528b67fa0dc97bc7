-- crates/verzeichnis: how often each table of the directory was written. Who follows the directory reads these few rows and
-- knows which tables changed; comparing every row of every table cost more than reading what had changed.
CREATE TABLE verzeichnis_marke (
    tabelle text PRIMARY KEY,
    nummer  bigint NOT NULL DEFAULT 0
);
INSERT INTO verzeichnis_marke (tabelle)
SELECT unnest(ARRAY['gebiet', 'gebiet_plz', 'gebiet_frueher', 'ortsteil', 'gebiet_grenze', 'mandant',
    'organisationseinheit', 'zustaendigkeit', 'leistung_aktivierung', 'leistung', 'leistung_text', 'lage', 'lage_leistung',
    'onlinedienst', 'synonym', 'auftritt']);

-- The writers stand in line for the one row of verzeichnis_stand already, so nobody waits for these rows.
CREATE OR REPLACE FUNCTION verzeichnis_geaendert() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE verzeichnis_stand SET nummer = nummer + 1;
    UPDATE verzeichnis_marke SET nummer = nummer + 1 WHERE tabelle = TG_TABLE_NAME;
    PERFORM pg_notify('verzeichnis_geaendert', '');
    RETURN NULL;
END $$;
