import { describe, expect, it } from 'vitest';
import {
  accepted,
  after,
  answer,
  clerk,
  facts,
  handler,
  receipt,
  referred,
  registered,
  unitHead,
} from '../../../tests/support/travelled-petition.ts';
import { otherPetition } from '../../../tests/support/link-moves.ts';
import { actorAs, intake, office, respondent } from '../../../tests/support/walk-moves.ts';
import { law } from '../../../tests/support/walk-law.ts';
import type { PetitionId, PetitionerId, UnitId } from '../kit/ids.ts';
import { addDays, type PlainDate } from '../kit/plain-date.ts';
import { answeredWith } from './answered-with.ts';
import { claimsToAnswer } from './claims-to-answer.ts';
import { closePetition } from './close-petition.ts';
import { linkPetitions, unlinkPetitions } from './link-petitions.ts';
import { mergePetitions, unmergePetitions } from './merge-petitions.ts';
import type { PetitionState } from './petition.ts';
import { reopenPetition } from './reopen-petition.ts';
import { serveDecision } from './serve-decision.ts';
import { returnDecision, signDecision } from './sign-decision.ts';
import { openSteps } from './steps.ts';
import { submitDecision } from './submit-decision.ts';
import { voidPaper } from './void-paper.ts';

const day = (count: number) => addDays(intake.receivedOn, count);
const later = otherPetition(intake, office, law);
const reason = '同一人同一事';
const running = (state: PetitionState) =>
  state.clocks.filter((clock) => clock.stoppedOn === undefined).map(({ due }) => `${due.clock} ${due.limit}`);

const letter = '答〔2026〕1号';
const withLetter = (state: PetitionState, on: PlainDate): PetitionState =>
  after(state, {
    ok: true,
    value: [{ kind: 'PaperNumbered', paper: 'decision-letter', number: letter, on }],
  });
const answerTo = (state: PetitionState) => ({
  ...answer,
  claims: claimsToAnswer(state).flatMap(({ id }) => {
    const [first] = answer.claims;
    return first ? [{ ...first, claimId: id }] : [];
  }),
});

function merge(state = later, lead = accepted(), on = day(4)) {
  const decided = mergePetitions({ reason }, state, lead, facts(clerk, on));
  if (!decided.ok) throw new Error(decided.error.kind);
  const { here, there } = decided.value;
  return { here: after(state, { ok: true, value: here }), there: after(lead, { ok: true, value: there }) };
}

