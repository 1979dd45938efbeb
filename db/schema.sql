-- Generated from db/migrations by scripts/dump-schema.ts. Read it, do not run it.

-- Tables

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
GRANT INSERT, SELECT, UPDATE ON account TO kaimen_app;

CREATE TABLE attachment (
  id uuid NOT NULL,
  account_id uuid NOT NULL,
  sha256 bytea NOT NULL,
  name text NOT NULL,
  type text NOT NULL,
  size_bytes bigint NOT NULL,
  uploaded_at timestamp with time zone NOT NULL,
  CONSTRAINT attachment_pkey PRIMARY KEY (id),
  CONSTRAINT attachment_sha256_length CHECK ((octet_length(sha256) = 32))
);
COMMENT ON TABLE attachment IS 'Uploaded files; the bytes lie in the data folder under their hash';
GRANT INSERT, SELECT ON attachment TO kaimen_app;

CREATE TABLE authority_code (
  jurisdiction_id text NOT NULL,
  code_hash bytea NOT NULL,
  petition_id uuid NOT NULL,
  authority_id uuid NOT NULL,
  CONSTRAINT authority_code_pkey PRIMARY KEY (jurisdiction_id, code_hash)
);
COMMENT ON TABLE authority_code IS 'The code of whoever holds an authority, by its hash';
GRANT INSERT, SELECT ON authority_code TO kaimen_app;

CREATE TABLE booking (
  jurisdiction_id text NOT NULL,
  id uuid NOT NULL,
  version integer NOT NULL,
  reception_id uuid NOT NULL,
  starts_at text NOT NULL,
  status text NOT NULL,
  place integer,
  rank integer,
  petitioner_id uuid NOT NULL,
  petition_id uuid,
  CONSTRAINT booking_pkey PRIMARY KEY (jurisdiction_id, id),
  CONSTRAINT booking_place_check CHECK (((status = ANY (ARRAY['booked'::text, 'arrived'::text, 'missed'::text])) = (place IS NOT NULL))),
  CONSTRAINT booking_place_key UNIQUE (jurisdiction_id, reception_id, starts_at, place),
  CONSTRAINT booking_rank_check CHECK (((status = 'waiting'::text) = (rank IS NOT NULL)))
);
COMMENT ON TABLE booking IS 'Places booked at receptions and turns in the wait for one, one row each; derived from events';
CREATE INDEX booking_petitioner_idx ON booking USING btree (jurisdiction_id, petitioner_id);
GRANT INSERT, SELECT, UPDATE ON booking TO kaimen_app;

CREATE TABLE booking_code (
  jurisdiction_id text NOT NULL,
  code_hash bytea NOT NULL,
  booking_id uuid NOT NULL,
  CONSTRAINT booking_code_pkey PRIMARY KEY (jurisdiction_id, code_hash)
);
COMMENT ON TABLE booking_code IS 'The code on the slip of a booking, by its hash';
GRANT INSERT, SELECT ON booking_code TO kaimen_app;

CREATE TABLE booking_hold (
  jurisdiction_id text NOT NULL,
  id uuid NOT NULL,
  reception_id uuid NOT NULL,
  starts_at text NOT NULL,
  place integer NOT NULL,
  ends_at timestamp with time zone NOT NULL,
  CONSTRAINT booking_hold_pkey PRIMARY KEY (jurisdiction_id, id)
);
COMMENT ON TABLE booking_hold IS 'Places kept for a few minutes while the form is filled in; no part of the record';
CREATE INDEX booking_hold_slot_idx ON booking_hold USING btree (jurisdiction_id, reception_id, starts_at);
GRANT DELETE, INSERT, SELECT ON booking_hold TO kaimen_app;

CREATE TABLE calendar_address (
  account_id uuid NOT NULL,
  secret_hash bytea NOT NULL,
  made_at timestamp with time zone NOT NULL,
  CONSTRAINT calendar_address_pkey PRIMARY KEY (account_id),
  CONSTRAINT calendar_address_secret_key UNIQUE (secret_hash)
);
COMMENT ON TABLE calendar_address IS 'The secret address of a person''s own calendar, by its hash; one each';
GRANT DELETE, INSERT, SELECT, UPDATE ON calendar_address TO kaimen_app;

