import type { ContactPointSummary, readContactPoint, VisitView } from '#contract/contact-points.ts';
import type { Answer } from '#contract/operation.ts';
import { mayPlanFor } from '#core/access/reception-rights.ts';
import { leaderOf, type ContactPoint, type Visit } from '#core/outreach/contact-point.ts';
import { mayRecordVisit } from '#core/outreach/keep-contact-point.ts';
import { reckonVisits } from '#core/outreach/reckon-visits.ts';
import type { Caller } from '#features/accounts/queries.ts';
import type { Directory } from '#features/organisation/queries.ts';
import type { VisibleMatter } from '#ledger/find-matters-to-invite.ts';

/** One line of the list: whose place it is, and visits owed and made in the year. */
export function presentSummary(point: ContactPoint, year: number, directory: Directory): ContactPointSummary {
  const days = point.visits.map(({ on }) => on).toSorted();
  return {
    id: point.id,
    place: placeOf(point, directory),
    placeUnitId: point.placeUnitId,
    leader: leaderOf(point),
    ...reckonVisits(point, year),
    lastOn: days.at(-1),
    endedOn: point.ended?.on,
  };
}

/** Everything about one contact point, of petitions those the reader may see. */
export function presentPoint(
  point: ContactPoint,
  year: number,
  { actor, directory }: Caller,
  seen: readonly VisibleMatter[],
): Answer<typeof readContactPoint> {
  const running = point.ended === undefined;
  return {
    ...presentSummary(point, year, directory),
    version: point.version,
    year,
    visitsAYear: point.visitsAYear,
    divisionCode: directory.unit(point.placeUnitId)?.divisionCode ?? '',
    leaders: point.leaders.map(({ leader, from, reason }) => ({
      name: leader.name,
      post: leader.post,
      from,
      reason,
    })),
    visits: point.visits.map((visit) => presentVisit(visit, seen)).toSorted((a, b) => (a.on < b.on ? 1 : -1)),
    endReason: point.ended?.reason,
    mayKeep: running && mayPlanFor(actor, point.placeUnitId),
    mayRecord: running && mayRecordVisit(actor, point),
  };
}

function presentVisit({ petitionIds, leader, ...visit }: Visit, seen: readonly VisibleMatter[]): VisitView {
  const petitions = petitionIds.flatMap((id) => {
    const found = seen.find((one) => one.id === id);
    return found ? [{ id, number: found.number, title: found.title }] : [];
  });
  return {
    ...visit,
    leader: `${leader.post} ${leader.name}`,
    petitions,
    hiddenPetitions: petitionIds.length - petitions.length,
  };
}

// A village is named with its town, of which many have one of the same name.
function placeOf({ placeUnitId }: ContactPoint, directory: Directory): string {
  const unit = directory.unit(placeUnitId);
  const above = unit?.kind === 'village' ? directory.unitName(unit.parentId) : '';
  return `${above}${unit?.name ?? ''}`;
}
