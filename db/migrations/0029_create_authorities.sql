-- Who may be told of a matter besides its petitioners: proxies and companions with a written authority.
CREATE TABLE petition_authority (
  jurisdiction_id text NOT NULL,
  petition_id uuid NOT NULL,
  authority_id uuid NOT NULL,
  kind text NOT NULL,
  holder_account_id uuid,
  holder_petitioner_id uuid,
  granted_by uuid NOT NULL,
  parts text[] NOT NULL,
  from_on date NOT NULL,
  until_on date,
  ended_on date,
  PRIMARY KEY (jurisdiction_id, petition_id, authority_id),
  CONSTRAINT petition_authority_holder_check CHECK ((holder_account_id IS NULL) <> (holder_petitioner_id IS NULL))
);
COMMENT ON TABLE petition_authority IS 'Proxies and companions with what they may be told, one row each; derived from events';
CREATE INDEX petition_authority_account_idx ON petition_authority (jurisdiction_id, holder_account_id);

CREATE TABLE authority_code (
  jurisdiction_id text NOT NULL,
  code_hash bytea NOT NULL,
  petition_id uuid NOT NULL,
  authority_id uuid NOT NULL,
  PRIMARY KEY (jurisdiction_id, code_hash)
);
COMMENT ON TABLE authority_code IS 'The code of whoever holds an authority, by its hash';

GRANT SELECT, INSERT, UPDATE, DELETE ON petition_authority TO kaimen_app;
GRANT SELECT, INSERT ON authority_code TO kaimen_app;
