-- A leader's calendar program asks without signing in, so the address itself is the key: kept as a hash, taken back at will.
CREATE TABLE calendar_address (
  account_id uuid NOT NULL,
  secret_hash bytea NOT NULL,
  made_at timestamptz NOT NULL,
  CONSTRAINT calendar_address_pkey PRIMARY KEY (account_id),
  CONSTRAINT calendar_address_secret_key UNIQUE (secret_hash)
);
COMMENT ON TABLE calendar_address IS 'The secret address of a person''s own calendar, by its hash; one each';
GRANT SELECT, INSERT, UPDATE, DELETE ON calendar_address TO kaimen_app;
