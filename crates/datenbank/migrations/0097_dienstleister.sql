-- crates/konto: providers (Art. 28 GDPR) whose staff acts for authorities under delegated rights that end by themselves.

-- Providers belong to the platform, as accounts do; their persons belong to no authority.
CREATE TABLE dienstleister (
    dienstleister_id uuid        PRIMARY KEY,
    name             text        NOT NULL UNIQUE CHECK (name <> ''),
    kontakt          text        NOT NULL CHECK (kontakt <> ''),
    angelegt         timestamptz NOT NULL
);

-- An account belongs to one provider at most, and stays marked when the person has left: it never becomes a citizen's.
CREATE TABLE dienstleister_person (
    konto_id         uuid        PRIMARY KEY REFERENCES konto ON DELETE CASCADE,
    dienstleister_id uuid        NOT NULL REFERENCES dienstleister,
    seit             timestamptz NOT NULL,
    entfernt         timestamptz
);
CREATE INDEX dienstleister_person_dienstleister ON dienstleister_person (dienstleister_id);

-- What an authority delegates: roles, from a day to a day.
CREATE TABLE delegation (
    mandant_id       integer     NOT NULL,
    delegation_id    uuid        NOT NULL,
    dienstleister_id uuid        NOT NULL REFERENCES dienstleister,
    rollen           text[]      NOT NULL CHECK (rollen <> '{}' AND rollen <@ ARRAY['behoerdenredaktion', 'lektorat',
                         'gruppenadministration', 'werkstatt', 'sachbearbeitung']),
    -- The contract (Art. 28 (3) GDPR).
    vertrag          text        NOT NULL CHECK (vertrag <> ''),
    -- Matters of citizens: only with units and a ground of their own.
    einheiten        integer[]   NOT NULL DEFAULT '{}',
    inhalte_grund    text        NOT NULL DEFAULT '',
    von              date        NOT NULL,
    bis              date        NOT NULL,
    verlaengert_am   date,
    angelegt         timestamptz NOT NULL,
    beendet          timestamptz,
    -- The reminder that went last: so many days before the end. Nothing: none yet.
    erinnert         smallint,
    PRIMARY KEY (mandant_id, delegation_id),
    CHECK (bis >= von AND bis <= coalesce(verlaengert_am, von) + interval '1 year'),
    CHECK (('sachbearbeitung' = ANY (rollen)) = (einheiten <> '{}')),
    CHECK (('sachbearbeitung' = ANY (rollen)) = (inhalte_grund <> ''))
);
CREATE INDEX delegation_dienstleister ON delegation (dienstleister_id);
ALTER TABLE delegation ENABLE ROW LEVEL SECURITY;
ALTER TABLE delegation FORCE ROW LEVEL SECURITY;
-- As a membership: who may act for whom is read before any Sicht is known. Only the authority writes.
CREATE POLICY lesen ON delegation FOR SELECT USING (true);
CREATE POLICY mandant ON delegation
    USING (mandant_id = (SELECT sicht_mandant())) WITH CHECK (mandant_id = (SELECT sicht_mandant()));

-- What was done about and under a delegation; nothing here is changed later but how a request came out.
CREATE TABLE delegation_protokoll (
    mandant_id    integer     NOT NULL,
    id            bigint      GENERATED ALWAYS AS IDENTITY,
    delegation_id uuid        NOT NULL,
    zeit          timestamptz NOT NULL,
    wer           uuid        NOT NULL,
    -- As she was called then: the account may be gone later.
    name          text        NOT NULL,
    art           text        NOT NULL CHECK (art IN ('erteilt', 'verlaengert', 'beendet', 'begonnen', 'gehandelt')),
    ressource     text        NOT NULL DEFAULT '',
    aktion        text        NOT NULL DEFAULT '',
    pfad          text        NOT NULL DEFAULT '',
    -- HTTP status of the answer; missing: it is under way, or the process died meanwhile.
    status        smallint,
    PRIMARY KEY (mandant_id, id),
    FOREIGN KEY (mandant_id, delegation_id) REFERENCES delegation
);
CREATE INDEX delegation_protokoll_delegation ON delegation_protokoll (mandant_id, delegation_id, id);
ALTER TABLE delegation_protokoll ENABLE ROW LEVEL SECURITY;
ALTER TABLE delegation_protokoll FORCE ROW LEVEL SECURITY;
CREATE POLICY mandant ON delegation_protokoll
    USING (mandant_id = (SELECT sicht_mandant())) WITH CHECK (mandant_id = (SELECT sicht_mandant()));

-- For whom a person of a provider acts in a session.
ALTER TABLE sitzung ADD COLUMN fuer_mandant integer, ADD COLUMN fuer_delegation uuid;
