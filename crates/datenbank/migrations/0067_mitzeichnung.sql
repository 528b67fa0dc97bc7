-- crates/akte: co-signing (decision 0021). While invited persons confirm, the draft is frozen; a round keeps what they
-- see. It lives exactly as long as it is needed: taken back, sent or thrown away, it goes, and with it every invitation.

-- Which invitation a guest has opened (crates/datenbank: Sicht::Mitzeichnung).
CREATE FUNCTION sicht_mitzeichnung() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
    RETURN nullif(current_setting('basiswerk.mitzeichnung', true), '')::uuid;

ALTER TABLE entwurf ADD COLUMN eingefroren boolean NOT NULL DEFAULT false;

CREATE TABLE mitzeichnungsrunde (
    mandant_id integer     NOT NULL,
    vorgang_id uuid        NOT NULL,
    konto_id   uuid        NOT NULL,
    leistung   text        NOT NULL,
    version    bytea       NOT NULL,
    schluessel bytea       NOT NULL,  -- the draft's, wrapped: a guest never sees the draft
    antrag     bytea       NOT NULL,  -- sealed: answers, parameters, day and hash as they were frozen
    begonnen   timestamptz NOT NULL,
    frist      date        NOT NULL,
    erinnern   date        NOT NULL,
    erinnert   boolean     NOT NULL DEFAULT false,
    abgelaufen boolean     NOT NULL DEFAULT false,  -- the applicant was told
    PRIMARY KEY (mandant_id, vorgang_id),
    FOREIGN KEY (mandant_id, vorgang_id) REFERENCES entwurf (mandant_id, id) ON DELETE CASCADE
);
CREATE INDEX mitzeichnungsrunde_faellig ON mitzeichnungsrunde (erinnern);

CREATE TABLE mitzeichnung (
    mandant_id  integer     NOT NULL,
    vorgang_id  uuid        NOT NULL,
    id          uuid        NOT NULL,
    konto_id    uuid        NOT NULL,
    nr          integer     NOT NULL,
    person      bytea       NOT NULL,  -- sealed: who, address, link, code
    status      text        NOT NULL DEFAULT 'offen' CHECK (status IN ('offen', 'bestaetigt', 'abgelehnt')),
    geantwortet timestamptz,
    grund       bytea,                 -- sealed: why not
    zugang      bytea,                 -- SHA-256 of what the guest's browser keeps
    zugang_bis  timestamptz,
    PRIMARY KEY (mandant_id, vorgang_id, id),
    FOREIGN KEY (mandant_id, vorgang_id) REFERENCES mitzeichnungsrunde ON DELETE CASCADE,
    CHECK ((status = 'offen') = (geantwortet IS NULL))
);
CREATE UNIQUE INDEX mitzeichnung_id ON mitzeichnung (id);

ALTER TABLE mitzeichnungsrunde ENABLE ROW LEVEL SECURITY;
ALTER TABLE mitzeichnungsrunde FORCE ROW LEVEL SECURITY;
ALTER TABLE mitzeichnung ENABLE ROW LEVEL SECURITY;
ALTER TABLE mitzeichnung FORCE ROW LEVEL SECURITY;
-- The applicant; the guest her own invitation and what it is about; the sweep sees which rounds there are. No authority
-- sees anything before the application is sent.
CREATE POLICY runde_eigner ON mitzeichnungsrunde USING (konto_id = (SELECT sicht_konto()));
CREATE POLICY runde_gast ON mitzeichnungsrunde FOR SELECT USING (EXISTS (
    SELECT FROM mitzeichnung m WHERE m.id = (SELECT sicht_mitzeichnung())
        AND m.mandant_id = mitzeichnungsrunde.mandant_id AND m.vorgang_id = mitzeichnungsrunde.vorgang_id));
CREATE POLICY runde_betrieb ON mitzeichnungsrunde FOR SELECT USING ((SELECT sicht_betrieb()));
CREATE POLICY mitzeichnung_eigner ON mitzeichnung USING (konto_id = (SELECT sicht_konto()));
CREATE POLICY mitzeichnung_gast ON mitzeichnung FOR SELECT USING (id = (SELECT sicht_mitzeichnung()));
CREATE POLICY mitzeichnung_antwort ON mitzeichnung FOR UPDATE USING (id = (SELECT sicht_mitzeichnung()));
CREATE POLICY mitzeichnung_betrieb ON mitzeichnung FOR SELECT USING ((SELECT sicht_betrieb()));
CREATE POLICY dokument_mitzeichnung ON dokument FOR SELECT USING (zweck = 'nachweis' AND EXISTS (
    SELECT FROM mitzeichnung m WHERE m.id = (SELECT sicht_mitzeichnung())
        AND m.mandant_id = dokument.mandant_id AND m.vorgang_id = dokument.vorgang_id));

-- As in 0020; a frozen draft is not saved.
CREATE OR REPLACE FUNCTION entwurf_sichern(wessen uuid, welcher uuid, gelesen integer, neu bytea, wann timestamptz)
RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
    PERFORM set_config('basiswerk.konto', wessen::text, true);
    UPDATE entwurf e SET antworten = neu, stand = e.stand + 1, geaendert = wann
        WHERE e.konto_id = wessen AND e.id = welcher AND e.stand = gelesen AND NOT e.eingefroren;
    RETURN FOUND;
END $$;

-- As in 0065; a round of co-signing goes along.
CREATE OR REPLACE FUNCTION entwurf_uebergeben(von uuid, an uuid, welcher uuid) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
    zeile entwurf%ROWTYPE;
    runde mitzeichnungsrunde%ROWTYPE;
    einladung mitzeichnung%ROWTYPE;
    einladungen mitzeichnung[];
BEGIN
    PERFORM set_config('basiswerk.konto', von::text, true);
    SELECT * INTO runde FROM mitzeichnungsrunde r WHERE r.konto_id = von AND r.vorgang_id = welcher;
    SELECT array_agg(m) INTO einladungen FROM mitzeichnung m WHERE m.konto_id = von AND m.vorgang_id = welcher;
    DELETE FROM entwurf e WHERE e.konto_id = von AND e.id = welcher RETURNING * INTO zeile;
    IF NOT FOUND THEN
        RETURN false;
    END IF;
    PERFORM set_config('basiswerk.konto', an::text, true);
    zeile.konto_id := an;
    zeile.stand := zeile.stand + 1;
    INSERT INTO entwurf VALUES (zeile.*);
    IF runde.vorgang_id IS NOT NULL THEN
        runde.konto_id := an;
        INSERT INTO mitzeichnungsrunde VALUES (runde.*);
        FOREACH einladung IN ARRAY einladungen LOOP
            einladung.konto_id := an;
            INSERT INTO mitzeichnung VALUES (einladung.*);
        END LOOP;
    END IF;
    RETURN true;
END $$;
