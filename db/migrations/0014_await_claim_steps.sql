-- Which steps about single claims wait on a petition: a reply, a notice, a change of route. A petition of before has none.

ALTER TABLE petition ADD COLUMN claim_steps text DEFAULT '' NOT NULL;
