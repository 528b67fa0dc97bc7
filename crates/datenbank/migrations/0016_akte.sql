-- crates/akte: the stored Vorgang. A draft, the Antrag and the file of a matter share one id.

-- A draft: what the citizen has typed so far, sealed. Saved after every page; the row is replaced in place (HOT).
CREATE TABLE entwurf (
    mandant_id integer     NOT NULL,
    id         uuid        NOT NULL,
    konto_id   uuid        NOT NULL,
    einheit_id integer     NOT NULL,
    leistung   text        NOT NULL,
    version    bytea       NOT NULL,
    ags        text        NOT NULL,
    schluessel bytea       NOT NULL,
    antworten  bytea       NOT NULL,
    stand      integer     NOT NULL,
    angelegt   timestamptz NOT NULL,
    geaendert  timestamptz NOT NULL,
    PRIMARY KEY (mandant_id, id)
) WITH (fillfactor = 70);
CREATE UNIQUE INDEX entwurf_konto ON entwurf (konto_id, id);
ALTER TABLE entwurf ENABLE ROW LEVEL SECURITY;
ALTER TABLE entwurf FORCE ROW LEVEL SECURITY;
-- Only the citizen: the authority sees nothing before it is sent. The sweep of old drafts (Betrieb) may only delete,
-- and for that sees which rows there are; their content stays sealed.
CREATE POLICY entwurf_eigner ON entwurf USING (konto_id = (SELECT sicht_konto()));
CREATE POLICY entwurf_sehen ON entwurf FOR SELECT USING ((SELECT sicht_betrieb()));
CREATE POLICY entwurf_raeumen ON entwurf FOR DELETE USING ((SELECT sicht_betrieb()));

-- A matter. `antrag` is written once and never again; `zustand` is what crates/vorgang decided last.
CREATE TABLE vorgang (
    mandant_id    integer     NOT NULL,
    id            uuid        NOT NULL,
    nummer        text        NOT NULL,
    konto_id      uuid        NOT NULL,
    einheit_id    integer     NOT NULL,
    leistung      text        NOT NULL,
    version       bytea       NOT NULL,
    ags           text        NOT NULL,
    schluessel    bytea       NOT NULL,
    kurz          bytea       NOT NULL,
    antrag        bytea       NOT NULL,
    zustand       bytea       NOT NULL,
    status        text        NOT NULL,
    offen         boolean     NOT NULL,
    bearbeiter    uuid,
    frist         date        NOT NULL,
    eingang       timestamptz NOT NULL,
    geaendert     timestamptz NOT NULL,
    ereignisse    integer     NOT NULL,
    kette         bytea       NOT NULL,
    PRIMARY KEY (mandant_id, id)
) WITH (fillfactor = 80);
CREATE UNIQUE INDEX vorgang_konto ON vorgang (konto_id, id);
CREATE INDEX vorgang_nummer ON vorgang (mandant_id, nummer);
-- The question of every morning: what is open in my unit, most urgent first?
CREATE INDEX vorgang_korb ON vorgang (mandant_id, einheit_id, frist, id) WHERE offen;
ALTER TABLE vorgang ENABLE ROW LEVEL SECURITY;
ALTER TABLE vorgang FORCE ROW LEVEL SECURITY;
CREATE POLICY vorgang_mandant ON vorgang USING (mandant_id = (SELECT sicht_mandant()));
CREATE POLICY vorgang_eigner ON vorgang FOR SELECT USING (konto_id = (SELECT sicht_konto()));

-- What happened, numbered without gaps and chained: kette = SHA-256(kette before || this event).
CREATE TABLE ereignis (
    mandant_id integer     NOT NULL,
    vorgang_id uuid        NOT NULL,
    nr         integer     NOT NULL,
    konto_id   uuid        NOT NULL,
    art        text        NOT NULL,
    zeit       timestamptz NOT NULL,
    von        uuid,
    inhalt     bytea       NOT NULL,
    status     text        NOT NULL,
    schluessel text        NOT NULL,
    kette      bytea       NOT NULL,
    PRIMARY KEY (mandant_id, vorgang_id, nr)
);
-- The idempotency key of the request or effect that brought the event: a repetition finds it here.
CREATE UNIQUE INDEX ereignis_schluessel ON ereignis (mandant_id, vorgang_id, schluessel);
ALTER TABLE ereignis ENABLE ROW LEVEL SECURITY;
ALTER TABLE ereignis FORCE ROW LEVEL SECURITY;
CREATE POLICY ereignis_mandant ON ereignis USING (mandant_id = (SELECT sicht_mandant()));
CREATE POLICY ereignis_eigner ON ereignis FOR SELECT USING (konto_id = (SELECT sicht_konto()));

-- Effects to be carried out. Written with their event in one transaction, removed when done.
-- `auftrag` is sealed: the operator sees kind, age and tries, never what it is about.
CREATE TABLE outbox (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    mandant_id integer     NOT NULL,
    vorgang_id uuid        NOT NULL,
    art        text        NOT NULL,
    schluessel text        NOT NULL,
    auftrag    bytea       NOT NULL,
    angelegt   timestamptz NOT NULL,
    faellig    timestamptz NOT NULL,
    versuche   integer     NOT NULL DEFAULT 0,
    gescheitert boolean    NOT NULL DEFAULT false,
    fehler     text
);
CREATE UNIQUE INDEX outbox_schluessel ON outbox (mandant_id, vorgang_id, schluessel);
CREATE INDEX outbox_faellig ON outbox (faellig, id) WHERE NOT gescheitert;
ALTER TABLE outbox ENABLE ROW LEVEL SECURITY;
ALTER TABLE outbox FORCE ROW LEVEL SECURITY;
CREATE POLICY outbox_mandant ON outbox USING (mandant_id = (SELECT sicht_mandant()) OR (SELECT sicht_betrieb()));
