-- crates/redaktion: who changed which value of an authority from what to what; nothing here is changed later.
CREATE TABLE wertschritt (
    mandant_id  integer     NOT NULL,
    id          bigint      GENERATED ALWAYS AS IDENTITY,
    -- 'leistung:<key>' or 'ziel:<name>'.
    gegenstand  text        NOT NULL CHECK (gegenstand ~ '^(leistung|ziel):.'),
    wert        text        NOT NULL CHECK (wert <> ''),
    -- Missing: nothing was set, what is given held.
    alt         jsonb,
    neu         jsonb,
    -- A secret: only whether there was one, never what it was.
    geheim      boolean     NOT NULL DEFAULT false,
    wer         uuid        NOT NULL,
    zeit        timestamptz NOT NULL,
    PRIMARY KEY (mandant_id, id),
    CHECK (NOT geheim OR (coalesce(alt, 'true') = 'true' AND coalesce(neu, 'true') = 'true'))
);
CREATE INDEX wertschritt_gegenstand ON wertschritt (mandant_id, gegenstand, id);
ALTER TABLE wertschritt ENABLE ROW LEVEL SECURITY;
ALTER TABLE wertschritt FORCE ROW LEVEL SECURITY;
CREATE POLICY mandant ON wertschritt
    USING (mandant_id = (SELECT sicht_mandant())) WITH CHECK (mandant_id = (SELECT sicht_mandant()));
