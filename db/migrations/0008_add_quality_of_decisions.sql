-- Answered, solved and satisfied are three facts and never one status; weight, distance and promises are what lists look for.
ALTER TABLE petition
  ADD COLUMN important boolean NOT NULL DEFAULT false,
  ADD COLUMN author_id uuid,
  ADD COLUMN recused_ids uuid[] NOT NULL DEFAULT '{}',
  ADD COLUMN recusal_unit_id uuid,
  ADD COLUMN recusal_duty text,
  ADD COLUMN answered_on date,
  ADD COLUMN solved_on date,
  ADD COLUMN satisfaction text,
  ADD COLUMN execute_by date;
COMMENT ON COLUMN petition.recused_ids IS 'Accounts that have to keep away: they neither see nor find the petition';
COMMENT ON COLUMN petition.execute_by IS 'The nearest day by which something promised must be carried out';

-- What earlier logs say of their present round, after the last reopening.
UPDATE petition p SET
  answered_on = (
    SELECT (e.data -> 'service' ->> 'servedOn')::date FROM event e
    WHERE e.jurisdiction_id = p.jurisdiction_id AND e.stream_id = p.id AND e.kind = 'DecisionServed'
      AND e.version > (
        SELECT coalesce(max(r.version), 0) FROM event r
        WHERE r.jurisdiction_id = p.jurisdiction_id AND r.stream_id = p.id AND r.kind = 'PetitionReopened')
    ORDER BY e.version DESC LIMIT 1),
  solved_on = (
    SELECT (e.data -> 'closing' ->> 'on')::date FROM event e
    WHERE e.jurisdiction_id = p.jurisdiction_id AND e.stream_id = p.id AND e.kind = 'PetitionClosed'
      AND e.data -> 'closing' ->> 'settlement' = 'solved'
      AND e.version > (
        SELECT coalesce(max(r.version), 0) FROM event r
        WHERE r.jurisdiction_id = p.jurisdiction_id AND r.stream_id = p.id AND r.kind = 'PetitionReopened')
    ORDER BY e.version DESC LIMIT 1),
  satisfaction = (
    SELECT e.data -> 'rating' ->> 'unit' FROM event e
    WHERE e.jurisdiction_id = p.jurisdiction_id AND e.stream_id = p.id AND e.kind = 'PetitionRated'
      AND e.version > (
        SELECT coalesce(max(r.version), 0) FROM event r
        WHERE r.jurisdiction_id = p.jurisdiction_id AND r.stream_id = p.id AND r.kind = 'PetitionReopened')
    ORDER BY e.version DESC LIMIT 1);

CREATE INDEX petition_execute_idx ON petition (jurisdiction_id, responsible_unit_id, execute_by) WHERE execute_by IS NOT NULL;
