-- crates/konto: a new address of an account waits until its mail was followed.
CREATE TABLE email_wechsel (
    konto_id         uuid        PRIMARY KEY REFERENCES konto ON DELETE CASCADE,
    token_hash       bytea       NOT NULL UNIQUE,
    email            text        NOT NULL,
    email_schluessel text        NOT NULL,
    ablauf           timestamptz NOT NULL
);
CREATE INDEX email_wechsel_ablauf ON email_wechsel (ablauf);
