// A refusal has a coded ground and its paper; nothing is turned away without one (《信访工作条例》第十九条、第三十六条).
import type { Actor } from '../access/actor.ts';
import { purposeToClass } from '../classes/purposes.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import { err, ok, type Result } from '../kit/result.ts';
import {
  declineGroundRules,
  isGroundKnown,
  type DeclineGround,
  type GroundPart,
  type GroundRule,
} from './decline-grounds.ts';
import { refuseByRoad, type KnownRepeat, type RoadRefusal } from './earlier-road.ts';
import type { PetitionEvent } from './events.ts';
import { isHere } from './lawful-route.ts';
import { stopAllClocks } from './petition-clocks.ts';
import type { PetitionPaperKind } from './paper-kinds.ts';
import type { PetitionState } from './petition.ts';
import { mayTake, type StepRefusal } from './steps.ts';

export type DeclinePetition = {
  readonly ground: DeclineGround;
  readonly reason: string;
  /** Where the matter is being handled, or where the petitioner can go. */
  readonly route: string;
  readonly earlierPapers: readonly string[];
  /** Of the petition in progress elsewhere. */
  readonly inProgressNumber?: string | undefined;
  /** The day a window for review ended unused. */
  readonly windowEndedOn?: PlainDate | undefined;
};

/** 不予受理, or 不再受理 when the review is finished. What was led elsewhere before stays there. */
export function declinePetition(
  command: DeclinePetition,
  state: PetitionState,
  facts: {
    readonly actor: Actor;
    readonly today: PlainDate;
    /** The matters that this one is linked to as a repeat. */
    readonly repeats: readonly KnownRepeat[];
  },
): Result<
  { readonly events: readonly PetitionEvent[]; readonly papers: readonly PetitionPaperKind[] },
  StepRefusal | DeclineRefusal
> {
  const may = mayTake('decline', state, facts.actor);
  if (!may.ok) return may;
  const refusal = refuseGround(command, state) ?? refuseByRoad(command, state, facts.repeats);
  if (refusal) return err(refusal);
  const { paper } = declineGroundRules[command.ground];
  const cause = paper === 'no-more-notice' ? ('no-more' as const) : ('declined' as const);
  return ok({
    events: [
      { kind: 'PetitionEnded', ending: { ...toEnding(command), on: facts.today, cause, evidence: '' } },
      ...stopAllClocks(state, facts.today),
    ],
    papers: [paper],
  });
}

function toEnding({ inProgressNumber, windowEndedOn, ...rest }: DeclinePetition) {
  return {
    ...rest,
    ...(inProgressNumber ? { inProgressNumber } : {}),
    ...(windowEndedOn ? { windowEndedOn } : {}),
  };
}

export type DeclineRefusal =
  | RoadRefusal
  | { readonly kind: 'petitions.ground-not-for-this'; readonly ground: DeclineGround }
  | { readonly kind: 'petitions.ground-unknown-here'; readonly ground: DeclineGround }
  | { readonly kind: 'petitions.suggestion-is-answered'; readonly claim: number }
  | { readonly kind: 'petitions.accusation-first' }
  | { readonly kind: 'petitions.earlier-papers-missing' }
  | { readonly kind: 'petitions.progress-number-missing' }
  | { readonly kind: 'petitions.window-end-missing' }
  | { readonly kind: 'petitions.route-missing' };

// An accusation has its own way, a suggestion its own answer, and no ground ends them here.
function refuseGround(command: DeclinePetition, state: PetitionState): DeclineRefusal | undefined {
  const { ground } = command;
  const { needs, channels }: GroundRule = declineGroundRules[ground];
  if (!isGroundKnown(ground, state.ruleSet)) return { kind: 'petitions.ground-unknown-here', ground };
  const here = state.claims.map((claim, at) => ({ claim, at })).filter(({ claim }) => isHere(claim));
  if (here.some(({ claim }) => claim.purpose === 'accusation')) return { kind: 'petitions.accusation-first' };
  const suggestion = here.find(({ claim }) => purposeToClass(claim.purpose) === 'suggestion');
  if (suggestion) return { kind: 'petitions.suggestion-is-answered', claim: suggestion.at + 1 };
  if (channels && !channels.includes(state.channel)) return { kind: 'petitions.ground-not-for-this', ground };
  return refuseParts(command, needs, state.receivedOn);
}

function refuseParts(
  { route, earlierPapers, inProgressNumber = '', windowEndedOn }: DeclinePetition,
  needs: readonly GroundPart[],
  receivedOn: PlainDate,
): DeclineRefusal | undefined {
  if (needs.includes('papers') && earlierPapers.length === 0)
    return { kind: 'petitions.earlier-papers-missing' };
  if (needs.includes('route') && route.trim() === '') return { kind: 'petitions.route-missing' };
  if (needs.includes('number') && inProgressNumber.trim() === '')
    return { kind: 'petitions.progress-number-missing' };
  const isOver = windowEndedOn !== undefined && windowEndedOn < receivedOn;
  return needs.includes('since') && !isOver ? { kind: 'petitions.window-end-missing' } : undefined;
}
