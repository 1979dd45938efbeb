// 现场解决: what is plain and still here is accepted simply and answered in the same breath
// (《信访事项简易办理办法（试行）》: 能够当即答复的，当即答复).
import type { AccountId } from '../kit/ids.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import { err, ok, type Result } from '../kit/result.ts';
import type { PetitionEvent } from './events.ts';
import { fold } from './evolve.ts';
import { giveSimpleAnswer, takeSimply, type SimplyRefused } from './handle-simply.ts';
import type { LawInForce, MatterLaw } from './law-in-force.ts';
import type { PetitionPaperKind } from './paper-kinds.ts';
import type { PetitionState } from './petition.ts';
import { isPlain, isSimple, type SimpleCondition } from './simple-handling.ts';
import { sendOn, type TriageRefusal } from './triage-petition.ts';

export type SettleGap = 'elsewhere' | 'under-way' | 'not-plain' | 'answered';

/** What stands in the way of settling it at the table; nothing when it can be. */
export function settleGap(state: PetitionState): SettleGap | undefined {
  const { phase, assignment, registeringUnitId } = state;
  if (assignment !== undefined && assignment.unitId !== registeringUnitId) return 'elsewhere';
  if (phase === 'accepted' || phase === 'extension-asked') {
    if (!isSimple(state)) return 'under-way';
  } else if (phase !== 'registered' && phase !== 'referred') return 'answered';
  return isPlain(state) ? undefined : 'not-plain';
}

export type SettleAtOnce = {
  readonly handlerId: AccountId;
  readonly conditions: readonly SimpleCondition[];
  /** What was answered, in words. */
  readonly answer: string;
  readonly paperAsked: boolean;
};

type SettleFacts = {
  readonly today: PlainDate;
  readonly law: LawInForce & Pick<MatterLaw, 'sets'>;
  readonly handlerIsInUnit: boolean;
  /** Whether the registering unit has somebody at a post to receive. */
  readonly canReceive: boolean;
};

/** Kept, accepted simply and answered, as far as that has not happened yet; the answer on paper when it was asked for. */
export function settleAtOnce(
  { handlerId, conditions, answer, paperAsked }: SettleAtOnce,
  state: PetitionState,
  facts: SettleFacts,
): Result<
  { readonly events: readonly PetitionEvent[]; readonly papers: readonly PetitionPaperKind[] },
  SettleRefusal
> {
  const gap = settleGap(state);
  if (gap) return err({ kind: 'petitions.not-settled-here', gap });
  const { today } = facts;
  const told = { means: paperAsked ? 'paper' : 'oral', to: '信访人', on: today } as const;
  const kept =
    state.phase === 'registered' ? sendOn({ mode: 'kept', requirement: '' }, state, facts) : nothingSent;
  if (!kept.ok) return kept;
  const here = fold(kept.value.events, state) ?? state;
  const taken =
    here.phase === 'referred'
      ? takeSimply({ handlerId, conditions, told }, here, facts)
      : ok<readonly PetitionEvent[]>([]);
  if (!taken.ok) return taken;
  const accepted = fold(taken.value, here) ?? here;
  const answered = giveSimpleAnswer({ ...told, text: answer, paperAsked }, accepted, today);
  if (!answered.ok) return answered;
  return ok({
    events: [...kept.value.events, ...taken.value, ...answered.value.events],
    papers: answered.value.papers,
  });
}

const nothingSent = ok<{ readonly events: readonly PetitionEvent[] }>({ events: [] });

export type SettleRefusal =
  | { readonly kind: 'petitions.not-settled-here'; readonly gap: SettleGap }
  | TriageRefusal
  | SimplyRefused;
