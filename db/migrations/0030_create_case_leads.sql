-- Leaders who answer for a petition until it is truly settled, a row for each that was named; derived from events.
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
  PRIMARY KEY (jurisdiction_id, petition_id, seq)
);
COMMENT ON TABLE case_lead IS 'Who leads a petition at which level, what of the duties has its evidence, and when the lead ended; derived from events';
COMMENT ON COLUMN case_lead.duties_done IS 'Duties that a record shows as done; nobody ticks them';
CREATE UNIQUE INDEX case_lead_open_key ON case_lead (jurisdiction_id, petition_id, level) WHERE ended_on IS NULL;
CREATE INDEX case_lead_deadline_idx ON case_lead (jurisdiction_id, deadline, petition_id, seq) WHERE ended_on IS NULL;

ALTER TABLE petition ADD COLUMN case_team_ids uuid[] NOT NULL DEFAULT '{}';
COMMENT ON COLUMN petition.case_team_ids IS 'Accounts that lead the petition or help to: they may see it wherever they sit';

GRANT SELECT, INSERT, UPDATE, DELETE ON case_lead TO kaimen_app;
