// Who is next: the numbers of a reception's line with what they are about, and who booked without taking a number.
import type { LineView } from '#contract/talks.ts';
import type { Actor } from '#core/access/actor.ts';
import { mayServeHall } from '#core/access/hall-rights.ts';
import { mayReadReception } from '#core/access/reception-rights.ts';
import type { PetitionId, ReceptionId } from '#core/kit/ids.ts';
import { err, ok, type Result } from '#core/kit/result.ts';
import type { Reception } from '#core/receptions/reception.ts';
import { bookingsOf } from '#ledger/booking-ledger.ts';
import { findWaiting } from '#ledger/find-waiting.ts';
import { hallsBetween, loadHall } from '#ledger/load-hall.ts';
import { loadReceptions } from '#ledger/record-reception.ts';
import type { Reader } from '#ledger/transaction.ts';
import { visibleTo } from '#ledger/visible-petitions.ts';
import { secondAtShanghai } from '#platform/clock/clock.ts';
import type { ReceptionCall, ReceptionParts } from './reception-parts.ts';
import { receivedAt } from './received-at.ts';

export async function readLine(
  id: ReceptionId,
  { caller }: Pick<ReceptionCall, 'caller'>,
  { database, clock }: ReceptionParts,
): Promise<Result<LineView, { readonly kind: 'receptions.not-found' | 'receptions.not-at-the-table' }>> {
  const { actor } = caller;
  const { read } = database;
  const [reception] = await loadReceptions(read, actor.jurisdictionId, [id]);
  if (!reception || !mayReadReception(actor, reception)) return err({ kind: 'receptions.not-found' });
  if (!isAtTable(actor, reception)) return err({ kind: 'receptions.not-at-the-table' });
  const waiting = await findWaiting(read, actor.jurisdictionId, id, secondAtShanghai(clock.now()));
  const bookings = await bookingsOf(read, actor.jurisdictionId, id);
  const numbered = new Set(waiting.flatMap(({ ticket }) => ticket.booked?.bookingId ?? []));
  const unnumbered = bookings.filter(
    ({ id: bookingId, status }) => (status === 'booked' || status === 'arrived') && !numbered.has(bookingId),
  );
  const named = [...waiting.map(({ ticket }) => ticket.petitionId), ...bookings.map((one) => one.petitionId)];
  const matters = await mattersOf(
    read,
    actor,
    named.filter((one) => one !== undefined),
  );
  const received = await receivedAt(read, actor, id);
  return ok({
    ...presentSitting(reception, actor),
    isToday: reception.on === clock.today(),
    hall: reception.on === clock.today() ? await hallOf(read, actor, reception) : undefined,
    waiting: waiting.map(({ hallId, ticket }) => {
      const { petitionId, booked } = ticket;
      const petition = petitionId && matters.get(petitionId);
      const booking = bookings.find((one) => one.id === booked?.bookingId);
      return {
        hallId,
        serial: ticket.serial,
        number: ticket.number,
        stage: ticket.stage === 'called' || ticket.stage === 'serving' ? ticket.stage : 'waiting',
        window: ticket.window,
        calls: ticket.calls,
        bookedAt: booked?.at,
        frail: ticket.frail,
        bookingId: booked?.bookingId,
        petition: petition || undefined,
        kept: petitionId !== undefined && !petition,
        booked: booking?.matter.title,
      };
    }),
    booked: unnumbered
      .filter(({ petitionId }) => petitionId === undefined || !received.has(petitionId))
      .map(({ id: bookingId, startsAt, matter, status, petitionId }) => ({
        bookingId,
        startsAt,
        title: matter.title,
        arrived: status === 'arrived',
        petition: petitionId && matters.get(petitionId),
      })),
    received: received.size,
  });
}

/** Whoever sits there, and whoever serves the hall of that unit. */
const isAtTable = (actor: Actor, { seats, unitId }: Reception): boolean =>
  seats.some(({ leader, empty }) => !empty && leader.accountId === actor.accountId) ||
  mayServeHall(actor, unitId);

function presentSitting({ id, on, startsAt, endsAt, place, room, status, seats }: Reception, actor: Actor) {
  return {
    receptionId: id,
    on,
    where: [place, room].filter(Boolean).join(' '),
    place,
    time: `${startsAt}–${endsAt}`,
    cancelled: status === 'cancelled',
    leaders: seats.flatMap(({ seat, leader, empty }) =>
      empty
        ? []
        : [{ seat, name: leader.name, post: leader.post, mine: leader.accountId === actor.accountId }],
    ),
  };
}

async function hallOf(
  read: Reader,
  { jurisdictionId }: Actor,
  { id, on, place }: Reception,
): Promise<LineView['hall']> {
  const halls = await hallsBetween(read, jurisdictionId, { from: on, through: on });
  const head = halls.find((one) => one.place === place);
  const hall = head && (await loadHall(read, jurisdictionId, head.id));
  if (!hall) return undefined;
  const windows = hall.windows.filter((window) => window.open && window.lines.includes(id));
  return { id: hall.id, windows: windows.map(({ name }) => name) };
}

/** The petitions of those ids that the reader may see. */
async function mattersOf(read: Reader, actor: Actor, ids: readonly PetitionId[]) {
  if (ids.length === 0) return new Map<PetitionId, NonNullable<LineView['booked'][number]['petition']>>();
  const rows = await read
    .selectFrom('petition as p')
    .select(['p.id', 'p.number', 'p.title'])
    .where('p.jurisdiction_id', '=', actor.jurisdictionId)
    .where('p.id', 'in', [...ids])
    .where(visibleTo(actor))
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}
