// What a suggestion and the petitions it cites say of each other, and to whom.
import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { readPetition } from '#contract/petitions.ts';
import * as quality from '#contract/quality-steps.ts';
import {
  answerSuggestion,
  issueSuggestion,
  listSuggestions,
  readSuggestion,
  suggestionPaperPath,
} from '#contract/suggestions.ts';
import type { JurisdictionId } from '#core/kit/ids.ts';
import { openDatabase } from '#ledger/transaction.ts';
import { verifyLedger } from '#ledger/verify.ts';
import { readHouseFile } from '../../../tests/support/house.ts';
import { acceptedPetition } from '../../../tests/support/accepted-petition.ts';
import { testDatabase, type TestDatabase } from '../../../tests/support/database.ts';
import { register, testOffice, type Colleague, type TestOffice } from '../../../tests/support/office.ts';

let test: TestDatabase;
let office: TestOffice;
beforeEach(async () => {
  test = await testDatabase();
  office = await testOffice(test.pool);
});

async function give(evidence: readonly string[], addresseeUnitId = office.units.department): Promise<string> {
  const id = randomUUID();
  const words = { addresseeName: '', problem: '同类渗水反映集中', advice: '建立应急使用办法' };
  const body = { id, power: 'improvement' as const, addresseeUnitId, ...words, evidence: [...evidence] };
  await office.director.do(issueSuggestion, { body });
  return id;
}

const read = (who: Colleague, id: string) => who.do(readPetition, { params: { id } });
const one = (who: Colleague, id: string) => who.do(readSuggestion, { params: { id } });

describe('suggestions from before they were found by their petitions', () => {
  it('are filled in from the log, in the order of the letter', async () => {
    const [first, second] = [await register(office.clerk), await register(office.clerk)];
    await give([second.number, first.number]);
    await test.owner.query(`update suggestion set cited_ids = '{}'`);
    const migration = readHouseFile('db/migrations/0016_cite_petitions_in_suggestions.sql');
    const [fill = ''] = migration.match(/UPDATE suggestion[^;]*/) ?? [];
    await test.owner.query(fill);
    const { read: reader } = openDatabase(test.pool);
    const { findings } = await verifyLedger(reader, '330106' as JurisdictionId, () => undefined);
    expect(findings).toEqual([]);
    const { rows } = await test.owner.query('select cited_ids from suggestion');
    expect(rows[0].cited_ids).toHaveLength(2);
  });
});

describe('the page of a petition', () => {
  it('names the suggestions that cite it to those who may know of them, with how the answer stands', async () => {
    const { params } = await acceptedPetition(office);
    const { number } = await read(office.director, params.id);
    const other = await register(office.clerk);
    const id = await give([number]);
    await give([other.number]);
    expect((await read(office.director, params.id)).suggestions).toMatchObject([
      { id, powerName: '改进工作', addressee: '安宁县住房和城乡建设局', limit: '2026-04-01', late: false },
    ]);
    expect((await read(office.handler, params.id)).suggestions).toHaveLength(1);
    expect((await read(office.auditor, params.id)).suggestions).toHaveLength(1);
    expect((await read(office.clerk, params.id)).suggestions).toEqual([]);
    await office.setToday('2026-04-02');
    expect((await read(office.director, params.id)).suggestions).toMatchObject([{ late: true }]);
    const answer = { expectedVersion: 1, on: '2026-04-02', outcome: 'adopted' as const, reasons: '' };
    await office.unitHead.do(answerSuggestion, { params: { id }, body: answer });
    const asOf = async (day: string) =>
      (await office.director.do(readPetition, { params, query: { asOf: day } })).suggestions;
    expect(await asOf('2026-04-02')).toMatchObject([{ late: false, answer: { outcomeName: '采纳' } }]);
    const [then] = await asOf('2026-04-01');
    expect([then?.late, then?.answer]).toEqual([false, undefined]);
  });
});

describe('a suggestion', () => {
  it('names to its addressee only the petitions they may see, and counts the others', async () => {
    const { params } = await acceptedPetition(office);
    const { number } = await read(office.director, params.id);
    const other = await register(office.clerk);
    const id = await give([number, other.number]);
    expect((await one(office.director, id)).evidence.map((petition) => petition.number)).toEqual(
      [number, other.number].toSorted(),
    );
    const seen = await one(office.unitHead, id);
    expect([seen.evidence.map((petition) => petition.number), seen.hiddenEvidence]).toEqual([[number], 1]);
    const [listed] = (await office.unitHead.do(listSuggestions, {})).suggestions;
    expect(listed).toEqual(seen);
    const away = await office.town.call(readSuggestion, { params: { id } });
    expect(away.ok ? '' : away.problem.kind).toBe('suggestions.not-found');
  });

  it('hides a petition and its letter from whoever has to keep away from it', async () => {
    const { params } = await acceptedPetition(office);
    const { number } = await read(office.director, params.id);
    const id = await give([number]);
    const letter = async (who: Colleague) =>
      (await office.app.inject({ url: suggestionPaperPath(id, 'pdf'), headers: { cookie: who.cookie } }))
        .statusCode;
    expect(await letter(office.handler)).toBe(200);
    const { version } = await read(office.unitHead, params.id);
    const asked = { personId: office.handler.accountId, on: '2026-03-02', reason: '与当事人是亲戚' };
    await office.clerk.do(quality.requestRecusal, { params, body: { expectedVersion: version, ...asked } });
    const decided = { expectedVersion: version + 1, granted: true, reason: '核实' };
    await office.unitHead.do(quality.decideRecusal, { params, body: decided });
    const kept = await one(office.handler, id);
    expect([kept.evidence, kept.hiddenEvidence, kept.mayHaveLetter]).toEqual([[], 1, false]);
    expect([await letter(office.handler), await letter(office.unitHead)]).toEqual([403, 200]);
  });

  it('never cites to a unit a petition that complains of it', async () => {
    const respondent = { unitId: office.units.department, name: '住房和城乡建设局' };
    const { number } = await register(office.clerk, { respondent });
    const words = { addresseeName: '', problem: '问题', advice: '建议', evidence: [number] };
    const body = { id: randomUUID(), power: 'improvement' as const, ...words };
    const refused = await office.director.call(issueSuggestion, {
      body: { ...body, addresseeUnitId: office.units.department },
    });
    expect(refused.ok ? '' : refused.problem.kind).toBe('suggestions.evidence-against-addressee');
    await give([number], office.units.county);
  });
});
