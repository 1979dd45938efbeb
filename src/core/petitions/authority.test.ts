// Whatever is granted, ended and corrected in whatever order: nobody is told beyond what stands on that day.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { authorityContent, cadre } from '../../../tests/support/authority-moves.ts';
import { actorAs, begin, intake, office, respondent } from '../../../tests/support/walk-moves.ts';
import type { AuthorityId, PetitionerId } from '../kit/ids.ts';
import { addDays, type PlainDate } from '../kit/plain-date.ts';
import { isInForce, partsOn, type AuthorityContent } from './authority.ts';
import { evolve, fold } from './evolve.ts';
import type { PetitionEvent } from './events.ts';
import { endAuthority, grantAuthority, takeBackAuthority } from './grant-authority.ts';
import type { PetitionState } from './petition.ts';
import { withdrawPetition } from './withdraw-petition.ts';

const begun = (): PetitionState => {
  const state = fold(begin(false));
  if (!state) throw new Error('nothing was registered');
  return state;
};
const monday = intake.receivedOn;
const clerk = actorAs('clerk', office);
const accusing = (state: PetitionState): PetitionState => ({
  ...state,
  claims: state.claims.map((claim) => ({ ...claim, purpose: 'accusation' as const })),
});

type Turn =
  | { readonly does: 'grant' | 'end' | 'take-back'; readonly choice: number }
  | { readonly does: 'wait' | 'accuse' | 'complain' | 'drop-giver' | 'bury'; readonly choice: number };

const turn: fc.Arbitrary<Turn> = fc.record({
  does: fc.constantFrom<Turn['does']>(
    'grant',
    'grant',
    'grant',
    'end',
    'take-back',
    'wait',
    'wait',
    'accuse',
    'complain',
    'drop-giver',
    'bury',
  ),
  choice: fc.nat({ max: 1_000 }),
});

/** What was signed and what was said, kept apart from the program, in the plainest way. */
type Book = {
  readonly granted: { readonly id: string; readonly content: AuthorityContent; endedOn?: PlainDate }[];
  accused: boolean;
  complained: boolean;
  dropped: boolean;
  buriedOn?: PlainDate;
};

function mayKnow(book: Book, id: string, part: string, day: PlainDate): boolean {
  const one = book.granted.find((entry) => entry.id === id);
  if (!one) return false;
  const { content, endedOn } = one;
  if (day < content.from) return false;
  if (content.until !== undefined && day > content.until) return false;
  if (endedOn !== undefined && endedOn <= day) return false;
  if (book.buriedOn !== undefined && book.buriedOn <= day) return false;
  if (book.dropped) return false;
  if (book.accused && content.custodian === undefined) return false;
  if (book.complained && content.holder.accountId === cadre) return false;
  return content.parts.some((held) => held === part);
}

function play(turns: readonly Turn[]) {
  let [state, today] = [begun(), monday];
  const book: Book = { granted: [], accused: false, complained: false, dropped: false };
  const days = [today];
  const take = (events: readonly PetitionEvent[]): void => {
    state = events.reduce<PetitionState>(evolve, state);
  };
  for (const { does, choice } of turns) {
    const facts = { actor: clerk, today };
    if (does === 'wait') today = addDays(today, choice % 4);
    if (does === 'grant') {
      const authorityId = `a${state.version}` as AuthorityId;
      const content = authorityContent(choice, today);
      const done = grantAuthority(content, state, { ...facts, authorityId, holderUnitIds: [] });
      if (done.ok) {
        take(done.value);
        const { custodian, ...rest } = content;
        book.granted.push({ id: authorityId, content: book.accused ? { ...rest, custodian } : rest });
      }
    }
    if (does === 'end' || does === 'take-back') {
      const one = book.granted[choice % Math.max(1, book.granted.length)];
      const authorityId = (one?.id ?? 'none') as AuthorityId;
      const on = does === 'end' ? addDays(today, -(choice % 3)) : today;
      const done =
        does === 'end'
          ? endAuthority({ authorityId, on, ground: 'taken-back', said: 'phone', note: '' }, state, facts)
          : takeBackAuthority(authorityId, state, today);
      if (done.ok) {
        take(done.value);
        if (one) one.endedOn = on;
      }
    }
    if (does === 'accuse') {
      state = accusing(state);
      book.accused = true;
    }
    if (does === 'complain') {
      state = { ...state, respondent: { unitId: respondent, accountId: cadre, name: '某干部' } };
      book.complained = true;
    }
    if (does === 'drop-giver') {
      state = { ...state, people: [{ petitionerId: 'p2' as PetitionerId, role: 'petitioner' }] };
      book.dropped = true;
    }
    if (does === 'bury' && book.buriedOn === undefined) {
      const died = { cause: 'died', reason: '病故', evidence: '死亡证明', evidenceOn: today } as const;
      const done = withdrawPetition({ ...died, voluntary: true }, state, facts);
      if (done.ok) {
        take(done.value);
        book.buriedOn = today;
      }
    }
    days.push(today);
  }
  return { state, book, days: [...days, addDays(today, 1), addDays(today, 30)] };
}

describe('who may be told', () => {
  it('is never more than what was signed, begun, not over, not taken back and not withheld, on any day', () => {
    const tally = { told: 0, ended: 0, withheld: 0 };
    fc.assert(
      fc.property(fc.array(turn, { minLength: 1, maxLength: 25 }), (turns) => {
        const { state, book, days } = play(turns);
        for (const authority of state.authorities)
          for (const day of days) {
            const told = partsOn(authority, state, day);
            for (const part of ['progress', 'answer', 'attend', 'sign'] as const)
              expect(told.includes(part)).toBe(mayKnow(book, authority.id, part, day));
            tally.told += told.length;
            if (authority.end) tally.ended += 1;
            if (told.length === 0 && isInForce(authority, state, day)) tally.withheld += 1;
          }
      }),
      { numRuns: 600, seed: 20260308 },
    );
    // The turns came to all of it.
    expect(Math.min(tally.told, tally.ended, tally.withheld)).toBeGreaterThan(50);
  });
});
