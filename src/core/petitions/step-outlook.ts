// For every step of the table: open and whose, or what is missing and who can supply it. The refusal of a step at the
// wrong time says the same.
import type { Actor } from '../access/actor.ts';
import type { Words } from '../kit/language.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import { openClock, pausedSince } from './petition-clocks.ts';
import type { PetitionState, Phase } from './petition.ts';
import type { Step } from './step.ts';
import { isOpen, openSteps, stepIds, steps, type StepId } from './steps.ts';

/** Why a step is not possible now. */
export type Missing =
  /** These come before it, in this order; the first of them is open to the post that its step names. */
  | { readonly kind: 'earlier-steps'; readonly steps: readonly StepId[] }
  | { readonly kind: 'condition'; readonly words: Words; readonly suppliedBy: readonly StepId[] }
  | { readonly kind: 'only-assigned-down' }
  | { readonly kind: 'done'; readonly on: PlainDate }
  | { readonly kind: 'too-late'; readonly clock: string; readonly limit: PlainDate }
  | { readonly kind: 'closed'; readonly on: PlainDate | undefined }
  | { readonly kind: 'passed' };

export type Outlook =
  | { readonly step: StepId; readonly standing: 'mine' | 'others' }
  /** `ahead`: it can still come; `over`: on this petition it cannot come any more, or not again. */
  | { readonly step: StepId; readonly standing: 'ahead' | 'over'; readonly missing: Missing };

/** How every step of the table stands for this reader on this day. */
export function outlook(state: PetitionState, actor: Actor, today: PlainDate): readonly Outlook[] {
  const open = new Map(openSteps(state, actor).map(({ step, mine }) => [step, mine]));
  return stepIds.map((step) => {
    const mine = open.get(step);
    const missing = mine === undefined ? missingFor(step, state) : lateFor(step, state, today);
    if (!missing) return { step, standing: mine ? 'mine' : 'others' };
    return { step, standing: isAhead(missing) ? 'ahead' : 'over', missing };
  });
}

/** What a step that is not open lacks. */
export function missingFor(step: StepId, state: PetitionState): Missing {
  const rule: Step = steps[step];
  const unmet = unmetOf(rule, state);
  const done = doneOn[step]?.(state);
  if (done) return { kind: 'done', on: done };
  if (state.phase === 'closed' && !rule.phases.includes('closed'))
    return { kind: 'closed', on: state.closing?.on ?? state.ending?.on };
  const isAssignedDown = state.assignment?.mode === 'assigned-down';
  if (rule.onlyAssignedDown && !isAssignedDown) return { kind: 'only-assigned-down' };
  const phases = phasesOf(step, state);
  if (phases.includes(state.phase)) return unmet ?? { kind: 'passed' };
  const way = wayTo(phases, state);
  if (way) return { kind: 'earlier-steps', steps: way };
  return unmet ?? { kind: 'passed' };
}

// What was assigned down is closed after its report only.
function phasesOf(step: StepId, { assignment }: PetitionState): readonly Phase[] {
  const rule: Step = steps[step];
  const reportsFirst = step === 'close' && assignment?.mode === 'assigned-down';
  return reportsFirst ? rule.phases.filter((phase) => phase !== 'served') : rule.phases;
}

function isAhead(missing: Missing): boolean {
  return missing.kind === 'earlier-steps' || (missing.kind === 'condition' && missing.suppliedBy.length > 0);
}

function lateFor(step: StepId, state: PetitionState, today: PlainDate): Missing | undefined {
  const { until }: Step = steps[step];
  const running = until && openClock(state, until);
  if (!running || pausedSince(running)) return undefined;
  const { clock, limit } = running.due;
  return today > limit ? { kind: 'too-late', clock, limit } : undefined;
}

function unmetOf({ when }: Step, state: PetitionState): Missing | undefined {
  if (!when || when(state)) return undefined;
  const { unmet, suppliedBy } = when;
  return {
    kind: 'condition',
    words: unmet,
    suppliedBy: stepIds.filter((step) => suppliedBy.includes(step)),
  };
}

// A step that was taken and is not to be taken again.
const doneOn: Readonly<Partial<Record<StepId, (state: PetitionState) => PlainDate | undefined>>> = {
  triage: ({ assignment }) => assignment?.on,
  accept: ({ acceptedOn }) => acceptedOn,
  object: ({ objection }) => objection?.on,
  'reject-objection': ({ objection }) => objection?.rejection?.on,
  'request-extension': ({ extension }) => extension?.approvedOn,
  'approve-extension': ({ extension }) => extension?.approvedOn,
  'serve-extension': ({ extension }) => extension?.service?.servedOn,
  'sign-decision': ({ signedOn }) => signedOn,
  'serve-decision': ({ service }) => service?.servedOn,
  'report-back': ({ report, phase }) => (phase === 'served' ? undefined : report?.on),
  close: ({ closing }) => closing?.on,
};

/**
 * The shortest way from the present phase to one of `phases`, straight road before turns. Turns are walked only when
 * nothing else leads there; what is closed stays closed.
 */
function wayTo(phases: readonly Phase[], state: PetitionState): readonly StepId[] | undefined {
  const best = new Map<Phase, { readonly cost: number; readonly way: readonly StepId[] }>();
  let edge: readonly Phase[] = [state.phase];
  best.set(state.phase, { cost: 0, way: [] });
  while (edge.length > 0) {
    const next = new Set<Phase>();
    for (const from of edge)
      for (const { taken, to, cost } of movesFrom(from, state)) {
        const here = best.get(from);
        if (!here) continue;
        const found = { cost: here.cost + cost, way: [...here.way, ...taken] };
        if (found.cost >= (best.get(to)?.cost ?? Infinity)) continue;
        best.set(to, found);
        next.add(to);
      }
    edge = [...next];
  }
  const ways = phases.flatMap((phase) => best.get(phase) ?? []);
  return ways.toSorted((a, b) => a.cost - b.cost)[0]?.way;
}

const turnCost = 10;

function movesFrom(from: Phase, state: PetitionState) {
  if (from === 'closed') return [];
  const assignedDown = state.assignment?.mode === 'assigned-down';
  return stepIds.flatMap((step) => {
    const rule: Step = steps[step];
    if (rule.takesAlong) return [];
    const leadsOn = rule.leadsFrom?.includes(from) ?? phasesOf(step, state).includes(from);
    const isForThis = leadsOn && (!rule.onlyAssignedDown || assignedDown);
    // Further along, only the straight road is taken to be free by then: a turn that lacks something now is no way.
    const asksNow = from === state.phase || !rule.chart?.road;
    const isRefusedNow = asksNow && rule.when?.(state) === false;
    const freeing = isRefusedNow ? freeingRoad(step, state) : undefined;
    if (!isForThis || (isRefusedNow && !freeing)) return [];
    const cost = !freeing && (rule.chart?.road || rule.onlyAssignedDown) ? 1 : turnCost;
    const taken = freeing ? [freeing, step] : [step];
    return (rule.leadsTo ?? []).map((to) => ({ taken, to, cost }));
  });
}

// The road is held up, by a hearing that is not over: what frees it is part of the way.
function freeingRoad(step: StepId, state: PetitionState): StepId | undefined {
  const { chart, when }: Step = steps[step];
  if (!chart?.road) return undefined;
  const suppliers = when?.suppliedBy.flatMap((name) => stepIds.filter((one) => one === name));
  return suppliers?.find((one) => isOpen(one, state));
}
