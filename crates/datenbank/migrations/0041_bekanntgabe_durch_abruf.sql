-- Under VwVfG § 41 (2a) the day of Bekanntgabe is known only when the Bescheid is retrieved: until then it is empty.
ALTER TABLE zustellung ALTER COLUMN bekanntgabe DROP NOT NULL;
