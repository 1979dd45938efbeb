-- The log, the state of petitions beside it, and the numbers they are given. Only the ledger writes here.
-- Every key begins with the jurisdiction, so that the tables can be spread over servers by it.

CREATE TABLE event (
  jurisdiction_id text NOT NULL,
  position bigint GENERATED ALWAYS AS IDENTITY,
  stream_kind text NOT NULL,
  stream_id uuid NOT NULL,
  version integer NOT NULL,
  kind text NOT NULL,
  data jsonb NOT NULL,
  actor_id uuid NOT NULL,
  post_id uuid NOT NULL,
  cause text NOT NULL,
  legal_basis text NOT NULL,
  recorded_at timestamptz NOT NULL,
  leaf bytea NOT NULL,
  CONSTRAINT event_pkey PRIMARY KEY (jurisdiction_id, position),
  CONSTRAINT event_stream_version_key UNIQUE (jurisdiction_id, stream_id, version),
  CONSTRAINT event_version_positive CHECK (version > 0),
  CONSTRAINT event_leaf_is_sha256 CHECK (octet_length(leaf) = 32)
);
COMMENT ON TABLE event IS 'Append-only: everything that happened, in order; leaf is the hash of the whole row';

CREATE TABLE petition (
  jurisdiction_id text NOT NULL,
  id uuid NOT NULL,
  number text NOT NULL,
  version integer NOT NULL,
  phase text NOT NULL,
  channel text NOT NULL,
  title text NOT NULL,
  people_count integer NOT NULL,
  received_on date NOT NULL,
  registered_on date NOT NULL,
  place_code text NOT NULL,
  content_class text NOT NULL,
  registering_unit_id uuid NOT NULL,
  responsible_unit_id uuid,
  respondent_unit_id uuid,
  handler_id uuid,
  external_id text,
  next_limit date,
  next_clock text,
  CONSTRAINT petition_pkey PRIMARY KEY (jurisdiction_id, id),
  CONSTRAINT petition_number_key UNIQUE (jurisdiction_id, number)
);
COMMENT ON TABLE petition IS 'One row a petition: what lists filter and sort by; derived from its events';
CREATE INDEX petition_received_idx ON petition (jurisdiction_id, received_on DESC, id DESC);
CREATE INDEX petition_limit_idx ON petition (jurisdiction_id, next_limit, id) WHERE next_limit IS NOT NULL;
CREATE INDEX petition_responsible_idx ON petition (jurisdiction_id, responsible_unit_id, phase, next_limit, id);
CREATE INDEX petition_registering_idx ON petition (jurisdiction_id, registering_unit_id, phase, next_limit, id);
CREATE INDEX petition_handler_idx ON petition (jurisdiction_id, handler_id, next_limit, id) WHERE handler_id IS NOT NULL;
CREATE INDEX petition_external_idx ON petition (jurisdiction_id, external_id) WHERE external_id IS NOT NULL;

CREATE TABLE petition_claim (
  jurisdiction_id text NOT NULL,
  petition_id uuid NOT NULL,
  claim_id uuid NOT NULL,
  seq integer NOT NULL,
  purpose text NOT NULL,
  content_class text NOT NULL,
  route text,
  opinion text,
  CONSTRAINT petition_claim_pkey PRIMARY KEY (jurisdiction_id, petition_id, claim_id)
);
COMMENT ON TABLE petition_claim IS 'The claims of a petition, each with its own class, route and outcome; derived from events';

CREATE TABLE petition_person (
  jurisdiction_id text NOT NULL,
  petition_id uuid NOT NULL,
  petitioner_id uuid NOT NULL,
  seq integer NOT NULL,
  role text NOT NULL,
  CONSTRAINT petition_person_pkey PRIMARY KEY (jurisdiction_id, petition_id, petitioner_id)
);
COMMENT ON TABLE petition_person IS 'Who raised a petition, by id only; derived from events';
CREATE INDEX petition_person_petitioner_idx ON petition_person (jurisdiction_id, petitioner_id);

