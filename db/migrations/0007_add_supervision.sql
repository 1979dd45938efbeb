-- Urging and supervision wait for somebody whatever the phase of the petition: lists find them by these two columns.
ALTER TABLE petition ADD COLUMN urged boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN petition.urged IS 'The responsible unit was urged and has not answered';
ALTER TABLE petition ADD COLUMN supervision text;
COMMENT ON COLUMN petition.supervision IS 'How an open supervision order stands: asked, replied, or moved; null without one';
CREATE INDEX petition_urged_idx ON petition (jurisdiction_id, responsible_unit_id) WHERE urged;
CREATE INDEX petition_supervision_idx ON petition (jurisdiction_id, supervision, responsible_unit_id)
  WHERE supervision IS NOT NULL;
