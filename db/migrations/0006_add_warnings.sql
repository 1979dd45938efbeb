-- The nightly sweep asks one question of one index: which running clocks have reached a rung they were not warned of.
ALTER TABLE petition_clock ADD COLUMN rung smallint;
COMMENT ON COLUMN petition_clock.rung IS 'How many warnings were raised; null for rights that may lie unused, which nobody is warned of';
UPDATE petition_clock SET rung = 0 WHERE owner <> 'petitioner' AND clock <> 'objection';
CREATE INDEX petition_clock_rung_idx ON petition_clock (jurisdiction_id, rung, limit_on)
  WHERE stopped_on IS NULL AND rung IS NOT NULL;
