-- crates/konto: who it is for certain. A session that was proved by an identity service keeps how (sealed); a way to
-- the service and back is one row, used once; an account may be bound to one identity.
ALTER TABLE sitzung ADD COLUMN nachweis bytea;

CREATE TABLE ausweisgang (
    state_hash  bytea PRIMARY KEY,  -- SHA-256: the browser that began it has the state itself
    konto_id    uuid REFERENCES konto ON DELETE CASCADE,  -- none: somebody signs in
    zweck       text NOT NULL CHECK (zweck IN ('ausweisen', 'verbinden', 'anmelden')),
    geheim      bytea NOT NULL,     -- what the service is asked with, sealed
    ziel        text NOT NULL,      -- where the browser goes afterwards
    ablauf      timestamptz NOT NULL,
    CHECK ((zweck = 'anmelden') = (konto_id IS NULL))
);
CREATE INDEX ausweisgang_ablauf ON ausweisgang (ablauf);
CREATE INDEX ausweisgang_konto ON ausweisgang (konto_id);

CREATE TABLE konto_ausweis (
    konto_id    uuid PRIMARY KEY REFERENCES konto ON DELETE CASCADE,
    schluessel  bytea NOT NULL UNIQUE,  -- SHA-256 of the pseudonym that the service gives us
    dienst      text NOT NULL,
    seit        timestamptz NOT NULL
);
