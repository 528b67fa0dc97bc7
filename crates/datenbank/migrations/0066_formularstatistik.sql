-- crates/betrieb: how forms are used, by authority, service, version and day. Counts only: no person, no answer, no time of
-- day. Each process adds its own every few seconds.
CREATE TABLE formular_zaehler (
    mandant_id integer NOT NULL,
    leistung   text NOT NULL,
    version    bytea NOT NULL CHECK (octet_length(version) = 32),
    tag        date NOT NULL,
    merkmal    text NOT NULL CHECK (merkmal IN ('begonnen', 'abgesendet', 'seite', 'fehler', 'geraet', 'dauer')),
    -- The page, the question, the class of device or duration; empty for starts and submissions.
    wert       text NOT NULL,
    anzahl     bigint NOT NULL,
    PRIMARY KEY (mandant_id, tag, leistung, version, merkmal, wert)
);
ALTER TABLE formular_zaehler ENABLE ROW LEVEL SECURITY;
ALTER TABLE formular_zaehler FORCE ROW LEVEL SECURITY;
CREATE POLICY formular_zaehler_lesen ON formular_zaehler FOR SELECT USING (mandant_id = (SELECT sicht_mandant()));
CREATE POLICY formular_zaehler_schreiben ON formular_zaehler
    USING ((SELECT sicht_betrieb())) WITH CHECK ((SELECT sicht_betrieb()));
