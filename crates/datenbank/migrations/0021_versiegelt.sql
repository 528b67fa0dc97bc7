-- Sealed bytes do not compress: PostgreSQL need not try, and rows of up to 8 KB stay in one piece instead of moving
-- their sealed columns to a second table.
ALTER TABLE entwurf     ALTER COLUMN antworten SET STORAGE EXTERNAL;
ALTER TABLE entwurf     SET (toast_tuple_target = 8160);
ALTER TABLE vorgang     ALTER COLUMN antrag SET STORAGE EXTERNAL, ALTER COLUMN zustand SET STORAGE EXTERNAL;
ALTER TABLE vorgang     SET (toast_tuple_target = 8160);
ALTER TABLE ereignis    ALTER COLUMN inhalt SET STORAGE EXTERNAL;
ALTER TABLE outbox      ALTER COLUMN auftrag SET STORAGE EXTERNAL;
ALTER TABLE nachricht   ALTER COLUMN inhalt SET STORAGE EXTERNAL;
ALTER TABLE mailauftrag ALTER COLUMN inhalt SET STORAGE EXTERNAL;
