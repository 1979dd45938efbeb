// 约访建议: which matters a leader should talk about next. It speaks of matters and of what the office still owes them,
// never of persons; the order is a rule that the page says in words, and there is no score.
import type { Satisfaction } from '../classes/satisfactions.ts';
import type { Words } from '../kit/language.ts';
import type { PetitionId } from '../kit/ids.ts';
import { daysBetween, type PlainDate } from '../kit/plain-date.ts';

/** 久拖未结、重复反映、多人共同、评价不满意、村（社区）反映 */
export type InvitationReason = 'old' | 'repeated' | 'many' | 'dissatisfied' | 'reported';

/** An open matter is old from so many days after it was received on. Our preset, as are the others. */
export const oldFromDays = 90;
/** A matter is repeated from so many repeats linked to it on. */
export const repeatsLeast = 1;
/** Many people: as many as make a group visit. */
export const peopleLeast = 5;
/** A list is for a month's work and no longer. */
export const suggestionsMax = 30;

/** What is asked of a matter before it is suggested. */
export type MatterFacts = {
  readonly petitionId: PetitionId;
  readonly number: string;
  readonly receivedOn: PlainDate;
  readonly isOpen: boolean;
  readonly repeats: number;
  readonly peopleCount: number;
  readonly satisfaction: Satisfaction | undefined;
  /** A leader has talked with the petitioner about it. */
  readonly receivedByLeader: boolean;
};

export type InvitationSuggestion = {
  readonly petitionId: PetitionId;
  /** With the number behind each: days, repeats, people; 0 where there is none. */
  readonly reasons: readonly { readonly kind: InvitationReason; readonly count: number }[];
  readonly receivedByLeader: boolean;
};

/** Matters with a reason; more reasons first, then those no leader has heard, then the oldest. */
export function suggestInvitations(
  matters: readonly MatterFacts[],
  today: PlainDate,
): readonly InvitationSuggestion[] {
  return matters
    .map((matter) => ({ matter, reasons: reasonsFor(matter, today) }))
    .filter(({ reasons }) => reasons.length > 0)
    .toSorted(
      (a, b) =>
        b.reasons.length - a.reasons.length ||
        Number(a.matter.receivedByLeader) - Number(b.matter.receivedByLeader) ||
        compare(a.matter.receivedOn, b.matter.receivedOn) ||
        compare(a.matter.number, b.matter.number),
    )
    .map(({ matter: { petitionId, receivedByLeader }, reasons }) => ({
      petitionId,
      reasons,
      receivedByLeader,
    }));
}

function reasonsFor(matter: MatterFacts, today: PlainDate): InvitationSuggestion['reasons'] {
  const age = daysBetween(matter.receivedOn, today);
  return [
    ...(matter.isOpen && age >= oldFromDays ? [{ kind: 'old' as const, count: age }] : []),
    ...(matter.repeats >= repeatsLeast ? [{ kind: 'repeated' as const, count: matter.repeats }] : []),
    ...(matter.peopleCount >= peopleLeast ? [{ kind: 'many' as const, count: matter.peopleCount }] : []),
    ...(matter.satisfaction === 'dissatisfied' ? [{ kind: 'dissatisfied' as const, count: 0 }] : []),
  ];
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export const invitationReasonWords = {
  old: { zh: '收到已 {count} 天，还没有办结', en: 'received {count} days ago and not closed' },
  repeated: { zh: '重复反映 {count} 次', en: 'raised again {count} times' },
  many: { zh: '{count} 人共同反映', en: 'raised by {count} people together' },
  dissatisfied: { zh: '信访人评价不满意', en: 'rated as not satisfied' },
  reported: { zh: '村（社区）反映需要约访', en: 'reported by the village or community' },
} as const satisfies Record<InvitationReason, Words>;