CREATE TABLE case_lead (
  jurisdiction_id text NOT NULL,
  petition_id uuid NOT NULL,
  seq integer NOT NULL,
  level text NOT NULL,
  leader_account_id uuid,
  leader_name text NOT NULL,
  leader_post text NOT NULL,
  ground text NOT NULL,
  unit_id uuid NOT NULL,
  person_id uuid,
  team_ids uuid[] NOT NULL,
  named_on date NOT NULL,
  deadline date NOT NULL,
  handed_over integer NOT NULL,
  duties_done text[] NOT NULL,
  last_progress_on date,
  heard_on date,
  end_asked_on date,
  ended_on date,
  CONSTRAINT case_lead_pkey PRIMARY KEY (jurisdiction_id, petition_id, seq)
);
COMMENT ON TABLE case_lead IS 'Who leads a petition at which level, what of the duties has its evidence, and when the lead ended; derived from events';
COMMENT ON COLUMN case_lead.duties_done IS 'Duties that a record shows as done; nobody ticks them';
CREATE INDEX case_lead_deadline_idx ON case_lead USING btree (jurisdiction_id, deadline, petition_id, seq) WHERE ended_on IS NULL;
CREATE UNIQUE INDEX case_lead_open_key ON case_lead USING btree (jurisdiction_id, petition_id, level) WHERE ended_on IS NULL;
GRANT DELETE, INSERT, SELECT, UPDATE ON case_lead TO kaimen_app;

CREATE TABLE contact_point (
  jurisdiction_id text NOT NULL,
  id uuid NOT NULL,
  version integer NOT NULL,
  place_unit_id uuid NOT NULL,
  leader_id uuid,
  leader_name text NOT NULL,
  leader_post text NOT NULL,
  visits_a_year integer NOT NULL,
  ended_on date,
  CONSTRAINT contact_point_pkey PRIMARY KEY (jurisdiction_id, id)
);
COMMENT ON TABLE contact_point IS 'The village, community or unit that a leader visits, one row each; derived from events';
GRANT INSERT, SELECT, UPDATE ON contact_point TO kaimen_app;

CREATE TABLE contact_visit (
  jurisdiction_id text NOT NULL,
  point_id uuid NOT NULL,
  visit_id uuid NOT NULL,
  made_on date NOT NULL,
  kind text NOT NULL,
  in_person boolean NOT NULL,
  people_met integer NOT NULL,
  leader_id uuid,
  leader_name text NOT NULL,
  petition_ids uuid[] NOT NULL,
  CONSTRAINT contact_visit_pkey PRIMARY KEY (jurisdiction_id, point_id, visit_id)
);
COMMENT ON TABLE contact_visit IS 'Visits of leaders at their contact points; only those in person count as visits that were owed';
CREATE INDEX contact_visit_day_idx ON contact_visit USING btree (jurisdiction_id, made_on);
GRANT INSERT, SELECT, UPDATE ON contact_visit TO kaimen_app;

CREATE TABLE content_class_import (
  jurisdiction_id text NOT NULL,
  level1 text NOT NULL,
  level2 text NOT NULL,
  level3 text NOT NULL,
  run_id uuid NOT NULL,
  imported_at timestamp with time zone NOT NULL,
  CONSTRAINT content_class_import_pkey PRIMARY KEY (jurisdiction_id, level1, level2, level3)
);
COMMENT ON TABLE content_class_import IS 'The classes an office used in its old ledgers, to be mapped to the national ones; a missing level is empty';
GRANT INSERT, SELECT ON content_class_import TO kaimen_app;

CREATE TABLE draft (
  account_id uuid NOT NULL,
  key text NOT NULL,
  content jsonb NOT NULL,
  saved_at timestamp with time zone NOT NULL,
  CONSTRAINT draft_pkey PRIMARY KEY (account_id, key)
);
COMMENT ON TABLE draft IS 'Unfinished forms, one per person and key';
GRANT DELETE, INSERT, SELECT, UPDATE ON draft TO kaimen_app;

CREATE TABLE event (
  jurisdiction_id text NOT NULL,
  "position" bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
  stream_kind text NOT NULL,
  stream_id uuid NOT NULL,
  version integer NOT NULL,
  kind text NOT NULL,
  data jsonb NOT NULL,
  actor_id uuid NOT NULL,
  post_id uuid NOT NULL,
  cause text NOT NULL,
  legal_basis text NOT NULL,
  recorded_at timestamp with time zone NOT NULL,
  leaf bytea NOT NULL,
  CONSTRAINT event_pkey PRIMARY KEY (jurisdiction_id, "position"),
  CONSTRAINT event_leaf_is_sha256 CHECK ((octet_length(leaf) = 32)),
  CONSTRAINT event_stream_version_key UNIQUE (jurisdiction_id, stream_id, version),
  CONSTRAINT event_version_positive CHECK ((version > 0))
);
COMMENT ON TABLE event IS 'Append-only: everything that happened, in order; leaf is the hash of the whole row';
GRANT INSERT, SELECT ON event TO kaimen_app;

