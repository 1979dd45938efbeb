// Naming a contact point, handing it over, writing down a visit.
import type { Actor } from '../access/actor.ts';
import { mayPlanFor } from '../access/reception-rights.ts';
import type { ContactPointId, PetitionId, UnitId, VisitId } from '../kit/ids.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import { err, ok, type Result } from '../kit/result.ts';
import { roles } from '../organisation/roles.ts';
import { refuseBackDate, type BackDateRefusal } from '../petitions/back-date.ts';
import type { InvitingLeader } from '../petitions/invitation.ts';
import { leaderOf, type ContactPoint, type ContactPointEvent, type VisitRecord } from './contact-point.ts';

export type ContactPointFacts = { readonly actor: Actor; readonly today: PlainDate };

export type ContactPointRefusal =
  | { readonly kind: 'outreach.not-yours' }
  | { readonly kind: 'outreach.has-that-leader'; readonly name: string }
  | { readonly kind: 'outreach.point-ended'; readonly on: PlainDate }
  | { readonly kind: 'outreach.nobody-met' }
  | { readonly kind: 'outreach.visit-needs-petition' }
  | { readonly kind: 'outreach.no-such-visit' }
  | { readonly kind: 'outreach.petition-there-already' };

/** A leader gets a place to visit so many times a year. */
export function nameContactPoint(
  command: {
    readonly pointId: ContactPointId;
    readonly placeUnitId: UnitId;
    readonly leader: InvitingLeader;
    readonly visitsAYear: number;
  },
  { actor, today }: ContactPointFacts,
): Result<readonly ContactPointEvent[], ContactPointRefusal> {
  if (!mayPlanFor(actor, command.placeUnitId)) return err({ kind: 'outreach.not-yours' });
  return ok([{ kind: 'ContactPointNamed', ...command, on: today }]);
}

/** Another leader from today on; the visits stay with who made them. */
export function handOverContactPoint(
  { to, reason }: { readonly to: InvitingLeader; readonly reason: string },
  point: ContactPoint,
  { actor, today }: ContactPointFacts,
): Result<readonly ContactPointEvent[], ContactPointRefusal> {
  const refusal = refuseChange(point, actor);
  if (refusal) return err(refusal);
  if (isSame(to, leaderOf(point))) return err({ kind: 'outreach.has-that-leader', name: to.name });
  return ok([{ kind: 'ContactPointHandedOver', to, reason, on: today }]);
}

/** What a visit found, written by the leader, by who plans for the place, or by the people of the place. */
export function recordVisit(
  visit: VisitRecord,
  point: ContactPoint,
  { actor, today }: ContactPointFacts,
): Result<readonly ContactPointEvent[], ContactPointRefusal | BackDateRefusal> {
  const refusal = refuseVisitor(point, actor);
  if (refusal) return err(refusal);
  const begun = point.leaders[0]?.from ?? today;
  const late = refuseBackDate({ on: visit.on, reason: visit.backDateReason }, begun, today);
  if (late) return err(late);
  if (visit.peopleMet === 0) return err({ kind: 'outreach.nobody-met' });
  if (visit.kind === 'with-petitions' && visit.petitionIds.length === 0)
    return err({ kind: 'outreach.visit-needs-petition' });
  return ok([{ kind: 'VisitMade', visit }]);
}

/** A petition that came of a visit, registered afterwards. */
export function addPetitionOfVisit(
  { visitId, petitionId }: { readonly visitId: VisitId; readonly petitionId: PetitionId },
  point: ContactPoint,
  { actor }: ContactPointFacts,
): Result<readonly ContactPointEvent[], ContactPointRefusal> {
  const refusal = refuseVisitor(point, actor);
  if (refusal) return err(refusal);
  const visit = point.visits.find(({ id }) => id === visitId);
  if (!visit) return err({ kind: 'outreach.no-such-visit' });
  if (visit.petitionIds.includes(petitionId)) return err({ kind: 'outreach.petition-there-already' });
  return ok([{ kind: 'PetitionCameOfVisit', visitId, petitionId }]);
}

/** The point is given up; its visits stay readable. */
export function endContactPoint(
  { reason }: { readonly reason: string },
  point: ContactPoint,
  { actor, today }: ContactPointFacts,
): Result<readonly ContactPointEvent[], ContactPointRefusal> {
  const refusal = refuseChange(point, actor);
  return refusal ? err(refusal) : ok([{ kind: 'ContactPointEnded', reason, on: today }]);
}

/** Whether this person writes visits down: who plans for the place, its leader, or somebody of the place itself. */
export function mayRecordVisit(actor: Actor, point: Pick<ContactPoint, 'placeUnitId' | 'leaders'>): boolean {
  const isLeader = leaderOf(point).accountId === actor.accountId;
  return mayPlanFor(actor, point.placeUnitId) || isLeader || actor.unitId === point.placeUnitId;
}

function refuseVisitor(point: ContactPoint, actor: Actor): ContactPointRefusal | undefined {
  if (!mayRecordVisit(actor, point)) return { kind: 'outreach.not-yours' };
  return point.ended && { kind: 'outreach.point-ended', on: point.ended.on };
}

function refuseChange(point: ContactPoint, actor: Actor): ContactPointRefusal | undefined {
  if (!mayPlanFor(actor, point.placeUnitId)) return { kind: 'outreach.not-yours' };
  return point.ended && { kind: 'outreach.point-ended', on: point.ended.on };
}

const isSame = (a: InvitingLeader, b: InvitingLeader): boolean =>
  a.accountId === undefined && b.accountId === undefined
    ? a.name === b.name && a.post === b.post
    : a.accountId === b.accountId;

/** Whether this person may know of the place's visits: whoever writes them down, sees the whole county or stands above. */
export function mayReadContactPoint(
  actor: Actor,
  point: Pick<ContactPoint, 'placeUnitId' | 'leaders'>,
): boolean {
  const { reach } = roles[actor.role];
  const above = reach === 'unit' && actor.unitsInReach.includes(point.placeUnitId);
  return mayRecordVisit(actor, point) || reach === 'jurisdiction' || above;
}