CREATE TABLE petition_clock (
  jurisdiction_id text NOT NULL,
  petition_id uuid NOT NULL,
  seq integer NOT NULL,
  clock text NOT NULL,
  owner text NOT NULL,
  from_on date NOT NULL,
  target date NOT NULL,
  limit_on date NOT NULL,
  provisional boolean NOT NULL,
  stopped_on date,
  CONSTRAINT petition_clock_pkey PRIMARY KEY (jurisdiction_id, petition_id, seq)
);
COMMENT ON TABLE petition_clock IS 'Statutory clocks, running and stopped; derived from events, which keep the derivation';
CREATE INDEX petition_clock_open_idx ON petition_clock (jurisdiction_id, limit_on, petition_id) WHERE stopped_on IS NULL;

CREATE TABLE petition_paper (
  jurisdiction_id text NOT NULL,
  petition_id uuid NOT NULL,
  kind text NOT NULL,
  number text NOT NULL,
  issued_on date NOT NULL,
  CONSTRAINT petition_paper_pkey PRIMARY KEY (jurisdiction_id, number),
  CONSTRAINT petition_paper_kind_key UNIQUE (jurisdiction_id, petition_id, kind)
);
COMMENT ON TABLE petition_paper IS 'Numbered papers; derived from events';

CREATE TABLE petition_text (
  jurisdiction_id text NOT NULL,
  petition_id uuid NOT NULL,
  body text NOT NULL,
  folded text NOT NULL,
  grams tsvector NOT NULL,
  CONSTRAINT petition_text_pkey PRIMARY KEY (jurisdiction_id, petition_id)
);
COMMENT ON TABLE petition_text IS 'The searchable text, as it was written and as search compares it, and its two-character tokens; derived from events';
CREATE INDEX petition_text_grams_idx ON petition_text USING gin (grams);

CREATE TABLE petitioner (
  jurisdiction_id text NOT NULL,
  id uuid NOT NULL,
  name text NOT NULL,
  certificate_type text NOT NULL,
  certificate_number text NOT NULL,
  phone text NOT NULL,
  address text NOT NULL,
  division_code text NOT NULL,
  created_at timestamptz NOT NULL,
  CONSTRAINT petitioner_pkey PRIMARY KEY (jurisdiction_id, id)
);
COMMENT ON TABLE petitioner IS 'Identity, apart from the matter: the log names a petitioner by id only, so a name can be corrected';
CREATE INDEX petitioner_name_idx ON petitioner (jurisdiction_id, name text_pattern_ops);
CREATE INDEX petitioner_phone_tail_idx ON petitioner (jurisdiction_id, (right(phone, 4))) WHERE phone <> '';
CREATE UNIQUE INDEX petitioner_certificate_key ON petitioner (jurisdiction_id, certificate_type, certificate_number)
  WHERE certificate_number <> '';

CREATE TABLE number_series (
  jurisdiction_id text NOT NULL,
  series text NOT NULL,
  last integer NOT NULL,
  CONSTRAINT number_series_pkey PRIMARY KEY (jurisdiction_id, series),
  CONSTRAINT number_series_positive CHECK (last > 0)
);
COMMENT ON TABLE number_series IS 'Last number given per series; taken in the transaction that uses it, so no gap and no double';

CREATE TABLE query_code (
  jurisdiction_id text NOT NULL,
  code_hash bytea NOT NULL,
  petition_id uuid NOT NULL,
  CONSTRAINT query_code_pkey PRIMARY KEY (jurisdiction_id, code_hash),
  CONSTRAINT query_code_petition_key UNIQUE (jurisdiction_id, petition_id)
);
COMMENT ON TABLE query_code IS 'Finds a petition by the code on the slip; the code itself is not stored';

CREATE TABLE request_answer (
  jurisdiction_id text NOT NULL,
  request_id uuid NOT NULL,
  petition_id uuid NOT NULL,
  CONSTRAINT request_answer_pkey PRIMARY KEY (jurisdiction_id, request_id)
);
COMMENT ON TABLE request_answer IS 'A registration sent twice gives the first answer again';

GRANT SELECT, INSERT ON event, query_code, request_answer TO kaimen_app;
GRANT SELECT, INSERT, UPDATE ON petition, petition_text, petitioner, number_series TO kaimen_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON petition_claim, petition_person, petition_clock, petition_paper TO kaimen_app;
