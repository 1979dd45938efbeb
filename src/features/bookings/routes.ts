import * as contract from '#contract/bookings.ts';
import { mayPlanFor } from '#core/access/reception-rights.ts';
import { arrive, cancelBooking, miss, tellBooking } from '#core/bookings/keep-booking.ts';
import { err, ok } from '#core/kit/result.ts';
import type { Caller } from '#features/accounts/queries.ts';
import { loadReceptions } from '#ledger/record-reception.ts';
import type { Mount } from '#platform/http/mount.ts';
import { bookPlace, holdPlace } from './book-place.ts';
import { byOffice, byPetitioner, type BookingParts } from './booking-parts.ts';
import { asOffice, decideBooking, moveBooking } from './change-booking.ts';
import { listBookings, readBookingIntake } from './list-bookings.ts';
import { openBooking, presentOwn } from './open-booking.ts';
import { tellBookingStory } from './tell-booking.ts';
import { cancelOwn, moveOwn } from './own-booking.ts';

export function bookingRoutes(mount: Mount<Caller>, parts: BookingParts): void {
  citizenRoutes(mount, parts);
  ownRoutes(mount, parts);
  deskRoutes(mount, parts);
}

// Nobody who books for themselves asks more often; a hall full of people has several addresses or a clerk.
const asking = { perMinute: 30 };

function citizenRoutes(mount: Mount<Caller>, parts: BookingParts): void {
  const citizen = async () => {
    const office = (await parts.readDirectory(parts.database.read))?.office;
    return office && byPetitioner(office.jurisdictionId, parts.clock);
  };
  mount(
    contract.holdPlace,
    async ({ body: { id, ...slot } }) => {
      const circumstances = await citizen();
      if (!circumstances) return err({ kind: 'bookings.no-reception' });
      const held = await holdPlace({ id, slot }, circumstances, parts);
      return held.ok ? ok({ endsAt: held.value.endsAt.toISOString() }) : held;
    },
    asking,
  );
  mount(
    contract.bookPlace,
    async ({ body: { receptionId, startsAt, ...body } }) => {
      const circumstances = await citizen();
      if (!circumstances) return err({ kind: 'bookings.no-reception' });
      const slot = { receptionId, startsAt };
      return bookPlace({ ...body, slot, by: 'petitioner' }, circumstances, parts);
    },
    asking,
  );
}

function ownRoutes(mount: Mount<Caller>, parts: BookingParts): void {
  mount(
    contract.readOwnBooking,
    async ({ params }) => {
      const opened = await openBooking(params.code, parts);
      return opened.ok ? ok(presentOwn(opened.value)) : opened;
    },
    asking,
  );
  mount(
    contract.moveOwnBooking,
    async ({ params, body }) => {
      const moved = await moveOwn(params.code, body, parts);
      return moved.ok ? ok({}) : moved;
    },
    asking,
  );
  mount(
    contract.cancelOwnBooking,
    async ({ params }) => {
      const cancelled = await cancelOwn(params.code, parts);
      return cancelled.ok ? ok({}) : cancelled;
    },
    asking,
  );
}

function deskRoutes(mount: Mount<Caller>, parts: BookingParts): void {
  const { database, clock } = parts;
  mount(contract.listBookings, ({ params }, call) => listBookings(params.id, call, parts));
  mount(contract.readBookingStory, ({ params }, call) => tellBookingStory(params.id, call, parts));
  mount(contract.readBookingIntake, ({ params }, call) => readBookingIntake(params.id, call, parts));
  mount(contract.bookFor, async ({ params, body: { startsAt, ...body } }, call) => {
    const { actor } = call.caller;
    const [reception] = await loadReceptions(database.read, actor.jurisdictionId, [params.id]);
    if (!reception) return err({ kind: 'bookings.no-reception' });
    if (!mayPlanFor(actor, reception.unitId)) return err({ kind: 'bookings.not-yours' });
    const slot = { receptionId: params.id, startsAt };
    return bookPlace({ ...body, slot, by: 'office' }, byOffice(call, clock), parts);
  });
  mount(contract.moveBooking, ({ params, body: { expectedVersion, told, ...to } }, call) => {
    const which = { ...params, expectedVersion };
    return asOffice(which, call, parts, (circumstances) =>
      moveBooking({ ...which, to, by: 'office', told }, circumstances, parts),
    );
  });
  mount(contract.cancelBooking, ({ params, body: { expectedVersion, reason, told } }, call) => {
    const which = { ...params, expectedVersion };
    return asOffice(which, call, parts, (circumstances) =>
      decideBooking(which, (one) => cancelBooking({ by: 'office', reason, told }, one), circumstances, parts),
    );
  });
  const notes = [
    [contract.noteArrival, arrive],
    [contract.noteMissing, miss],
    [contract.noteTold, tellBooking],
  ] as const;
  for (const [operation, rule] of notes)
    mount(operation, ({ params, body: { expectedVersion } }, call) => {
      const which = { ...params, expectedVersion };
      return asOffice(which, call, parts, (circumstances) =>
        decideBooking(which, rule, circumstances, parts),
      );
    });
}
