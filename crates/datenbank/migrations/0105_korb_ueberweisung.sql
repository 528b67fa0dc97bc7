-- crates/uebergabe: which of its units an authority means by a name that services use: their inbox gets what the rules of a
-- service send there.
CREATE TABLE eingangskorb (
    mandant_id integer     NOT NULL,
    name       text        NOT NULL,
    einheit_id integer     NOT NULL,
    geaendert  timestamptz NOT NULL,
    PRIMARY KEY (mandant_id, name)
);
ALTER TABLE eingangskorb ENABLE ROW LEVEL SECURITY;
ALTER TABLE eingangskorb FORCE ROW LEVEL SECURITY;
CREATE POLICY eingangskorb_mandant ON eingangskorb USING (mandant_id = (SELECT sicht_mandant()));

-- crates/akte: as the functions of the same name without `stelle`, which programs from before still call; the matter begins at
-- the unit that the caller names.
CREATE FUNCTION entwurf_absenden(
    wo integer, welcher uuid, wessen uuid, gelesen integer, mit_nummer text, kurzes bytea, gesendet bytea, neu bytea,
    mit_status text, ist_offen boolean, bei uuid, bis date, wann timestamptz, glied bytea, als text, durch uuid,
    ereignis_inhalt bytea, arten text[], namen text[], auftraege bytea[], zeiten timestamptz[], spur text, stelle integer
) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
    ja boolean;
BEGIN
    PERFORM set_config('basiswerk.konto', wessen::text, true), set_config('basiswerk.mandant', wo::text, true);
    WITH weg AS (
        DELETE FROM entwurf e WHERE e.konto_id = wessen AND e.id = welcher AND e.mandant_id = wo AND e.stand = gelesen
        RETURNING e.mandant_id, e.id, e.konto_id, e.leistung, e.version, e.ags, e.schluessel, e.vertretene, e.gegen
    ), vorgang_neu AS (
        INSERT INTO vorgang (mandant_id, id, nummer, konto_id, einheit_id, leistung, version, ags, schluessel, kurz,
            antrag, zustand, status, offen, bearbeiter, frist, eingang, geaendert, ereignisse, kette, vertretene, gegen)
        SELECT w.mandant_id, w.id, mit_nummer, w.konto_id, stelle, w.leistung, w.version, w.ags, w.schluessel,
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

CREATE FUNCTION entwuerfe_absenden(
    wo integer[], welche uuid[], wessen uuid[], gelesen integer[], nummern text[], kurze bytea[], gesendete bytea[],
    neue bytea[], status text[], offen boolean[], bei uuid[], bis date[], wann timestamptz[], glieder bytea[],
    als text[], durch uuid[], inhalte bytea[], bis_effekt integer[], arten text[], namen text[], auftraege bytea[],
    zeiten timestamptz[], spuren text[], stellen integer[]
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
            spuren[i], stellen[i]);
        von := bis_effekt[i] + 1;
    END LOOP;
    RETURN aus;
END $$;

-- crates/zahlung: who booked money that came without the payment service (a transfer); NULL: the payment service told it.
ALTER TABLE zahlung_buchung ADD COLUMN gebucht_von uuid;