describe('a merge', () => {
  it('keeps people, claims and files of the later one, and makes the lead answer its claims', () => {
    const { here, there } = merge();
    expect(here).toMatchObject({ phase: 'closed', ending: { cause: 'merged' }, claims: later.claims });
    expect(here.people).toEqual(later.people);
    expect(running(here)).toEqual([]);
    expect(claimsToAnswer(there).map((claim) => claim.id)).toEqual(['claim-1', 'claim-2', 'claim-3']);
    expect(openSteps(there, clerk).map((open) => open.step)).not.toContain('withdraw');
  });

  it('undone, lets the later one stand where it stood, with no day more and no day less', () => {
    const sent = referred(later, day(2));
    const { here, there } = merge(sent);
    const undone = unmergePetitions({ reason }, here, there, facts(clerk, day(20)));
    if (!undone.ok) throw new Error(undone.error.kind);
    const state = after(here, { ok: true, value: undone.value.here });
    expect(state).toMatchObject({ phase: 'referred', merge: undefined, ending: undefined });
    expect(running(state)).toEqual(running(sent));
    expect(after(there, { ok: true, value: undone.value.there }).mergedIn).toEqual([]);
  });

  it('cannot be undone under an answer that is on its way; that is taken back first, and each refusal says how', () => {
    const { here, there } = merge();
    const part = (lead: PetitionState, on = day(9)) =>
      unmergePetitions({ reason }, here, lead, facts(clerk, on));
    const submitted = after(there, submitDecision(answerTo(there), there, facts(handler, day(5))));
    expect(part(submitted)).toMatchObject({ error: { kind: 'petitions.answer-on-its-way' } });
    const returned = after(submitted, returnDecision({ reason }, submitted, facts(unitHead, day(6))));
    expect(part(returned).ok).toBe(true);
    const signed = withLetter(after(submitted, signDecision(submitted, facts(unitHead, day(6)))), day(6));
    expect(part(signed)).toMatchObject({ error: { kind: 'petitions.answer-signed' } });
    const voided = after(signed, voidPaper({ number: letter, reason }, signed, facts(unitHead, day(7))));
    expect(part(voided).ok).toBe(true);
    const served = after(signed, serveDecision(receipt(day(7)), signed, facts(handler, day(7))));
    expect(part(served)).toMatchObject({ error: { kind: 'petitions.answer-served' } });
    const closing = { settlement: 'explained', evidence: '回访记录' } as const;
    const closed = after(served, closePetition(closing, served, facts(handler, day(40))));
    const supervisor = actorAs('director', office);
    const reopened = after(
      closed,
      reopenPetition({ cause: 'inspection', reason }, closed, facts(supervisor, day(50))),
    );
    const parted = part(reopened, day(51));
    if (!parted.ok) throw new Error(parted.error.kind);
    // It was answered in time: the office has its fifteen days (thirty in this law) anew.
    expect(running(after(here, { ok: true, value: parted.value.here }))).toEqual([
      `triage_office ${day(51 + 30)}`,
    ]);
  });

  const lead = accepted();
  const accusing = later.claims.map((claim) => ({ ...claim, purpose: 'accusation' as const }));
  it.each([
    ['into itself', later, later, 'petitions.merged-into-itself'],
    ['into what was answered', later, { ...lead, phase: 'served' as const }, 'petitions.lead-not-open'],
    ['into what is merged itself', later, merge(otherWith('third'), lead).here, 'petitions.lead-is-merged'],
    ['of an accusation', { ...later, claims: accusing }, lead, 'petitions.accusation-never-merged'],
    ['with an accusation', later, { ...lead, claims: accusing }, 'petitions.accusation-never-merged'],
    [
      'where the unit complained of could read it',
      { ...later, respondent: { unitId: 'bureau' as UnitId, name: '某局' } },
      lead,
      'petitions.respondents-differ',
    ],
    [
      'where the person complained of could read it',
      { ...later, respondent: { unitId: undefined, accountId: handler.accountId, name: '某人' } },
      lead,
      'petitions.respondents-differ',
    ],
  ])('is refused %s', (_, state, into, kind) => {
    expect(mergePetitions({ reason }, state, into, facts(clerk, day(1)))).toMatchObject({ error: { kind } });
  });

  it('makes no chain: who answers for another is not merged away', () => {
    const { there } = merge(later, registered());
    expect(mergePetitions({ reason }, there, otherWith('third'), facts(clerk, day(1)))).toMatchObject({
      error: { kind: 'petitions.wrong-phase', step: 'merge' },
    });
  });

  it('of other people shows the later petitioner the answer to the own claims and nothing of the lead’s people', () => {
    const people = [{ petitionerId: 'p2' as PetitionerId, role: 'petitioner' as const }];
    const { here, there } = merge({ ...later, people });
    expect(here.merge?.samePeople).toBe(false);
    const told = answeredWith(there, here);
    expect(told).toMatchObject({ number: here.number, people, claims: here.claims, mergedIn: [] });
    expect(JSON.stringify(told)).not.toContain('"p1"');
    expect(there.respondent?.unitId).toBe(respondent);
  });
});

function otherWith(id: string): PetitionState {
  return { ...later, id: id as PetitionId };
}

describe('a link', () => {
  it('is in both logs, once, and goes out of both', () => {
    const lead = accepted();
    const linked = linkPetitions({ kind: 'repeat', reason }, later, lead, facts(clerk, day(1)));
    if (!linked.ok) throw new Error(linked.error.kind);
    const here = after(later, { ok: true, value: linked.value.here });
    const there = after(lead, { ok: true, value: linked.value.there });
    expect([here.links[0]?.petitionId, there.links[0]?.petitionId]).toEqual([lead.id, later.id]);
    expect(linkPetitions({ kind: 'related', reason }, here, there, facts(clerk, day(1)))).toMatchObject({
      error: { kind: 'petitions.linked-before' },
    });
    expect(linkPetitions({ kind: 'related', reason }, here, here, facts(clerk, day(1)))).toMatchObject({
      error: { kind: 'petitions.linked-to-itself' },
    });
    const undone = unlinkPetitions({ reason }, there, here, facts(clerk, day(2)));
    if (!undone.ok) throw new Error(undone.error.kind);
    expect(after(there, { ok: true, value: undone.value.here }).links).toEqual([]);
    expect(after(here, { ok: true, value: undone.value.there }).links).toEqual([]);
  });
});
