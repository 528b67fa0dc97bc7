-- crates/tresor: the key of each Mandant, wrapped by the main key (which is never in the database).
CREATE TABLE mandant_schluessel (
    mandant_id integer PRIMARY KEY,
    verpackt   bytea NOT NULL,
    angelegt   timestamptz NOT NULL DEFAULT now()
);
