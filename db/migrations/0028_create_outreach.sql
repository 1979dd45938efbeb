-- Going out to the people: lists of matters suggested for invitations, contact points of leaders and their visits.
ALTER TABLE petition ADD COLUMN repeats integer NOT NULL DEFAULT 0;
ALTER TABLE petition ADD COLUMN heard_by_leader boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN petition.repeats IS 'How many petitions are linked as repeats of it or merged into it';
COMMENT ON COLUMN petition.heard_by_leader IS 'A leader has talked with the petitioner about it';

-- What earlier logs say of repeats: the last word about each pair counts.
UPDATE petition p SET repeats = found.repeats
FROM (
  SELECT said.jurisdiction_id, said.stream_id, count(DISTINCT said.other) AS repeats
  FROM (
    SELECT DISTINCT ON (e.jurisdiction_id, e.stream_id, pair.road, pair.other)
      e.jurisdiction_id, e.stream_id, pair.other, pair.holds
    FROM event e CROSS JOIN LATERAL (
      SELECT CASE WHEN e.kind IN ('PetitionLinked', 'PetitionUnlinked') THEN 'link' ELSE 'merge' END AS road,
        coalesce(e.data -> 'link' ->> 'petitionId', e.data -> 'matter' ->> 'petitionId', e.data ->> 'petitionId') AS other,
        e.kind = 'MatterTakenIn' OR (e.kind = 'PetitionLinked' AND e.data -> 'link' ->> 'kind' = 'repeat') AS holds
    ) pair
    WHERE e.stream_kind = 'petition'
      AND e.kind IN ('PetitionLinked', 'PetitionUnlinked', 'MatterTakenIn', 'MatterParted')
    ORDER BY e.jurisdiction_id, e.stream_id, pair.road, pair.other, e.version DESC
  ) said
  WHERE said.holds
  GROUP BY said.jurisdiction_id, said.stream_id
) found
WHERE found.jurisdiction_id = p.jurisdiction_id AND found.stream_id = p.id;

UPDATE petition SET heard_by_leader = true WHERE channel = 'leader-reception';
UPDATE petition p SET heard_by_leader = true FROM invitation i
WHERE i.jurisdiction_id = p.jurisdiction_id AND i.petition_id = p.id AND i.outcome = 'came';
UPDATE petition p SET heard_by_leader = true FROM talk t
WHERE t.jurisdiction_id = p.jurisdiction_id AND t.petition_id = p.id;

CREATE TABLE invitation_list (
  jurisdiction_id text NOT NULL,
  id uuid NOT NULL,
  version integer NOT NULL,
  unit_id uuid NOT NULL,
  month text NOT NULL,
  drawn_on date NOT NULL,
  CONSTRAINT invitation_list_pkey PRIMARY KEY (jurisdiction_id, id),
  CONSTRAINT invitation_list_month_key UNIQUE (jurisdiction_id, unit_id, month)
);
COMMENT ON TABLE invitation_list IS 'Matters suggested for invitations in one month, one list for each unit; derived from events';

CREATE TABLE invitation_list_item (
  jurisdiction_id text NOT NULL,
  list_id uuid NOT NULL,
  petition_id uuid NOT NULL,
  seq integer NOT NULL,
  invitation_id uuid,
  skipped_on date,
  CONSTRAINT invitation_list_item_pkey PRIMARY KEY (jurisdiction_id, list_id, petition_id)
);
COMMENT ON TABLE invitation_list_item IS 'What was suggested and what became of it';

CREATE TABLE contact_point (
  jurisdiction_id text NOT NULL,
  id uuid NOT NULL,
  version integer NOT NULL,
  place_unit_id uuid NOT NULL,
  leader_id uuid,
  leader_name text NOT NULL,
  leader_post text NOT NULL,
  visits_a_year integer NOT NULL,
  ended_on date,
  CONSTRAINT contact_point_pkey PRIMARY KEY (jurisdiction_id, id)
);
COMMENT ON TABLE contact_point IS 'The village, community or unit that a leader visits, one row each; derived from events';

CREATE TABLE contact_visit (
  jurisdiction_id text NOT NULL,
  point_id uuid NOT NULL,
  visit_id uuid NOT NULL,
  made_on date NOT NULL,
  kind text NOT NULL,
  in_person boolean NOT NULL,
  people_met integer NOT NULL,
  leader_id uuid,
  leader_name text NOT NULL,
  petition_ids uuid[] NOT NULL,
  CONSTRAINT contact_visit_pkey PRIMARY KEY (jurisdiction_id, point_id, visit_id)
);
COMMENT ON TABLE contact_visit IS 'Visits of leaders at their contact points; only those in person count as visits that were owed';
CREATE INDEX contact_visit_day_idx ON contact_visit (jurisdiction_id, made_on);

GRANT SELECT, INSERT, UPDATE ON invitation_list, invitation_list_item, contact_point, contact_visit TO kaimen_app;
