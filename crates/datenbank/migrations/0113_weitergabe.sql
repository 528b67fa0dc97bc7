-- crates/akte: to whom the owner of a service offers it. Without a row everybody may take it over, as before. The word is public,
-- for every process has to hold it; which authorities were chosen is seen by the owner, and by each of them for itself.
CREATE TABLE leistung_weitergabe (
    leistung    text PRIMARY KEY,
    land        text CHECK (land ~ '^[0-9]{2}$'),
    mandant_id  integer,
    kreis       text NOT NULL CHECK (kreis IN ('eigene', 'bestimmte', 'alle')),
    -- Counts every change.
    zaehler     integer NOT NULL DEFAULT 1,
    seit        timestamptz NOT NULL,
    CHECK ((land IS NULL) <> (mandant_id IS NULL))
);
ALTER TABLE leistung_weitergabe ENABLE ROW LEVEL SECURITY;
ALTER TABLE leistung_weitergabe FORCE ROW LEVEL SECURITY;
CREATE POLICY lesen ON leistung_weitergabe FOR SELECT USING (true);
-- Only whoever released the service says who may have it.
CREATE POLICY traeger ON leistung_weitergabe
    USING (mandant_id = (SELECT sicht_mandant()) OR land = (SELECT sicht_land()))
    WITH CHECK ((mandant_id = (SELECT sicht_mandant()) OR land = (SELECT sicht_land()))
                AND EXISTS (SELECT FROM leistung_angebot a WHERE a.leistung = leistung_weitergabe.leistung AND NOT a.nur_hier
                            AND a.mandant_id IS NOT DISTINCT FROM leistung_weitergabe.mandant_id
                            AND a.land IS NOT DISTINCT FROM leistung_weitergabe.land));

-- The chosen authorities.
CREATE TABLE leistung_weitergabe_an (
    mandant_id  integer NOT NULL,
    leistung    text NOT NULL REFERENCES leistung_weitergabe (leistung),
    PRIMARY KEY (mandant_id, leistung)
);
CREATE INDEX leistung_weitergabe_an_leistung ON leistung_weitergabe_an (leistung);
ALTER TABLE leistung_weitergabe_an ENABLE ROW LEVEL SECURITY;
ALTER TABLE leistung_weitergabe_an FORCE ROW LEVEL SECURITY;
CREATE POLICY selbst ON leistung_weitergabe_an FOR SELECT USING (mandant_id = (SELECT sicht_mandant()));
CREATE POLICY traeger ON leistung_weitergabe_an
    USING (EXISTS (SELECT FROM leistung_weitergabe w WHERE w.leistung = leistung_weitergabe_an.leistung
                   AND (w.mandant_id = (SELECT sicht_mandant()) OR w.land = (SELECT sicht_land()))));

-- Who decided what and when; nothing here is changed later.
CREATE TABLE leistung_weitergabe_schritt (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    leistung    text NOT NULL,
    land        text,
    mandant_id  integer,
    zeit        timestamptz NOT NULL,
    wer         uuid NOT NULL,
    kreis       text NOT NULL,
    behoerden   integer[] NOT NULL
);
CREATE INDEX leistung_weitergabe_schritt_leistung ON leistung_weitergabe_schritt (leistung, id);
ALTER TABLE leistung_weitergabe_schritt ENABLE ROW LEVEL SECURITY;
ALTER TABLE leistung_weitergabe_schritt FORCE ROW LEVEL SECURITY;
CREATE POLICY traeger ON leistung_weitergabe_schritt
    USING (mandant_id = (SELECT sicht_mandant()) OR land = (SELECT sicht_land()));

-- May this authority take the service over? Whoever has it keeps it, and may take newer versions.
CREATE FUNCTION darf_uebernehmen(wer integer, welche text) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN NOT EXISTS (SELECT FROM leistung_weitergabe w WHERE w.leistung = welche AND w.kreis <> 'alle'
                           AND w.mandant_id IS DISTINCT FROM wer
                           AND NOT EXISTS (SELECT FROM leistung_weitergabe_an a
                                           WHERE a.mandant_id = wer AND a.leistung = welche))
        OR EXISTS (SELECT FROM leistung_uebernahme u WHERE u.mandant_id = wer AND u.leistung = welche);
END $$;
DROP POLICY mandant ON leistung_uebernahme;
CREATE POLICY mandant ON leistung_uebernahme
    USING (mandant_id = (SELECT sicht_mandant()))
    WITH CHECK (mandant_id = (SELECT sicht_mandant()) AND darf_uebernehmen(mandant_id, leistung));
