-- crates/akte: the applicant told something of her own accord that nobody at the authority has noted yet; the inbox says so.
ALTER TABLE vorgang ADD COLUMN neues boolean NOT NULL DEFAULT false;
