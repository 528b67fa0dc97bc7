-- crates/uebergabe: what goes to others. Content and words of the other side are sealed; kinds, times and counts are not.

-- Where an authority reaches somebody, under a name that is the same in all services. The token is sealed by the platform
-- key and never shown again.
CREATE TABLE uebergabe_ziel (
    mandant_id integer     NOT NULL,
    name       text        NOT NULL,
    adresse    text        NOT NULL,
    token      bytea,
    geaendert  timestamptz NOT NULL,
    PRIMARY KEY (mandant_id, name)
);
ALTER TABLE uebergabe_ziel ENABLE ROW LEVEL SECURITY;
ALTER TABLE uebergabe_ziel FORCE ROW LEVEL SECURITY;
CREATE POLICY uebergabe_ziel_mandant ON uebergabe_ziel USING (mandant_id = (SELECT sicht_mandant()));
-- The worker asks whether there is a target before it takes a delivery in hand.
CREATE POLICY uebergabe_ziel_betrieb ON uebergabe_ziel FOR SELECT USING ((SELECT sicht_betrieb()));

-- A target that fails: how often in a row, and until when it is left alone.
CREATE TABLE uebergabe_sperre (
    mandant_id integer     NOT NULL,
    ziel       text        NOT NULL,
    fehler     integer     NOT NULL,
    offen_ab   timestamptz,
    PRIMARY KEY (mandant_id, ziel)
);
ALTER TABLE uebergabe_sperre ENABLE ROW LEVEL SECURITY;
ALTER TABLE uebergabe_sperre FORCE ROW LEVEL SECURITY;
CREATE POLICY uebergabe_sperre_sicht ON uebergabe_sperre
    USING (mandant_id = (SELECT sicht_mandant()) OR (SELECT sicht_betrieb()));

CREATE TABLE uebergabe (
    mandant_id   integer     NOT NULL,
    vorgang_id   uuid        NOT NULL,
    id           uuid        NOT NULL,
    einheit_id   integer     NOT NULL,
    leistung     text        NOT NULL,
    -- The rule of the service, who gets it in words, and how.
    regel        text        NOT NULL,
    name         text        NOT NULL,
    weg          text        NOT NULL CHECK (weg IN ('schnittstelle', 'stelle', 'mail')),
    -- The name of the target; for an office of the platform its id.
    ziel         text        NOT NULL,
    an_mandant   integer,
    an_einheit   integer,
    -- What is sent: frozen, sealed with the matter's key.
    inhalt       bytea       NOT NULL,
    status       text        NOT NULL CHECK (status IN ('wartet', 'uebergeben', 'abgewiesen', 'angehalten', 'von_hand',
                                                        'entfallen')),
    -- The next try, or the next question about how far it is; nothing: nothing is to be done.
    faellig      timestamptz,
    versuche     integer     NOT NULL DEFAULT 0,
    fehler       text,
    -- What the other side wrote, sealed with the matter's key.
    meldung      bytea,
    kennung      text,
    rueckmeldung text,
    uebergeben   timestamptz,
    angelegt     timestamptz NOT NULL,
    geaendert    timestamptz NOT NULL,
    PRIMARY KEY (mandant_id, vorgang_id, id)
) WITH (fillfactor = 80, toast_tuple_target = 8160);
ALTER TABLE uebergabe ALTER COLUMN inhalt SET STORAGE EXTERNAL;
CREATE INDEX uebergabe_faellig ON uebergabe (faellig) WHERE faellig IS NOT NULL;
CREATE INDEX uebergabe_offen ON uebergabe (mandant_id, einheit_id, angelegt)
    WHERE status IN ('wartet', 'abgewiesen', 'angehalten');
ALTER TABLE uebergabe ENABLE ROW LEVEL SECURITY;
ALTER TABLE uebergabe FORCE ROW LEVEL SECURITY;
CREATE POLICY uebergabe_sicht ON uebergabe
    USING (mandant_id = (SELECT sicht_mandant()) OR (SELECT sicht_betrieb()));

-- A notice that came to an office of the platform. It belongs to the one who got it: sealed with a key of its own.
CREATE TABLE mitteilung (
    mandant_id  integer     NOT NULL,
    id          uuid        NOT NULL,
    einheit_id  integer     NOT NULL,
    von_einheit integer     NOT NULL,
    nummer      text        NOT NULL,
    leistung    text        NOT NULL,
    schluessel  bytea       NOT NULL,
    inhalt      bytea       NOT NULL,
    eingegangen timestamptz NOT NULL,
    gelesen     timestamptz,
    gelesen_von uuid,
    PRIMARY KEY (mandant_id, id)
);
ALTER TABLE mitteilung ALTER COLUMN inhalt SET STORAGE EXTERNAL;
CREATE INDEX mitteilung_korb ON mitteilung (mandant_id, einheit_id, eingegangen);
ALTER TABLE mitteilung ENABLE ROW LEVEL SECURITY;
ALTER TABLE mitteilung FORCE ROW LEVEL SECURITY;
CREATE POLICY mitteilung_mandant ON mitteilung USING (mandant_id = (SELECT sicht_mandant()));
