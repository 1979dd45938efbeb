import { expect, it } from 'vitest';
import { houseFiles, readHouseFile } from '../support/house.ts';

const sources = houseFiles().filter((path) => path.startsWith('src/') && path.endsWith('.ts'));

it('only the ledger takes out the writing half of a transaction', () => {
  const elsewhere = sources.filter(
    (path) => !path.startsWith('src/ledger/') && /\b(writerOf|executorOf)\b/.test(readHouseFile(path)),
  );
  expect(elsewhere).toEqual([]);
});

it('no SQL written as text changes a case table outside the ledger', () => {
  const change =
    /\b(insert into|update|delete from|truncate)\s+"?(event|petition\w*|petitioner|number_series|query_code|request_answer|suggestion|reception\w*|booking\w*|hall_\w+|invitation\w*|contact_\w+|suggestion_\w+|unit|post|post_holding|account|office)\b/i;
  const elsewhere = sources.filter(
    (path) =>
      !path.startsWith('src/ledger/') && !path.endsWith('.test.ts') && change.test(readHouseFile(path)),
  );
  expect(elsewhere).toEqual([]);
});
