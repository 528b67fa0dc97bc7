-- Names of the Lagen that a service counts itself to (leistung.toml, `lebenslagen`). The lists of the Lagen stand in
-- lage_leistung: imports and editors write them.
ALTER TABLE leistung ADD COLUMN lagen text[] NOT NULL DEFAULT '{}';
