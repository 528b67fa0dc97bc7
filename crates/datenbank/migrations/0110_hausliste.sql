-- crates/werkstatt: code lists of the house. A Land or an authority brings a list in and gives it a version; forms copy what
-- they pick, so a row is never changed: a new version is a new row, and the end of a version is the only thing said later.
CREATE TABLE hausliste (
    id          uuid PRIMARY KEY,
    land        text CHECK (land ~ '^[0-9]{2}$'),
    mandant_id  integer,
    -- Its name in forms, the same in all its versions.
    kennung     text NOT NULL CHECK (kennung ~ '^[a-z0-9_-]{1,60}$'),
    name        text NOT NULL,
    fassung     text NOT NULL,
    -- Where it comes from: "XRepository, urn:...".
    quelle      text NOT NULL,
    gilt_ab     date NOT NULL,
    gilt_bis    date,
    -- [{"wert", "text", "texte"}], in the order of the list.
    eintraege   jsonb NOT NULL CHECK (jsonb_typeof(eintraege) = 'array'),
    wer         uuid NOT NULL,
    angelegt    timestamptz NOT NULL,
    CHECK ((land IS NULL) <> (mandant_id IS NULL)),
    CHECK (gilt_bis IS NULL OR gilt_bis >= gilt_ab)
);
CREATE UNIQUE INDEX hausliste_fassung ON hausliste (mandant_id, land, kennung, fassung) NULLS NOT DISTINCT;
ALTER TABLE hausliste ENABLE ROW LEVEL SECURITY;
ALTER TABLE hausliste FORCE ROW LEVEL SECURITY;
CREATE POLICY traeger ON hausliste
    USING (mandant_id = (SELECT sicht_mandant()) OR land = (SELECT sicht_land()));
-- The lists of a Land are there for all who make forms.
CREATE POLICY land ON hausliste FOR SELECT
    USING (land IS NOT NULL AND ((SELECT sicht_mandant()) IS NOT NULL OR (SELECT sicht_land()) IS NOT NULL));
