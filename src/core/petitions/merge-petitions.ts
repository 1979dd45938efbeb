// A repeat that comes in while the first is in hand is answered with it. The later one ends, its claims go into the
// answer of the lead, and it can be restored as long as that answer is not on its way.
import type { Actor } from '../access/actor.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import { err, ok, type Result } from '../kit/result.ts';
import { ownPeople } from './capacity.ts';
import type { PetitionEvent } from './events.ts';
import { isOrdinary } from './lawful-route.ts';
import type { BothLogs } from './link-petitions.ts';
import { openClock, stopAllClocks } from './petition-clocks.ts';
import type { PetitionState, Phase } from './petition.ts';
import { mayTake, type StepRefusal } from './steps.ts';

type Facts = { readonly actor: Actor; readonly today: PlainDate };

export type MergeRefusal =
  | { readonly kind: 'petitions.merged-into-itself' }
  | { readonly kind: 'petitions.lead-is-merged' }
  | { readonly kind: 'petitions.lead-not-open'; readonly phase: Phase }
  | { readonly kind: 'petitions.accusation-never-merged' }
  | { readonly kind: 'petitions.respondents-differ' }
  | { readonly kind: 'petitions.not-merged-into-this' }
  | { readonly kind: 'petitions.answer-on-its-way' };

/** Where a lead can still take in what it has to answer: before the answer is submitted for signature. */
export const takesInPhases: readonly Phase[] = [
  'registered',
  'referred',
  'objected',
  'accepted',
  'extension-asked',
];

/** `lead` is a petition that the same person may see. */
export function mergePetitions(
  { reason }: { readonly reason: string },
  state: PetitionState,
  lead: PetitionState,
  { actor, today }: Facts,
): Result<BothLogs<PetitionEvent>, StepRefusal | MergeRefusal> {
  const may = mayTake('merge', state, actor);
  if (!may.ok) return may;
  const refusal = refuseMerge(state, lead);
  if (refusal) return err(refusal);
  const samePeople = isSamePeople(state, lead);
  const clocks = state.clocks.filter((clock) => clock.stoppedOn === undefined).map(({ due }) => due.clock);
  const matter = { petitionId: state.id, on: today, samePeople, claims: state.claims.filter(isOrdinary) };
  return ok({
    here: [
      { kind: 'PetitionMerged', merge: { leadId: lead.id, on: today, reason, samePeople, clocks } },
      ...stopAllClocks(state, today),
    ],
    there: [{ kind: 'MatterTakenIn', matter }],
  });
}

/** Handled apart again: every limit runs on under its old end, because a detour gives no new time. */
export function unmergePetitions(
  { reason }: { readonly reason: string },
  state: PetitionState,
  lead: PetitionState,
  { actor, today }: Facts,
): Result<BothLogs<PetitionEvent>, StepRefusal | MergeRefusal> {
  const may = mayTake('unmerge', state, actor);
  if (!may.ok) return may;
  if (state.merge?.leadId !== lead.id) return err({ kind: 'petitions.not-merged-into-this' });
  if (!takesInPhases.includes(lead.phase)) return err({ kind: 'petitions.answer-on-its-way' });
  return ok({
    here: [{ kind: 'MergeUndone', on: today, reason }, ...clocksAgain(state, state.merge.clocks)],
    there: [{ kind: 'MatterParted', petitionId: state.id, on: today, reason }],
  });
}

function refuseMerge(state: PetitionState, lead: PetitionState): MergeRefusal | undefined {
  if (lead.id === state.id) return { kind: 'petitions.merged-into-itself' };
  if (lead.merge) return { kind: 'petitions.lead-is-merged' };
  if (!takesInPhases.includes(lead.phase)) return { kind: 'petitions.lead-not-open', phase: lead.phase };
  if ([...state.claims, ...lead.claims].some((claim) => claim.purpose === 'accusation'))
    return { kind: 'petitions.accusation-never-merged' };
  return isKeptFromLead(state, lead) ? { kind: 'petitions.respondents-differ' } : undefined;
}

// Whoever answers the lead reads both. The unit complained of in one must never become reader of it through the other.
function isKeptFromLead({ respondent }: PetitionState, lead: PetitionState): boolean {
  return respondent?.unitId !== undefined && respondent.unitId !== lead.respondent?.unitId;
}

function isSamePeople(one: PetitionState, other: PetitionState): boolean {
  const ids = (state: PetitionState): string =>
    ownPeople(state.people)
      .map((person) => person.petitionerId)
      .toSorted()
      .join(' ');
  return ids(one) === ids(other) && one.peopleCount === other.peopleCount;
}

function clocksAgain(state: PetitionState, clocks: readonly string[]): readonly PetitionEvent[] {
  return clocks
    .filter((clock) => openClock(state, clock) === undefined)
    .flatMap((clock) => {
      const stopped = state.clocks.findLast((running) => running.due.clock === clock);
      return stopped ? [{ kind: 'ClockStarted', due: stopped.due, owner: stopped.owner } as const] : [];
    });
}
