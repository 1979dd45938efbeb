-- A matter that comes back is sent on again: a petition may have several papers of one kind, each under its own number.
ALTER TABLE petition_paper DROP CONSTRAINT petition_paper_kind_key;
CREATE INDEX petition_paper_petition_idx ON petition_paper (jurisdiction_id, petition_id, kind);
