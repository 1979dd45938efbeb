-- Units, posts and who holds them: derived from the events of the organisation. Accounts hold the sign-in.

CREATE TABLE unit (
  jurisdiction_id text NOT NULL,
  id uuid NOT NULL,
  parent_id uuid,
  kind text NOT NULL,
  name text NOT NULL,
  division_code text NOT NULL,
  organ_code text NOT NULL,
  closed boolean NOT NULL,
  CONSTRAINT unit_pkey PRIMARY KEY (jurisdiction_id, id)
);
COMMENT ON TABLE unit IS 'County, towns, villages and departments; derived from events';

CREATE TABLE post (
  jurisdiction_id text NOT NULL,
  id uuid NOT NULL,
  unit_id uuid NOT NULL,
  title text NOT NULL,
  role text NOT NULL,
  closed boolean NOT NULL,
  CONSTRAINT post_pkey PRIMARY KEY (jurisdiction_id, id)
);
COMMENT ON TABLE post IS 'Posts in units; rights belong to the post; derived from events';

CREATE TABLE post_holding (
  jurisdiction_id text NOT NULL,
  post_id uuid NOT NULL,
  account_id uuid NOT NULL,
  from_on date NOT NULL,
  CONSTRAINT post_holding_pkey PRIMARY KEY (jurisdiction_id, post_id, account_id)
);
COMMENT ON TABLE post_holding IS 'Who holds which post now; derived from events';
CREATE INDEX post_holding_account_idx ON post_holding (jurisdiction_id, account_id);

CREATE TABLE account (
  jurisdiction_id text NOT NULL,
  id uuid NOT NULL,
  username text NOT NULL,
  person_name text NOT NULL,
  password_hash text NOT NULL,
  closed boolean NOT NULL DEFAULT false,
  CONSTRAINT account_pkey PRIMARY KEY (jurisdiction_id, id),
  CONSTRAINT account_username_key UNIQUE (jurisdiction_id, username)
);
COMMENT ON TABLE account IS 'How a person signs in; the password only as an Argon2id hash';

CREATE TABLE office (
  jurisdiction_id text NOT NULL,
  name text NOT NULL,
  division_name text NOT NULL,
  root_unit_id uuid NOT NULL,
  set_up_at timestamptz NOT NULL,
  CONSTRAINT office_pkey PRIMARY KEY (jurisdiction_id)
);
COMMENT ON TABLE office IS 'The one office this database serves, written at set-up';

GRANT SELECT, INSERT, UPDATE ON unit, post, account TO kaimen_app;
GRANT SELECT, INSERT, DELETE ON post_holding TO kaimen_app;
GRANT SELECT, INSERT ON office TO kaimen_app;