CREATE TABLE hall_address (
  jurisdiction_id text NOT NULL,
  place text NOT NULL,
  use text NOT NULL,
  renewals integer NOT NULL,
  renewed_at timestamp with time zone NOT NULL,
  renewed_by uuid NOT NULL,
  CONSTRAINT hall_address_pkey PRIMARY KEY (jurisdiction_id, place, use),
  CONSTRAINT hall_address_use_check CHECK ((use = ANY (ARRAY['screen'::text, 'tablet'::text])))
);
COMMENT ON TABLE hall_address IS 'How often the address of a screen or tablet was made anew; the key itself is not kept';
GRANT INSERT, SELECT, UPDATE ON hall_address TO kaimen_app;

CREATE TABLE hall_day (
  jurisdiction_id text NOT NULL,
  id uuid NOT NULL,
  version integer NOT NULL,
  unit_id uuid NOT NULL,
  place text NOT NULL,
  held_on date NOT NULL,
  booked_turns text[] NOT NULL,
  CONSTRAINT hall_day_pkey PRIMARY KEY (jurisdiction_id, id),
  CONSTRAINT hall_day_place_key UNIQUE (jurisdiction_id, place, held_on)
);
COMMENT ON TABLE hall_day IS 'Halls, one row for a place and a day; derived from events. Whoever decides holds the row';
COMMENT ON COLUMN hall_day.booked_turns IS 'The lines whose number called last had been booked';
GRANT INSERT, SELECT, UPDATE ON hall_day TO kaimen_app;

CREATE TABLE hall_ticket (
  jurisdiction_id text NOT NULL,
  hall_id uuid NOT NULL,
  serial integer NOT NULL,
  number text NOT NULL,
  request_id uuid NOT NULL,
  line text NOT NULL,
  taken_at integer NOT NULL,
  booking_id uuid,
  booked_at text,
  frail boolean NOT NULL,
  person_key text,
  stage text NOT NULL,
  only_window text,
  window_name text,
  called_at integer,
  calls integer NOT NULL,
  begun_at integer,
  ended_at integer,
  told_from integer,
  told_to integer,
  petition_id uuid,
  CONSTRAINT hall_ticket_pkey PRIMARY KEY (jurisdiction_id, hall_id, serial),
  CONSTRAINT hall_ticket_number_key UNIQUE (jurisdiction_id, hall_id, number)
);
COMMENT ON TABLE hall_ticket IS 'The numbers of a hall, never with a name; derived from events';
COMMENT ON COLUMN hall_ticket.person_key IS 'Sameness of a person inside this day: a keyed hash, whose key is not in the database';
CREATE INDEX hall_ticket_booking_idx ON hall_ticket USING btree (jurisdiction_id, booking_id) WHERE booking_id IS NOT NULL;
CREATE INDEX hall_ticket_line_idx ON hall_ticket USING btree (jurisdiction_id, line) WHERE line <> 'office'::text;
CREATE INDEX hall_ticket_petition_idx ON hall_ticket USING btree (jurisdiction_id, petition_id) WHERE petition_id IS NOT NULL;
CREATE UNIQUE INDEX hall_ticket_window_idx ON hall_ticket USING btree (jurisdiction_id, hall_id, window_name) WHERE stage = ANY (ARRAY['called'::text, 'serving'::text]);
GRANT INSERT, SELECT, UPDATE ON hall_ticket TO kaimen_app;

CREATE TABLE hall_window (
  jurisdiction_id text NOT NULL,
  hall_id uuid NOT NULL,
  seq integer NOT NULL,
  name text NOT NULL,
  lines text[] NOT NULL,
  open boolean NOT NULL,
  CONSTRAINT hall_window_pkey PRIMARY KEY (jurisdiction_id, hall_id, seq)
);
COMMENT ON TABLE hall_window IS 'The windows of a hall and the lines they serve; derived from events';
GRANT INSERT, SELECT, UPDATE ON hall_window TO kaimen_app;

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
CREATE INDEX import_key_run_idx ON import_key USING btree (jurisdiction_id, run_id);
GRANT INSERT, SELECT ON import_key TO kaimen_app;

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
  problems jsonb NOT NULL DEFAULT '[]'::jsonb,
  message jsonb,
  started_at timestamp with time zone NOT NULL,
  CONSTRAINT import_run_pkey PRIMARY KEY (id)
);
COMMENT ON TABLE import_run IS 'Uploads of old ledgers: how far each has come and what was found; the file lies in the data folder until it is done with';
GRANT DELETE, INSERT, SELECT, UPDATE ON import_run TO kaimen_app;

