-- crates/werkstatt: whether the owner of a shared process lets others see how long its runs take. Off: only she sees it.
ALTER TABLE prozess ADD COLUMN zeiten boolean NOT NULL DEFAULT false;

-- crates/akte: at which of these authorities a service ran since a day, and how often: counts, so that only those are read.
CREATE FUNCTION betrieb_laeufe(welche text, orte integer[], seit timestamptz)
RETURNS TABLE (mandant integer, laeufe bigint) LANGUAGE plpgsql AS $$
DECLARE wo integer;
BEGIN
    IF NOT sicht_betrieb() THEN
        RAISE insufficient_privilege USING MESSAGE = 'only the operator looks by this door';
    END IF;
    FOREACH wo IN ARRAY orte LOOP
        PERFORM set_config('basiswerk.mandant', wo::text, true);
        RETURN QUERY SELECT wo, count(*) FROM vorgang v
            WHERE v.mandant_id = wo AND v.leistung = welche AND v.eingang >= seit HAVING count(*) > 0;
    END LOOP;
    PERFORM set_config('basiswerk.mandant', '', true);
END $$;
