-- The address of a place's screen or tablet is a key; whoever has it can take numbers. The office can end one and have another.
CREATE TABLE hall_address (
  jurisdiction_id text NOT NULL,
  place text NOT NULL,
  use text NOT NULL,
  renewals integer NOT NULL,
  renewed_at timestamptz NOT NULL,
  renewed_by uuid NOT NULL,
  CONSTRAINT hall_address_pkey PRIMARY KEY (jurisdiction_id, place, use),
  CONSTRAINT hall_address_use_check CHECK (use IN ('screen', 'tablet'))
);
COMMENT ON TABLE hall_address IS 'How often the address of a screen or tablet was made anew; the key itself is not kept';
GRANT SELECT, INSERT, UPDATE ON hall_address TO kaimen_app;
