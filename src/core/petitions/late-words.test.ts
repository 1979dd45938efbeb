import { describe, expect, it } from 'vitest';
import { agreementOn } from '../../../tests/support/agreement-moves.ts';
import {
  accepted,
  after,
  clerk,
  facts,
  handler,
  referred,
  registered,
} from '../../../tests/support/travelled-petition.ts';
import { law } from '../../../tests/support/walk-law.ts';
import { claimIds, intake } from '../../../tests/support/walk-moves.ts';
import type { ClaimId } from '../kit/ids.ts';
import { addDays, type PlainDate } from '../kit/plain-date.ts';
import { backDateDaysMax, backDateOf } from './back-date.ts';
import { bringClaimBack } from './bring-claim-back.ts';
import type { PetitionEvent } from './events.ts';
import { recordAccusationResult, recordHandOver } from './hand-over-news.ts';
import { acceptSimply, answerSimply, convertSimple } from './handle-simply.ts';
import { draftAgreement, recordPerformance, signAgreement } from './make-agreement.ts';
import { redirectClaims } from './redirect-claims.ts';
import { simpleConditions } from './simple-handling.ts';

type Late = { readonly on: PlainDate; readonly backDateReason?: string };
type Decided =
  | {
      readonly ok: true;
      readonly value: readonly PetitionEvent[] | { readonly events: readonly PetitionEvent[] };
    }
  | { readonly ok: false; readonly error: { readonly kind: string } };

const day = (count: number) => addDays(intake.receivedOn, count);
const today = day(20);
const eventsOf = (decided: Decided): readonly PetitionEvent[] =>
  !decided.ok ? [] : 'events' in decided.value ? decided.value.events : decided.value;
const take = <State extends Parameters<typeof after>[0]>(state: State, decided: Decided) =>
  after(state, { ok: true, value: eventsOf(decided) });
const first = claimIds[0] ?? ('none' as ClaimId);

const told = { means: 'oral', to: '李' } as const;
const acceptance = { handlerId: handler.accountId, conditions: simpleConditions };
const accepting = (late: Late, at = today) =>
  acceptSimply({ ...acceptance, told: { ...told, ...late } }, referred(), {
    ...facts(handler, at),
    law,
    handlerIsInUnit: true,
  });
const simple = take(referred(), accepting({ on: day(1) }, day(1)));
const drafted = take(
  accepted(),
  draftAgreement(agreementOn(claimIds, day(40)), accepted(), facts(handler, day(5))),
);
const sign = (late: Late, at = today) =>
  signAgreement(
    { signatories: ['李', '赵'], attachments: [], voluntary: true, ...late },
    drafted,
    facts(handler, at),
  );
const signed = take(drafted, sign({ on: day(6) }, day(6)));
const led = take(
  registered(),
  redirectClaims(
    {
      claims: [
        { claimId: first, route: 'arbitration', organ: '仲裁委', procedure: '劳动仲裁', reference: '' },
      ],
    },
    registered(),
    { ...facts(clerk, day(1)), disciplineUnits: [] },
  ),
);
const accused = {
  ...led,
  claims: led.claims.map((claim) =>
    claim.id === first ? { ...claim, route: 'accusation' as const } : claim,
  ),
};

const steps: Readonly<Record<string, (late: Late) => Decided>> = {
  'the signing of an agreement': sign,
  'the performance of an agreement': (late) =>
    recordPerformance({ evidence: '收条', ...late }, signed, facts(handler, today)),
  'a simple acceptance by word of mouth': accepting,
  'a simple answer': (late) =>
    answerSimply({ ...told, text: '已修好', paperAsked: false, ...late }, simple, facts(handler, today)),
  'the word that a matter turns ordinary': (late) =>
    convertSimple({ ground: 'unclear', reason: '需要鉴定', told: { ...told, ...late } }, simple, {
      ...facts(handler, today),
      law,
    }),
  'the news that an organ has a claim': (late) =>
    recordHandOver({ news: 'confirmed', claimId: first, reference: '', ...late }, led, facts(clerk, today)),
  'the news of what came of a claim': (late) =>
    recordHandOver(
      { news: 'result', claimId: first, text: '已裁决', number: '', ...late },
      led,
      facts(clerk, today),
    ),
  'the news of an accusation': (late) =>
    recordAccusationResult({ claimId: first, text: '已了结', ...late }, accused, facts(clerk, today)),
  'the word that a claim is not theirs': ({ on: saidOn, ...late }) =>
    bringClaimBack({ claimId: first, reason: '不属受理', saidOn, next: { to: 'here' }, ...late }, led, {
      ...facts(clerk, today),
      law,
    }),
};

describe.each(Object.entries(steps))('%s, written down late,', (_, step) => {
  const lastFree = addDays(today, -backDateDaysMax);
  const on = addDays(lastFree, -1);
  const marks = (decided: Decided) => eventsOf(decided).flatMap((event) => backDateOf(event) ?? []);

  it('says why, and is marked with its day', () => {
    for (const late of [{ on }, { on, backDateReason: ' ' }])
      expect(step(late)).toMatchObject({ error: { kind: 'petitions.back-date-reason-missing', on } });
    expect(marks(step({ on, backDateReason: '下乡' }))).toEqual([{ on, reason: '下乡' }]);
  });

  it('needs no reason up to the preset, and keeps none', () => {
    const decided = step({ on: lastFree, backDateReason: '下乡' });
    expect(decided.ok).toBe(true);
    expect(JSON.stringify(eventsOf(decided))).not.toContain('下乡');
    expect(step({ on: lastFree }).ok).toBe(true);
  });
});
