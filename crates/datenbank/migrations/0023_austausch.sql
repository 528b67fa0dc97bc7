-- crates/verzeichnis: what came from other portals (XZuFi) and by which key they know it.

-- A service of another portal and the entry of our catalogue that stands for it. Several portals, and one portal for
-- several Länder, may describe the same entry.
CREATE TABLE leistung_fremd (
    quelle   text NOT NULL,
    id       text NOT NULL,
    leistung text NOT NULL REFERENCES leistung (kennung) ON DELETE CASCADE,
    laender  text[] NOT NULL DEFAULT '{}',
    PRIMARY KEY (quelle, id)
);
CREATE INDEX leistung_fremd_leistung ON leistung_fremd (leistung);

-- One message may say that an office is responsible in many areas: all rows of it carry its key.
ALTER TABLE zustaendigkeit ADD COLUMN quelle_id text;
CREATE INDEX zustaendigkeit_quelle ON zustaendigkeit (quelle, quelle_id) WHERE quelle_id IS NOT NULL;
CREATE INDEX onlinedienst_quelle ON onlinedienst (quelle, quelle_id) WHERE quelle_id IS NOT NULL;
