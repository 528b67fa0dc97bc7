-- crates/akte: which version of a service an authority took over. A newer one is a proposal to it until it decides.
-- Without a row an authority follows its owner's releases.
CREATE TABLE leistung_uebernahme (
    mandant_id  integer NOT NULL,
    leistung    text NOT NULL,
    version     bytea NOT NULL REFERENCES leistung_version (version),
    seit        timestamptz NOT NULL,
    -- The newer version that it decided against.
    abgelehnt   bytea REFERENCES leistung_version (version),
    PRIMARY KEY (mandant_id, leistung)
);
ALTER TABLE leistung_uebernahme ENABLE ROW LEVEL SECURITY;
ALTER TABLE leistung_uebernahme FORCE ROW LEVEL SECURITY;
-- Every process has to know which version holds where; only the authority decides.
CREATE POLICY lesen ON leistung_uebernahme FOR SELECT USING (true);
CREATE POLICY mandant ON leistung_uebernahme
    USING (mandant_id = (SELECT sicht_mandant())) WITH CHECK (mandant_id = (SELECT sicht_mandant()));
CREATE TRIGGER geaendert AFTER INSERT OR UPDATE OR DELETE ON leistung_uebernahme
    FOR EACH STATEMENT EXECUTE FUNCTION leistung_angebot_geaendert();

-- Who decided what and why; nothing here is changed later.
CREATE TABLE leistung_uebernahme_schritt (
    mandant_id  integer NOT NULL,
    id          bigint GENERATED ALWAYS AS IDENTITY,
    leistung    text NOT NULL,
    zeit        timestamptz NOT NULL,
    wer         uuid NOT NULL,
    art         text NOT NULL CHECK (art IN ('uebernommen', 'angenommen', 'abgelehnt')),
    version     bytea NOT NULL,
    grund       text NOT NULL DEFAULT '',
    PRIMARY KEY (mandant_id, id)
);
CREATE INDEX leistung_uebernahme_schritt_leistung ON leistung_uebernahme_schritt (mandant_id, leistung, id);
ALTER TABLE leistung_uebernahme_schritt ENABLE ROW LEVEL SECURITY;
ALTER TABLE leistung_uebernahme_schritt FORCE ROW LEVEL SECURITY;
CREATE POLICY mandant ON leistung_uebernahme_schritt
    USING (mandant_id = (SELECT sicht_mandant())) WITH CHECK (mandant_id = (SELECT sicht_mandant()));
