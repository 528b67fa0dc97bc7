-- crates/akte: what is entered from paper is work of the unit. The authority sees the drafts that came on its paper, and no
-- others: what somebody fills in herself stays hers until it is sent. The desk sees its own view (no account); who may take over
-- what a colleague began is asked by the pages, by unit.
CREATE POLICY entwurf_papier ON entwurf FOR SELECT USING (
    papier IS NOT NULL AND mandant_id = (SELECT sicht_mandant()) AND (SELECT sicht_konto()) IS NULL);
CREATE INDEX entwurf_papier ON entwurf (mandant_id, geaendert) WHERE papier IS NOT NULL;
