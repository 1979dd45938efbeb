-- Old ledgers come in once: which rows are in already, what each upload came to, and the classes an office used before.

CREATE TABLE import_key (
  jurisdiction_id text NOT NULL,
  source text NOT NULL,
  key text NOT NULL,
  fingerprint text NOT NULL,
  petition_id uuid NOT NULL,
  run_id uuid NOT NULL,
  CONSTRAINT import_key_pkey PRIMARY KEY (jurisdiction_id, source, key)
);
COMMENT ON TABLE import_key IS 'Rows of old ledgers that are in, by kind of table and number (or content), so that the same row comes in once';
CREATE INDEX import_key_run_idx ON import_key (jurisdiction_id, run_id);

CREATE TABLE import_run (
  id uuid NOT NULL,
  account_id uuid NOT NULL,
  unit_id uuid NOT NULL,
  file_name text NOT NULL,
  kind text NOT NULL,
  mapping text,
  open_matters boolean NOT NULL,
  state text NOT NULL,
  rows_read integer NOT NULL DEFAULT 0,
  rows_good integer NOT NULL DEFAULT 0,
  rows_bad integer NOT NULL DEFAULT 0,
  rows_duplicate integer NOT NULL DEFAULT 0,
  rows_imported integer NOT NULL DEFAULT 0,
  problems jsonb NOT NULL DEFAULT '[]',
  message jsonb,
  started_at timestamptz NOT NULL,
  CONSTRAINT import_run_pkey PRIMARY KEY (id)
);
COMMENT ON TABLE import_run IS 'Uploads of old ledgers: how far each has come and what was found; the file lies in the data folder until it is done with';

CREATE TABLE content_class_import (
  jurisdiction_id text NOT NULL,
  level1 text NOT NULL,
  level2 text NOT NULL,
  level3 text NOT NULL,
  run_id uuid NOT NULL,
  imported_at timestamptz NOT NULL,
  CONSTRAINT content_class_import_pkey PRIMARY KEY (jurisdiction_id, level1, level2, level3)
);
COMMENT ON TABLE content_class_import IS 'The classes an office used in its old ledgers, to be mapped to the national ones; a missing level is empty';

GRANT SELECT, INSERT ON import_key, content_class_import TO kaimen_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON import_run TO kaimen_app;
