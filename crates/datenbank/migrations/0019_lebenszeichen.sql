-- crates/betrieb: which processes live. Each writes its row every few seconds; a row that stays old is a dead process.
CREATE TABLE lebenszeichen (
    prozess       uuid        PRIMARY KEY,
    art           text        NOT NULL CHECK (art IN ('server', 'worker')),
    arbeitet      boolean     NOT NULL,
    version       text        NOT NULL,
    gestartet     timestamptz NOT NULL,
    zuletzt       timestamptz NOT NULL,
    -- The disk of the data directory, in bytes; unknown where it cannot be measured.
    platte_frei   bigint,
    platte_gesamt bigint
);
ALTER TABLE lebenszeichen ENABLE ROW LEVEL SECURITY;
ALTER TABLE lebenszeichen FORCE ROW LEVEL SECURITY;
CREATE POLICY betrieb ON lebenszeichen USING ((SELECT sicht_betrieb())) WITH CHECK ((SELECT sicht_betrieb()));
