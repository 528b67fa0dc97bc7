-- crates/uebergabe: secret values of services. What lets one service of an authority in at a target, beside the target's own
-- token: sealed by the platform key, read by the one who sends and by nobody else, gone with the address that it was given for.
CREATE TABLE uebergabe_zugang (
    mandant_id integer     NOT NULL,
    leistung   text        NOT NULL,
    -- The parameter of the service.
    name       text        NOT NULL,
    -- The target (uebergabe_ziel) that it was given for.
    ziel       text        NOT NULL,
    geheimnis  bytea       NOT NULL,
    wer        uuid        NOT NULL,
    gesetzt    timestamptz NOT NULL,
    PRIMARY KEY (mandant_id, leistung, name)
);
ALTER TABLE uebergabe_zugang ENABLE ROW LEVEL SECURITY;
ALTER TABLE uebergabe_zugang FORCE ROW LEVEL SECURITY;
CREATE POLICY uebergabe_zugang_mandant ON uebergabe_zugang
    USING (mandant_id = (SELECT sicht_mandant())) WITH CHECK (mandant_id = (SELECT sicht_mandant()));
-- The worker asks whether there is one before it takes a delivery in hand.
CREATE POLICY uebergabe_zugang_betrieb ON uebergabe_zugang FOR SELECT USING ((SELECT sicht_betrieb()));

-- The secret value that a delivery or an order needs; missing: none.
ALTER TABLE uebergabe ADD COLUMN zugang text;
ALTER TABLE registeranfrage ADD COLUMN leistung text, ADD COLUMN zugang text;
