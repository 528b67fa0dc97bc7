-- crates/verzeichnis: what deliveries in XZuFi say of Europe. The codes of the information areas of Regulation (EU)
-- 2018/1724 (single digital gateway), and whether the procedure can be handled by the Einheitlicher Ansprechpartner
-- (§ 71a VwVfG). Nothing stated: empty and false.
ALTER TABLE leistung
    ADD COLUMN sdg text[] NOT NULL DEFAULT '{}',
    ADD COLUMN ansprechpartner boolean NOT NULL DEFAULT false;
