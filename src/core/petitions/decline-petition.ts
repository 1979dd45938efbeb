// A refusal has a coded ground and its paper; nothing is turned away without one (《信访工作条例》第十九条、第三十六条).
import type { Actor } from '../access/actor.ts';
import type { Channel } from '../classes/channels.ts';
import { purposeToClass } from '../classes/purposes.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import { err, ok, type Result } from '../kit/result.ts';
import type { DeclineGround } from './ending.ts';
import type { PetitionEvent } from './events.ts';
import { isOrdinary } from './lawful-route.ts';
import { stopAllClocks } from './petition-clocks.ts';
import type { PetitionPaperKind, PetitionState } from './petition.ts';
import { mayTake, type StepRefusal } from './steps.ts';

export type DeclinePetition = {
  readonly ground: DeclineGround;
  readonly reason: string;
  /** Where the matter is being handled, or where the petitioner can go. */
  readonly route: string;
  readonly earlierPapers: readonly string[];
};

/** 不予受理, or 不再受理 when the review is finished. What was led elsewhere before stays there. */
export function declinePetition(
  command: DeclinePetition,
  state: PetitionState,
  facts: { readonly actor: Actor; readonly today: PlainDate },
): Result<
  { readonly events: readonly PetitionEvent[]; readonly papers: readonly PetitionPaperKind[] },
  StepRefusal | DeclineRefusal
> {
  const may = mayTake('decline', state, facts.actor);
  if (!may.ok) return may;
  const refusal = refuseGround(command, state);
  if (refusal) return err(refusal);
  const noMore = command.ground === 'NM1';
  const cause = noMore ? ('no-more' as const) : ('declined' as const);
  return ok({
    events: [
      { kind: 'PetitionEnded', ending: { ...command, on: facts.today, cause, evidence: '' } },
      ...stopAllClocks(state, facts.today),
    ],
    papers: [noMore ? 'no-more-notice' : 'refusal-notice'],
  });
}

export type DeclineRefusal =
  | { readonly kind: 'petitions.ground-not-for-this'; readonly ground: DeclineGround }
  | { readonly kind: 'petitions.accusation-first' }
  | { readonly kind: 'petitions.earlier-papers-missing' }
  | { readonly kind: 'petitions.route-missing' };

const visits: readonly Channel[] = ['visit', 'leader-reception', 'outreach'];

// An accusation has its own way and no ground ends it here. NA2 is a rule about visits, and about claims only.
function refuseGround(command: DeclinePetition, state: PetitionState): DeclineRefusal | undefined {
  const { ground, route, earlierPapers } = command;
  const claims = state.claims.filter(isOrdinary);
  if (claims.some((claim) => claim.purpose === 'accusation')) return { kind: 'petitions.accusation-first' };
  const justClaims = claims.every((claim) => purposeToClass(claim.purpose) === 'claim');
  if (ground === 'NA2' && !(visits.includes(state.channel) && justClaims))
    return { kind: 'petitions.ground-not-for-this', ground };
  if (ground === 'NM1' && earlierPapers.length === 0) return { kind: 'petitions.earlier-papers-missing' };
  if (ground !== 'NM1' && route.trim() === '') return { kind: 'petitions.route-missing' };
  return undefined;
}
