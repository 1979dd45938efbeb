-- What became of the claims, each result once in the order of the claims, so that lists show it and filter by it.

ALTER TABLE petition ADD COLUMN claim_results text[] NOT NULL DEFAULT '{}';
COMMENT ON COLUMN petition.claim_results IS 'What became of the claims so far, each result once in the order of the claims';

-- Of earlier logs the answers by decision, which stood in the table of claims already.
UPDATE petition p SET claim_results = found.results
FROM (
  SELECT once.jurisdiction_id, once.petition_id, array_agg(once.result ORDER BY once.seq) AS results
  FROM (
    SELECT c.jurisdiction_id, c.petition_id, min(c.seq) AS seq,
      CASE c.opinion
        WHEN 'support' THEN 'supported'
        WHEN 'partial-support' THEN 'partly-supported'
        WHEN 'explain' THEN 'explained'
        ELSE 'not-supported' END AS result
    FROM petition_claim c WHERE c.opinion IS NOT NULL
    GROUP BY c.jurisdiction_id, c.petition_id, result
  ) once
  GROUP BY once.jurisdiction_id, once.petition_id
) found
WHERE found.jurisdiction_id = p.jurisdiction_id AND found.petition_id = p.id AND p.answered_on IS NOT NULL;

CREATE INDEX petition_claim_results_idx ON petition USING gin (claim_results);
