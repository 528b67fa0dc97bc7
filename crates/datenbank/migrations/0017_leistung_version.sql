-- crates/akte: every published version of a Leistung, as its files. Drafts and matters keep the one they began with.
CREATE TABLE leistung_version (
    version        bytea       PRIMARY KEY,
    leistung       text        NOT NULL,
    dateien        jsonb       NOT NULL,
    veroeffentlicht timestamptz NOT NULL
);
