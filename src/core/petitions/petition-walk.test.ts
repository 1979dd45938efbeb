// Random walks: whoever tries whatever in whatever order, a petition never leaves the road the law draws.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Actor } from '../access/actor.ts';
import type { Due } from '../clocks/due.ts';
import type {
  AccountId,
  ClaimId,
  JurisdictionId,
  PetitionId,
  PetitionerId,
  PostId,
  UnitId,
} from '../kit/ids.ts';
import { addDays, plainDate, type PlainDate } from '../kit/plain-date.ts';
import { ok, type Result } from '../kit/result.ts';
import type { RoleId } from '../organisation/roles.ts';
import { acceptPetition, nameHandler } from './accept-petition.ts';
import { addNote } from './add-note.ts';
import { amendPetition } from './amend-petition.ts';
import { closePetition } from './close-petition.ts';
import type { PetitionEvent } from './events.ts';
import { evolve, fold } from './evolve.ts';
import type { LawInForce } from './law-in-force.ts';
import type { Intake, PetitionState, Phase } from './petition.ts';
import { ratePetition } from './rate-petition.ts';
import { registerPetition } from './register-petition.ts';
import { approveReport, reportBack, returnReport } from './report-back.ts';
import { serveDecision } from './serve-decision.ts';
import { returnDecision, signDecision } from './sign-decision.ts';
import { openSteps, stepIds, type StepId } from './steps.ts';
import { submitDecision } from './submit-decision.ts';
import { takeOverEarlier, takeUpEarlier } from './take-over-earlier.ts';
import { triagePetition } from './triage-petition.ts';

const office = 'office' as UnitId;
const bureau = 'bureau' as UnitId;
const respondent = 'respondent' as UnitId;

const actorAs = (role: RoleId, unitId: UnitId): Actor => ({
  accountId: `${role}@${unitId}` as AccountId,
  postId: role as string as PostId,
  unitId,
  unitsInReach: [unitId],
  role,
  jurisdictionId: '330106' as JurisdictionId,
});

const actors = [
  actorAs('clerk', office),
  actorAs('director', office),
  actorAs('handler', bureau),
  actorAs('unit-head', bureau),
  actorAs('handler', respondent),
  actorAs('leader', office),
  actorAs('administrator', office),
  actorAs('town-clerk', bureau),
] as const;

// Thirty plain days for every clock: the days themselves are tested with the clocks.
const law: LawInForce = {
  ruleSet: 'test',
  due: (clock, from, dueOn): Due => {
    const limit = dueOn ?? addDays(from, 30);
    return { clock, from, target: limit, limit, provisional: false, because: [] };
  },
  extendedDue: (clock, from, days): Due => {
    const limit = addDays(from, 30 + days);
    return { clock, from, target: limit, limit, provisional: false, because: [] };
  },
  nameOf: (clock) => ({ zh: clock, en: clock }),
};

const claimIds = ['claim-1', 'claim-2'] as readonly string[] as readonly ClaimId[];

const intake: Intake = {
  channel: 'visit',
  receivedOn: plainDate('2026-03-02'),
  title: '外墙渗水',
  narrative: '三栋外墙渗水，请求维修。',
  people: [{ petitionerId: 'p1' as PetitionerId, role: 'petitioner' }],
  peopleCount: 1,
  claims: claimIds.map((id) => ({
    id,
    text: '维修',
    purpose: 'request',
    contentClass: '0204',
    route: undefined,
  })),
  place: { divisionCode: '330106109', detail: '' },
  respondent: { unitId: respondent, name: '某局' },
  attachments: [],
  externalId: undefined,
};

type Facts = { readonly actor: Actor; readonly today: PlainDate; readonly law: LawInForce };
type Events = Result<readonly PetitionEvent[], { readonly kind: string }>;
type Move = {
  readonly step: StepId | 'rate';
  readonly actor: Actor;
  readonly days: number;
  readonly choice: number;
};

function attempt({ step, actor, choice }: Move, state: PetitionState, today: PlainDate): Events {
  const facts: Facts = { actor, today, law };
  const answers = claimIds.map((claimId) => ({
    claimId,
    facts: '属实',
    evidence: '照片',
    basis: '条例',
    opinion: choice % 2 ? ('support' as const) : ('explain' as const),
    reasons: '理由',
    execution: choice % 3 ? '月底前' : '',
  }));
  const commands: { readonly [Step in StepId | 'rate']: () => Events } = {
    amend: () =>
      amendPetition(
        { intake: { ...intake, receivedOn: addDays(intake.receivedOn, -(choice % 3)) }, reason: '更正' },
        state,
        facts,
      ),
    'take-up': () => takeUpEarlier(state, facts),
    triage: () => {
      const unitId = [bureau, respondent, office][choice % 3] ?? bureau;
      const command =
        choice % 4 === 0
          ? ({ mode: 'kept', requirement: '' } as const)
          : choice % 2
            ? ({ mode: 'referred', unitId, requirement: '' } as const)
            : ({
                mode: 'assigned-down',
                unitId,
                requirement: '',
                reportDueOn: addDays(today, choice % 40),
              } as const);
      const decided = triagePetition(command, state, { ...facts, canReceive: true });
      return decided.ok ? ok(decided.value.events) : decided;
    },
    accept: () =>
      acceptPetition({ handlerId: actor.accountId }, state, { ...facts, handlerIsInUnit: choice % 5 > 0 }),
    'name-handler': () =>
      nameHandler({ handlerId: actor.accountId }, state, { actor, handlerIsInUnit: true }),
    'add-note': () =>
      addNote(
        { kind: 'note', on: addDays(today, (choice % 3) - 1), text: '记录', attachments: [] },
        state,
        facts,
      ),
    'submit-decision': () =>
      submitDecision(
        { claims: choice % 7 ? answers : answers.slice(1), reviewOrgan: '县政府' },
        state,
        facts,
      ),
    'return-decision': () => returnDecision({ reason: '再核实' }, state, facts),
    'sign-decision': () => signDecision(state, facts),
    'serve-decision': () =>
      serveDecision(
        {
          method: choice % 2 ? 'in-person' : 'left',
          servedOn: addDays(today, Math.min(choice % 5, 2) - 1),
          place: '',
          recipient: '李',
          relation: '',
          servers: ['甲'],
          witnesses: choice % 4 ? ['乙', '丙'] : [],
          remark: '',
        },
        state,
        facts,
      ),
    'report-back': () => reportBack({ text: '办结' }, state, facts),
    'return-report': () => returnReport({ reason: '补正' }, state, facts),
    'approve-report': () => approveReport(state, facts),
    close: () => closePetition({ settlement: 'solved', evidence: '验收单' }, state, facts),
    rate: () => ratePetition({ on: today, office: 'satisfied', unit: 'satisfied', comment: '' }, state),
  };
  return commands[step]();
}

