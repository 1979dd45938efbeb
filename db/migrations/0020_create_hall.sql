-- The hall where people wait: one stream for a place and a day; these tables answer who is called next. No name stands in them.
CREATE TABLE hall_day (
  jurisdiction_id text NOT NULL,
  id uuid NOT NULL,
  version integer NOT NULL,
  unit_id uuid NOT NULL,
  place text NOT NULL,
  held_on date NOT NULL,
  booked_turns text[] NOT NULL,
  PRIMARY KEY (jurisdiction_id, id),
  CONSTRAINT hall_day_place_key UNIQUE (jurisdiction_id, place, held_on)
);
COMMENT ON TABLE hall_day IS 'Halls, one row for a place and a day; derived from events. Whoever decides holds the row';
COMMENT ON COLUMN hall_day.booked_turns IS 'The lines whose number called last had been booked';

CREATE TABLE hall_window (
  jurisdiction_id text NOT NULL,
  hall_id uuid NOT NULL,
  seq integer NOT NULL,
  name text NOT NULL,
  lines text[] NOT NULL,
  open boolean NOT NULL,
  PRIMARY KEY (jurisdiction_id, hall_id, seq)
);
COMMENT ON TABLE hall_window IS 'The windows of a hall and the lines they serve; derived from events';

CREATE TABLE hall_ticket (
  jurisdiction_id text NOT NULL,
  hall_id uuid NOT NULL,
  serial integer NOT NULL,
  number text NOT NULL,
  request_id uuid NOT NULL,
  line text NOT NULL,
  taken_at integer NOT NULL,
  booking_id uuid,
  booked_at text,
  frail boolean NOT NULL,
  person_key text,
  stage text NOT NULL,
  only_window text,
  window_name text,
  called_at integer,
  calls integer NOT NULL,
  begun_at integer,
  ended_at integer,
  told_from integer,
  told_to integer,
  PRIMARY KEY (jurisdiction_id, hall_id, serial),
  CONSTRAINT hall_ticket_number_key UNIQUE (jurisdiction_id, hall_id, number)
);
COMMENT ON TABLE hall_ticket IS 'The numbers of a hall, never with a name; derived from events';
COMMENT ON COLUMN hall_ticket.person_key IS 'Sameness of a person inside this day: a keyed hash, whose key is not in the database';
CREATE UNIQUE INDEX hall_ticket_window_idx ON hall_ticket (jurisdiction_id, hall_id, window_name)
  WHERE stage IN ('called', 'serving');

GRANT SELECT, INSERT, UPDATE ON hall_day, hall_window, hall_ticket TO kaimen_app;
