// The list of one unit for one month: what was suggested, what was picked for an invitation, what was passed over and why.
// It is kept as it was drawn, so that it can be read later.
import type { InvitationId, InvitationListId, PetitionId, UnitId } from '../kit/ids.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import type { InvitationSuggestion } from './suggest-invitations.ts';

export type InvitationListEvent =
  | {
      readonly kind: 'InvitationListDrawn';
      readonly listId: InvitationListId;
      readonly unitId: UnitId;
      /** `YYYY-MM`. */
      readonly month: string;
      readonly on: PlainDate;
      readonly suggestions: readonly InvitationSuggestion[];
      /** Matters with a reason that found no room. */
      readonly more: number;
    }
  /** A matter that a village or community reported, or that the office adds itself. */
  | {
      readonly kind: 'MatterReportedForInvitation';
      readonly petitionId: PetitionId;
      readonly on: PlainDate;
      readonly note: string;
    }
  | {
      readonly kind: 'SuggestionPicked';
      readonly petitionId: PetitionId;
      readonly invitationId: InvitationId;
      readonly on: PlainDate;
    }
  | {
      readonly kind: 'SuggestionSkipped';
      readonly petitionId: PetitionId;
      readonly reason: string;
      readonly on: PlainDate;
    };

export type ListedMatter = InvitationSuggestion & {
  /** Who reported it and what they said; absent when it was suggested. */
  readonly note: string;
  readonly fate:
    | { readonly kind: 'picked'; readonly invitationId: InvitationId; readonly on: PlainDate }
    | { readonly kind: 'skipped'; readonly reason: string; readonly on: PlainDate }
    | undefined;
};

export type InvitationList = {
  readonly id: InvitationListId;
  readonly version: number;
  readonly unitId: UnitId;
  readonly month: string;
  readonly drawnOn: PlainDate;
  readonly more: number;
  readonly matters: readonly ListedMatter[];
};

/** The list that a stream adds up to; nothing for an empty one. */
export function foldInvitationList(events: readonly InvitationListEvent[]): InvitationList | undefined {
  return events.reduce<InvitationList | undefined>(evolve, undefined);
}

function evolve(list: InvitationList | undefined, event: InvitationListEvent): InvitationList {
  if (event.kind === 'InvitationListDrawn') {
    const { kind: _, listId, on, suggestions, ...drawn } = event;
    const matters = suggestions.map((one) => ({ ...one, note: '', fate: undefined }));
    return { ...drawn, id: listId, version: 1, drawnOn: on, matters };
  }
  if (!list) throw new Error(`the log of a list begins with ${event.kind}`);
  return { ...list, version: list.version + 1, matters: change(list.matters, event) };
}

function change(
  matters: readonly ListedMatter[],
  event: Exclude<InvitationListEvent, { kind: 'InvitationListDrawn' }>,
): readonly ListedMatter[] {
  const { kind: _, petitionId } = event;
  if (event.kind === 'MatterReportedForInvitation') {
    const reasons = [{ kind: 'reported', count: 0 }] as const;
    const reported = { petitionId, reasons, receivedByLeader: false, note: event.note, fate: undefined };
    return [...matters, reported];
  }
  const fate: ListedMatter['fate'] =
    event.kind === 'SuggestionPicked'
      ? { kind: 'picked', invitationId: event.invitationId, on: event.on }
      : { kind: 'skipped', reason: event.reason, on: event.on };
  return matters.map((one) => (one.petitionId === petitionId ? { ...one, fate } : one));
}
