// 联合接访: several departments sit at one reception and say what they hold of a matter, each in its own words; one of them leads
// (《信访工作条例》第十八条). An organ outside this office takes part by its name.
import type { AccountId, PromiseId, ReceptionId, UnitId } from '../kit/ids.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import type { PetitionState } from './petition.ts';
import type { Talk, TalkLeader } from './talk.ts';

/** A unit of the office, or an organ outside it. */
export type JointParty =
  | { readonly unitId: UnitId; readonly organ?: undefined }
  | { readonly organ: string; readonly unitId?: undefined };

export type JointOpinion = {
  readonly party: JointParty;
  readonly text: string;
  readonly on: PlainDate;
  readonly byId: AccountId;
  /** Written by the office for them. */
  readonly writtenFor: boolean;
  /** Given after the talk was over, or on a later day. */
  readonly late: boolean;
};

export type JointLead = {
  readonly unitId: UnitId;
  /** By when the lead unit answers for it. */
  readonly limit: PlainDate;
  readonly by: TalkLeader;
  readonly on: PlainDate;
  /** The task that it was given with the lead. */
  readonly promiseId: PromiseId;
  /** Why another one leads now; empty for the first. */
  readonly reason: string;
};

export type JointMatter = {
  readonly receptionId: ReceptionId;
  /** The day of the sitting. */
  readonly on: PlainDate;
  readonly parties: readonly JointParty[];
  /** Every opinion in order; the newest of a party counts. */
  readonly opinions: readonly JointOpinion[];
  /** Every lead in order; the newest leads. */
  readonly leads: readonly JointLead[];
};

type Joint = Pick<PetitionState, 'joint'>;

export const jointAt = ({ joint }: Joint, receptionId: ReceptionId): JointMatter | undefined =>
  joint.find((one) => one.receptionId === receptionId);

export const isSameParty = (one: JointParty, other: JointParty): boolean =>
  one.unitId === other.unitId && one.organ === other.organ;

/** What a party holds; nothing while it has not spoken. */
export const opinionOf = ({ opinions }: JointMatter, party: JointParty): JointOpinion | undefined =>
  opinions.findLast((one) => isSameParty(one.party, party));

/** The units that take part: they see the matter for it. */
export const jointUnits = ({ joint }: Joint): readonly UnitId[] =>
  [...new Set(joint.flatMap(({ parties }) => parties.flatMap(({ unitId }) => unitId ?? [])))].toSorted();

/** Whether the table has risen: the talk of that sitting is written down, or its day is past. */
export const isOver = (
  { receptionId, on }: Pick<JointMatter, 'receptionId' | 'on'>,
  talks: readonly Talk[],
  today: PlainDate,
): boolean => today > on || talks.some((talk) => talk.receptionId === receptionId);
