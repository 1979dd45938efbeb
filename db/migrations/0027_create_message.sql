-- What somebody is to be told: written with what caused it, sent afterwards. No text and no address stands in it.
CREATE TABLE message (
  jurisdiction_id text NOT NULL,
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  booking_id uuid NOT NULL,
  cause text NOT NULL,
  cause_key text NOT NULL,
  state text NOT NULL DEFAULT 'waiting',
  written_at timestamptz NOT NULL,
  try_at timestamptz NOT NULL,
  tries integer NOT NULL DEFAULT 0,
  carrier text,
  reason text,
  detail text NOT NULL DEFAULT '',
  settled_at timestamptz,
  PRIMARY KEY (jurisdiction_id, id),
  CONSTRAINT message_cause_key UNIQUE (jurisdiction_id, booking_id, cause_key)
);
COMMENT ON TABLE message IS 'Messages owed to who has booked, one row for a cause and a person; no part of the record';
COMMENT ON COLUMN message.try_at IS 'Not before this moment; while it is being sent, the moment at which the sender counts as dead';
COMMENT ON COLUMN message.detail IS 'What the gateway answered, without number or address';
CREATE INDEX message_waiting_idx ON message (jurisdiction_id, try_at) WHERE state IN ('waiting', 'sending');

GRANT SELECT, INSERT, UPDATE ON message TO kaimen_app;
