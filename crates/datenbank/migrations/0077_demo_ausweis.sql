-- adapters/demo: the demonstration's identity service, in the schema of foreign systems. A production database has it
-- empty: its cards are made when somebody first asks for them.
CREATE TABLE demo.ausweis (
    karte         text PRIMARY KEY,
    vorname       text NOT NULL,
    nachname      text NOT NULL,
    geburtsdatum  date NOT NULL,
    strasse       text NOT NULL,
    plz           text NOT NULL,
    ort           text NOT NULL,
    acr           text NOT NULL,
    pin           text NOT NULL,
    versuche      integer NOT NULL DEFAULT 3 CHECK (versuche BETWEEN 0 AND 3)
);

-- One authorization request of a relying party, and the code that came of it.
CREATE TABLE demo.ausweis_gang (
    id            uuid PRIMARY KEY,
    client_id     text NOT NULL,
    redirect_uri  text NOT NULL,
    state         text NOT NULL,
    nonce         text NOT NULL,
    challenge     text NOT NULL,
    angelegt      timestamptz NOT NULL,
    entschieden   boolean NOT NULL DEFAULT false,
    karte         text REFERENCES demo.ausweis,
    stoerung      text NOT NULL DEFAULT '',
    code          text UNIQUE,
    code_bis      timestamptz,
    eingeloest    boolean NOT NULL DEFAULT false
);
CREATE INDEX ausweis_gang_angelegt ON demo.ausweis_gang (angelegt);

-- The key that signs: kept, so that several processes and a restart have the same.
CREATE TABLE demo.ausweis_schluessel (
    kid    text PRIMARY KEY,
    pkcs8  bytea NOT NULL
);
