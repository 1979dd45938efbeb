-- The leaders' reception days: a sitting is a stream of its own; these tables answer who sits when, and what can be booked.
CREATE TABLE reception (
  jurisdiction_id text NOT NULL,
  id uuid NOT NULL,
  version integer NOT NULL,
  unit_id uuid NOT NULL,
  kind text NOT NULL,
  theme text NOT NULL,
  held_on date NOT NULL,
  starts_at text NOT NULL,
  ends_at text NOT NULL,
  place text NOT NULL,
  room text NOT NULL,
  status text NOT NULL,
  published_on date,
  PRIMARY KEY (jurisdiction_id, id),
  CONSTRAINT reception_times_check CHECK (starts_at ~ '^\d\d:\d\d$' AND ends_at ~ '^\d\d:\d\d$' AND starts_at < ends_at)
);
COMMENT ON TABLE reception IS 'Sittings of leaders who receive petitioners, one row each; derived from events';
CREATE INDEX reception_day_idx ON reception (jurisdiction_id, held_on, starts_at, id);

CREATE TABLE reception_seat (
  jurisdiction_id text NOT NULL,
  reception_id uuid NOT NULL,
  seat integer NOT NULL,
  account_id uuid,
  name text NOT NULL,
  post text NOT NULL,
  PRIMARY KEY (jurisdiction_id, reception_id, seat)
);
COMMENT ON TABLE reception_seat IS 'Who sits in a reception, seat by seat; derived from events';
CREATE INDEX reception_seat_account_idx ON reception_seat (jurisdiction_id, account_id) WHERE account_id IS NOT NULL;

CREATE TABLE reception_slot (
  jurisdiction_id text NOT NULL,
  reception_id uuid NOT NULL,
  starts_at text NOT NULL,
  ends_at text NOT NULL,
  capacity integer NOT NULL,
  PRIMARY KEY (jurisdiction_id, reception_id, starts_at),
  CONSTRAINT reception_slot_capacity_check CHECK (capacity > 0)
);
COMMENT ON TABLE reception_slot IS 'The slots of a reception that can be booked; derived from events';

GRANT SELECT, INSERT, UPDATE ON reception TO kaimen_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON reception_seat, reception_slot TO kaimen_app;
