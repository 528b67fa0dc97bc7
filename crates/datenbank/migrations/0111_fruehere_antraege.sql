-- crates/akte (`fruehere`): what an account sent last, in one round trip as in 0020: form pages ask it. Row-level security holds
-- as in any other transaction: the setting ends with the statement.
CREATE FUNCTION fruehere_antraege(wessen uuid, hoechstens integer)
RETURNS TABLE (mandant_id integer, id uuid, version bytea, schluessel bytea, antrag bytea, eingang timestamptz)
LANGUAGE plpgsql AS $$
BEGIN
    PERFORM set_config('basiswerk.konto', wessen::text, true);
    RETURN QUERY SELECT v.mandant_id, v.id, v.version, v.schluessel, v.antrag, v.eingang
        FROM vorgang v WHERE v.konto_id = wessen ORDER BY v.id DESC LIMIT hoechstens;
END $$;
