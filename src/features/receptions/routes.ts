import * as contract from '#contract/receptions.ts';
import * as promiseReport from '#contract/promise-report.ts';
import * as report from '#contract/reception-report.ts';
import * as talks from '#contract/talks.ts';
import * as rosterContract from '#contract/roster.ts';
import { mayReadReception, plansReceptions } from '#core/access/reception-rights.ts';
import { daysBetween } from '#core/kit/plain-date.ts';
import { err, ok } from '#core/kit/result.ts';
import * as calendars from '#contract/calendars.ts';
import { askAbsence } from '#core/receptions/arrange-absence.ts';
import { changeReception as changeRule } from '#core/receptions/change-reception.ts';
import { foldReception } from '#core/receptions/evolve-reception.ts';
import { cancelReception, holdReception, publishReception } from '#core/receptions/plan-reception.ts';
import type { Caller } from '#features/accounts/queries.ts';
import { receptionsBetween, receptionStory } from '#ledger/record-reception.ts';
import type { Mount } from '#platform/http/mount.ts';
import { changeReception } from './change-reception.ts';
import { checkNames } from './check-names.ts';
import { decideAbsence } from './decide-absence.ts';
import { presentLeaders } from './find-leaders.ts';
import { endAddress, findAddress, makeAddress } from './keep-calendar-address.ts';
import { listFrequencies } from './list-frequencies.ts';
import { planReceptions } from './plan-receptions.ts';
import { presentDays, presentReception, presentStory } from './presenter.ts';
import { previewPattern } from './preview-pattern.ts';
import { publishReceptions } from './publish-receptions.ts';
import { readLine } from './read-line.ts';
import type { ReceptionParts } from './reception-parts.ts';
import { listReportRows, reportDays } from './report-days.ts';
import { listReportPromises, reportPromises } from './report-promises.ts';

const daysMax = 100;

export function receptionRoutes(mount: Mount<Caller>, parts: ReceptionParts): void {
  readingRoutes(mount, parts);
  planningRoutes(mount, parts);
  absenceRoutes(mount, parts);
  calendarRoutes(mount, parts);
}

function readingRoutes(mount: Mount<Caller>, parts: ReceptionParts): void {
  const { database, clock, openLaw } = parts;
  mount(contract.listReceptions, async ({ query }, { caller, language }) => {
    const { actor } = caller;
    if (daysBetween(query.from, query.through) >= daysMax)
      return err({ kind: 'receptions.too-many-days', daysMax });
    const found = await receptionsBetween(database.read, actor.jurisdictionId, query);
    const { calendar } = openLaw.current();
    const facts = { caller, language, calendar, today: clock.today() };
    return ok({
      mayPlan: plansReceptions(actor),
      receptions: found
        .filter((reception) => mayReadReception(actor, reception))
        .map((reception) => presentReception(reception, facts)),
      days: presentDays(query, calendar, language),
    });
  });
  mount(talks.readLine, ({ params }, call) => readLine(params.id, call, parts));
  mount(contract.readReception, async ({ params }, { caller, language }) => {
    const story = await receptionStory(database.read, caller.actor.jurisdictionId, params.id);
    const found = foldReception(story.map(({ event }) => event));
    if (!found || !mayReadReception(caller.actor, found)) return err({ kind: 'receptions.not-found' });
    const { calendar } = openLaw.current();
    const facts = { caller, language, calendar, today: clock.today() };
    return ok({
      ...presentReception(found, facts),
      story: presentStory(story, found, facts),
    });
  });
  mount(rosterContract.listLeaders, async (_, { caller }) => ok(presentLeaders(caller.directory)));
  mount(rosterContract.listFrequencies, ({ query }, call) => listFrequencies(query.on, call, parts));
  mount(report.readReceptionReport, ({ query }, call) => reportDays(query, call, parts));
  mount(promiseReport.readPromiseReport, ({ query }, call) => reportPromises(query.on, call, parts));
  mount(promiseReport.listReportPromises, ({ query }, call) => listReportPromises(query, call, parts));
  mount(report.listReportRows, ({ query }, call) => listReportRows(query, call, parts));
  mount(rosterContract.previewPattern, ({ body }, call) => previewPattern(body, call, parts));
}

function planningRoutes(mount: Mount<Caller>, parts: ReceptionParts): void {
  mount(contract.planReception, async ({ body }, call) => {
    const planned = await planReceptions([body], call, parts);
    return planned.ok ? ok({ version: 1 }) : planned;
  });
  mount(contract.planReceptions, ({ body }, call) => planReceptions(body.receptions, call, parts));
  mount(contract.publishReception, ({ params, body }, call) =>
    changeReception({ ...params, ...body }, publishReception, call, parts),
  );
  mount(contract.publishReceptions, ({ body }, call) => publishReceptions(body.ids, call, parts));
  mount(contract.changeReception, async ({ params, body }, call) => {
    const content = checkNames(body.content, call.caller.directory);
    if (!content.ok) return content;
    const { expectedVersion, reason, tellBooked } = body;
    const which = { ...params, expectedVersion, tellBooked, on: content.value.on };
    const command = { content: content.value, reason };
    return changeReception(which, (reception, facts) => changeRule(command, reception, facts), call, parts);
  });
  mount(contract.cancelReception, ({ params, body }, call) =>
    changeReception(
      { ...params, ...body },
      (reception, facts) => cancelReception(body.reason, reception, facts),
      call,
      parts,
    ),
  );
  mount(contract.holdReception, ({ params, body }, call) =>
    changeReception(
      { ...params, ...body },
      (reception, facts) => holdReception(body.satSeats, reception, facts),
      call,
      parts,
    ),
  );
}

function absenceRoutes(mount: Mount<Caller>, parts: ReceptionParts): void {
  const { noticeDays } = parts.receptionRules.absence;
  mount(contract.askAbsence, ({ params, body }, call) =>
    changeReception(
      { ...params, ...body },
      (reception, facts) => askAbsence(body, reception, { ...facts, noticeDays }),
      call,
      parts,
    ),
  );
  mount(contract.decideAbsence, ({ params, body }, call) =>
    decideAbsence({ ...params, ...body }, body, call, parts),
  );
}

function calendarRoutes(mount: Mount<Caller>, { database, clock }: ReceptionParts): void {
  mount(calendars.readCalendarAddress, async (_, { caller }) =>
    ok(await findAddress(database, caller.actor.accountId)),
  );
  mount(calendars.makeCalendarAddress, async (_, { caller }) =>
    ok(await makeAddress(database, caller.actor.accountId, clock.now())),
  );
  mount(calendars.endCalendarAddress, async (_, { caller }) =>
    ok(await endAddress(database, caller.actor.accountId)),
  );
}
