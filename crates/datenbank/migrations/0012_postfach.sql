-- crates/postfach: messages both ways, deliveries, mails that wait to be sent.
CREATE TABLE nachricht (
    mandant_id    integer NOT NULL,
    nachricht_id  uuid NOT NULL,             -- version 7: sorts by time
    vorgang_id    uuid NOT NULL,
    konto_id      uuid NOT NULL,             -- the citizen, whichever way it goes
    richtung      text NOT NULL CHECK (richtung IN ('an_buerger', 'an_behoerde')),
    art           text NOT NULL,
    von           uuid,                      -- the member of staff who wrote it; the machine has none
    inhalt        bytea NOT NULL,            -- subject and text, sealed with the key of the Vorgang
    anlagen       uuid[] NOT NULL DEFAULT '{}',
    gesendet      timestamptz NOT NULL,
    gelesen       timestamptz,
    schluessel    text NOT NULL,             -- the worker may repeat itself
    PRIMARY KEY (mandant_id, nachricht_id),
    UNIQUE (mandant_id, schluessel)
);
CREATE INDEX nachricht_postfach ON nachricht (konto_id, nachricht_id) WHERE richtung = 'an_buerger';
CREATE INDEX nachricht_vorgang ON nachricht (mandant_id, vorgang_id, nachricht_id);
ALTER TABLE nachricht ENABLE ROW LEVEL SECURITY;
ALTER TABLE nachricht FORCE ROW LEVEL SECURITY;
CREATE POLICY nachricht_sicht ON nachricht
    USING (mandant_id = (SELECT sicht_mandant()) OR konto_id = (SELECT sicht_konto()));

-- Counted when written, not when shown. A number and an account: no Mandant, no content.
CREATE TABLE postfach_stand (
    konto_id   uuid PRIMARY KEY,
    ungelesen  integer NOT NULL
);

-- A Bescheid was made available: from here its Bekanntgabe counts (§ 41 Abs. 2a VwVfG, § 9 OZG).
CREATE TABLE zustellung (
    mandant_id      integer NOT NULL,
    nachricht_id    uuid NOT NULL,
    vorgang_id      uuid NOT NULL,
    konto_id        uuid NOT NULL,
    dokument_id     uuid NOT NULL,
    bereitgestellt  timestamptz NOT NULL,
    bekanntgabe     date NOT NULL,
    abgerufen       timestamptz,             -- the first time
    schluessel      text NOT NULL,
    PRIMARY KEY (mandant_id, nachricht_id),
    UNIQUE (mandant_id, schluessel)
);
CREATE INDEX zustellung_vorgang ON zustellung (mandant_id, vorgang_id);
CREATE INDEX zustellung_konto ON zustellung (konto_id, nachricht_id);
ALTER TABLE zustellung ENABLE ROW LEVEL SECURITY;
ALTER TABLE zustellung FORCE ROW LEVEL SECURITY;
CREATE POLICY zustellung_sicht ON zustellung
    USING (mandant_id = (SELECT sicht_mandant()) OR konto_id = (SELECT sicht_konto()));

-- Mails to be sent. Sealed by the platform key (they carry links with tokens); emptied when sent or given up.
-- They belong to accounts, not to a Mandant.
CREATE TABLE mailauftrag (
    schluessel  text PRIMARY KEY,
    inhalt      bytea,
    angelegt    timestamptz NOT NULL,
    faellig     timestamptz,                 -- NULL: done, one way or the other
    versuche    integer NOT NULL DEFAULT 0,
    gesendet    timestamptz,
    fehler      text
);
CREATE INDEX mailauftrag_faellig ON mailauftrag (faellig) WHERE faellig IS NOT NULL;
CREATE INDEX mailauftrag_angelegt ON mailauftrag (angelegt);

-- adapters/mail, the demonstration twin: what an SMTP server would have got.
CREATE TABLE demo_mail (
    schluessel   text PRIMARY KEY,
    an           text NOT NULL,
    betreff      text NOT NULL,
    text         text NOT NULL,
    eingegangen  timestamptz NOT NULL
);
CREATE INDEX demo_mail_zeit ON demo_mail (eingegangen);
