-- crates/akte: whether a draft may take details from elsewhere, and which it took from where (sealed).
ALTER TABLE entwurf ADD COLUMN uebernahme bytea;
