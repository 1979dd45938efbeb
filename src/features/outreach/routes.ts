import { v7 as uuid } from 'uuid';
import * as contract from '#contract/contact-points.ts';
import { plansReceptions } from '#core/access/reception-rights.ts';
import { say } from '#core/kit/language.ts';
import type { ContactPointId } from '#core/kit/ids.ts';
import { datePartsOf } from '#core/kit/plain-date.ts';
import { err, ok } from '#core/kit/result.ts';
import type { VisitRecord } from '#core/outreach/contact-point.ts';
import { foldContactPoint } from '#core/outreach/evolve-contact-point.ts';
import * as rules from '#core/outreach/keep-contact-point.ts';
import { confidenceWords } from '#core/receptions/reception-rules.ts';
import type { Caller } from '#features/accounts/queries.ts';
import { visibleMatters } from '#ledger/find-matters-to-invite.ts';
import { allContactPoints, contactPointEvents, recordContactPoint } from '#ledger/outreach-ledger.ts';
import type { Mount } from '#platform/http/mount.ts';
import { changePoint, checkLeader, findPetitions, tellPetitions } from './change-point.ts';
import { circumstancesOf, type OutreachParts } from './outreach-parts.ts';
import { presentPoint, presentSummary } from './present-points.ts';
import type { OutreachRefusal } from './refusals.ts';

export function outreachRoutes(mount: Mount<Caller>, parts: OutreachParts): void {
  readingRoutes(mount, parts);
  keepingRoutes(mount, parts);
  visitRoutes(mount, parts);
}

function readingRoutes(mount: Mount<Caller>, { database, clock, receptionRules }: OutreachParts): void {
  mount(contract.listContactPoints, async ({ query }, { caller, language }) => {
    const { actor, directory } = caller;
    const year = query.year ?? datePartsOf(clock.today()).year;
    const points = await allContactPoints(database.read, actor.jurisdictionId);
    const { perYear, source, confidence } = receptionRules.visits;
    return ok({
      year,
      mayName: plansReceptions(actor),
      rule: { perYear, source, confidence: say(confidenceWords[confidence], language) },
      points: points
        .filter((point) => rules.mayReadContactPoint(actor, point))
        .filter(({ ended }) => ended === undefined || datePartsOf(ended.on).year >= year)
        .map((point) => presentSummary(point, year, directory)),
    });
  });
  mount(contract.readContactPoint, async ({ params }, { caller }) => {
    const { actor } = caller;
    const point = foldContactPoint(await contactPointEvents(database.read, actor.jurisdictionId, params.id));
    if (!point || !rules.mayReadContactPoint(actor, point)) return err({ kind: 'outreach.not-found' });
    const ids = point.visits.flatMap(({ petitionIds }) => petitionIds);
    const seen = await visibleMatters(database.read, actor, { ids });
    return ok(presentPoint(point, datePartsOf(clock.today()).year, caller, seen));
  });
}

function keepingRoutes(mount: Mount<Caller>, parts: OutreachParts): void {
  const { database, clock, receptionRules } = parts;
  mount(contract.nameContactPoint, async ({ body }, call) => {
    const { actor, directory } = call.caller;
    const place = directory.unit(body.placeUnitId);
    if (!place || place.closed) return err({ kind: 'outreach.unknown-place' });
    const leader = checkLeader(body.leader, directory);
    if (!leader.ok) return leader;
    const pointId = uuid({ msecs: clock.now().getTime() }) as ContactPointId;
    const visitsAYear = body.visitsAYear ?? receptionRules.visits.perYear;
    const command = { pointId, placeUnitId: body.placeUnitId, leader: leader.value, visitsAYear };
    const named = rules.nameContactPoint(command, { actor, today: clock.today() });
    if (!named.ok) return named;
    return database.transact<{ id: ContactPointId }, OutreachRefusal>(async (tx) => {
      await recordContactPoint(tx, pointId, [], named.value, circumstancesOf(call, clock));
      return ok({ id: pointId });
    });
  });
  mount(contract.handOverContactPoint, ({ params, body }, call) =>
    changePoint(
      { ...params, ...body },
      (point, facts) => {
        const to = checkLeader(body.to, call.caller.directory);
        return to.ok ? rules.handOverContactPoint({ to: to.value, reason: body.reason }, point, facts) : to;
      },
      call,
      parts,
    ),
  );
  mount(contract.endContactPoint, ({ params, body }, call) =>
    changePoint(
      { ...params, ...body },
      (point, facts) => rules.endContactPoint(body, point, facts),
      call,
      parts,
    ),
  );
}

function visitRoutes(mount: Mount<Caller>, parts: OutreachParts): void {
  mount(contract.recordVisit, ({ params, body }, call) =>
    changePoint(
      params,
      async (point, facts, tx) => {
        if (point.visits.some(({ id }) => id === body.id)) return ok([]);
        const { petitionNumbers, ...given } = body;
        const found = await findPetitions(tx.read, facts.actor, petitionNumbers);
        if (!found.ok) return found;
        const visit: VisitRecord = { ...given, petitionIds: found.value };
        const recorded = rules.recordVisit(visit, point, facts);
        if (!recorded.ok) return recorded;
        const told = await tellPetitions(tx, found.value, visit, point, call, parts);
        return told.ok ? recorded : told;
      },
      call,
      parts,
    ),
  );
  mount(contract.addPetitionOfVisit, ({ params, body }, call) =>
    changePoint(
      { id: params.id },
      async (point, facts, tx) => {
        const found = await findPetitions(tx.read, facts.actor, [body.number]);
        if (!found.ok) return found;
        const [petitionId] = found.value;
        if (!petitionId) return err({ kind: 'outreach.no-such-petition', number: body.number });
        const { visitId } = params;
        const added = rules.addPetitionOfVisit({ visitId, petitionId }, point, facts);
        const visit = point.visits.find(({ id }) => id === visitId);
        if (!added.ok || !visit) return added;
        const told = await tellPetitions(tx, found.value, visit, point, call, parts);
        return told.ok ? added : told;
      },
      call,
      parts,
    ),
  );
}
