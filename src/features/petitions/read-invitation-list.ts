import type { readInvitationList as contract } from '#contract/invitation-lists.ts';
import type { Answer } from '#contract/operation.ts';
import { mayPlanFor } from '#core/access/reception-rights.ts';
import { say, type Language } from '#core/kit/language.ts';
import { monthOf } from '#core/outreach/keep-invitation-list.ts';
import type { InvitationList, ListedMatter } from '#core/outreach/invitation-list.ts';
import {
  invitationReasonWords,
  oldFromDays,
  peopleLeast,
  repeatsLeast,
  suggestionsMax,
} from '#core/outreach/suggest-invitations.ts';
import { invitationOutcomeWords } from '#core/petitions/invitation-words.ts';
import type { Caller } from '#features/accounts/queries.ts';
import {
  cameWithinDays,
  invitationsOf,
  visibleMatters,
  type InvitationRow,
  type VisibleMatter,
} from '#ledger/find-matters-to-invite.ts';
import { findInvitationList, monthsListed } from '#ledger/outreach-ledger.ts';
import { listUnitOf } from './invitation-list-parts.ts';
import type { PetitionParts } from './petition-parts.ts';

/** The list of a month for one reader: what they may not see is only counted. */
export async function readInvitationList(
  asked: string | undefined,
  { caller, language }: { readonly caller: Caller; readonly language: Language },
  { database, clock }: Pick<PetitionParts, 'database' | 'clock'>,
): Promise<Answer<typeof contract>> {
  const { actor, directory } = caller;
  const { read } = database;
  const unitId = listUnitOf(caller);
  const now = monthOf(clock.today());
  const month = asked ?? now;
  const [found, months] = await Promise.all([
    findInvitationList(read, actor.jurisdictionId, unitId, month),
    monthsListed(read, actor.jurisdictionId, unitId),
  ]);
  const ids = found?.matters.map(({ petitionId }) => petitionId) ?? [];
  const [seen, invitations] = await Promise.all([
    visibleMatters(read, actor, { ids }),
    invitationsOf(read, actor, ids),
  ]);
  return {
    month,
    months: [...months],
    unitName: directory.unitName(unitId),
    mayKeep: month >= now && mayPlanFor(actor, unitId),
    rule: { oldFromDays, peopleLeast, repeatsLeast, suggestionsMax, cameWithinDays },
    list: found && present(found, seen, invitations, language),
  };
}

function present(
  { id, version, drawnOn, more, matters }: InvitationList,
  seen: readonly VisibleMatter[],
  invitations: readonly InvitationRow[],
  language: Language,
): NonNullable<Answer<typeof contract>['list']> {
  const shown = matters.flatMap((matter) => {
    const petition = seen.find((one) => one.id === matter.petitionId);
    return petition ? [presentMatter(matter, petition, invitations, language)] : [];
  });
  return { id, version, drawnOn, more, matters: shown, hidden: matters.length - shown.length };
}

function presentMatter(
  { petitionId, reasons, receivedByLeader, note, fate }: ListedMatter,
  { number, title, version, receivedOn, peopleCount }: VisibleMatter,
  invitations: readonly InvitationRow[],
  language: Language,
) {
  const own = invitations.filter((one) => one.petition_id === petitionId);
  const picked = fate?.kind === 'picked' && own.findIndex((one) => one.invitation_id === fate.invitationId);
  // One that moved is followed by the next, which is the one that counts.
  const newest = picked === false || picked === -1 ? undefined : own.at(-1);
  return {
    petitionId,
    number,
    title,
    version,
    receivedOn,
    peopleCount,
    reasons: reasons.map(({ kind, count }) => say(invitationReasonWords[kind], language, { count })),
    receivedByLeader,
    note,
    fate: fate?.kind ?? ('open' as const),
    skippedBecause: fate?.kind === 'skipped' ? fate.reason : undefined,
    invitation: newest && {
      day: newest.day,
      at: newest.at,
      leader: `${newest.leader_post} ${newest.leader_name}`,
      toldOn: newest.told_on ?? undefined,
      outcome: newest.outcome ? say(invitationOutcomeWords[newest.outcome], language) : undefined,
    },
  };
}
