-- What the desk keeps for its people. Nothing here is part of a case.

CREATE TABLE session (
  token_hash bytea NOT NULL,
  account_id uuid NOT NULL,
  post_id uuid NOT NULL,
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  CONSTRAINT session_pkey PRIMARY KEY (token_hash)
);
COMMENT ON TABLE session IS 'Open sessions, by the hash of their cookie';
CREATE INDEX session_account_idx ON session (account_id);

CREATE TABLE draft (
  account_id uuid NOT NULL,
  key text NOT NULL,
  content jsonb NOT NULL,
  saved_at timestamptz NOT NULL,
  CONSTRAINT draft_pkey PRIMARY KEY (account_id, key)
);
COMMENT ON TABLE draft IS 'Unfinished forms, one per person and key';

CREATE TABLE saved_view (
  id uuid NOT NULL,
  account_id uuid NOT NULL,
  name text NOT NULL,
  settings jsonb NOT NULL,
  shared boolean NOT NULL,
  CONSTRAINT saved_view_pkey PRIMARY KEY (id)
);
COMMENT ON TABLE saved_view IS 'Views of the ledger saved under a name';
CREATE INDEX saved_view_account_idx ON saved_view (account_id);

CREATE TABLE attachment (
  id uuid NOT NULL,
  account_id uuid NOT NULL,
  sha256 bytea NOT NULL,
  name text NOT NULL,
  type text NOT NULL,
  size_bytes bigint NOT NULL,
  uploaded_at timestamptz NOT NULL,
  CONSTRAINT attachment_pkey PRIMARY KEY (id),
  CONSTRAINT attachment_sha256_length CHECK (octet_length(sha256) = 32)
);
COMMENT ON TABLE attachment IS 'Uploaded files; the bytes lie in the data folder under their hash';

GRANT SELECT, INSERT, UPDATE, DELETE ON session, draft, saved_view TO kaimen_app;
GRANT SELECT, INSERT ON attachment TO kaimen_app;
