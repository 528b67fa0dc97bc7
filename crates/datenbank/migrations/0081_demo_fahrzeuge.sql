-- adapters/demo: the demonstration's vehicle register. A program of its own, so with tables of its own.
CREATE TABLE demo.fahrzeug (
    fin            text    PRIMARY KEY,
    kennzeichen    text    NOT NULL UNIQUE,
    marke          text    NOT NULL,
    -- Whoever is entered: a person with a day of birth, or a firm.
    halter         text    NOT NULL,
    geburtsdatum   date,
    strasse        text    NOT NULL,
    plz            text    NOT NULL,
    ort            text    NOT NULL,
    -- The hidden codes: certificate part I (7) and II (12), sticker rear and front (3 each; one plate has none in front).
    code_zb1       text    NOT NULL,
    code_zb2       text    NOT NULL,
    code_hinten    text    NOT NULL,
    code_vorn      text,
    zugelassen     boolean NOT NULL,
    abgemeldet_am  date,
    reserviert_bis date,
    hu_bis         date    NOT NULL,
    -- Numbers of insurances that hold for it (eVB).
    evb            text    NOT NULL,
    steuerrueckstand boolean NOT NULL DEFAULT false,
    falsche_codes  integer NOT NULL DEFAULT 0,
    -- How often it was changed, and by which order last.
    aenderungen    integer NOT NULL DEFAULT 0
);
-- What was ordered and answered: the same key finds the first answer.
CREATE TABLE demo.fahrzeugauftrag (
    schluessel  text        PRIMARY KEY,
    sha256      text        NOT NULL,
    kennzeichen text        NOT NULL,
    auftrag     text        NOT NULL,
    vorgang     text        NOT NULL,
    antwort     jsonb       NOT NULL,
    gefragt     integer     NOT NULL DEFAULT 1,
    eingegangen timestamptz NOT NULL
);
CREATE TABLE demo.fahrzeugstoerung (
    art text PRIMARY KEY
);
