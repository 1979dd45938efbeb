// The hall of the last hour and a half, however early or late the demonstration is begun: two windows, people who booked
// and who walked in, somebody being received, and a line that waits.
import * as contract from '#contract/hall.ts';
import type { WalkParts } from './walk-parts.ts';
import type { Traveller } from './walk-road.ts';

type Step = (walk: WalkParts) => Promise<void>;
export type DatedStep = { readonly at: Date; readonly take: Step };

const spanMs = 95 * 60_000;
const counter = '1号窗口';
const leadersRoom = '领导接访室';

/** Everything that happens in the hall of today, up to `now`. */
export function hallSteps(
  { place, receptionId, by }: { readonly place: string; readonly receptionId: string; readonly by: string },
  travellers: readonly Traveller[],
  now: Date,
): readonly DatedStep[] {
  let hall = '';
  const params = () => ({ id: hall });
  const open: Step = async ({ call, cookieOf }) => {
    hall = (await call(cookieOf(by), contract.openHall, { body: { place } })).id;
  };
  const openWindow =
    (window: string, lines: readonly string[]): Step =>
    async ({ call, cookieOf }) => {
      await call(cookieOf(by), contract.openWindow, {
        params: params(),
        body: { window, lines: [...lines] },
      });
    };
  const come =
    (line: string, frail = false): Step =>
    async ({ call, cookieOf, newId }) => {
      const body = { requestId: newId(), line, frail };
      await call(cookieOf(by), contract.takeNumber, { params: params(), body });
    };
  const comeBooked =
    (slot: number): Step =>
    async ({ call, cookieOf, newId }) => {
      const { bookings } = await call(cookieOf(by), contract.listBooked, { params: params() });
      const booked = bookings.filter(({ line, status }) => line === receptionId && status === 'booked');
      const booking = booked[slot];
      if (!booking) return;
      const body = { requestId: newId(), bookingId: booking.id, frail: false };
      await call(cookieOf(by), contract.checkInBooking, { params: params(), body });
    };
  const callTo =
    (window: string): Step =>
    async ({ call, cookieOf }) => {
      await call(cookieOf(by), contract.callNumber, { params: params(), body: { window } });
    };
  const take =
    (window: string, step: contract.NumberStep): Step =>
    async ({ call, cookieOf }) => {
      const { windows } = await call(cookieOf(by), contract.readHall, { params: params() });
      const ticket = windows.find(({ name }) => name === window)?.ticket;
      if (ticket)
        await call(cookieOf(by), contract.stepNumber, {
          params: { ...params(), serial: ticket.serial },
          body: { step },
        });
    };
  // Somebody comes again: their petition stands at the number before they are called.
  const nameEarlier: Step = async ({ call, cookieOf }) => {
    const { queue } = await call(cookieOf(by), contract.readHall, { params: params() });
    const petition = travellers.findLast(({ number }) => number !== '');
    const last = queue.findLast(({ line }) => line === receptionId);
    if (petition && last)
      await call(cookieOf(by), contract.nameMatter, {
        params: { ...params(), serial: last.serial },
        body: { petitionNumber: petition.number },
      });
  };
  const steps: readonly Step[] = [
    open,
    openWindow(counter, ['office']),
    openWindow(leadersRoom, [receptionId]),
    come('office'),
    comeBooked(0),
    callTo(counter),
    take(counter, 'begin'),
    come('office', true),
    callTo(leadersRoom),
    take(leadersRoom, 'begin'),
    come(receptionId),
    take(counter, 'end'),
    come('office'),
    callTo(counter),
    take(counter, 'call-again'),
    take(counter, 'not-there'),
    come(receptionId, true),
    nameEarlier,
    take(leadersRoom, 'end'),
    come('office'),
    comeBooked(0),
    callTo(counter),
    take(counter, 'begin'),
    callTo(leadersRoom),
    come('office'),
  ];
  const midnight = new Date(now.getTime() - ((now.getTime() + 8 * 3_600_000) % 86_400_000));
  const start = Math.max(midnight.getTime() + 1, now.getTime() - spanMs);
  const pace = (now.getTime() - start) / (steps.length + 1);
  return steps.map((step, at) => ({ at: new Date(start + pace * (at + 1)), take: step }));
}
