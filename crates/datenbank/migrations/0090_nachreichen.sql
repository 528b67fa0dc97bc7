-- crates/ablage: files also arrive for matters, not only for drafts (decision 0034). Of a draft they go with it, as before.
ALTER TABLE upload ADD COLUMN entwurf_id uuid;
UPDATE upload SET entwurf_id = vorgang_id;
ALTER TABLE upload DROP CONSTRAINT upload_mandant_id_vorgang_id_fkey;
ALTER TABLE upload ADD FOREIGN KEY (mandant_id, entwurf_id) REFERENCES entwurf (mandant_id, id) ON DELETE CASCADE;
ALTER TABLE upload ADD CHECK (entwurf_id = vorgang_id);

-- Files that are ready to be handed in and are not: an answer, a duty, a message of one's own accord. Columns as in `dokument`,
-- into which they go with what they belong to; `feld` says what that is.
CREATE TABLE beilage (
    mandant_id    integer NOT NULL,
    vorgang_id    uuid NOT NULL,
    dokument_id   uuid NOT NULL,
    konto_id      uuid NOT NULL,
    zweck         text NOT NULL,
    mime          text NOT NULL,
    groesse       bigint NOT NULL CHECK (groesse >= 0),
    sha256        bytea NOT NULL CHECK (length(sha256) = 32),
    name_dicht    bytea NOT NULL,
    befund        text NOT NULL CHECK (befund IN ('eigen', 'sauber', 'ungeprueft', 'befallen')),
    befund_text   text NOT NULL DEFAULT '',
    befund_zeit   timestamptz,
    angelegt      timestamptz NOT NULL,
    stuecke       uuid[] NOT NULL DEFAULT '{}',
    feld          text NOT NULL,
    ablauf        timestamptz NOT NULL,
    PRIMARY KEY (mandant_id, vorgang_id, dokument_id),
    -- The same file twice for the same thing is one.
    UNIQUE (mandant_id, vorgang_id, feld, sha256)
);
CREATE INDEX beilage_ablauf ON beilage (ablauf);
ALTER TABLE beilage ENABLE ROW LEVEL SECURITY;
ALTER TABLE beilage FORCE ROW LEVEL SECURITY;
-- Only who prepares it. The sweep of orphaned bytes sees which there are; what is over is removed; with a matter that is taken
-- over into an account it changes hands.
CREATE POLICY beilage_eigner ON beilage USING (konto_id = (SELECT sicht_konto()));
CREATE POLICY beilage_bekannt ON beilage FOR SELECT USING (
    mandant_id = (SELECT sicht_mandant()) AND (SELECT sicht_konto()) IS NULL);
CREATE POLICY beilage_uebergeben ON beilage FOR UPDATE USING (
    mandant_id = (SELECT sicht_mandant()) AND (SELECT sicht_konto()) IS NULL);
CREATE POLICY beilage_sehen ON beilage FOR SELECT USING ((SELECT sicht_betrieb()));
CREATE POLICY beilage_raeumen ON beilage FOR DELETE USING ((SELECT sicht_betrieb()));

-- crates/postfach: what somebody typed for an authority and did not send yet (sealed with the key of the matter).
CREATE TABLE nachricht_entwurf (
    mandant_id integer     NOT NULL,
    vorgang_id uuid        NOT NULL,
    zweck      text        NOT NULL,
    konto_id   uuid        NOT NULL,
    inhalt     bytea       NOT NULL,
    geaendert  timestamptz NOT NULL,
    PRIMARY KEY (mandant_id, vorgang_id, zweck)
);
CREATE INDEX nachricht_entwurf_geaendert ON nachricht_entwurf (geaendert);
ALTER TABLE nachricht_entwurf ENABLE ROW LEVEL SECURITY;
ALTER TABLE nachricht_entwurf FORCE ROW LEVEL SECURITY;
CREATE POLICY nachricht_entwurf_eigner ON nachricht_entwurf USING (konto_id = (SELECT sicht_konto()));
CREATE POLICY nachricht_entwurf_bekannt ON nachricht_entwurf FOR SELECT USING (
    mandant_id = (SELECT sicht_mandant()) AND (SELECT sicht_konto()) IS NULL);
CREATE POLICY nachricht_entwurf_uebergeben ON nachricht_entwurf FOR UPDATE USING (
    mandant_id = (SELECT sicht_mandant()) AND (SELECT sicht_konto()) IS NULL);
CREATE POLICY nachricht_entwurf_sehen ON nachricht_entwurf FOR SELECT USING ((SELECT sicht_betrieb()));
CREATE POLICY nachricht_entwurf_raeumen ON nachricht_entwurf FOR DELETE USING ((SELECT sicht_betrieb()));
