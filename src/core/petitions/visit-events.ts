import type { ContactPointId, UnitId, VisitId } from '../kit/ids.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import type { InvitingLeader } from './invitation.ts';

/** A leader went to the place about this petition (带案下访), or it came up there. */
export type LeaderVisit = {
  readonly visitId: VisitId;
  readonly pointId: ContactPointId;
  readonly placeUnitId: UnitId;
  readonly leader: InvitingLeader;
  readonly inPerson: boolean;
  readonly on: PlainDate;
  readonly found: string;
};

export type VisitEvent = { readonly kind: 'LeaderVisited'; readonly visit: LeaderVisit };
