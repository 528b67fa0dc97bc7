-- crates/betrieb: keys of the public interface and their use, where pages may be embedded, what the 115 hands over to
-- offices. crates/konto: who answers the 115.
ALTER TABLE konto ADD COLUMN auskunft boolean NOT NULL DEFAULT false;

-- Keys for more than the anonymous rate. The key itself is shown once; here is its SHA-256.
CREATE TABLE api_schluessel (
    id         uuid PRIMARY KEY,
    hash       bytea NOT NULL UNIQUE CHECK (octet_length(hash) = 32),
    -- Its first characters, to tell keys apart.
    anfang     text NOT NULL,
    zweck      text NOT NULL CHECK (zweck <> ''),
    kontakt    text NOT NULL CHECK (kontakt <> ''),
    je_minute  integer NOT NULL CHECK (je_minute BETWEEN 1 AND 1000000),
    angelegt   timestamptz NOT NULL,
    widerrufen timestamptz
);
-- How often a key was used on a day, and how often it was turned away.
CREATE TABLE api_nutzung (
    schluessel uuid NOT NULL REFERENCES api_schluessel (id) ON DELETE CASCADE,
    tag        date NOT NULL,
    anfragen   bigint NOT NULL DEFAULT 0,
    abgewiesen bigint NOT NULL DEFAULT 0,
    PRIMARY KEY (schluessel, tag)
);
-- Origins whose pages may show the services of an authority in a frame. None stated: every https origin.
CREATE TABLE einbettung_herkunft (
    mandant_id integer NOT NULL,
    herkunft   text NOT NULL CHECK (herkunft ~ '^https?://[a-z0-9.-]+(:[0-9]{1,5})?$'),
    PRIMARY KEY (mandant_id, herkunft)
);
DO $$
DECLARE
    t text;
BEGIN
    FOREACH t IN ARRAY ARRAY['api_schluessel', 'api_nutzung', 'einbettung_herkunft'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
        EXECUTE format('CREATE POLICY betrieb ON %I USING ((SELECT sicht_betrieb())) WITH CHECK ((SELECT sicht_betrieb()))', t);
    END LOOP;
END $$;

-- A caller of the 115 whom an office shall call back. Question and contact are sealed by the main key.
CREATE TABLE weitergabe (
    mandant_id   integer NOT NULL,
    id           uuid NOT NULL,
    einheit_id   integer NOT NULL,
    -- Who took the call.
    konto_id     uuid NOT NULL,
    leistung     text,
    eingegangen  timestamptz NOT NULL,
    inhalt       bytea NOT NULL,
    erledigt     timestamptz,
    erledigt_von uuid,
    PRIMARY KEY (mandant_id, id)
);
CREATE INDEX weitergabe_einheit ON weitergabe (mandant_id, einheit_id, eingegangen);
CREATE INDEX weitergabe_konto ON weitergabe (konto_id, eingegangen);
CREATE INDEX weitergabe_erledigt ON weitergabe (erledigt) WHERE erledigt IS NOT NULL;
ALTER TABLE weitergabe ENABLE ROW LEVEL SECURITY;
ALTER TABLE weitergabe FORCE ROW LEVEL SECURITY;
CREATE POLICY sicht ON weitergabe
    USING (mandant_id = (SELECT sicht_mandant()) OR konto_id = (SELECT sicht_konto()) OR (SELECT sicht_betrieb()))
    WITH CHECK (mandant_id = (SELECT sicht_mandant()));
