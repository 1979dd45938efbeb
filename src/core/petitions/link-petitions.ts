// A person, never the machine, says that two petitions belong together, with a reason; it can be taken back.
import type { Actor } from '../access/actor.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import { err, ok, type Result } from '../kit/result.ts';
import type { LinkEvent } from './link-events.ts';
import type { LinkKind } from './petition-link.ts';
import type { PetitionState } from './petition.ts';
import { mayTake, type StepRefusal } from './steps.ts';

type Facts = { readonly actor: Actor; readonly today: PlainDate };

/** What is written in the log of each of two petitions. */
export type BothLogs<Event> = { readonly here: readonly Event[]; readonly there: readonly Event[] };

export type LinkRefusal =
  | { readonly kind: 'petitions.linked-to-itself' }
  | { readonly kind: 'petitions.linked-before' }
  | { readonly kind: 'petitions.not-linked' };

/** `other` is a petition that the same person may see. */
export function linkPetitions(
  { kind, reason }: { readonly kind: LinkKind; readonly reason: string },
  state: PetitionState,
  other: PetitionState,
  { actor, today }: Facts,
): Result<BothLogs<LinkEvent>, StepRefusal | LinkRefusal> {
  const may = mayTake('link', state, actor);
  if (!may.ok) return may;
  if (other.id === state.id) return err({ kind: 'petitions.linked-to-itself' });
  if (isLinked(state, other)) return err({ kind: 'petitions.linked-before' });
  const to = ({ id }: PetitionState): readonly LinkEvent[] => [
    { kind: 'PetitionLinked', link: { petitionId: id, kind, on: today, reason } },
  ];
  return ok({ here: to(other), there: to(state) });
}

export function unlinkPetitions(
  { reason }: { readonly reason: string },
  state: PetitionState,
  other: PetitionState,
  { actor, today }: Facts,
): Result<BothLogs<LinkEvent>, StepRefusal | LinkRefusal> {
  const may = mayTake('unlink', state, actor);
  if (!may.ok) return may;
  if (!isLinked(state, other)) return err({ kind: 'petitions.not-linked' });
  const from = ({ id }: PetitionState): readonly LinkEvent[] => [
    { kind: 'PetitionUnlinked', petitionId: id, on: today, reason },
  ];
  return ok({ here: from(other), there: from(state) });
}

const isLinked = ({ links }: PetitionState, { id }: PetitionState): boolean =>
  links.some((link) => link.petitionId === id);
