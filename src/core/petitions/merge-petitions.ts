// A repeat that comes in while the first is in hand is answered with it. The later one ends, its claims go into the
// answer of the lead, and it can be restored as long as that answer is not on its way.
import type { Actor } from '../access/actor.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import { err, ok, type Result } from '../kit/result.ts';
import { ownPeople } from './capacity.ts';
import type { PetitionEvent } from './events.ts';
import { isOrdinary } from './lawful-route.ts';
import type { LawInForce } from './law-in-force.ts';
import type { BothLogs } from './link-petitions.ts';
import { openClock, stopAllClocks } from './petition-clocks.ts';
import type { PetitionState, Phase } from './petition.ts';
import type { Merge } from './petition-link.ts';
import { mayTake, type StepRefusal } from './steps.ts';

type Facts = { readonly actor: Actor; readonly today: PlainDate };

export type MergeRefusal =
  | { readonly kind: 'petitions.merged-into-itself' }
  | { readonly kind: 'petitions.lead-is-merged' }
  | { readonly kind: 'petitions.lead-not-open'; readonly phase: Phase }
  | { readonly kind: 'petitions.accusation-never-merged' }
  | { readonly kind: 'petitions.respondents-differ' }
  | { readonly kind: 'petitions.not-merged-into-this' }
  | { readonly kind: 'petitions.answer-on-its-way' | 'petitions.answer-signed' | 'petitions.answer-served' };

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

/**
 * Handled apart again. Every limit runs on under its old end, because a detour gives no new time; a matter whose answer was
 * served meanwhile kept its limits, and has them anew from today.
 */
export function unmergePetitions(
  { reason }: { readonly reason: string },
  state: PetitionState,
  lead: PetitionState,
  { actor, today, law }: Facts & { readonly law: Pick<LawInForce, 'due'> },
): Result<BothLogs<PetitionEvent>, StepRefusal | MergeRefusal> {
  const may = mayTake('unmerge', state, actor);
  if (!may.ok) return may;
  if (state.merge?.leadId !== lead.id) return err({ kind: 'petitions.not-merged-into-this' });
  if (!takesInPhases.includes(lead.phase)) return err({ kind: tooLate(lead.phase) });
  const again = wasAnswered(state.merge, lead) ? { today, law } : undefined;
  return ok({
    here: [{ kind: 'MergeUndone', on: today, reason }, ...clocksAgain(state, state.merge.clocks, again)],
    there: [{ kind: 'MatterParted', petitionId: state.id, on: today, reason }],
  });
}

// Each has another way back: the draft is returned, the signed letter voided, the answered lead reopened.
function tooLate(phase: Phase) {
  if (phase === 'submitted') return 'petitions.answer-on-its-way' as const;
  return phase === 'signed' ? ('petitions.answer-signed' as const) : ('petitions.answer-served' as const);
}

// A letter that was signed while the two belonged together, and served.
function wasAnswered(merge: Merge, { papers, servedLetters }: PetitionState): boolean {
  return papers.some(
    ({ kind, number, on }) => kind === 'decision-letter' && on >= merge.on && servedLetters.includes(number),
  );
}

function refuseMerge(state: PetitionState, lead: PetitionState): MergeRefusal | undefined {
  if (lead.id === state.id) return { kind: 'petitions.merged-into-itself' };
  if (lead.merge) return { kind: 'petitions.lead-is-merged' };
  if (!takesInPhases.includes(lead.phase)) return { kind: 'petitions.lead-not-open', phase: lead.phase };
  if ([...state.claims, ...lead.claims].some((claim) => claim.purpose === 'accusation'))
    return { kind: 'petitions.accusation-never-merged' };
  return isKeptFromLead(state, lead) ? { kind: 'petitions.respondents-differ' } : undefined;
}

// Whoever answers the lead reads both. Who is complained of in one must never become reader of it through the other.
function isKeptFromLead({ respondent }: PetitionState, lead: PetitionState): boolean {
  const { unitId, accountId } = respondent ?? {};
  return (
    (unitId !== undefined && unitId !== lead.respondent?.unitId) ||
    (accountId !== undefined && accountId !== lead.respondent?.accountId)
  );
}

function isSamePeople(one: PetitionState, other: PetitionState): boolean {
  const ids = (state: PetitionState): string =>
    ownPeople(state.people)
      .map((person) => person.petitionerId)
      .toSorted()
      .join(' ');
  return ids(one) === ids(other) && one.peopleCount === other.peopleCount;
}

// The day of a report was set by the sender, and stays.
function clocksAgain(
  state: PetitionState,
  clocks: readonly string[],
  again: { readonly today: PlainDate; readonly law: Pick<LawInForce, 'due'> } | undefined,
): readonly PetitionEvent[] {
  return clocks
    .filter((clock) => openClock(state, clock) === undefined)
    .flatMap((clock) => {
      const stopped = state.clocks.findLast((running) => running.due.clock === clock);
      if (!stopped) return [];
      const { due, owner } = stopped;
      const anew = again && clock !== 'handdown_report' ? again.law.due(clock, again.today) : due;
      return [{ kind: 'ClockStarted', due: anew, owner } as const];
    });
}