CREATE TABLE invitation (
  jurisdiction_id text NOT NULL,
  petition_id uuid NOT NULL,
  invitation_id uuid NOT NULL,
  reception_id uuid,
  unit_id uuid NOT NULL,
  invited_on date NOT NULL,
  day date NOT NULL,
  at text NOT NULL,
  leader_id uuid,
  leader_name text NOT NULL,
  leader_post text NOT NULL,
  told_on date,
  outcome text,
  CONSTRAINT invitation_pkey PRIMARY KEY (jurisdiction_id, petition_id, invitation_id)
);
COMMENT ON TABLE invitation IS 'Invitations of petitioners to a talk with a leader; derived from events';
CREATE INDEX invitation_day_idx ON invitation USING btree (jurisdiction_id, day);
CREATE INDEX invitation_id_idx ON invitation USING btree (jurisdiction_id, invitation_id);
GRANT DELETE, INSERT, SELECT, UPDATE ON invitation TO kaimen_app;

CREATE TABLE invitation_list (
  jurisdiction_id text NOT NULL,
  id uuid NOT NULL,
  version integer NOT NULL,
  unit_id uuid NOT NULL,
  month text NOT NULL,
  drawn_on date NOT NULL,
  CONSTRAINT invitation_list_pkey PRIMARY KEY (jurisdiction_id, id),
  CONSTRAINT invitation_list_month_key UNIQUE (jurisdiction_id, unit_id, month)
);
COMMENT ON TABLE invitation_list IS 'Matters suggested for invitations in one month, one list for each unit; derived from events';
GRANT INSERT, SELECT, UPDATE ON invitation_list TO kaimen_app;

CREATE TABLE invitation_list_item (
  jurisdiction_id text NOT NULL,
  list_id uuid NOT NULL,
  petition_id uuid NOT NULL,
  seq integer NOT NULL,
  invitation_id uuid,
  skipped_on date,
  CONSTRAINT invitation_list_item_pkey PRIMARY KEY (jurisdiction_id, list_id, petition_id)
);
COMMENT ON TABLE invitation_list_item IS 'What was suggested and what became of it';
GRANT INSERT, SELECT, UPDATE ON invitation_list_item TO kaimen_app;

CREATE TABLE message (
  jurisdiction_id text NOT NULL,
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  booking_id uuid NOT NULL,
  cause text NOT NULL,
  cause_key text NOT NULL,
  state text NOT NULL DEFAULT 'waiting'::text,
  written_at timestamp with time zone NOT NULL,
  try_at timestamp with time zone NOT NULL,
  tries integer NOT NULL DEFAULT 0,
  carrier text,
  reason text,
  detail text NOT NULL DEFAULT ''::text,
  settled_at timestamp with time zone,
  CONSTRAINT message_pkey PRIMARY KEY (jurisdiction_id, id),
  CONSTRAINT message_cause_key UNIQUE (jurisdiction_id, booking_id, cause_key)
);
COMMENT ON TABLE message IS 'Messages owed to who has booked, one row for a cause and a person; no part of the record';
COMMENT ON COLUMN message.try_at IS 'Not before this moment; while it is being sent, the moment at which the sender counts as dead';
COMMENT ON COLUMN message.detail IS 'What the gateway answered, without number or address';
CREATE INDEX message_waiting_idx ON message USING btree (jurisdiction_id, try_at) WHERE state = ANY (ARRAY['waiting'::text, 'sending'::text]);
GRANT INSERT, SELECT, UPDATE ON message TO kaimen_app;

CREATE TABLE number_series (
  jurisdiction_id text NOT NULL,
  series text NOT NULL,
  last integer NOT NULL,
  CONSTRAINT number_series_pkey PRIMARY KEY (jurisdiction_id, series),
  CONSTRAINT number_series_positive CHECK ((last > 0))
);
COMMENT ON TABLE number_series IS 'Last number given per series; taken in the transaction that uses it, so no gap and no double';
GRANT INSERT, SELECT, UPDATE ON number_series TO kaimen_app;

