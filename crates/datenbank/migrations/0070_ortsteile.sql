-- crates/verzeichnis: parts of municipalities by name, so that whoever types the name of a village finds its municipality.
-- A name may stand at several municipalities; then the portal asks. Public like the areas themselves.
CREATE TABLE ortsteil (
    gebiet text NOT NULL REFERENCES gebiet (schluessel) ON DELETE CASCADE CHECK (length(gebiet) = 12),
    name   text NOT NULL CHECK (name <> ''),
    -- Who delivers it: 'grunddaten' (the list of this program) or the source of an import; a list ends only its own.
    quelle text NOT NULL,
    PRIMARY KEY (gebiet, name)
);
CREATE TRIGGER geaendert AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON ortsteil
    FOR EACH STATEMENT EXECUTE FUNCTION verzeichnis_geaendert();
