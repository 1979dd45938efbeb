// The simple procedure from its choice to its answer, and the one way out of it (《信访事项简易办理办法（试行）》).
import type { Actor } from '../access/actor.ts';
import type { AccountId } from '../kit/ids.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import { err, ok, type Result } from '../kit/result.ts';
import { refuseHandler, type HandlerFacts, type HandlerRefusal } from './accept-petition.ts';
import { keptReason, refuseWithoutReason, type BackDateReasonMissing } from './back-date.ts';
import type { PetitionEvent } from './events.ts';
import type { LawInForce, MatterLaw } from './law-in-force.ts';
import { isOrdinary } from './lawful-route.ts';
import { stopClocks } from './petition-clocks.ts';
import type { PetitionPaperKind } from './paper-kinds.ts';
import type { PetitionState } from './petition.ts';
import {
  conditionsNeeded,
  simpleAnswer,
  type ConversionGround,
  type SimpleAnswer,
  type SimpleCondition,
  type Told,
} from './simple-handling.ts';
import { mayTake, type StepRefusal } from './steps.ts';

type Decided<Refusal> = Result<
  { readonly events: readonly PetitionEvent[]; readonly papers: readonly PetitionPaperKind[] },
  Refusal
>;

export type AcceptSimply = {
  readonly handlerId: AccountId;
  readonly conditions: readonly SimpleCondition[];
  readonly told: Told;
};

/** Ten working days from today. Where the local rules give a limit for accepting so, it is on record whether it was kept. */
export function acceptSimply(
  command: AcceptSimply,
  state: PetitionState,
  facts: HandlerFacts & SimpleFacts,
): Result<readonly PetitionEvent[], StepRefusal | SimplyRefused> {
  const may = mayTake('accept-simple', state, facts.actor);
  return may.ok ? takeSimply(command, state, facts) : may;
}

type SimpleFacts = {
  readonly today: PlainDate;
  readonly law: LawInForce & Pick<MatterLaw, 'sets'>;
};

export type SimplyRefused = HandlerRefusal | SimpleRefusal | BackDateReasonMissing;

/** The same when somebody else may decide it, such as the leader who received them. */
export function takeSimply(
  { handlerId, conditions, told }: AcceptSimply,
  state: PetitionState,
  facts: Pick<HandlerFacts, 'handlerIsInUnit'> & SimpleFacts,
): Result<readonly PetitionEvent[], SimplyRefused> {
  const refusal = refuseHandler(handlerId, state, facts);
  if (refusal) return err(refusal);
  const missing = conditionsNeeded(state).filter((one) => !conditions.includes(one));
  if (missing.length > 0) return err({ kind: 'petitions.not-simple', missing: missing.length });
  const { today, law } = facts;
  const untold = refuseTold(told, today);
  if (untold) return err(untold);
  return ok([
    { kind: 'PetitionAccepted', on: today },
    { kind: 'SimpleProcedureChosen', on: today, conditions, told: withReason(told, today) },
    { kind: 'HandlerNamed', handlerId },
    ...stopClocks(state, ['notice_direct', 'notice_transferred', 'objection'], today),
    ...acceptedInTime(state, today, law),
    { kind: 'ClockStarted', due: law.due('simple_decide', today), owner: 'responsible-unit' },
  ]);
}

/** What was said, how, to whom and when; on paper when the petitioner asked for one. */
export function answerSimply(
  answer: SimpleAnswer,
  state: PetitionState,
  { actor, today }: { readonly actor: Actor; readonly today: PlainDate },
): Decided<StepRefusal | SimpleRefusal | BackDateReasonMissing> {
  const may = mayTake('answer-simple', state, actor);
  return may.ok ? giveSimpleAnswer(answer, state, today) : may;
}

/** The same when somebody else may decide it. */
export function giveSimpleAnswer(
  answer: SimpleAnswer,
  state: PetitionState,
  today: PlainDate,
): Decided<SimpleRefusal | BackDateReasonMissing> {
  const { on, means, paperAsked } = answer;
  const { acceptedOn } = state;
  if (acceptedOn !== undefined && on < acceptedOn)
    return err({ kind: 'petitions.answered-before-accepted', on, acceptedOn });
  const refusal = refuseTold(answer, today);
  if (refusal) return err(refusal);
  if (paperAsked && means !== 'paper') return err({ kind: 'petitions.paper-was-asked' });
  return ok({
    events: [
      { kind: 'SimpleAnswerGiven', answer: withReason(answer, today) },
      ...stopClocks(state, ['simple_decide'], on),
    ],
    papers: means === 'paper' ? ['simple-reply'] : [],
  });
}

export type ConvertSimple = {
  readonly ground: ConversionGround;
  readonly reason: string;
  readonly told: Told;
};

/** The sixty days count from the first acceptance: a turn gives the organ no new time. After an answer only the petitioner turns it. */
export function convertSimple(
  command: ConvertSimple,
  state: PetitionState,
  facts: { readonly actor: Actor; readonly today: PlainDate; readonly law: LawInForce },
): Decided<StepRefusal | SimpleRefusal | BackDateReasonMissing> {
  const may = mayTake('convert-simple', state, facts.actor);
  if (!may.ok) return may;
  const { today, law } = facts;
  const untold = refuseTold(command.told, today);
  if (untold) return err(untold);
  if (simpleAnswer(state) && command.ground !== 'petitioner-asks')
    return err({ kind: 'petitions.answered-simply' });
  const from = state.acceptedOn ?? today;
  return ok({
    events: [
      {
        kind: 'SimpleProcedureConverted',
        conversion: { ...command, told: withReason(command.told, today), on: today },
      },
      ...stopClocks(state, ['simple_decide'], today),
      ...(state.claims.some(isOrdinary)
        ? [
            {
              kind: 'ClockStarted' as const,
              due: law.due('handle_r6', from),
              owner: 'responsible-unit' as const,
            },
          ]
        : []),
    ],
    papers: ['conversion-notice'],
  });
}

export type SimpleRefusal =
  | { readonly kind: 'petitions.not-simple'; readonly missing: number }
  | { readonly kind: 'petitions.told-in-future'; readonly on: PlainDate }
  | {
      readonly kind: 'petitions.answered-before-accepted';
      readonly on: PlainDate;
      readonly acceptedOn: PlainDate;
    }
  | { readonly kind: 'petitions.paper-was-asked' }
  | { readonly kind: 'petitions.answered-simply' };

function refuseTold(
  { on, backDateReason }: Told,
  today: PlainDate,
): SimpleRefusal | BackDateReasonMissing | undefined {
  if (on > today) return { kind: 'petitions.told-in-future', on };
  return refuseWithoutReason(on, backDateReason, today);
}

function withReason<T extends Told>({ backDateReason, ...told }: T, today: PlainDate) {
  return { ...told, ...keptReason(told.on, backDateReason, today) };
}

// The national limit of three working days is only recalled, so that it binds where a local set has it.
function acceptedInTime(
  { assignment, receivedOn }: PetitionState,
  today: PlainDate,
  law: LawInForce & Pick<MatterLaw, 'sets'>,
): readonly PetitionEvent[] {
  const clock = 'simple_accept';
  if (!law.sets.some((set) => set.scope === 'local' && set.clocks.has(clock))) return [];
  const due = law.due(clock, assignment?.on ?? receivedOn);
  return [
    { kind: 'ClockStarted', due, owner: 'responsible-unit' },
    { kind: 'ClockStopped', clock, on: today },
  ];
}
