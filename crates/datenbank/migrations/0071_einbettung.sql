-- crates/betrieb: an authority says itself on whose websites its services may stand in a frame.
CREATE POLICY mandant ON einbettung_herkunft USING (mandant_id = (SELECT sicht_mandant()))
    WITH CHECK (mandant_id = (SELECT sicht_mandant()));
