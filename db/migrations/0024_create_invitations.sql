-- Invitations to a talk with a leader (约访): which petition, when, with whom, and what came of it.
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
CREATE INDEX invitation_day_idx ON invitation (jurisdiction_id, day);
CREATE INDEX invitation_id_idx ON invitation (jurisdiction_id, invitation_id);
GRANT SELECT, INSERT, UPDATE, DELETE ON invitation TO kaimen_app;