const move: fc.Arbitrary<Move> = fc.record({
  step: fc.constantFrom<StepId | 'rate'>(...stepIds, 'rate'),
  actor: fc.constantFrom(...actors),
  days: fc.integer({ min: 0, max: 4 }),
  choice: fc.nat({ max: 1_000 }),
});

// Most random moves are refused; these are tried by everybody in turn, so that walks get far.
const hopefulMoves = (choice: number): readonly Move[] =>
  stepIds
    .filter((step) => !step.startsWith('return-'))
    .flatMap((step) => actors.map((actor) => ({ step, actor, days: 0, choice })));

function begin(earlier: boolean): readonly PetitionEvent[] {
  const command = { petitionId: 'petition' as PetitionId, registeringUnitId: office, intake };
  const facts = { today: intake.receivedOn, law };
  const begun = earlier
    ? takeOverEarlier({ ...command, earlier: { source: '旧台账 第 2 行', reply: undefined } }, facts)
    : registerPetition(command, facts);
  if (!begun.ok) throw new Error(begun.error.kind);
  return begun.value('330106-2026-000001');
}

/** What may follow what on the ordinary road (state diagram of the law note, ordinary part). */
const lawful: Readonly<Record<Phase, readonly Phase[]>> = {
  earlier: ['registered'],
  registered: ['referred'],
  referred: ['accepted'],
  accepted: ['submitted'],
  submitted: ['accepted', 'signed'],
  signed: ['served'],
  served: ['reported', 'closed'],
  reported: ['served', 'report-approved'],
  'report-approved': ['closed'],
  closed: [],
};

function walk(
  moves: readonly Move[],
  earlier: boolean,
  check: (before: PetitionState, after: PetitionState, move: Move) => void,
): PetitionEvent[] {
  const events = [...begin(earlier)];
  let state = fold(events);
  let today = intake.receivedOn;
  for (const next of moves.flatMap((one) => [
    one,
    ...(one.choice % 9 === 3 ? hopefulMoves(one.choice) : []),
  ])) {
    if (!state) throw new Error('no state');
    today = addDays(today, next.days);
    const result = attempt(next, state, today);
    if (!result.ok) continue;
    const after: PetitionState = result.value.reduce(evolve, state) as PetitionState;
    check(state, after, next);
    events.push(...result.value);
    state = after;
  }
  return events;
}

const walks = { numRuns: 2_000 };
const path = fc.tuple(fc.array(move, { maxLength: 60 }), fc.boolean());

describe('a petition on a random walk', () => {
  it('only ever moves as the law draws the road', () => {
    const seen = new Set<Phase>();
    fc.assert(
      fc.property(path, ([moves, earlier]) => {
        walk(moves, earlier, (before, after) => {
          seen.add(after.phase);
          if (before.phase !== after.phase) expect(lawful[before.phase]).toContain(after.phase);
        });
      }),
      walks,
    );
    expect(seen.size, 'walks reach the whole road').toBe(Object.keys(lawful).length - 1);
  });

  it('never reaches the unit complained of, and never lets anyone without the step act', () => {
    fc.assert(
      fc.property(path, ([moves, earlier]) => {
        walk(moves, earlier, (before, after, taken) => {
          expect(after.assignment?.unitId).not.toBe(respondent);
          if (taken.step === 'rate') return;
          const { step } = taken;
          const mine = openSteps(before, taken.actor)
            .filter((open) => open.mine)
            .map((open) => open.step);
          expect(mine).toContain(step);
        });
      }),
      walks,
    );
  });

  it('is what its events say, has an owner for every running clock, and answers every claim before it is signed', () => {
    fc.assert(
      fc.property(path, ([moves, earlier]) => {
        const events = walk(moves, earlier, (_, after) => {
          const running = after.clocks.filter((clock) => clock.stoppedOn === undefined);
          expect(new Set(running.map((clock) => clock.due.clock)).size).toBe(running.length);
          if (after.signedOn)
            expect(after.decision?.claims.map((answer) => answer.claimId)).toEqual(claimIds);
          if (after.phase === 'closed')
            expect(running.every((clock) => clock.owner === 'petitioner')).toBe(true);
        });
        const state = fold(events);
        expect(state?.version).toBe(events.length);
        expect(fold(structuredClone(events))).toEqual(state);
      }),
      walks,
    );
  });
});
