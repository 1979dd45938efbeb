import { describe, expect, it } from 'vitest';
import { done, served } from '../../../tests/support/answered-petition.ts';
import { admitted, applied, opinion, reviewer } from '../../../tests/support/reviewed-petition.ts';
import { clerk, facts, handler, registered } from '../../../tests/support/travelled-petition.ts';
import { law } from '../../../tests/support/walk-law.ts';
import { intake } from '../../../tests/support/walk-moves.ts';
import type { Result } from '../kit/result.ts';
import { addDays, type PlainDate } from '../kit/plain-date.ts';
import { endReview } from './admit-review.ts';
import { backDateDaysMax, backDateOf } from './back-date.ts';
import { recordOutsideReview } from './decide-review.ts';
import type { PetitionEvent } from './events.ts';
import { recordExecution } from './record-execution.ts';
import { withdrawPetition } from './withdraw-petition.ts';

type Late = { readonly backDateReason?: string };
type Step = (on: PlainDate, late?: Late) => Result<readonly PetitionEvent[], { readonly kind: string }>;

const today = addDays(intake.receivedOn, 60);
const asked = applied({ organ: { name: '市政府', unitId: undefined } });
const end = { reason: '说清了', evidence: '签名申请', voluntary: true } as const;

const steps: Readonly<Record<string, Step>> = {
  'the opinion of an organ outside': (signedOn, late) =>
    recordOutsideReview(
      { decision: opinion(), number: '市复查9号', signedOn, ...late },
      asked,
      facts(clerk, today),
    ),
  'what was carried out': (on, late) =>
    recordExecution({ ...done(), on, ...late }, served(), facts(handler, today)),
  'a withdrawal': (evidenceOn, late) =>
    withdrawPetition({ ...end, cause: 'withdrawn', evidenceOn, ...late }, registered(), facts(clerk, today)),
  'a death': (evidenceOn, late) =>
    withdrawPetition({ ...end, cause: 'died', evidenceOn, ...late }, registered(), facts(clerk, today)),
  'the end of a review': (evidenceOn, late) =>
    endReview({ ...end, cause: 'withdrawn', evidenceOn, ...late }, admitted(), {
      ...facts(reviewer, today),
      law,
    }),
};

describe.each(Object.entries(steps))('%s, written down late,', (_, step) => {
  const lastFree = addDays(today, -backDateDaysMax);
  const on = addDays(lastFree, -1);
  const eventsOf = (decided: ReturnType<Step>) => (decided.ok ? decided.value : []);

  it('says why, and is marked with its day', () => {
    for (const late of [{}, { backDateReason: ' ' }])
      expect(step(on, late)).toMatchObject({ error: { kind: 'petitions.back-date-reason-missing', on } });
    const marks = eventsOf(step(on, { backDateReason: '下乡' })).flatMap((event) => backDateOf(event) ?? []);
    expect(marks).toEqual([{ on, reason: '下乡' }]);
  });

  it('needs no reason up to the preset, and keeps none', () => {
    expect(step(lastFree).ok).toBe(true);
    const decided = step(lastFree, { backDateReason: '下乡' });
    expect(decided.ok).toBe(true);
    expect(JSON.stringify(eventsOf(decided))).not.toContain('下乡');
  });
});
