-- Beginning and sending in one round trip each, as reading and saving are (0020). Row-level security holds: whose row and
-- which authority is said first, and the settings end with the statement (decision 0012).

-- A draft that was begun within the last day and never touched is the one that a second click meant. One account at a
-- time: two clicks at the same moment come one after the other.
CREATE FUNCTION entwurf_beginnen(
    wo integer, welcher uuid, wessen uuid, von_einheit integer, fuer text, fassung bytea, gemeinde text, neuer bytea,
    leer bytea, wann timestamptz
-- Newest first along the index: an account that has sent many matters leaves many dead entries, which only such a scan
-- learns to skip.
) RETURNS uuid LANGUAGE plpgsql SET enable_bitmapscan = off AS $$
DECLARE
    da uuid;
BEGIN
    PERFORM set_config('basiswerk.konto', wessen::text, true);
    PERFORM pg_advisory_xact_lock(hashtextextended(wessen::text, 40));
    SELECT e.id INTO da FROM entwurf e
        WHERE e.konto_id = wessen AND e.mandant_id = wo AND e.leistung = fuer AND e.ags = gemeinde
          AND e.version = fassung AND e.stand = 1 AND e.angelegt > wann - interval '1 day'
        ORDER BY e.id DESC LIMIT 1;
    IF da IS NOT NULL THEN
        RETURN da;
    END IF;
    INSERT INTO entwurf (mandant_id, id, konto_id, einheit_id, leistung, version, ags, schluessel, antworten, stand,
            angelegt, geaendert)
        VALUES (wo, welcher, wessen, von_einheit, fuer, fassung, gemeinde, neuer, leer, 1, wann, wann);
    RETURN welcher;
END $$;

-- Draft out, matter, first event and effects in: all of it, or nothing when the draft is no longer as it was read.
CREATE FUNCTION entwurf_absenden(
    wo integer, welcher uuid, wessen uuid, gelesen integer, mit_nummer text, kurzes bytea, gesendet bytea, neu bytea,
    mit_status text, ist_offen boolean, bei uuid, bis date, wann timestamptz, glied bytea, als text, durch uuid,
    ereignis_inhalt bytea, arten text[], namen text[], auftraege bytea[], zeiten timestamptz[]
) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
    ja boolean;
BEGIN
    PERFORM set_config('basiswerk.konto', wessen::text, true), set_config('basiswerk.mandant', wo::text, true);
    WITH weg AS (
        DELETE FROM entwurf e WHERE e.konto_id = wessen AND e.id = welcher AND e.mandant_id = wo AND e.stand = gelesen
        RETURNING e.mandant_id, e.id, e.konto_id, e.einheit_id, e.leistung, e.version, e.ags, e.schluessel
    ), vorgang_neu AS (
        INSERT INTO vorgang (mandant_id, id, nummer, konto_id, einheit_id, leistung, version, ags, schluessel, kurz,
            antrag, zustand, status, offen, bearbeiter, frist, eingang, geaendert, ereignisse, kette)
        SELECT w.mandant_id, w.id, mit_nummer, w.konto_id, w.einheit_id, w.leistung, w.version, w.ags, w.schluessel,
            kurzes, gesendet, neu, mit_status, ist_offen, bei, bis, wann, wann, 1, glied FROM weg w
    ), erstes AS (
        INSERT INTO ereignis (mandant_id, vorgang_id, nr, konto_id, art, zeit, von, inhalt, status, schluessel, kette)
        SELECT w.mandant_id, w.id, 1, w.konto_id, als, wann, durch, ereignis_inhalt, mit_status, 'absenden', glied
        FROM weg w
    ), wirkung AS (
        INSERT INTO outbox (mandant_id, vorgang_id, angelegt, art, schluessel, auftrag, faellig)
        SELECT w.mandant_id, w.id, wann, t.* FROM weg w, unnest(arten, namen, auftraege, zeiten) t
    )
    SELECT EXISTS (SELECT FROM weg) INTO ja;
    RETURN ja;
END $$;
