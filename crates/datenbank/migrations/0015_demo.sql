-- adapters/demo: the demonstration's foreign systems. They are programs of their own and share nothing with ours,
-- so they have a schema of their own; a production database has it empty.
CREATE SCHEMA demo;

CREATE TABLE demo.bezahlung (
    id              uuid        PRIMARY KEY,
    urheber         text        NOT NULL,
    empfaenger      text        NOT NULL,
    anfrage_id      text        NOT NULL,
    -- The paymentRequest as it came: answers repeat it.
    anfrage         jsonb       NOT NULL,
    betrag_cent     bigint      NOT NULL CHECK (betrag_cent > 0),
    zweck           text        NOT NULL,
    rueckkehr       text        NOT NULL,
    kassenzeichen   text        NOT NULL,
    status          text        NOT NULL CHECK (status IN ('INITIAL', 'PAYED', 'FAILED', 'CANCELED')),
    bezahlt_cent    bigint,
    angelegt        timestamptz NOT NULL,
    geaendert       timestamptz NOT NULL,
    -- A change that is still to come ("später melden", late success after cancelling).
    spaeter_status  text        CHECK (spaeter_status IN ('PAYED', 'FAILED', 'CANCELED')),
    spaeter_am      timestamptz,
    -- Notices that are to be sent, and how many were.
    meldungen_offen integer     NOT NULL DEFAULT 0,
    meldungen       integer     NOT NULL DEFAULT 0,
    -- One request is one transaction, however often it is sent.
    UNIQUE (urheber, empfaenger, anfrage_id)
);
CREATE INDEX bezahlung_spaeter ON demo.bezahlung (spaeter_am) WHERE spaeter_am IS NOT NULL;
CREATE INDEX bezahlung_meldung ON demo.bezahlung (geaendert) WHERE meldungen_offen > 0;

CREATE TABLE demo.stoerung (
    art text PRIMARY KEY
);

-- What the faults that are on make of a payment: how much is collected, how many notices a change sends.
CREATE FUNCTION demo.eingezogen(verlangt bigint) RETURNS bigint LANGUAGE sql STABLE AS $$
    SELECT CASE WHEN EXISTS (SELECT FROM demo.stoerung WHERE art = 'betrag_abweichend')
                THEN greatest(verlangt - 100, 1) ELSE verlangt END
$$;
CREATE FUNCTION demo.meldungen() RETURNS integer LANGUAGE sql STABLE AS $$
    SELECT CASE WHEN EXISTS (SELECT FROM demo.stoerung WHERE art = 'meldung_verloren') THEN 0
                WHEN EXISTS (SELECT FROM demo.stoerung WHERE art = 'meldung_doppelt') THEN 3 ELSE 1 END
$$;
