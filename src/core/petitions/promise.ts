// What a leader or a unit promised a petitioner by a day (承诺), and what was ordered to be done for one by a day (交办任务). Each is
// owed by a unit until it is kept, or taken back with reasons that the petitioner reads. Nothing of it is ever overwritten.
import type { Actor } from '../access/actor.ts';
import type { AccountId, AttachmentId, PromiseId, TalkId, UnitId } from '../kit/ids.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import { roles, type Duty } from '../organisation/roles.ts';
import type { PetitionState } from './petition.ts';
import { isRecused } from './recusal.ts';

export const promiseKinds = ['promise', 'task'] as const;
export type PromiseKind = (typeof promiseKinds)[number];

/** Who gave the word, as the public notice names a leader: by account when there is one, and always by name and post. */
export type Promiser = {
  readonly accountId?: AccountId | undefined;
  readonly name: string;
  readonly post: string;
};

/** A promise as it was made. */
export type PromiseTerms = {
  readonly id: PromiseId;
  readonly kind: PromiseKind;
  readonly text: string;
  /** The unit that owes it, and the person there who sees to it. */
  readonly unitId: UnitId;
  readonly ownerId?: AccountId | undefined;
  /** The last day. */
  readonly limit: PlainDate;
  readonly by: Promiser;
  readonly talkId?: TalkId | undefined;
  readonly on: PlainDate;
};

export type PromiseMove = {
  readonly on: PlainDate;
  readonly before: PlainDate;
  readonly limit: PlainDate;
  readonly reason: string;
};

export type PromiseHandOver = {
  readonly on: PlainDate;
  readonly fromUnitId: UnitId;
  readonly unitId: UnitId;
  readonly reason: string;
};

export type PromiseUrge = { readonly on: PlainDate; readonly byUnitId: UnitId; readonly text: string };

/** A promise with all that became of it; `unitId`, `ownerId` and `limit` are the present ones. */
export type Promised = PromiseTerms & {
  readonly moves: readonly PromiseMove[];
  readonly handOvers: readonly PromiseHandOver[];
  readonly urges: readonly PromiseUrge[];
  readonly kept:
    | {
        readonly on: PlainDate;
        readonly evidence: string;
        readonly attachments: readonly AttachmentId[];
      }
    | undefined;
  readonly withdrawn: { readonly on: PlainDate; readonly reason: string } | undefined;
};

type WithPromises = Pick<PetitionState, 'promises'>;

export const isOwed = ({ kept, withdrawn }: Pick<Promised, 'kept' | 'withdrawn'>): boolean =>
  kept === undefined && withdrawn === undefined;

/** What nobody has kept or withdrawn, in the order of its day. */
export const owedPromises = ({ promises }: WithPromises): readonly Promised[] =>
  promises.filter(isOwed).toSorted((one, other) => (one.limit < other.limit ? -1 : 1));

/** Late once its day has passed and it is still owed, or when it was kept only after its day. */
export function isLate({ limit, kept, withdrawn }: Promised, today: PlainDate): boolean {
  if (kept) return kept.on > limit;
  return withdrawn === undefined && today > limit;
}

/** The person who sees to it; nobody when that person has to keep away from the matter by now. */
export const ownerOf = (
  { ownerId }: Pick<Promised, 'ownerId'>,
  state: Pick<PetitionState, 'recusals' | 'respondent' | 'authorities'>,
): AccountId | undefined => (isRecused(state, ownerId) ? undefined : ownerId);

/** The units that owe, or kept, something: they see the matter for it. */
export const promiseUnits = ({ promises }: WithPromises): readonly UnitId[] =>
  [...new Set(promises.filter(({ withdrawn }) => !withdrawn).map(({ unitId }) => unitId))].toSorted();

/** Whoever gave the word, or supervises: may move it, hand it on, urge it and take it back. */
export function standsBehind(
  { by }: Pick<Promised, 'by'>,
  actor: Actor,
  { registeringUnitId }: Pick<PetitionState, 'registeringUnitId'>,
): boolean {
  if (by.accountId === actor.accountId) return true;
  const { duties, reach }: { readonly duties: readonly Duty[]; readonly reach: string } = roles[actor.role];
  return duties.includes('supervise') && (reach === 'jurisdiction' || actor.unitId === registeringUnitId);
}
