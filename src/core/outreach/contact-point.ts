// 联系点: a leader answers for one village, community or unit and goes there several times a year (接访下访并举).
import type { ContactPointId, PetitionId, UnitId, VisitId } from '../kit/ids.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import type { InvitingLeader } from '../petitions/invitation.ts';

/** 走访、带案下访: a visit without a petition, or about petitions that are known already. */
export type VisitKind = 'plain' | 'with-petitions';
export const visitKinds = ['plain', 'with-petitions'] as const satisfies readonly VisitKind[];

export type VisitRecord = {
  readonly id: VisitId;
  readonly on: PlainDate;
  readonly kind: VisitKind;
  /** Only a visit that the leader made in person counts as one that was owed. */
  readonly inPerson: boolean;
  /** Who went besides the leader, by post or unit; empty when nobody did. */
  readonly companions: string;
  readonly householdsMet: number;
  readonly peopleMet: number;
  /** Whom they were, in words without names: 种粮大户、留守老人. */
  readonly met: string;
  readonly found: string;
  /** What was settled there, or promised; may be empty. */
  readonly settled: string;
  /** Petitions the visit was about, or that came of it. */
  readonly petitionIds: readonly PetitionId[];
  readonly backDateReason?: string | undefined;
};

export type Visit = VisitRecord & {
  /** Whose visit it was; it stays theirs when the point is handed over. */
  readonly leader: InvitingLeader;
};

export type ContactPointEvent =
  | {
      readonly kind: 'ContactPointNamed';
      readonly pointId: ContactPointId;
      /** The village, community or unit that is visited. */
      readonly placeUnitId: UnitId;
      readonly leader: InvitingLeader;
      readonly visitsAYear: number;
      readonly on: PlainDate;
    }
  | {
      readonly kind: 'ContactPointHandedOver';
      readonly to: InvitingLeader;
      readonly reason: string;
      readonly on: PlainDate;
    }
  | { readonly kind: 'VisitMade'; readonly visit: VisitRecord }
  /** A petition that was registered after the visit. */
  | { readonly kind: 'PetitionCameOfVisit'; readonly visitId: VisitId; readonly petitionId: PetitionId }
  | { readonly kind: 'ContactPointEnded'; readonly reason: string; readonly on: PlainDate };

export type ContactPoint = {
  readonly id: ContactPointId;
  readonly version: number;
  readonly placeUnitId: UnitId;
  readonly visitsAYear: number;
  /** Who has had it, in order; the last has it now. */
  readonly leaders: readonly {
    readonly leader: InvitingLeader;
    readonly from: PlainDate;
    readonly reason: string;
  }[];
  /** In the order they were written down. */
  readonly visits: readonly Visit[];
  readonly ended: { readonly on: PlainDate; readonly reason: string } | undefined;
};

/** Who has the contact point now. */
export function leaderOf({ leaders }: Pick<ContactPoint, 'leaders'>): InvitingLeader {
  const last = leaders.at(-1);
  if (!last) throw new Error('a contact point without a leader');
  return last.leader;
}
