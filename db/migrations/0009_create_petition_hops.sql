-- Every unit that had a petition, in order, with the day it gave it back: what is passed on is counted from here.
CREATE TABLE petition_hop (
  jurisdiction_id text NOT NULL,
  petition_id uuid NOT NULL,
  seq integer NOT NULL,
  unit_id uuid NOT NULL,
  kept boolean NOT NULL,
  assigned_on date NOT NULL,
  returned_on date,
  days_lost integer,
  ground text,
  CONSTRAINT petition_hop_pkey PRIMARY KEY (jurisdiction_id, petition_id, seq),
  CONSTRAINT petition_hop_returned_whole CHECK ((returned_on IS NULL) = (days_lost IS NULL) AND (returned_on IS NULL) = (ground IS NULL))
);
COMMENT ON TABLE petition_hop IS 'The assignments of a petition, those given back and the present one; derived from events';
COMMENT ON COLUMN petition_hop.kept IS 'The registering unit answers itself; after the third return it must';
CREATE INDEX petition_hop_assigned_idx ON petition_hop (jurisdiction_id, assigned_on, unit_id);
GRANT SELECT, INSERT, UPDATE, DELETE ON petition_hop TO kaimen_app;

-- What earlier logs say: an assignment counts when it was given back, or when it is the present one.
WITH assigned AS (
  SELECT e.jurisdiction_id, e.stream_id, e.version, e.data -> 'assignment' AS assignment,
    lead(e.version, 1, 2147483647) OVER (PARTITION BY e.jurisdiction_id, e.stream_id ORDER BY e.version) AS until
  FROM event e WHERE e.stream_kind = 'petition' AND e.kind = 'PetitionAssigned'
), hops AS (
  SELECT a.*, back.on_day, said.ground
  FROM assigned a
  LEFT JOIN LATERAL (
    SELECT (b.data ->> 'on')::date AS on_day, b.version FROM event b
    WHERE b.jurisdiction_id = a.jurisdiction_id AND b.stream_id = a.stream_id AND b.kind = 'ObjectionAgreed'
      AND b.version > a.version AND b.version < a.until
    ORDER BY b.version LIMIT 1) back ON true
  LEFT JOIN LATERAL (
    SELECT o.data -> 'objection' ->> 'ground' AS ground FROM event o
    WHERE o.jurisdiction_id = a.jurisdiction_id AND o.stream_id = a.stream_id AND o.kind = 'JurisdictionObjected'
      AND o.version > a.version AND o.version < back.version
    ORDER BY o.version DESC LIMIT 1) said ON true
  WHERE back.on_day IS NOT NULL OR a.until = 2147483647
)
INSERT INTO petition_hop
SELECT jurisdiction_id, stream_id,
  (row_number() OVER (PARTITION BY jurisdiction_id, stream_id ORDER BY version) - 1)::int,
  (assignment ->> 'unitId')::uuid, assignment ->> 'mode' = 'kept', (assignment ->> 'on')::date,
  on_day, on_day - (assignment ->> 'on')::date, ground
FROM hops;
