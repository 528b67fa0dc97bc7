-- crates/akte: the page of the form to which a draft was led last, so that it can be counted where people stop. The name of a
-- page says nothing of a person.
ALTER TABLE entwurf ADD COLUMN zuletzt text;

-- As in 0067 and 0042, with that page; null: it stays. The functions without it go in a later version.
CREATE FUNCTION entwurf_sichern(wessen uuid, welcher uuid, gelesen integer, neu bytea, wann timestamptz, seite text)
RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
    PERFORM set_config('basiswerk.konto', wessen::text, true);
    UPDATE entwurf e SET antworten = neu, stand = e.stand + 1, geaendert = wann, zuletzt = coalesce(seite, e.zuletzt)
        WHERE e.konto_id = wessen AND e.id = welcher AND e.stand = gelesen AND NOT e.eingefroren;
    RETURN FOUND;
END $$;

CREATE FUNCTION entwuerfe_sichern(wessen uuid[], welche uuid[], gelesen integer[], neue bytea[], wann timestamptz[],
    seiten text[])
RETURNS boolean[] LANGUAGE plpgsql AS $$
DECLARE
    aus boolean[] := '{}';
BEGIN
    PERFORM buendel_wartet_kurz(cardinality(welche));
    FOR i IN 1 .. cardinality(welche) LOOP
        aus := aus || entwurf_sichern(wessen[i], welche[i], gelesen[i], neue[i], wann[i], seiten[i]);
    END LOOP;
    RETURN aus;
END $$;

-- crates/betrieb: a draft came to a page, and went on from it (or was sent). Both count for the day on which it was begun, so
-- that the difference says where those of that day were last.
ALTER TABLE formular_zaehler DROP CONSTRAINT formular_zaehler_merkmal_check;
ALTER TABLE formular_zaehler ADD CONSTRAINT formular_zaehler_merkmal_check CHECK (merkmal IN ('begonnen', 'abgesendet',
    'seite', 'fehler', 'geraet', 'dauer', 'angekommen', 'weitergegangen'));
