import * as contract from '#contract/hall.ts';
import { mayServeHall } from '#core/access/hall-rights.ts';
import * as windows from '#core/hall/call-ticket.ts';
import type { HallDay } from '#core/hall/hall-day.ts';
import { err, ok, type Result } from '#core/kit/result.ts';
import type { Caller } from '#features/accounts/queries.ts';
import { loadHall } from '#ledger/load-hall.ts';
import { secondAtShanghai } from '#platform/clock/clock.ts';
import type { Mount } from '#platform/http/mount.ts';
import { changeHall, staffWriter, type HallRule } from './change-hall.ts';
import { checkInBooking } from './check-in-booking.ts';
import { listBooked } from './find-booked.ts';
import { findLines } from './find-lines.ts';
import type { HallParts } from './hall-parts.ts';
import { addressesOf, renewAddress } from './keep-hall-address.ts';
import { listHalls, openHall } from './open-hall.ts';
import { mattersOf, nameMatter } from './name-matter.ts';
import { presentHall } from './presenter.ts';
import { hallToTell } from './queries.ts';
import { takeNumber } from './take-number.ts';

/** The hall for who works at its windows. */
export function hallRoutes(mount: Mount<Caller>, parts: HallParts): void {
  const { database, clock } = parts;
  mount(contract.listHalls, (_, call) => listHalls(call, parts));
  mount(contract.openHall, ({ body }, call) => openHall(body.place, call, parts));
  mount(contract.readHall, async ({ params }, { caller, language }) => {
    const { actor } = caller;
    const hall = await loadHall(database.read, actor.jurisdictionId, params.id);
    if (!hall) return err({ kind: 'hall.not-found' });
    if (!mayServeHall(actor, hall.unitId)) return err({ kind: 'hall.not-yours' });
    const lines = await findLines(database.read, actor.jurisdictionId, hall, language);
    const now = secondAtShanghai(clock.now());
    const addresses = await addressesOf(actor.jurisdictionId, hall.place, parts);
    const matters = await mattersOf(database.read, actor, hall);
    const tell = await hallToTell(database.read, actor.jurisdictionId, hall);
    const isToday = hall.on === clock.today();
    return ok(presentHall(hall, { lines, now, isToday, language, addresses, matters, tell }));
  });
  mount(contract.takeNumber, async ({ params, body }, call) => {
    const taken = await takeNumber(params.id, body, staffWriter(call), parts);
    if (!taken.ok) return taken;
    const { serial, number, told } = taken.value;
    return ok({ serial, number, told });
  });
  mount(contract.listBooked, async ({ params }, { caller }) => {
    const { actor } = caller;
    const hall = await loadHall(database.read, actor.jurisdictionId, params.id);
    if (!hall) return err({ kind: 'hall.not-found' });
    if (!mayServeHall(actor, hall.unitId)) return err({ kind: 'hall.not-yours' });
    return ok(await listBooked(database.read, actor.jurisdictionId, hall));
  });
  mount(contract.checkInBooking, async ({ params, body }, call) => {
    const taken = await checkInBooking({ ...params, ...body }, staffWriter(call), parts);
    if (!taken.ok) return taken;
    const { serial, number, told } = taken.value;
    return ok({ serial, number, told });
  });
  mount(contract.renewHallAddress, async ({ params, body }, { caller: { actor } }) => {
    const hall = await loadHall(database.read, actor.jurisdictionId, params.id);
    if (!hall) return err({ kind: 'hall.not-found' });
    if (!mayServeHall(actor, hall.unitId)) return err({ kind: 'hall.not-yours' });
    await renewAddress(actor, { place: hall.place, use: body.use }, parts);
    return ok(await addressesOf(actor.jurisdictionId, hall.place, parts));
  });
  mount(contract.nameMatter, async ({ params, body }, call) =>
    versionOf(await nameMatter({ ...params, ...body }, call, parts)),
  );
  windowRoutes(mount, parts);
}

function windowRoutes(mount: Mount<Caller>, parts: HallParts): void {
  mount(contract.openWindow, async ({ params, body }, call) => {
    const rule: HallRule = async (hall, _, { read }) => {
      const known = await findLines(read, call.caller.actor.jurisdictionId, hall, call.language);
      const unknown = body.lines.some((line) => !known.some((one) => one.line === line));
      return unknown ? err({ kind: 'hall.no-such-line' }) : windows.openWindow(body, hall);
    };
    return versionOf(await changeHall(params.id, rule, staffWriter(call), parts));
  });
  mount(contract.closeWindow, async ({ params, body }, call) =>
    versionOf(
      await changeHall(params.id, (hall) => windows.closeWindow(body.window, hall), staffWriter(call), parts),
    ),
  );
  mount(contract.callNumber, async ({ params, body: { window } }, call) => {
    const changed = await changeHall(
      params.id,
      (hall, now) => windows.callNext(window, hall, now),
      staffWriter(call),
      parts,
    );
    if (!changed.ok) return changed;
    const called = windows.ticketAt(changed.value, window);
    if (!called) throw new Error('a number was called and is not there');
    return ok({ serial: called.serial, number: called.number });
  });
  mount(contract.stepNumber, async ({ params: { id, serial }, body }, call) =>
    versionOf(await changeHall(id, stepRule(serial, body.step), staffWriter(call), parts)),
  );
  mount(contract.passNumber, async ({ params: { id, serial }, body: { toWindow } }, call) =>
    versionOf(
      await changeHall(
        id,
        (hall, now) => windows.passTicket({ serial, toWindow }, hall, now),
        staffWriter(call),
        parts,
      ),
    ),
  );
}

function stepRule(serial: number, step: contract.NumberStep): HallRule {
  return (hall, now) => {
    switch (step) {
      case 'call-again':
        return windows.callAgain(serial, hall, now);
      case 'begin':
        return windows.beginTicket(serial, hall, now);
      case 'hold':
        return windows.holdTicket(serial, hall, now);
      case 'resume':
        return windows.resumeTicket(serial, hall, now);
      case 'end':
        return windows.endTicket(serial, hall, now);
      case 'went':
      case 'not-there':
        return windows.leaveTicket({ serial, cause: step }, hall, now);
    }
  };
}

function versionOf<Refusal>(changed: Result<HallDay, Refusal>): Result<{ version: number }, Refusal> {
  return changed.ok ? ok({ version: changed.value.version }) : changed;
}
