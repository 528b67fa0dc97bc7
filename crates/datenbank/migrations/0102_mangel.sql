-- crates/akte: what everybody may read of a reported defect, once a member of staff shows it: the kind that was chosen from a
-- list, a point, the day, how it stands, and words of the authority. Never what the reporter typed, her name or her files.
CREATE TABLE mangel (
    mandant_id integer     NOT NULL,
    vorgang_id uuid        NOT NULL,
    -- The municipality, and the number that people read there: a number of its own, for the number of the matter opens it
    -- together with a code.
    ags        text        NOT NULL,
    nummer     integer     NOT NULL,
    leistung   text        NOT NULL,
    art        text[]      NOT NULL,
    breite     double precision,
    laenge     double precision,
    stand      text        NOT NULL,
    text       text        NOT NULL,
    gemeldet   date        NOT NULL,
    geaendert  timestamptz NOT NULL,
    -- Shown once, a number is never given to another defect.
    sichtbar   boolean     NOT NULL DEFAULT true,
    PRIMARY KEY (mandant_id, vorgang_id),
    UNIQUE (ags, nummer),
    FOREIGN KEY (mandant_id, vorgang_id) REFERENCES vorgang (mandant_id, id) ON DELETE CASCADE
);
CREATE INDEX mangel_liste ON mangel (ags, nummer DESC) WHERE sichtbar;
ALTER TABLE mangel ENABLE ROW LEVEL SECURITY;
ALTER TABLE mangel FORCE ROW LEVEL SECURITY;
CREATE POLICY mangel_behoerde ON mangel USING (mandant_id = (SELECT sicht_mandant()));
CREATE POLICY mangel_alle ON mangel FOR SELECT USING (sichtbar);

-- The next number of a municipality, over all authorities that work there and also over what is hidden.
CREATE TABLE mangel_zaehler (
    ags    text    PRIMARY KEY,
    nummer integer NOT NULL
);
CREATE FUNCTION mangel_nummer(wo text) RETURNS integer LANGUAGE sql AS $$
    INSERT INTO mangel_zaehler (ags, nummer) VALUES (wo, 1)
    ON CONFLICT (ags) DO UPDATE SET nummer = mangel_zaehler.nummer + 1 RETURNING nummer
$$;
