-- Talks of leaders with those who raised a petition: one row each, derived from the events of the petition.
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
  CONSTRAINT talk_minutes_check CHECK (minutes >= 0)
);
COMMENT ON TABLE talk IS 'Who received whom when and what it came to; derived from events';
CREATE INDEX talk_held_idx ON talk (jurisdiction_id, held_on);
CREATE INDEX talk_reception_idx ON talk (jurisdiction_id, reception_id) WHERE reception_id IS NOT NULL;
GRANT SELECT, INSERT, UPDATE, DELETE ON talk TO kaimen_app;
