-- Matters without an account (decision 0018). Whoever begins one gets an owner without address and password, so that
-- drafts, matters, messages and row-level security stay as they are; number and code open it.
ALTER TABLE konto ALTER COLUMN email DROP NOT NULL;
ALTER TABLE konto ALTER COLUMN email_schluessel DROP NOT NULL;
ALTER TABLE konto ALTER COLUMN kennwort DROP NOT NULL;
-- An owner without an account never signs in by address; an account always can.
ALTER TABLE konto ADD COLUMN ohne_konto boolean NOT NULL DEFAULT false;
ALTER TABLE konto ADD CONSTRAINT konto_anmeldung CHECK (
    CASE WHEN ohne_konto THEN email_schluessel IS NULL AND kennwort IS NULL
    ELSE email IS NOT NULL AND email_schluessel IS NOT NULL AND kennwort IS NOT NULL END);

CREATE TABLE vorgangszugang (
    konto_id    uuid PRIMARY KEY REFERENCES konto ON DELETE CASCADE,
    vorgang_id  uuid NOT NULL UNIQUE,
    nummer      text NOT NULL UNIQUE,  -- made from the id of the matter; the link carries it
    code        text NOT NULL,         -- PHC string, Argon2id
    angelegt    timestamptz NOT NULL
);

-- A draft goes to another account, which took it over with number and code. Whose row it is is said on both sides, so
-- row-level security holds for both.
CREATE FUNCTION entwurf_uebergeben(von uuid, an uuid, welcher uuid) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
    zeile entwurf%ROWTYPE;
BEGIN
    PERFORM set_config('basiswerk.konto', von::text, true);
    DELETE FROM entwurf e WHERE e.konto_id = von AND e.id = welcher RETURNING * INTO zeile;
    IF NOT FOUND THEN
        RETURN false;
    END IF;
    PERFORM set_config('basiswerk.konto', an::text, true);
    zeile.konto_id := an;
    zeile.stand := zeile.stand + 1;
    INSERT INTO entwurf VALUES (zeile.*);
    RETURN true;
END $$;
