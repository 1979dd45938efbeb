-- Where a petitioner can be written to; they need not say so.
ALTER TABLE petitioner ADD COLUMN email text NOT NULL DEFAULT '';
