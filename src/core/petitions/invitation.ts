// 约访: a leader invites the petitioner to a talk. Coming is voluntary, and not coming is never held against anybody.
import type { ClockTime } from '../kit/clock-time.ts';
import type { AccountId, InvitationId, ReceptionId, UnitId } from '../kit/ids.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import type { PetitionState } from './petition.ts';

/** Who receives, as the letter names them. */
export type InvitingLeader = {
  /** Their account here; leaders without one are known by name and post. */
  readonly accountId: AccountId | undefined;
  readonly name: string;
  readonly post: string;
};

export type InvitationPlan = {
  /** The planned reception of the kind `invited` at which it takes place; a meeting of its own when absent. */
  readonly receptionId: ReceptionId | undefined;
  readonly day: PlainDate;
  readonly at: ClockTime;
  readonly place: string;
  readonly leader: InvitingLeader;
  /** Why the leader wants to talk about this matter. */
  readonly grounds: string;
  /** Why it is on a day off; empty on a working day. */
  readonly dayOffReason: string;
};

/** A sealed letter says when and where, and nothing of what the matter is about. */
export type InvitationLetter = 'plain' | 'sealed';

/** 当面、邮寄、电话、短信、请村（社区）转告 */
export type TellingWay = 'in-person' | 'post' | 'phone' | 'message' | 'village';
export const tellingWays = [
  'in-person',
  'post',
  'phone',
  'message',
  'village',
] as const satisfies readonly TellingWay[];

/** `called-off`: by the office. The others are the petitioner's, and `moved` is agreed between both. */
export type InvitationOutcome = 'came' | 'did-not-come' | 'declined' | 'moved' | 'called-off';
export const invitationOutcomes = [
  'came',
  'did-not-come',
  'declined',
  'moved',
  'called-off',
] as const satisfies readonly InvitationOutcome[];

export type Invitation = InvitationPlan & {
  readonly id: InvitationId;
  /** The day the office decided to invite. */
  readonly on: PlainDate;
  /** In whose name the letter goes out. */
  readonly unitId: UnitId;
  readonly letter: InvitationLetter;
  readonly told: { readonly on: PlainDate; readonly how: TellingWay; readonly note: string } | undefined;
  readonly answer:
    | { readonly outcome: InvitationOutcome; readonly on: PlainDate; readonly note: string }
    | undefined;
};

/** The invitation of which it is not known yet what came of it; at most one of a petition. */
export function openInvitation({ invitations }: Pick<PetitionState, 'invitations'>): Invitation | undefined {
  return invitations.find(({ answer }) => answer === undefined);
}

/** Whoever else reads a letter at home must not learn of an accusation (《信访工作条例》第三十条). */
export function letterFor({ claims }: Pick<PetitionState, 'claims'>): InvitationLetter {
  return claims.some(({ purpose, route }) => purpose === 'accusation' || route === 'accusation')
    ? 'sealed'
    : 'plain';
}
