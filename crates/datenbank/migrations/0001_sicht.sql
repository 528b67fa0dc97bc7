-- What a transaction may see (crates/datenbank: Sicht). Policies of all tables with tenants call these.
-- An unset or emptied setting is NULL: it matches no row.
CREATE FUNCTION sicht_mandant() RETURNS integer LANGUAGE sql STABLE PARALLEL SAFE
    RETURN nullif(current_setting('basiswerk.mandant', true), '')::integer;
CREATE FUNCTION sicht_konto() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
    RETURN nullif(current_setting('basiswerk.konto', true), '')::uuid;
CREATE FUNCTION sicht_betrieb() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
    RETURN coalesce(current_setting('basiswerk.betrieb', true), '') = 'an';
