-- The three powers of suggestion are streams of their own: not bound to one petition, they cite petitions as evidence.
CREATE TABLE suggestion (
  jurisdiction_id text NOT NULL,
  id uuid NOT NULL,
  version integer NOT NULL,
  number text NOT NULL,
  power text NOT NULL,
  by_unit_id uuid NOT NULL,
  to_unit_id uuid,
  to_name text NOT NULL,
  issued_on date NOT NULL,
  limit_on date NOT NULL,
  answered_on date,
  outcome text,
  PRIMARY KEY (jurisdiction_id, id),
  CONSTRAINT suggestion_number_key UNIQUE (jurisdiction_id, number)
);
COMMENT ON TABLE suggestion IS 'Suggestions to improve work, perfect policy or hold to account, one row each; derived from events';
CREATE INDEX suggestion_issued_idx ON suggestion (jurisdiction_id, issued_on DESC, id DESC);
CREATE INDEX suggestion_open_idx ON suggestion (jurisdiction_id, to_unit_id, limit_on) WHERE answered_on IS NULL;
GRANT SELECT, INSERT, UPDATE ON suggestion TO kaimen_app;
