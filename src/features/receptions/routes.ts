import * as contract from '#contract/receptions.ts';
import { mayReadReception, plansReceptions } from '#core/access/reception-rights.ts';
import { daysBetween } from '#core/kit/plain-date.ts';
import { err, ok } from '#core/kit/result.ts';
import { cancelReception, publishReception } from '#core/receptions/plan-reception.ts';
import type { Caller } from '#features/accounts/queries.ts';
import { loadReceptions, receptionsBetween } from '#ledger/record-reception.ts';
import type { Mount } from '#platform/http/mount.ts';
import { changeReception } from './change-reception.ts';
import { planOne, type ReceptionParts } from './plan-reception.ts';
import { presentReception } from './presenter.ts';

const daysMax = 100;

export function receptionRoutes(mount: Mount<Caller>, parts: ReceptionParts): void {
  const { database, openLaw } = parts;
  const calendar = () => openLaw.current().calendar;
  mount(contract.listReceptions, async ({ query }, { caller, language }) => {
    const { actor } = caller;
    if (daysBetween(query.from, query.through) >= daysMax)
      return err({ kind: 'receptions.too-many-days', daysMax });
    const found = await receptionsBetween(database.read, actor.jurisdictionId, query);
    const facts = { caller, language, calendar: calendar() };
    return ok({
      mayPlan: plansReceptions(actor),
      receptions: found
        .filter((reception) => mayReadReception(actor, reception))
        .map((reception) => presentReception(reception, facts)),
    });
  });
  mount(contract.readReception, async ({ params }, { caller, language }) => {
    const [found] = await loadReceptions(database.read, caller.actor.jurisdictionId, [params.id]);
    if (!found || !mayReadReception(caller.actor, found)) return err({ kind: 'receptions.not-found' });
    return ok(presentReception(found, { caller, language, calendar: calendar() }));
  });
  mount(contract.planReception, ({ body }, { caller, ...call }) => planOne(body, caller, call, parts));
  mount(contract.publishReception, ({ params, body }, call) =>
    changeReception({ ...params, ...body }, publishReception, call, parts),
  );
  mount(contract.cancelReception, ({ params, body }, call) =>
    changeReception(
      { ...params, ...body },
      (reception, facts) => cancelReception(body.reason, reception, facts),
      call,
      parts,
    ),
  );
}
