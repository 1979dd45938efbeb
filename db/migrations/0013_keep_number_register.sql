-- The register of numbers lists every number by series, year and serial; a voided one stays, with its day and reason.
ALTER TABLE petition_paper
  ADD COLUMN series text,
  ADD COLUMN year integer,
  ADD COLUMN serial integer,
  ADD COLUMN voided_on date,
  ADD COLUMN void_reason text;
UPDATE petition_paper SET
  series = coalesce(substring(number FROM '^([^〔〕]+)〔\d{4}〕第?[1-9]\d*号$'), number),
  year = coalesce(substring(number FROM '^[^〔〕]+〔(\d{4})〕第?[1-9]\d*号$')::integer, 0),
  serial = coalesce(substring(number FROM '^[^〔〕]+〔\d{4}〕第?([1-9]\d*)号$')::integer, 0);
ALTER TABLE petition_paper
  ALTER COLUMN series SET NOT NULL,
  ALTER COLUMN year SET NOT NULL,
  ALTER COLUMN serial SET NOT NULL;
CREATE INDEX petition_paper_register_idx ON petition_paper (jurisdiction_id, series, year, serial);
