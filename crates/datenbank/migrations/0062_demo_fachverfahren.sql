-- adapters/demo: the demonstration's back-end system. A program of its own, so with tables of its own.
CREATE TABLE demo.fachfall (
    id          uuid        PRIMARY KEY,
    -- Whose token it came with, and the key by which a repetition is known.
    mandant     text        NOT NULL,
    schluessel  text        NOT NULL,
    sha256      text        NOT NULL,
    aktenzeichen text       NOT NULL,
    inhalt      jsonb       NOT NULL,
    stand       text        NOT NULL CHECK (stand IN ('eingegangen', 'in_bearbeitung', 'bewilligt', 'abgelehnt', 'erledigt')),
    text        text,
    zugestellt  integer     NOT NULL DEFAULT 1,
    eingegangen timestamptz NOT NULL,
    geaendert   timestamptz NOT NULL,
    UNIQUE (mandant, schluessel)
);
CREATE TABLE demo.fachstoerung (
    art text PRIMARY KEY
);
