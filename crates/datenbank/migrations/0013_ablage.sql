-- crates/ablage: what is known about each document. The bytes lie in the object store under
-- <mandant>/<vorgang>/<dokument>, sealed with the key of the Vorgang; so is the file name.
CREATE TABLE dokument (
    mandant_id    integer NOT NULL,
    vorgang_id    uuid NOT NULL,
    dokument_id   uuid NOT NULL,
    -- Whose matter it is (not who uploaded it); NULL for a matter without an account.
    konto_id      uuid,
    zweck         text NOT NULL,
    mime          text NOT NULL,
    groesse       bigint NOT NULL CHECK (groesse >= 0),
    sha256        bytea NOT NULL CHECK (length(sha256) = 32),
    name_dicht    bytea NOT NULL,
    -- 'eigen' | 'sauber' | 'ungeprueft' | 'befallen'; the text names the checker, the reason or the find.
    befund        text NOT NULL CHECK (befund IN ('eigen', 'sauber', 'ungeprueft', 'befallen')),
    befund_text   text NOT NULL DEFAULT '',
    befund_zeit   timestamptz,
    angelegt      timestamptz NOT NULL,
    -- A draft belongs to the authority alone; it gets its addressee when it is released.
    CHECK (zweck <> 'entwurf' OR konto_id IS NULL),
    PRIMARY KEY (mandant_id, vorgang_id, dokument_id)
);
CREATE INDEX dokument_konto ON dokument (konto_id, vorgang_id) WHERE konto_id IS NOT NULL;
ALTER TABLE dokument ENABLE ROW LEVEL SECURITY;
ALTER TABLE dokument FORCE ROW LEVEL SECURITY;
-- The authority sees its own; a citizen sees her own; a citizen at an authority sees her own there.
CREATE POLICY dokument_sicht ON dokument USING (
    (mandant_id = (SELECT sicht_mandant()) AND ((SELECT sicht_konto()) IS NULL OR konto_id = (SELECT sicht_konto())))
    OR ((SELECT sicht_mandant()) IS NULL AND konto_id = (SELECT sicht_konto()))
);
