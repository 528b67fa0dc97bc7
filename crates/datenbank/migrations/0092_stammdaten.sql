-- crates/konto: what a person keeps in her account to have it in applications, sealed with a key of the account. With the row the
-- key goes, and with the account the row.
CREATE TABLE konto_tresor (
    konto_id   uuid        PRIMARY KEY REFERENCES konto ON DELETE CASCADE,
    schluessel bytea       NOT NULL,  -- wrapped by the main key
    stammdaten bytea       NOT NULL,  -- sealed
    geaendert  timestamptz NOT NULL
);
ALTER TABLE konto_tresor ENABLE ROW LEVEL SECURITY;
ALTER TABLE konto_tresor FORCE ROW LEVEL SECURITY;
CREATE POLICY konto_tresor_eigner ON konto_tresor USING (konto_id = (SELECT sicht_konto()));
