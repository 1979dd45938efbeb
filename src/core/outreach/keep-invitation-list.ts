// Drawing a month's list, adding to it, and deciding on each matter of it.
import { mayPlanFor } from '../access/reception-rights.ts';
import type { Actor } from '../access/actor.ts';
import type { InvitationId, InvitationListId, PetitionId, UnitId } from '../kit/ids.ts';
import { datePartsOf, type PlainDate } from '../kit/plain-date.ts';
import { err, ok, type Result } from '../kit/result.ts';
import type { InvitationList, InvitationListEvent, ListedMatter } from './invitation-list.ts';
import { suggestInvitations, suggestionsMax, type MatterFacts } from './suggest-invitations.ts';

export type ListRefusal =
  | { readonly kind: 'outreach.not-yours' }
  | { readonly kind: 'outreach.not-this-month'; readonly month: string }
  | { readonly kind: 'outreach.month-over'; readonly month: string }
  | { readonly kind: 'outreach.list-drawn-before'; readonly month: string }
  | { readonly kind: 'outreach.not-on-list' }
  | { readonly kind: 'outreach.on-list-already' }
  | { readonly kind: 'outreach.picked-already' };

/** Draws the list of this month; `matched` is how many matters have a reason, those without room included. */
export function drawList(
  {
    listId,
    unitId,
    month,
    matters,
    matched,
  }: {
    readonly listId: InvitationListId;
    readonly unitId: UnitId;
    readonly month: string;
    readonly matters: readonly MatterFacts[];
    readonly matched: number;
  },
  { actor, today }: { readonly actor: Actor; readonly today: PlainDate },
): Result<readonly InvitationListEvent[], ListRefusal> {
  if (!mayPlanFor(actor, unitId)) return err({ kind: 'outreach.not-yours' });
  if (month !== monthOf(today)) return err({ kind: 'outreach.not-this-month', month });
  const suggestions = suggestInvitations(matters, today).slice(0, suggestionsMax);
  const more = Math.max(0, matched - suggestions.length);
  return ok([{ kind: 'InvitationListDrawn', listId, unitId, month, on: today, suggestions, more }]);
}

type Facts = { readonly actor: Actor; readonly today: PlainDate };

/** A matter that a community asks the leader to talk about. */
export function reportMatter(
  { petitionId, note }: { readonly petitionId: PetitionId; readonly note: string },
  list: InvitationList,
  { actor, today }: Facts,
): Result<readonly InvitationListEvent[], ListRefusal> {
  const refusal = refuseChange(list, { actor, today });
  if (refusal) return err(refusal);
  if (matterOf(list, petitionId)) return err({ kind: 'outreach.on-list-already' });
  return ok([{ kind: 'MatterReportedForInvitation', petitionId, on: today, note }]);
}

/** The invitation itself is made in the petition's own log, in the same transaction. */
export function pickMatter(
  { petitionId, invitationId }: { readonly petitionId: PetitionId; readonly invitationId: InvitationId },
  list: InvitationList,
  facts: Facts,
): Result<readonly InvitationListEvent[], ListRefusal> {
  const refusal = refuseFate(petitionId, list, facts);
  return refusal
    ? err(refusal)
    : ok([{ kind: 'SuggestionPicked', petitionId, invitationId, on: facts.today }]);
}

/** Passed over for this month, with the reason; it may be picked after all. */
export function skipMatter(
  { petitionId, reason }: { readonly petitionId: PetitionId; readonly reason: string },
  list: InvitationList,
  facts: Facts,
): Result<readonly InvitationListEvent[], ListRefusal> {
  const refusal = refuseFate(petitionId, list, facts);
  return refusal ? err(refusal) : ok([{ kind: 'SuggestionSkipped', petitionId, reason, on: facts.today }]);
}

/** `YYYY-MM` of a day. */
export function monthOf(day: PlainDate): string {
  const { year, month } = datePartsOf(day);
  return `${year}-${String(month).padStart(2, '0')}`;
}

const matterOf = ({ matters }: InvitationList, petitionId: PetitionId): ListedMatter | undefined =>
  matters.find((one) => one.petitionId === petitionId);

function refuseFate(petitionId: PetitionId, list: InvitationList, facts: Facts): ListRefusal | undefined {
  const refusal = refuseChange(list, facts);
  if (refusal) return refusal;
  const matter = matterOf(list, petitionId);
  if (!matter) return { kind: 'outreach.not-on-list' };
  return matter.fate?.kind === 'picked' ? { kind: 'outreach.picked-already' } : undefined;
}

function refuseChange({ unitId, month }: InvitationList, { actor, today }: Facts): ListRefusal | undefined {
  if (!mayPlanFor(actor, unitId)) return { kind: 'outreach.not-yours' };
  return month < monthOf(today) ? { kind: 'outreach.month-over', month } : undefined;
}
