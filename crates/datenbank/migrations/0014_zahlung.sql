-- crates/zahlung: payment requests, the attempts at the provider, the ledger.
CREATE TABLE zahlung (
    mandant_id    integer     NOT NULL,
    id            uuid        NOT NULL,
    vorgang_id    uuid        NOT NULL,
    konto_id      uuid,
    -- What asked for the money (the effect's key): asking again finds the same payment.
    anlass        text        NOT NULL,
    betrag_cent   bigint      NOT NULL CHECK (betrag_cent > 0),
    zweck         text        NOT NULL,
    kassenzeichen text        NOT NULL,
    -- The endpoint at the payment service: the authority's regional key.
    empfaenger    text        NOT NULL,
    status        text        NOT NULL CHECK (status IN ('angefordert', 'begonnen', 'bezahlt', 'gescheitert',
                                                         'abgebrochen', 'in_klaerung', 'zurueckgezogen')),
    angefordert   timestamptz NOT NULL,
    geaendert     timestamptz NOT NULL,
    PRIMARY KEY (mandant_id, id),
    UNIQUE (mandant_id, vorgang_id, anlass),
    UNIQUE (mandant_id, kassenzeichen)
);
CREATE INDEX zahlung_konto ON zahlung (konto_id, id) WHERE konto_id IS NOT NULL;

CREATE TABLE zahlung_transaktion (
    mandant_id       integer     NOT NULL,
    zahlung_id       uuid        NOT NULL,
    nr               integer     NOT NULL,
    konto_id         uuid,
    -- Our id of the request (requestId): a repeated begin finds the same transaction at the provider.
    anfrage_id       uuid        NOT NULL UNIQUE,
    -- The provider's id; without it nobody was ever sent to the provider.
    kennung          text,
    weiterleitung    text,
    rueckkehr        text        NOT NULL,
    stand            text        NOT NULL CHECK (stand IN ('offen', 'bezahlt', 'gescheitert', 'abgebrochen')),
    begonnen         timestamptz NOT NULL,
    abgefragt        timestamptz,
    naechste_abfrage timestamptz,
    PRIMARY KEY (mandant_id, zahlung_id, nr),
    FOREIGN KEY (mandant_id, zahlung_id) REFERENCES zahlung
);
CREATE INDEX zahlung_transaktion_faellig ON zahlung_transaktion (naechste_abfrage) WHERE naechste_abfrage IS NOT NULL;
CREATE INDEX zahlung_transaktion_kennung ON zahlung_transaktion (kennung) WHERE kennung IS NOT NULL;

-- The ledger. One row for each transaction that brought money (primary key), at most one of them fulfils the
-- payment (partial unique index): whatever is repeated, money is booked exactly once.
CREATE TABLE zahlung_buchung (
    mandant_id  integer     NOT NULL,
    zahlung_id  uuid        NOT NULL,
    nr          integer     NOT NULL,
    konto_id    uuid,
    art         text        NOT NULL CHECK (art IN ('zahlung', 'ueberzahlung', 'klaerung')),
    betrag_cent bigint      NOT NULL,
    kennung     text        NOT NULL,
    fremdzeichen text,
    bezahlt_am  timestamptz NOT NULL,
    gebucht_am  timestamptz NOT NULL,
    -- Refunded or cleared up by a person.
    erledigt_am timestamptz,
    vermerk     text,
    PRIMARY KEY (mandant_id, zahlung_id, nr),
    FOREIGN KEY (mandant_id, zahlung_id, nr) REFERENCES zahlung_transaktion
);
CREATE UNIQUE INDEX zahlung_buchung_einmal ON zahlung_buchung (mandant_id, zahlung_id) WHERE art = 'zahlung';
CREATE INDEX zahlung_buchung_offen ON zahlung_buchung (mandant_id, gebucht_am)
    WHERE art <> 'zahlung' AND erledigt_am IS NULL;

ALTER TABLE zahlung ENABLE ROW LEVEL SECURITY;
ALTER TABLE zahlung FORCE ROW LEVEL SECURITY;
CREATE POLICY zahlung_sicht ON zahlung
    USING (mandant_id = (SELECT sicht_mandant()) OR konto_id = (SELECT sicht_konto()));
ALTER TABLE zahlung_transaktion ENABLE ROW LEVEL SECURITY;
ALTER TABLE zahlung_transaktion FORCE ROW LEVEL SECURITY;
-- The worker looks through all authorities for what is due; these rows have no amount, purpose or person.
CREATE POLICY zahlung_transaktion_sicht ON zahlung_transaktion
    USING (mandant_id = (SELECT sicht_mandant()) OR konto_id = (SELECT sicht_konto()) OR (SELECT sicht_betrieb()));
ALTER TABLE zahlung_buchung ENABLE ROW LEVEL SECURITY;
ALTER TABLE zahlung_buchung FORCE ROW LEVEL SECURITY;
CREATE POLICY zahlung_buchung_sicht ON zahlung_buchung
    USING (mandant_id = (SELECT sicht_mandant()) OR konto_id = (SELECT sicht_konto()));
