-- crates/ablage: documents in pieces, and uploads that are resumed (decision 0027).

-- The pieces of a large document in their order; empty: it lies in one piece.
ALTER TABLE dokument ADD COLUMN stuecke uuid[] NOT NULL DEFAULT '{}';

-- A file that is arriving. Its id becomes that of its document. Lives with its draft, and until `ablauf`.
CREATE TABLE upload (
    mandant_id integer     NOT NULL,
    vorgang_id uuid        NOT NULL,
    id         uuid        NOT NULL,
    konto_id   uuid        NOT NULL,
    feld       text        NOT NULL,
    laenge     bigint      NOT NULL CHECK (laenge > 0),
    empfangen  bigint      NOT NULL DEFAULT 0 CHECK (empfangen BETWEEN 0 AND laenge),
    stuecke    uuid[]      NOT NULL DEFAULT '{}',
    angaben    bytea       NOT NULL,  -- sealed: what the client said about the file, its name too
    fertig     boolean     NOT NULL DEFAULT false,  -- it is a document now
    ablauf     timestamptz NOT NULL,
    PRIMARY KEY (mandant_id, vorgang_id, id),
    FOREIGN KEY (mandant_id, vorgang_id) REFERENCES entwurf (mandant_id, id) ON DELETE CASCADE
);
CREATE INDEX upload_ablauf ON upload (ablauf);
ALTER TABLE upload ENABLE ROW LEVEL SECURITY;
ALTER TABLE upload FORCE ROW LEVEL SECURITY;
-- Only the owner of the draft. The sweep of orphaned bytes (one authority after the other) sees which there are; the sweep
-- of what is over removes them.
CREATE POLICY upload_eigner ON upload USING (konto_id = (SELECT sicht_konto()));
CREATE POLICY upload_bekannt ON upload FOR SELECT USING (
    mandant_id = (SELECT sicht_mandant()) AND (SELECT sicht_konto()) IS NULL);
CREATE POLICY upload_sehen ON upload FOR SELECT USING ((SELECT sicht_betrieb()));
CREATE POLICY upload_raeumen ON upload FOR DELETE USING ((SELECT sicht_betrieb()));
