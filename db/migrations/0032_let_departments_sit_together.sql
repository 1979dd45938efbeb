-- The units of a joint reception read the petition that is put before them.
ALTER TABLE petition ADD COLUMN joint_unit_ids uuid[] NOT NULL DEFAULT '{}';
CREATE INDEX petition_joint_unit_idx ON petition USING gin (joint_unit_ids);
