// One invented petition from its registration to wherever it stands today, decided by the same rules as real ones.
import type { Actor } from '#core/access/actor.ts';
import type { UnitId } from '#core/kit/ids.ts';
import { addDays, type PlainDate } from '#core/kit/plain-date.ts';
import { ok, type Result } from '#core/kit/result.ts';
import { acceptPetition } from '#core/petitions/accept-petition.ts';
import { addNote } from '#core/petitions/add-note.ts';
import { closePetition } from '#core/petitions/close-petition.ts';
import type { PetitionEvent } from '#core/petitions/events.ts';
import { fold } from '#core/petitions/evolve.ts';
import type { LawInForce } from '#core/petitions/law-in-force.ts';
import type { PetitionPaperKind } from '#core/petitions/paper-kinds.ts';
import type { PetitionState } from '#core/petitions/petition.ts';
import { recordExecution } from '#core/petitions/record-execution.ts';
import { serveDecision } from '#core/petitions/serve-decision.ts';
import { signDecision } from '#core/petitions/sign-decision.ts';
import { submitDecision } from '#core/petitions/submit-decision.ts';
import { triagePetition } from '#core/petitions/triage-petition.ts';

/** Who takes which step for one unit. */
export type Cast = {
  readonly unitId: UnitId;
  readonly clerk: Actor;
  readonly handler: Actor;
  readonly head: Actor;
};

export type Traveller = {
  /** The events of the registration. */
  readonly registered: readonly PetitionEvent[];
  /** How many of the eight further steps were taken by now. */
  readonly stepsTaken: number;
  readonly cast: Cast;
};

export type RoadFacts = {
  readonly law: LawInForce;
  /** Gives papers their numbers, as the ledger does. */
  readonly number: (
    papers: readonly PetitionPaperKind[],
    state: PetitionState,
    events: readonly PetitionEvent[],
    actor: Actor,
    today: PlainDate,
  ) => Promise<readonly PetitionEvent[]>;
};

export const roadLength = 8;
const daysPerStep = 6;

type Decided = { readonly events: readonly PetitionEvent[]; readonly papers: readonly PetitionPaperKind[] };
type RoadStep = {
  readonly actor: Actor;
  readonly decide: (state: PetitionState, today: PlainDate) => Decided;
};

/** All events of the petition, in order. Throws when a rule refuses: the road is the ordinary one. */
export async function travelRoad(traveller: Traveller, facts: RoadFacts): Promise<readonly PetitionEvent[]> {
  let events = traveller.registered;
  for (const [at, step] of stepsOf(traveller.cast, facts.law).slice(0, traveller.stepsTaken).entries()) {
    const state = stateAfter(events);
    const today = addDays(state.receivedOn, 1 + at * daysPerStep);
    const decided = step.decide(state, today);
    const numbered = await facts.number(decided.papers, state, decided.events, step.actor, today);
    events = [...events, ...decided.events, ...numbered];
  }
  return events;
}

function stepsOf({ unitId, clerk, handler, head }: Cast, law: LawInForce): readonly RoadStep[] {
  const requirement = '请依法办理并书面答复信访人。';
  return [
    {
      actor: clerk,
      decide: (state, today) =>
        must(
          triagePetition({ mode: 'referred', unitId, requirement }, state, {
            actor: clerk,
            today,
            law,
            canReceive: true,
          }),
        ),
    },
    {
      actor: handler,
      decide: (state, today) => ({
        events: must(
          acceptPetition({ handlerId: handler.accountId }, state, {
            actor: handler,
            today,
            law,
            handlerIsInUnit: true,
          }),
        ),
        papers: ['acceptance-notice'],
      }),
    },
    {
      actor: handler,
      decide: (state, today) => {
        const note = {
          kind: 'visit',
          on: today,
          text: '到现场查看，与信访人和物业当面核对了情况。',
          attachments: [],
        } as const;
        return justEvents(addNote(note, state, { actor: handler, today }));
      },
    },
    {
      actor: handler,
      decide: (state, today) =>
        justEvents(submitDecision(decisionOn(state, addDays(today, 30)), state, { actor: handler, today })),
    },
    {
      actor: head,
      decide: (state, today) => ({
        events: must(signDecision(state, { actor: head, today })),
        papers: ['decision-letter'],
      }),
    },
    {
      actor: handler,
      decide: (state, today) =>
        justEvents(serveDecision(serviceOn(today), state, { actor: handler, today, law })),
    },
    {
      actor: handler,
      decide: (state, today) => justEvents(carryOut(state, handler, today)),
    },
    {
      actor: handler,
      decide: (state, today) => {
        const closing = { settlement: 'solved', evidence: '已修复并由信访人签字确认。' } as const;
        return justEvents(closePetition(closing, state, { actor: handler, today }));
      },
    },
  ];
}

function decisionOn(state: PetitionState, executeBy: PlainDate) {
  const answer = {
    facts: '经查，反映的情况属实，问题自去年十月起存在，涉及住户六户。',
    evidence: '现场照片、收据复印件、村民小组会议记录。',
    basis: '《物业管理条例》第三十五条',
    demand: 'reasonable',
    opinion: 'support',
    reasons: '物业服务企业未按合同履行维修义务，应当限期修复。',
    executeBy,
    execution: '责成物业服务企业三十日内完成修复，由本单位验收。',
  } as const;
  const claims = state.claims.map((claim) => ({ ...answer, claimId: claim.id }));
  return { claims, reviewOrgan: '安宁县人民政府' };
}

// Everything that the answer supports, each with its proof.
function carryOut(
  state: PetitionState,
  actor: Actor,
  on: PlainDate,
): Result<readonly PetitionEvent[], unknown> {
  const proof = { on, by: '物业服务企业', evidence: '验收单', attachments: [], confirmation: '信访人签字' };
  const events = state.claims.flatMap(({ id: claimId }) =>
    must(recordExecution({ ...proof, claimId }, state, { actor, today: on })),
  );
  return ok(events);
}

function serviceOn(servedOn: PlainDate) {
  const method = 'in-person' as const;
  return {
    method,
    servedOn,
    place: '信访接待室',
    recipient: '本人',
    relation: '',
    servers: ['经办人'],
    witnesses: [],
    remark: '',
  };
}

const justEvents = (result: Result<readonly PetitionEvent[], unknown>): Decided => ({
  events: must(result),
  papers: [],
});

function stateAfter(events: readonly PetitionEvent[]): PetitionState {
  const state = fold(events);
  if (!state) throw new Error('a road begins with a registration');
  return state;
}

/** The value of a decision that may not be refused. */
export function must<Value>(result: Result<Value, unknown>): Value {
  if (result.ok) return result.value;
  throw new Error(`refused: ${JSON.stringify(result.error)}`);
}
