-- crates/konto: who stands in for whom, from a day to a day.
CREATE TABLE stellvertretung (
    mandant_id   integer     NOT NULL,
    id           bigint      GENERATED ALWAYS AS IDENTITY,
    -- The one who is absent, and the one who stands in.
    konto_id     uuid        NOT NULL REFERENCES konto ON DELETE CASCADE,
    vertreter    uuid        NOT NULL REFERENCES konto ON DELETE CASCADE,
    von          date        NOT NULL,
    bis          date        NOT NULL,
    angelegt     timestamptz NOT NULL,
    -- Who named the deputy: the one who is absent, or the head of her unit.
    angelegt_von uuid        NOT NULL,
    beendet      timestamptz,
    PRIMARY KEY (mandant_id, id),
    CHECK (konto_id <> vertreter),
    CHECK (bis >= von AND bis <= von + interval '1 year')
);
CREATE INDEX stellvertretung_vertreter ON stellvertretung (vertreter) WHERE beendet IS NULL;
CREATE INDEX stellvertretung_konto ON stellvertretung (mandant_id, konto_id);
ALTER TABLE stellvertretung ENABLE ROW LEVEL SECURITY;
ALTER TABLE stellvertretung FORCE ROW LEVEL SECURITY;
-- As a delegation: who may act for whom is read before any Sicht is known. Only the authority writes.
CREATE POLICY lesen ON stellvertretung FOR SELECT USING (true);
CREATE POLICY mandant ON stellvertretung
    USING (mandant_id = (SELECT sicht_mandant())) WITH CHECK (mandant_id = (SELECT sicht_mandant()));
