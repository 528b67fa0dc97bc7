-- crates/konto and crates/akte: somebody acts for another person (decision 0022, VwVfG § 14).

-- A mandate between two accounts. `nehmer` is known when the invited person has taken it.
CREATE TABLE vollmacht (
    vollmacht_id     uuid        PRIMARY KEY,
    geber            uuid        NOT NULL REFERENCES konto ON DELETE CASCADE,
    nehmer           uuid        REFERENCES konto ON DELETE CASCADE,
    email            text        NOT NULL,
    email_schluessel text        NOT NULL,
    leistungen       text[]      NOT NULL,  -- empty: for all services
    bis              date        NOT NULL,
    angelegt         timestamptz NOT NULL,
    angenommen       timestamptz,
    beendet          timestamptz,
    CHECK ((nehmer IS NULL) = (angenommen IS NULL))
);
CREATE INDEX vollmacht_geber ON vollmacht (geber);
CREATE INDEX vollmacht_nehmer ON vollmacht (nehmer);
CREATE INDEX vollmacht_email ON vollmacht (email_schluessel) WHERE nehmer IS NULL;

-- For whom a draft is: sealed; and the account of that person, where she has one.
ALTER TABLE entwurf ADD COLUMN vertretung bytea, ADD COLUMN vertretene uuid;
ALTER TABLE vorgang ADD COLUMN vertretene uuid;
CREATE INDEX vorgang_vertretene ON vorgang (vertretene, id) WHERE vertretene IS NOT NULL;
-- The person who is represented sees her matter; she acts through the one who represents her.
CREATE POLICY vorgang_vertretene ON vorgang FOR SELECT USING (vertretene = (SELECT sicht_konto()));

-- As in 0040; for whom it is goes along.
CREATE OR REPLACE FUNCTION entwurf_absenden(
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
        RETURNING e.mandant_id, e.id, e.konto_id, e.einheit_id, e.leistung, e.version, e.ags, e.schluessel, e.vertretene
    ), vorgang_neu AS (
        INSERT INTO vorgang (mandant_id, id, nummer, konto_id, einheit_id, leistung, version, ags, schluessel, kurz,
            antrag, zustand, status, offen, bearbeiter, frist, eingang, geaendert, ereignisse, kette, vertretene)
        SELECT w.mandant_id, w.id, mit_nummer, w.konto_id, w.einheit_id, w.leistung, w.version, w.ags, w.schluessel,
            kurzes, gesendet, neu, mit_status, ist_offen, bei, bis, wann, wann, 1, glied, w.vertretene FROM weg w
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
