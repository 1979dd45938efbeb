-- A petition's page names the suggestions that cite it; the log has the cited petitions, the row has their ids to search by.
ALTER TABLE suggestion ADD COLUMN cited_ids uuid[] NOT NULL DEFAULT '{}';
COMMENT ON COLUMN suggestion.cited_ids IS 'The petitions it cites as evidence, in the order of the letter';
UPDATE suggestion SET cited_ids = ARRAY(
  SELECT (cited.value->>'id')::uuid
  FROM event
  CROSS JOIN LATERAL jsonb_array_elements(event.data->'content'->'evidence') WITH ORDINALITY AS cited(value, place)
  WHERE event.jurisdiction_id = suggestion.jurisdiction_id AND event.stream_id = suggestion.id
    AND event.kind = 'SuggestionIssued'
  ORDER BY cited.place);
CREATE INDEX suggestion_cited_idx ON suggestion USING gin (cited_ids);
