-- crates/postfach: a letter that asks for money need not go once the money is there: nobody says so, the booking does.
ALTER TABLE postausgang DROP CONSTRAINT postausgang_check1;
ALTER TABLE postausgang ADD CONSTRAINT postausgang_von CHECK (von IS NULL OR erledigt IS NOT NULL);
