-- crates/betrieb: reports of barriers. Anyone sends one, only operators see them.
CREATE TABLE barrieremeldung (
    id           uuid PRIMARY KEY,
    eingegangen  timestamptz NOT NULL,
    seite        text NOT NULL,
    beschreibung text NOT NULL,
    mail         text,
    erledigt     timestamptz
);
CREATE INDEX barrieremeldung_zeit ON barrieremeldung (eingegangen);
ALTER TABLE barrieremeldung ENABLE ROW LEVEL SECURITY;
ALTER TABLE barrieremeldung FORCE ROW LEVEL SECURITY;
CREATE POLICY betrieb ON barrieremeldung USING ((SELECT sicht_betrieb())) WITH CHECK ((SELECT sicht_betrieb()));
