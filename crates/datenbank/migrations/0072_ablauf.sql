-- crates/akte: where the process of a matter stands, readable without its content.

-- Which steps tokens left and reached with this event: "3<pruefen 4>bescheid" (number of the token, step of the process).
-- NULL: written before this column was there.
ALTER TABLE ereignis ADD COLUMN bewegung text;

-- The version whose process the matter follows, where it was moved to another one; NULL: the version of its Antrag.
ALTER TABLE vorgang ADD COLUMN ablauf bytea;

-- As the functions of the same name without `spur`, which programs from before still call.
CREATE FUNCTION entwurf_absenden(
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
        RETURNING e.mandant_id, e.id, e.konto_id, e.einheit_id, e.leistung, e.version, e.ags, e.schluessel, e.vertretene
    ), vorgang_neu AS (
        INSERT INTO vorgang (mandant_id, id, nummer, konto_id, einheit_id, leistung, version, ags, schluessel, kurz,
            antrag, zustand, status, offen, bearbeiter, frist, eingang, geaendert, ereignisse, kette, vertretene)
        SELECT w.mandant_id, w.id, mit_nummer, w.konto_id, w.einheit_id, w.leistung, w.version, w.ags, w.schluessel,
            kurzes, gesendet, neu, mit_status, ist_offen, bei, bis, wann, wann, 1, glied, w.vertretene FROM weg w
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

CREATE FUNCTION entwuerfe_absenden(
    wo integer[], welche uuid[], wessen uuid[], gelesen integer[], nummern text[], kurze bytea[], gesendete bytea[],
    neue bytea[], status text[], offen boolean[], bei uuid[], bis date[], wann timestamptz[], glieder bytea[],
    als text[], durch uuid[], inhalte bytea[], bis_effekt integer[], arten text[], namen text[], auftraege bytea[],
    zeiten timestamptz[], spuren text[]
) RETURNS boolean[] LANGUAGE plpgsql AS $$
DECLARE
    aus boolean[] := '{}';
    von integer := 1;
BEGIN
    PERFORM buendel_wartet_kurz(cardinality(welche));
    FOR i IN 1 .. cardinality(welche) LOOP
        aus := aus || entwurf_absenden(wo[i], welche[i], wessen[i], gelesen[i], nummern[i], kurze[i], gesendete[i],
            neue[i], status[i], offen[i], bei[i], bis[i], wann[i], glieder[i], als[i], durch[i], inhalte[i],
            arten[von:bis_effekt[i]], namen[von:bis_effekt[i]], auftraege[von:bis_effekt[i]], zeiten[von:bis_effekt[i]],
            spuren[i]);
        von := bis_effekt[i] + 1;
    END LOOP;
    RETURN aus;
END $$;

-- The two narrow doors through which an operator sees where one matter stands: service, version, kinds of events and
-- steps. No number, no account, nothing sealed.
CREATE FUNCTION betrieb_vorgang(wo integer, welcher uuid)
RETURNS TABLE (leistung text, version bytea, status text, eingang timestamptz) LANGUAGE plpgsql AS $$
BEGIN
    IF NOT sicht_betrieb() THEN
        RAISE insufficient_privilege USING MESSAGE = 'only the operator looks by this door';
    END IF;
    PERFORM set_config('basiswerk.mandant', wo::text, true);
    RETURN QUERY SELECT v.leistung, coalesce(v.ablauf, v.version), v.status, v.eingang
        FROM vorgang v WHERE v.mandant_id = wo AND v.id = welcher;
    PERFORM set_config('basiswerk.mandant', '', true);
END $$;

CREATE FUNCTION betrieb_verlauf(wo integer, welcher uuid)
RETURNS TABLE (nr integer, art text, zeit timestamptz, status text, bewegung text) LANGUAGE plpgsql AS $$
BEGIN
    IF NOT sicht_betrieb() THEN
        RAISE insufficient_privilege USING MESSAGE = 'only the operator looks by this door';
    END IF;
    PERFORM set_config('basiswerk.mandant', wo::text, true);
    RETURN QUERY SELECT e.nr, e.art, e.zeit, e.status, e.bewegung
        FROM ereignis e WHERE e.mandant_id = wo AND e.vorgang_id = welcher ORDER BY e.nr;
    PERFORM set_config('basiswerk.mandant', '', true);
END $$;
