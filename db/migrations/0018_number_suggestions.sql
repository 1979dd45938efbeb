-- The register of numbers lists the letters of the three powers of suggestion beside the papers of petitions.
ALTER TABLE suggestion
  ADD COLUMN series text,
  ADD COLUMN year integer,
  ADD COLUMN serial integer;
UPDATE suggestion SET
  series = coalesce(substring(number FROM '^([^〔〕]+)〔\d{4}〕第?[1-9]\d*号$'), number),
  year = coalesce(substring(number FROM '^[^〔〕]+〔(\d{4})〕第?[1-9]\d*号$')::integer, 0),
  serial = coalesce(substring(number FROM '^[^〔〕]+〔\d{4}〕第?([1-9]\d*)号$')::integer, 0);
ALTER TABLE suggestion
  ALTER COLUMN series SET NOT NULL,
  ALTER COLUMN year SET NOT NULL,
  ALTER COLUMN serial SET NOT NULL;
CREATE INDEX suggestion_register_idx ON suggestion (jurisdiction_id, series, year, serial);
