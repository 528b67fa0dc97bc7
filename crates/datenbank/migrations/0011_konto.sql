-- crates/konto: who is acting. Accounts and sessions belong to no Mandant; a membership says where a member of staff
-- works and is read before any Sicht is known, so these tables have no row-level security.
CREATE TABLE konto (
    konto_id             uuid PRIMARY KEY,
    email                text NOT NULL,
    email_schluessel     text NOT NULL UNIQUE,  -- folded: Anna@Example.org and anna@example.org are one address
    name                 text NOT NULL,
    kennwort             text NOT NULL,         -- PHC string, Argon2id
    sprache              text,
    betreiber            boolean NOT NULL DEFAULT false,
    zweitfaktor          bytea,                 -- TOTP secret, sealed by the platform key
    zweitfaktor_schritt  bigint NOT NULL DEFAULT 0,  -- the last accepted time step: no code counts twice
    demonstration        boolean NOT NULL DEFAULT false,
    angelegt             timestamptz NOT NULL,
    kennwort_geaendert   timestamptz NOT NULL
);

-- Nothing is an account before its address is confirmed; each registration carries its own password, so confirming
-- one never opens an account to somebody else's.
CREATE TABLE registrierung (
    registrierung_id  uuid PRIMARY KEY,
    token_hash        bytea NOT NULL UNIQUE,
    email             text NOT NULL,
    name              text NOT NULL,
    kennwort          text NOT NULL,
    sprache           text,
    ablauf            timestamptz NOT NULL
);
CREATE INDEX registrierung_ablauf ON registrierung (ablauf);

CREATE TABLE mitgliedschaft (
    konto_id    uuid NOT NULL REFERENCES konto ON DELETE CASCADE,
    mandant_id  integer NOT NULL,
    einheit_id  integer NOT NULL,
    rolle       text NOT NULL CHECK (rolle IN ('sachbearbeitung', 'leitung')),
    PRIMARY KEY (konto_id, mandant_id, einheit_id)
);
CREATE INDEX mitgliedschaft_einheit ON mitgliedschaft (mandant_id, einheit_id);

CREATE TABLE sitzung (
    token_hash  bytea PRIMARY KEY,  -- SHA-256: who reads this table can be nobody
    konto_id    uuid NOT NULL REFERENCES konto ON DELETE CASCADE,
    voll        boolean NOT NULL,   -- false: the password was right, the second factor is still missing
    angelegt    timestamptz NOT NULL,
    zuletzt     timestamptz NOT NULL,
    ablauf      timestamptz NOT NULL
);
CREATE INDEX sitzung_konto ON sitzung (konto_id);
CREATE INDEX sitzung_ablauf ON sitzung (ablauf);

CREATE TABLE kennwort_token (
    token_hash  bytea PRIMARY KEY,
    konto_id    uuid NOT NULL REFERENCES konto ON DELETE CASCADE,
    ablauf      timestamptz NOT NULL
);
CREATE INDEX kennwort_token_konto ON kennwort_token (konto_id);

-- Attempts per account and per address prefix; the key is a hash, so the table names nobody.
CREATE TABLE versuch (
    schluessel   bytea PRIMARY KEY,
    anzahl       integer NOT NULL,
    fenster_bis  timestamptz NOT NULL
);
CREATE INDEX versuch_fenster ON versuch (fenster_bis);
