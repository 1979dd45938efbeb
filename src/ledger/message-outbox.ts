// The outbox: what is owed is written with what caused it, and taken out by one sender at a time.
import { sql, type Selectable } from 'kysely';
import type { BookingId, JurisdictionId, ReceptionId } from '#core/kit/ids.ts';
import { newsOwed, supersededBy, type MessageOwed } from '#core/messages/message-cause.ts';
import type { MessageTables } from './message-tables.ts';
import { writerOf, type Tx } from './transaction.ts';

export type Message = Selectable<MessageTables['message']>;

/** Writes that a message is owed; one that is written already stays as it is. What it replaces goes out no more. */
export async function oweMessage(
  tx: Tx,
  jurisdictionId: JurisdictionId,
  bookingId: BookingId,
  { cause, key }: MessageOwed,
  at: Date,
): Promise<boolean> {
  const written = await writerOf(tx)
    .insertInto('message')
    .values({
      jurisdiction_id: jurisdictionId,
      booking_id: bookingId,
      cause,
      cause_key: key,
      written_at: at,
      try_at: at,
    })
    .onConflict((conflict) => conflict.constraint('message_cause_key').doNothing())
    .returning('id')
    .executeTakeFirst();
  const replaced = supersededBy[cause];
  if (!written || replaced.length === 0) return written !== undefined;
  await writerOf(tx)
    .updateTable('message')
    .set({ state: 'dropped', reason: 'superseded', settled_at: at })
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('booking_id', '=', bookingId)
    .where('cause', 'in', [...replaced])
    .where('state', 'in', ['waiting', 'unsent'])
    .where('id', '<>', written.id)
    .execute();
  return true;
}

/** Writes for everybody who has booked or waits that the reception has changed. */
export async function oweNews(
  tx: Tx,
  jurisdictionId: JurisdictionId,
  receptionId: ReceptionId,
  version: number,
  at: Date,
): Promise<void> {
  const rows = await tx.read
    .selectFrom('booking')
    .select('id')
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('reception_id', '=', receptionId)
    .where('status', 'in', ['booked', 'waiting'])
    .orderBy('id')
    .execute();
  for (const { id } of rows) await oweMessage(tx, jurisdictionId, id, newsOwed(version), at);
}

/** Somebody told them: what could not be sent needs no ringing any more. */
export async function settleRung(
  tx: Tx,
  jurisdictionId: JurisdictionId,
  bookingId: BookingId,
  at: Date,
): Promise<void> {
  await writerOf(tx)
    .updateTable('message')
    .set({ state: 'rung', settled_at: at })
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('booking_id', '=', bookingId)
    .where('state', '=', 'unsent')
    .execute();
}

/** Takes the next message that may go out, for this sender alone until `deadAt`; several senders share the work. */
export async function takeMessage(
  tx: Tx,
  jurisdictionId: JurisdictionId,
  { now, deadAt }: { readonly now: Date; readonly deadAt: Date },
): Promise<Message | undefined> {
  return writerOf(tx)
    .updateTable('message')
    .set({ state: 'sending', try_at: deadAt })
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('id', '=', (one) =>
      one
        .selectFrom('message as m')
        .select('m.id')
        .where('m.jurisdiction_id', '=', jurisdictionId)
        .where('m.state', '=', 'waiting')
        .where('m.try_at', '<=', now)
        .orderBy('m.try_at')
        .orderBy('m.id')
        .limit(1)
        .forUpdate()
        .skipLocked(),
    )
    .returningAll()
    .executeTakeFirst();
}

/** How a message that was taken ended. */
export type MessageEnd =
  | { readonly state: 'sent'; readonly carrier: NonNullable<Message['carrier']> }
  | { readonly state: 'waiting'; readonly tryAt: Date; readonly tries: number; readonly detail: string }
  | {
      readonly state: 'dropped' | 'unsent';
      readonly reason: NonNullable<Message['reason']>;
      readonly detail: string;
      readonly tries: number;
    };

/** Writes how it ended, unless its sender counted as dead meanwhile. */
export async function settleMessage(
  tx: Tx,
  { jurisdiction_id, id, try_at }: Message,
  { state, ...end }: MessageEnd,
  at: Date,
): Promise<boolean> {
  const change =
    'tryAt' in end
      ? { state, try_at: end.tryAt, tries: end.tries, detail: end.detail }
      : { state, ...end, settled_at: at };
  const { numUpdatedRows } = await writerOf(tx)
    .updateTable('message')
    .set(change)
    .where('jurisdiction_id', '=', jurisdiction_id)
    .where('id', '=', id)
    .where('state', '=', 'sending')
    .where('try_at', '=', try_at)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Whose sender died in the middle may have gone out or not: it is never sent again, and somebody rings. */
export async function giveUpOfTheDead(tx: Tx, jurisdictionId: JurisdictionId, now: Date): Promise<number> {
  const { numUpdatedRows } = await writerOf(tx)
    .updateTable('message')
    .set({ state: 'unsent', reason: 'unsure', tries: sql`tries + 1`, settled_at: now })
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('state', '=', 'sending')
    .where('try_at', '<=', now)
    .executeTakeFirst();
  return Number(numUpdatedRows);
}