CREATE TABLE office (
  jurisdiction_id text NOT NULL,
  name text NOT NULL,
  division_name text NOT NULL,
  root_unit_id uuid NOT NULL,
  set_up_at timestamp with time zone NOT NULL,
  CONSTRAINT office_pkey PRIMARY KEY (jurisdiction_id)
);
COMMENT ON TABLE office IS 'The one office this database serves, written at set-up';
GRANT INSERT, SELECT ON office TO kaimen_app;

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
  urged boolean NOT NULL DEFAULT false,
  supervision text,
  important boolean NOT NULL DEFAULT false,
  author_id uuid,
  recused_ids uuid[] NOT NULL DEFAULT '{}'::uuid[],
  recusal_unit_id uuid,
  recusal_duty text,
  answered_on date,
  solved_on date,
  satisfaction text,
  execute_by date,
  co_handling_unit_ids uuid[] NOT NULL DEFAULT '{}'::uuid[],
  designator_unit_id uuid,
  review_unit_id uuid,
  final_review_unit_id uuid,
  review_stage text,
  claim_steps text NOT NULL DEFAULT ''::text,
  claim_results text[] NOT NULL DEFAULT '{}'::text[],
  promise_unit_ids uuid[] NOT NULL DEFAULT '{}'::uuid[],
  repeats integer NOT NULL DEFAULT 0,
  heard_by_leader boolean NOT NULL DEFAULT false,
  case_team_ids uuid[] NOT NULL DEFAULT '{}'::uuid[],
  joint_unit_ids uuid[] NOT NULL DEFAULT '{}'::uuid[],
  CONSTRAINT petition_pkey PRIMARY KEY (jurisdiction_id, id),
  CONSTRAINT petition_number_key UNIQUE (jurisdiction_id, number)
);
COMMENT ON TABLE petition IS 'One row a petition: what lists filter and sort by; derived from its events';
COMMENT ON COLUMN petition.urged IS 'The responsible unit was urged and has not answered';
COMMENT ON COLUMN petition.supervision IS 'How an open supervision order stands: asked, replied, or moved; null without one';
COMMENT ON COLUMN petition.recused_ids IS 'Accounts that have to keep away: they neither see nor find the petition';
COMMENT ON COLUMN petition.execute_by IS 'The nearest day by which something promised must be carried out';
COMMENT ON COLUMN petition.claim_results IS 'What became of the claims so far, each result once in the order of the claims';
COMMENT ON COLUMN petition.repeats IS 'How many petitions are linked as repeats of it or merged into it';
COMMENT ON COLUMN petition.heard_by_leader IS 'A leader has talked with the petitioner about it';
COMMENT ON COLUMN petition.case_team_ids IS 'Accounts that lead the petition or help to: they may see it wherever they sit';
CREATE INDEX petition_claim_results_idx ON petition USING gin (claim_results);
CREATE INDEX petition_co_handling_idx ON petition USING gin (co_handling_unit_ids);
CREATE INDEX petition_execute_idx ON petition USING btree (jurisdiction_id, responsible_unit_id, execute_by) WHERE execute_by IS NOT NULL;
CREATE INDEX petition_external_idx ON petition USING btree (jurisdiction_id, external_id) WHERE external_id IS NOT NULL;
CREATE INDEX petition_final_review_idx ON petition USING btree (jurisdiction_id, final_review_unit_id) WHERE final_review_unit_id IS NOT NULL;
CREATE INDEX petition_handler_idx ON petition USING btree (jurisdiction_id, handler_id, next_limit, id) WHERE handler_id IS NOT NULL;
CREATE INDEX petition_joint_unit_idx ON petition USING gin (joint_unit_ids);
CREATE INDEX petition_limit_idx ON petition USING btree (jurisdiction_id, next_limit, id) WHERE next_limit IS NOT NULL;
CREATE INDEX petition_promise_unit_idx ON petition USING gin (promise_unit_ids);
CREATE INDEX petition_received_idx ON petition USING btree (jurisdiction_id, received_on DESC, id DESC);
CREATE INDEX petition_registering_idx ON petition USING btree (jurisdiction_id, registering_unit_id, phase, next_limit, id);
CREATE INDEX petition_responsible_idx ON petition USING btree (jurisdiction_id, responsible_unit_id, phase, next_limit, id);
CREATE INDEX petition_review_idx ON petition USING btree (jurisdiction_id, review_unit_id) WHERE review_unit_id IS NOT NULL;
CREATE INDEX petition_supervision_idx ON petition USING btree (jurisdiction_id, supervision, responsible_unit_id) WHERE supervision IS NOT NULL;
CREATE INDEX petition_urged_idx ON petition USING btree (jurisdiction_id, responsible_unit_id) WHERE urged;
GRANT INSERT, SELECT, UPDATE ON petition TO kaimen_app;

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
  CONSTRAINT petition_authority_pkey PRIMARY KEY (jurisdiction_id, petition_id, authority_id),
  CONSTRAINT petition_authority_holder_check CHECK (((holder_account_id IS NULL) <> (holder_petitioner_id IS NULL)))
);
COMMENT ON TABLE petition_authority IS 'Proxies and companions with what they may be told, one row each; derived from events';
CREATE INDEX petition_authority_account_idx ON petition_authority USING btree (jurisdiction_id, holder_account_id);
GRANT DELETE, INSERT, SELECT, UPDATE ON petition_authority TO kaimen_app;

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
GRANT DELETE, INSERT, SELECT, UPDATE ON petition_claim TO kaimen_app;

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
  rung smallint,
  CONSTRAINT petition_clock_pkey PRIMARY KEY (jurisdiction_id, petition_id, seq)
);
COMMENT ON TABLE petition_clock IS 'Statutory clocks, running and stopped; derived from events, which keep the derivation';
COMMENT ON COLUMN petition_clock.rung IS 'How many warnings were raised; null for rights that may lie unused, which nobody is warned of';
CREATE INDEX petition_clock_open_idx ON petition_clock USING btree (jurisdiction_id, limit_on, petition_id) WHERE stopped_on IS NULL;
CREATE INDEX petition_clock_rung_idx ON petition_clock USING btree (jurisdiction_id, rung, limit_on) WHERE stopped_on IS NULL AND rung IS NOT NULL;
GRANT DELETE, INSERT, SELECT, UPDATE ON petition_clock TO kaimen_app;

