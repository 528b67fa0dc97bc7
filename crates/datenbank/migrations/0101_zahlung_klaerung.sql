-- crates/zahlung: how much of a request has come and counts (part payments before the last one, or what was accepted instead of
-- it); who settled money that did not fit; what the authority owes back.
ALTER TABLE zahlung ADD COLUMN angerechnet_cent bigint NOT NULL DEFAULT 0 CHECK (angerechnet_cent >= 0);
ALTER TABLE zahlung_buchung ADD COLUMN erledigt_von uuid;

CREATE TABLE zahlung_erstattung (
    mandant_id   integer     NOT NULL,
    zahlung_id   uuid        NOT NULL,
    nr           integer     NOT NULL,
    konto_id     uuid,
    betrag_cent  bigint      NOT NULL CHECK (betrag_cent > 0),
    -- Why, as the person wrote it who settled the money.
    grund        text        NOT NULL,
    angelegt     timestamptz NOT NULL,
    angelegt_von uuid        NOT NULL,
    -- The day on which it went back, where that stands, and who said so.
    erstattet    date,
    beleg        text,
    erledigt_von uuid,
    PRIMARY KEY (mandant_id, zahlung_id, nr),
    FOREIGN KEY (mandant_id, zahlung_id) REFERENCES zahlung,
    CHECK ((erstattet IS NULL) = (erledigt_von IS NULL) AND (erstattet IS NULL) = (beleg IS NULL))
);
CREATE INDEX zahlung_erstattung_offen ON zahlung_erstattung (mandant_id, angelegt) WHERE erstattet IS NULL;
ALTER TABLE zahlung_erstattung ENABLE ROW LEVEL SECURITY;
ALTER TABLE zahlung_erstattung FORCE ROW LEVEL SECURITY;
CREATE POLICY zahlung_erstattung_sicht ON zahlung_erstattung
    USING (mandant_id = (SELECT sicht_mandant()) OR konto_id = (SELECT sicht_konto()));
