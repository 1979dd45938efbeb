-- Bookings of a leader's reception: a stream of its own each. That a place has one holder is held by the database itself.
CREATE TABLE booking (
  jurisdiction_id text NOT NULL,
  id uuid NOT NULL,
  version integer NOT NULL,
  reception_id uuid NOT NULL,
  starts_at text NOT NULL,
  status text NOT NULL,
  place integer,
  rank integer,
  petitioner_id uuid NOT NULL,
  petition_id uuid,
  PRIMARY KEY (jurisdiction_id, id),
  CONSTRAINT booking_place_key UNIQUE (jurisdiction_id, reception_id, starts_at, place),
  CONSTRAINT booking_place_check CHECK ((status IN ('booked', 'arrived', 'missed')) = (place IS NOT NULL)),
  CONSTRAINT booking_rank_check CHECK ((status = 'waiting') = (rank IS NOT NULL))
);
COMMENT ON TABLE booking IS 'Places booked at receptions and turns in the wait for one, one row each; derived from events';
CREATE INDEX booking_petitioner_idx ON booking (jurisdiction_id, petitioner_id);

CREATE TABLE booking_hold (
  jurisdiction_id text NOT NULL,
  id uuid NOT NULL,
  reception_id uuid NOT NULL,
  starts_at text NOT NULL,
  place integer NOT NULL,
  ends_at timestamptz NOT NULL,
  PRIMARY KEY (jurisdiction_id, id)
);
COMMENT ON TABLE booking_hold IS 'Places kept for a few minutes while the form is filled in; no part of the record';
CREATE INDEX booking_hold_slot_idx ON booking_hold (jurisdiction_id, reception_id, starts_at);

CREATE TABLE booking_code (
  jurisdiction_id text NOT NULL,
  code_hash bytea NOT NULL,
  booking_id uuid NOT NULL,
  PRIMARY KEY (jurisdiction_id, code_hash)
);
COMMENT ON TABLE booking_code IS 'The code on the slip of a booking, by its hash';

GRANT SELECT, INSERT, UPDATE ON booking TO kaimen_app;
GRANT SELECT, INSERT, DELETE ON booking_hold TO kaimen_app;
GRANT SELECT, INSERT ON booking_code TO kaimen_app;