CREATE TABLE petition_hop (
  jurisdiction_id text NOT NULL,
  petition_id uuid NOT NULL,
  seq integer NOT NULL,
  unit_id uuid NOT NULL,
  kept boolean NOT NULL,
  assigned_on date NOT NULL,
  returned_on date,
  days_lost integer,
  ground text,
  CONSTRAINT petition_hop_pkey PRIMARY KEY (jurisdiction_id, petition_id, seq),
  CONSTRAINT petition_hop_returned_whole CHECK ((((returned_on IS NULL) = (days_lost IS NULL)) AND ((returned_on IS NULL) = (ground IS NULL))))
);
COMMENT ON TABLE petition_hop IS 'The assignments of a petition, those given back and the present one; derived from events';
COMMENT ON COLUMN petition_hop.kept IS 'The registering unit answers itself; after the third return it must';
CREATE INDEX petition_hop_assigned_idx ON petition_hop USING btree (jurisdiction_id, assigned_on, unit_id);
GRANT DELETE, INSERT, SELECT, UPDATE ON petition_hop TO kaimen_app;

CREATE TABLE petition_paper (
  jurisdiction_id text NOT NULL,
  petition_id uuid NOT NULL,
  kind text NOT NULL,
  number text NOT NULL,
  issued_on date NOT NULL,
  series text NOT NULL,
  year integer NOT NULL,
  serial integer NOT NULL,
  voided_on date,
  void_reason text,
  CONSTRAINT petition_paper_pkey PRIMARY KEY (jurisdiction_id, number)
);
COMMENT ON TABLE petition_paper IS 'Numbered papers; derived from events';
CREATE INDEX petition_paper_petition_idx ON petition_paper USING btree (jurisdiction_id, petition_id, kind);
CREATE INDEX petition_paper_register_idx ON petition_paper USING btree (jurisdiction_id, series, year, serial);
GRANT DELETE, INSERT, SELECT, UPDATE ON petition_paper TO kaimen_app;

CREATE TABLE petition_person (
  jurisdiction_id text NOT NULL,
  petition_id uuid NOT NULL,
  petitioner_id uuid NOT NULL,
  seq integer NOT NULL,
  role text NOT NULL,
  CONSTRAINT petition_person_pkey PRIMARY KEY (jurisdiction_id, petition_id, petitioner_id)
);
COMMENT ON TABLE petition_person IS 'Who raised a petition, by id only; derived from events';
CREATE INDEX petition_person_petitioner_idx ON petition_person USING btree (jurisdiction_id, petitioner_id);
GRANT DELETE, INSERT, SELECT, UPDATE ON petition_person TO kaimen_app;

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
GRANT INSERT, SELECT, UPDATE ON petition_text TO kaimen_app;

