-- Who reviews a petition may read it and finds it among its work; both are asked of the table of petitions.
ALTER TABLE petition
  ADD COLUMN review_unit_id uuid,
  ADD COLUMN final_review_unit_id uuid,
  ADD COLUMN review_stage text;
CREATE INDEX petition_review_idx ON petition (jurisdiction_id, review_unit_id) WHERE review_unit_id IS NOT NULL;
CREATE INDEX petition_final_review_idx ON petition (jurisdiction_id, final_review_unit_id) WHERE final_review_unit_id IS NOT NULL;
