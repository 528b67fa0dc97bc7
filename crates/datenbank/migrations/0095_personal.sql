-- crates/konto: the staff of an authority, kept by its administration.

-- The authority that keeps an account; it stays when the person has left, so that the account never becomes a citizen's.
ALTER TABLE konto ADD COLUMN dienst_mandant integer,
    -- Invited and not come yet: SHA-256 of the link's token.
    ADD COLUMN einladung_hash  bytea UNIQUE,
    ADD COLUMN einladung_bis   timestamptz,
    -- Until then she may set up a second factor with her password alone; afterwards it takes a reset.
    ADD COLUMN faktor_frei_bis timestamptz,
    ADD COLUMN gesperrt        timestamptz,
    ADD COLUMN ausgeschieden   timestamptz,
    ADD CHECK ((einladung_hash IS NULL) = (einladung_bis IS NULL)),
    ADD CHECK (ausgeschieden IS NULL OR gesperrt IS NOT NULL);
CREATE INDEX konto_dienst ON konto (dienst_mandant) WHERE dienst_mandant IS NOT NULL;

UPDATE konto k SET dienst_mandant = o.mandant_id FROM (
    SELECT konto_id, min(mandant_id) AS mandant_id FROM (
        SELECT konto_id, mandant_id FROM mitgliedschaft UNION SELECT konto_id, mandant_id FROM redaktionsrolle) alle
    GROUP BY konto_id HAVING count(*) = 1 AND min(mandant_id) IS NOT NULL) o
WHERE o.konto_id = k.konto_id;

-- The secret of a second factor that is being set up, sealed; it counts only when a code has shown that it arrived.
ALTER TABLE sitzung ADD COLUMN faktor_neu bytea;

-- Who changed whose rights; nothing here is changed later.
CREATE TABLE personal_protokoll (
    mandant_id integer     NOT NULL,
    id         bigint      GENERATED ALWAYS AS IDENTITY,
    zeit       timestamptz NOT NULL,
    wer        uuid        NOT NULL,
    -- As they were called then: an account may be gone later.
    wer_name   text        NOT NULL,
    wen        uuid        NOT NULL,
    wen_name   text        NOT NULL,
    art        text        NOT NULL CHECK (art IN ('eingeladen', 'erneuert', 'zurueckgenommen', 'angenommen', 'rollen',
                   'gesperrt', 'entsperrt', 'faktor_zurueckgesetzt', 'faktor_eingerichtet', 'ausgeschieden')),
    angaben    text        NOT NULL DEFAULT '',
    PRIMARY KEY (mandant_id, id)
);
CREATE INDEX personal_protokoll_person ON personal_protokoll (mandant_id, wen, id);
ALTER TABLE personal_protokoll ENABLE ROW LEVEL SECURITY;
ALTER TABLE personal_protokoll FORCE ROW LEVEL SECURITY;
CREATE POLICY mandant ON personal_protokoll
    USING (mandant_id = (SELECT sicht_mandant())) WITH CHECK (mandant_id = (SELECT sicht_mandant()));
