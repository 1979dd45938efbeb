// What became of messages, for the desk.
import type { JurisdictionId, ReceptionId } from '#core/kit/ids.ts';
import type { PlainDate } from '#core/kit/plain-date.ts';
import type { MessageState } from '#core/messages/message-cause.ts';
import type { Message } from './message-outbox.ts';
import type { Reader } from './transaction.ts';

/** The messages of all bookings of a reception, the newest first. */
export async function messagesOfReception(
  read: Reader,
  jurisdictionId: JurisdictionId,
  receptionId: ReceptionId,
): Promise<readonly Message[]> {
  return read
    .selectFrom('message as m')
    .innerJoin('booking as b', (on) =>
      on.onRef('b.jurisdiction_id', '=', 'm.jurisdiction_id').onRef('b.id', '=', 'm.booking_id'),
    )
    .selectAll('m')
    .where('m.jurisdiction_id', '=', jurisdictionId)
    .where('b.reception_id', '=', receptionId)
    .orderBy('m.written_at', 'desc')
    .orderBy('m.id', 'desc')
    .execute();
}

type FailedMessage = Pick<
  Message,
  'id' | 'cause' | 'state' | 'reason' | 'detail' | 'tries' | 'try_at' | 'written_at'
> & {
  readonly receptionId: ReceptionId;
  readonly on: PlainDate;
};

/** The latest messages that could not be sent, or were tried in vain and are tried again. */
export async function failedMessages(
  read: Reader,
  jurisdictionId: JurisdictionId,
  limit: number,
): Promise<readonly FailedMessage[]> {
  return read
    .selectFrom('message as m')
    .innerJoin('booking as b', (on) =>
      on.onRef('b.jurisdiction_id', '=', 'm.jurisdiction_id').onRef('b.id', '=', 'm.booking_id'),
    )
    .innerJoin('reception as r', (on) =>
      on.onRef('r.jurisdiction_id', '=', 'b.jurisdiction_id').onRef('r.id', '=', 'b.reception_id'),
    )
    .select(['m.id', 'm.cause', 'm.state', 'm.reason', 'm.detail', 'm.tries', 'm.try_at', 'm.written_at'])
    .select(['r.id as receptionId', 'r.held_on as on'])
    .where('m.jurisdiction_id', '=', jurisdictionId)
    .where((where) =>
      where.or([
        where('m.state', '=', 'unsent'),
        where.and([where('m.state', '=', 'waiting'), where('m.tries', '>', 0)]),
      ]),
    )
    .orderBy('m.written_at', 'desc')
    .orderBy('m.id', 'desc')
    .limit(limit)
    .execute();
}

/** How many messages written since that moment stand where. */
export async function countMessages(
  read: Reader,
  jurisdictionId: JurisdictionId,
  since: Date,
): Promise<ReadonlyMap<MessageState, number>> {
  const rows = await read
    .selectFrom('message')
    .select(['state', (one) => one.fn.countAll<number>().as('count')])
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('written_at', '>=', since)
    .groupBy('state')
    .execute();
  return new Map(rows.map(({ state, count }) => [state, Number(count)]));
}