CREATE TABLE petitioner (
  jurisdiction_id text NOT NULL,
  id uuid NOT NULL,
  name text NOT NULL,
  certificate_type text NOT NULL,
  certificate_number text NOT NULL,
  phone text NOT NULL,
  address text NOT NULL,
  division_code text NOT NULL,
  created_at timestamp with time zone NOT NULL,
  email text NOT NULL DEFAULT ''::text,
  CONSTRAINT petitioner_pkey PRIMARY KEY (jurisdiction_id, id)
);
COMMENT ON TABLE petitioner IS 'Identity, apart from the matter: the log names a petitioner by id only, so a name can be corrected';
CREATE UNIQUE INDEX petitioner_certificate_key ON petitioner USING btree (jurisdiction_id, certificate_type, certificate_number) WHERE certificate_number <> ''::text;
CREATE INDEX petitioner_name_idx ON petitioner USING btree (jurisdiction_id, name text_pattern_ops);
CREATE INDEX petitioner_phone_tail_idx ON petitioner USING btree (jurisdiction_id, "right"(phone, 4)) WHERE phone <> ''::text;
GRANT INSERT, SELECT, UPDATE ON petitioner TO kaimen_app;

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
GRANT INSERT, SELECT, UPDATE ON post TO kaimen_app;

CREATE TABLE post_holding (
  jurisdiction_id text NOT NULL,
  post_id uuid NOT NULL,
  account_id uuid NOT NULL,
  from_on date NOT NULL,
  CONSTRAINT post_holding_pkey PRIMARY KEY (jurisdiction_id, post_id, account_id)
);
COMMENT ON TABLE post_holding IS 'Who holds which post now; derived from events';
CREATE INDEX post_holding_account_idx ON post_holding USING btree (jurisdiction_id, account_id);
GRANT DELETE, INSERT, SELECT ON post_holding TO kaimen_app;

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
  CONSTRAINT promise_pkey PRIMARY KEY (jurisdiction_id, petition_id, promise_id),
  CONSTRAINT promise_ended_once CHECK (((kept_on IS NULL) OR (withdrawn_on IS NULL)))
);
COMMENT ON TABLE promise IS 'Promises to petitioners and tasks given for them, with what became of them; derived from events';
COMMENT ON COLUMN promise.first_limit_on IS 'The day as it was first said; limit_on is the present one';
CREATE INDEX promise_limit_idx ON promise USING btree (jurisdiction_id, limit_on, unit_id);
CREATE INDEX promise_made_idx ON promise USING btree (jurisdiction_id, made_on);
GRANT DELETE, INSERT, SELECT, UPDATE ON promise TO kaimen_app;

CREATE TABLE query_code (
  jurisdiction_id text NOT NULL,
  code_hash bytea NOT NULL,
  petition_id uuid NOT NULL,
  CONSTRAINT query_code_pkey PRIMARY KEY (jurisdiction_id, code_hash),
  CONSTRAINT query_code_petition_key UNIQUE (jurisdiction_id, petition_id)
);
COMMENT ON TABLE query_code IS 'Finds a petition by the code on the slip; the code itself is not stored';
GRANT INSERT, SELECT ON query_code TO kaimen_app;

CREATE TABLE reception (
  jurisdiction_id text NOT NULL,
  id uuid NOT NULL,
  version integer NOT NULL,
  unit_id uuid NOT NULL,
  kind text NOT NULL,
  theme text NOT NULL,
  held_on date NOT NULL,
  starts_at text NOT NULL,
  ends_at text NOT NULL,
  place text NOT NULL,
  room text NOT NULL,
  status text NOT NULL,
  published_on date,
  CONSTRAINT reception_pkey PRIMARY KEY (jurisdiction_id, id),
  CONSTRAINT reception_times_check CHECK (((starts_at ~ '^\d\d:\d\d$'::text) AND (ends_at ~ '^\d\d:\d\d$'::text) AND (starts_at < ends_at)))
);
COMMENT ON TABLE reception IS 'Sittings of leaders who receive petitioners, one row each; derived from events';
CREATE INDEX reception_day_idx ON reception USING btree (jurisdiction_id, held_on, starts_at, id);
GRANT INSERT, SELECT, UPDATE ON reception TO kaimen_app;

CREATE TABLE reception_seat (
  jurisdiction_id text NOT NULL,
  reception_id uuid NOT NULL,
  seat integer NOT NULL,
  account_id uuid,
  name text NOT NULL,
  post text NOT NULL,
  CONSTRAINT reception_seat_pkey PRIMARY KEY (jurisdiction_id, reception_id, seat)
);
COMMENT ON TABLE reception_seat IS 'Who sits in a reception, seat by seat; derived from events';
CREATE INDEX reception_seat_account_idx ON reception_seat USING btree (jurisdiction_id, account_id) WHERE account_id IS NOT NULL;
GRANT DELETE, INSERT, SELECT, UPDATE ON reception_seat TO kaimen_app;

