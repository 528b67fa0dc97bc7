-- crates/akte: an objection knows against which matter it is. The draft keeps what the letter of decision says (sealed);
-- the id lies open beside it, as ids do, so that each side finds the other.
ALTER TABLE entwurf ADD COLUMN gegen uuid, ADD COLUMN gegenstand bytea;
ALTER TABLE vorgang ADD COLUMN gegen uuid;
CREATE INDEX vorgang_gegen ON vorgang (mandant_id, gegen) WHERE gegen IS NOT NULL;
CREATE INDEX entwurf_gegen ON entwurf (konto_id, gegen) WHERE gegen IS NOT NULL;

-- As before, and the binding goes with the draft.
CREATE OR REPLACE FUNCTION entwurf_absenden(
    wo integer, welcher uuid, wessen uuid, gelesen integer, mit_nummer text, kurzes bytea, gesendet bytea, neu bytea,
    mit_status text, ist_offen boolean, bei uuid, bis date, wann timestamptz, glied bytea, als text, durch uuid,
    ereignis_inhalt bytea, arten text[], namen text[], auftraege bytea[], zeiten timestamptz[], spur text
) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
    ja boolean;
BEGIN
    PERFORM set_config('basiswerk.konto', wessen::text, true), set_config('basiswerk.mandant', wo::text, true);
    WITH weg AS (
        DELETE FROM entwurf e WHERE e.konto_id = wessen AND e.id = welcher AND e.mandant_id = wo AND e.stand = gelesen
        RETURNING e.mandant_id, e.id, e.konto_id, e.einheit_id, e.leistung, e.version, e.ags, e.schluessel, e.vertretene,
            e.gegen
    ), vorgang_neu AS (
        INSERT INTO vorgang (mandant_id, id, nummer, konto_id, einheit_id, leistung, version, ags, schluessel, kurz,
            antrag, zustand, status, offen, bearbeiter, frist, eingang, geaendert, ereignisse, kette, vertretene, gegen)
        SELECT w.mandant_id, w.id, mit_nummer, w.konto_id, w.einheit_id, w.leistung, w.version, w.ags, w.schluessel,
            kurzes, gesendet, neu, mit_status, ist_offen, bei, bis, wann, wann, 1, glied, w.vertretene, w.gegen FROM weg w
    ), erstes AS (
        INSERT INTO ereignis (mandant_id, vorgang_id, nr, konto_id, art, zeit, von, inhalt, status, schluessel, kette,
            bewegung)
        SELECT w.mandant_id, w.id, 1, w.konto_id, als, wann, durch, ereignis_inhalt, mit_status, 'absenden', glied, spur
        FROM weg w
    ), wirkung AS (
        INSERT INTO outbox (mandant_id, vorgang_id, angelegt, art, schluessel, auftrag, faellig)
        SELECT w.mandant_id, w.id, wann, t.* FROM weg w, unnest(arten, namen, auftraege, zeiten) t
    )
    SELECT EXISTS (SELECT FROM weg) INTO ja;
    RETURN ja;
END $$;
