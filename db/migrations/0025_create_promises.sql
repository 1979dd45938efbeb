-- What was promised to petitioners, each with its day and the unit that owes it. A petition of before has none.
CREATE TABLE promise (
  jurisdiction_id text NOT NULL,
  petition_id uuid NOT NULL,
  promise_id uuid NOT NULL,
  seq integer NOT NULL,
  kind text NOT NULL,
  body text NOT NULL,
  unit_id uuid NOT NULL,
  owner_id uuid,
  by_account_id uuid,
  by_name text NOT NULL,
  by_post text NOT NULL,
  talk_id uuid,
  made_on date NOT NULL,
  first_limit_on date NOT NULL,
  limit_on date NOT NULL,
  moves integer NOT NULL,
  urges integer NOT NULL,
  kept_on date,
  withdrawn_on date,
  PRIMARY KEY (jurisdiction_id, petition_id, promise_id),
  CONSTRAINT promise_ended_once CHECK (kept_on IS NULL OR withdrawn_on IS NULL)
);
COMMENT ON TABLE promise IS 'Promises to petitioners and tasks given for them, with what became of them; derived from events';
COMMENT ON COLUMN promise.first_limit_on IS 'The day as it was first said; limit_on is the present one';
CREATE INDEX promise_limit_idx ON promise (jurisdiction_id, limit_on, unit_id);
CREATE INDEX promise_made_idx ON promise (jurisdiction_id, made_on);
GRANT SELECT, INSERT, UPDATE, DELETE ON promise TO kaimen_app;

-- The units that owe something may read the petition too.
ALTER TABLE petition ADD COLUMN promise_unit_ids uuid[] NOT NULL DEFAULT '{}';
CREATE INDEX petition_promise_unit_idx ON petition USING gin (promise_unit_ids);
