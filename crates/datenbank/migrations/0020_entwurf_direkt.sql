-- The hot path of every form page: one statement that says whose draft it is and reads or saves it, in one round trip
-- (crates/akte: entwurf::lesen, entwurf::sichern_sofort). Row-level security holds as in any other transaction: the
-- setting ends with the statement.
CREATE FUNCTION entwurf_lesen(wessen uuid, welcher uuid) RETURNS SETOF entwurf LANGUAGE plpgsql AS $$
BEGIN
    PERFORM set_config('basiswerk.konto', wessen::text, true);
    RETURN QUERY SELECT * FROM entwurf e WHERE e.konto_id = wessen AND e.id = welcher;
END $$;

CREATE FUNCTION entwurf_sichern(wessen uuid, welcher uuid, gelesen integer, neu bytea, wann timestamptz)
RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
    PERFORM set_config('basiswerk.konto', wessen::text, true);
    UPDATE entwurf e SET antworten = neu, stand = e.stand + 1, geaendert = wann
        WHERE e.konto_id = wessen AND e.id = welcher AND e.stand = gelesen;
    RETURN FOUND;
END $$;
