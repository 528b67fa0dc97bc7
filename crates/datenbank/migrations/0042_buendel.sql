-- Several begins, savings, sendings in one statement and one commit (crates/datenbank: Bahn, decision 0014). Each goes
-- through the function for one of them, which says whose row and which authority it is: row-level security holds for each.
-- A bundle never waits for a lock that only one of its writes needs: it gives up soon, and they come one by one.

CREATE FUNCTION buendel_wartet_kurz(anzahl integer) RETURNS void LANGUAGE sql AS $$
    SELECT set_config('lock_timeout', '50ms', true) WHERE anzahl > 1
$$;

CREATE FUNCTION entwuerfe_beginnen(
    wo integer[], welche uuid[], wessen uuid[], einheiten integer[], fuer text[], fassungen bytea[], gemeinden text[],
    neue bytea[], leere bytea[], wann timestamptz[]
) RETURNS uuid[] LANGUAGE plpgsql AS $$
DECLARE
    aus uuid[] := '{}';
BEGIN
    PERFORM buendel_wartet_kurz(cardinality(welche));
    FOR i IN 1 .. cardinality(welche) LOOP
        aus := aus || entwurf_beginnen(wo[i], welche[i], wessen[i], einheiten[i], fuer[i], fassungen[i], gemeinden[i],
            neue[i], leere[i], wann[i]);
    END LOOP;
    RETURN aus;
END $$;

CREATE FUNCTION entwuerfe_sichern(wessen uuid[], welche uuid[], gelesen integer[], neue bytea[], wann timestamptz[])
RETURNS boolean[] LANGUAGE plpgsql AS $$
DECLARE
    aus boolean[] := '{}';
BEGIN
    PERFORM buendel_wartet_kurz(cardinality(welche));
    FOR i IN 1 .. cardinality(welche) LOOP
        aus := aus || entwurf_sichern(wessen[i], welche[i], gelesen[i], neue[i], wann[i]);
    END LOOP;
    RETURN aus;
END $$;

-- `auftraege` and its neighbours hold the effects of all matters one after the other; `bis_effekt` says where those of
-- each matter end.
CREATE FUNCTION entwuerfe_absenden(
    wo integer[], welche uuid[], wessen uuid[], gelesen integer[], nummern text[], kurze bytea[], gesendete bytea[],
    neue bytea[], status text[], offen boolean[], bei uuid[], bis date[], wann timestamptz[], glieder bytea[],
    als text[], durch uuid[], inhalte bytea[], bis_effekt integer[], arten text[], namen text[], auftraege bytea[],
    zeiten timestamptz[]
) RETURNS boolean[] LANGUAGE plpgsql AS $$
DECLARE
    aus boolean[] := '{}';
    von integer := 1;
BEGIN
    PERFORM buendel_wartet_kurz(cardinality(welche));
    FOR i IN 1 .. cardinality(welche) LOOP
        aus := aus || entwurf_absenden(wo[i], welche[i], wessen[i], gelesen[i], nummern[i], kurze[i], gesendete[i],
            neue[i], status[i], offen[i], bei[i], bis[i], wann[i], glieder[i], als[i], durch[i], inhalte[i],
            arten[von:bis_effekt[i]], namen[von:bis_effekt[i]], auftraege[von:bis_effekt[i]], zeiten[von:bis_effekt[i]]);
        von := bis_effekt[i] + 1;
    END LOOP;
    RETURN aus;
END $$;
