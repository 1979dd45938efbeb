import { leaderOf, type ContactPoint, type ContactPointEvent, type Visit } from './contact-point.ts';

/** The contact point that a stream adds up to; nothing for an empty one. */
export function foldContactPoint(events: readonly ContactPointEvent[]): ContactPoint | undefined {
  return events.reduce<ContactPoint | undefined>(evolve, undefined);
}

function evolve(point: ContactPoint | undefined, event: ContactPointEvent): ContactPoint {
  if (event.kind === 'ContactPointNamed') {
    const { pointId, placeUnitId, leader, visitsAYear, on } = event;
    const leaders = [{ leader, from: on, reason: '' }];
    return { id: pointId, version: 1, placeUnitId, visitsAYear, leaders, visits: [], ended: undefined };
  }
  if (!point) throw new Error(`the log of a contact point begins with ${event.kind}`);
  return { ...point, version: point.version + 1, ...change(point, event) };
}

function change(
  point: ContactPoint,
  event: Exclude<ContactPointEvent, { kind: 'ContactPointNamed' }>,
): Partial<ContactPoint> {
  switch (event.kind) {
    case 'ContactPointHandedOver': {
      const { to, on, reason } = event;
      return { leaders: [...point.leaders, { leader: to, from: on, reason }] };
    }
    case 'VisitMade':
      return { visits: [...point.visits, { ...event.visit, leader: leaderAt(point, event.visit.on) }] };
    case 'PetitionCameOfVisit':
      return { visits: point.visits.map((visit) => withPetition(visit, event)) };
    case 'ContactPointEnded':
      return { ended: { on: event.on, reason: event.reason } };
  }
}

// A visit written down late is of whoever had the point on that day.
function leaderAt(point: ContactPoint, on: Visit['on']): Visit['leader'] {
  return point.leaders.findLast(({ from }) => from <= on)?.leader ?? leaderOf(point);
}

const withPetition = (
  visit: Visit,
  { visitId, petitionId }: Extract<ContactPointEvent, { kind: 'PetitionCameOfVisit' }>,
): Visit => (visit.id === visitId ? { ...visit, petitionIds: [...visit.petitionIds, petitionId] } : visit);