CREATE TABLE reception_slot (
  jurisdiction_id text NOT NULL,
  reception_id uuid NOT NULL,
  starts_at text NOT NULL,
  ends_at text NOT NULL,
  capacity integer NOT NULL,
  CONSTRAINT reception_slot_pkey PRIMARY KEY (jurisdiction_id, reception_id, starts_at),
  CONSTRAINT reception_slot_capacity_check CHECK ((capacity > 0))
);
COMMENT ON TABLE reception_slot IS 'The slots of a reception that can be booked; derived from events';
GRANT DELETE, INSERT, SELECT, UPDATE ON reception_slot TO kaimen_app;

CREATE TABLE request_answer (
  jurisdiction_id text NOT NULL,
  request_id uuid NOT NULL,
  petition_id uuid NOT NULL,
  CONSTRAINT request_answer_pkey PRIMARY KEY (jurisdiction_id, request_id)
);
COMMENT ON TABLE request_answer IS 'A registration sent twice gives the first answer again';
GRANT INSERT, SELECT ON request_answer TO kaimen_app;

CREATE TABLE saved_view (
  id uuid NOT NULL,
  account_id uuid NOT NULL,
  name text NOT NULL,
  settings jsonb NOT NULL,
  shared boolean NOT NULL,
  CONSTRAINT saved_view_pkey PRIMARY KEY (id)
);
COMMENT ON TABLE saved_view IS 'Views of the ledger saved under a name';
CREATE INDEX saved_view_account_idx ON saved_view USING btree (account_id);
GRANT DELETE, INSERT, SELECT, UPDATE ON saved_view TO kaimen_app;

CREATE TABLE session (
  token_hash bytea NOT NULL,
  account_id uuid NOT NULL,
  post_id uuid NOT NULL,
  created_at timestamp with time zone NOT NULL,
  expires_at timestamp with time zone NOT NULL,
  CONSTRAINT session_pkey PRIMARY KEY (token_hash)
);
COMMENT ON TABLE session IS 'Open sessions, by the hash of their cookie';
CREATE INDEX session_account_idx ON session USING btree (account_id);
GRANT DELETE, INSERT, SELECT, UPDATE ON session TO kaimen_app;

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
  cited_ids uuid[] NOT NULL DEFAULT '{}'::uuid[],
  series text NOT NULL,
  year integer NOT NULL,
  serial integer NOT NULL,
  CONSTRAINT suggestion_pkey PRIMARY KEY (jurisdiction_id, id),
  CONSTRAINT suggestion_number_key UNIQUE (jurisdiction_id, number)
);
COMMENT ON TABLE suggestion IS 'Suggestions to improve work, perfect policy or hold to account, one row each; derived from events';
COMMENT ON COLUMN suggestion.cited_ids IS 'The petitions it cites as evidence, in the order of the letter';
CREATE INDEX suggestion_cited_idx ON suggestion USING gin (cited_ids);
CREATE INDEX suggestion_issued_idx ON suggestion USING btree (jurisdiction_id, issued_on DESC, id DESC);
CREATE INDEX suggestion_open_idx ON suggestion USING btree (jurisdiction_id, to_unit_id, limit_on) WHERE answered_on IS NULL;
CREATE INDEX suggestion_register_idx ON suggestion USING btree (jurisdiction_id, series, year, serial);
GRANT INSERT, SELECT, UPDATE ON suggestion TO kaimen_app;

CREATE TABLE talk (
  jurisdiction_id text NOT NULL,
  petition_id uuid NOT NULL,
  talk_id uuid NOT NULL,
  reception_id uuid,
  hall_id uuid,
  serial integer,
  held_on date NOT NULL,
  started_at text NOT NULL,
  minutes integer NOT NULL,
  leader_account_id uuid,
  leader_name text NOT NULL,
  leader_post text NOT NULL,
  outcome text NOT NULL,
  CONSTRAINT talk_pkey PRIMARY KEY (jurisdiction_id, petition_id, talk_id),
  CONSTRAINT talk_minutes_check CHECK ((minutes >= 0))
);
COMMENT ON TABLE talk IS 'Who received whom when and what it came to; derived from events';
CREATE INDEX talk_held_idx ON talk USING btree (jurisdiction_id, held_on);
CREATE INDEX talk_reception_idx ON talk USING btree (jurisdiction_id, reception_id) WHERE reception_id IS NOT NULL;
GRANT DELETE, INSERT, SELECT, UPDATE ON talk TO kaimen_app;

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
GRANT INSERT, SELECT, UPDATE ON unit TO kaimen_app;

