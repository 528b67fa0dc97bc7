-- crates/konto: the key of an account also seals documents that are kept there; without details it stays.
ALTER TABLE konto_tresor ALTER COLUMN stammdaten DROP NOT NULL;
