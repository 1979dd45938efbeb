-- Units that help the responsible one may read the petition too; a contest of competence waits for whoever designates.
ALTER TABLE petition ADD COLUMN co_handling_unit_ids uuid[] NOT NULL DEFAULT '{}';
ALTER TABLE petition ADD COLUMN designator_unit_id uuid;
CREATE INDEX petition_co_handling_idx ON petition USING gin (co_handling_unit_ids);
