import type { Actor } from '#core/access/actor.ts';
import type { HallDay } from '#core/hall/hall-day.ts';
import { setMatter } from '#core/hall/set-matter.ts';
import type { HallId, PetitionId } from '#core/kit/ids.ts';
import { err, type Result } from '#core/kit/result.ts';
import type { Reader, Stale } from '#ledger/transaction.ts';
import { visibleTo } from '#ledger/visible-petitions.ts';
import { changeHall, staffWriter } from './change-hall.ts';
import type { HallCall, HallParts } from './hall-parts.ts';
import type { HallRefusal } from './refusals.ts';

type Naming = { readonly id: HallId; readonly serial: number; readonly petitionNumber: string };

/** Somebody came again: the number at the window is about a petition that is there already. */
export function nameMatter(
  { id, serial, petitionNumber }: Naming,
  call: HallCall,
  parts: HallParts,
): Promise<Result<HallDay, HallRefusal | Stale>> {
  const typed = petitionNumber.replaceAll(/\s/gu, '').toUpperCase();
  return changeHall(
    id,
    async (hall, now, { read }) => {
      const row = await seenBy(read, call.caller.actor).where('p.number', '=', typed).executeTakeFirst();
      if (!row) return err({ kind: 'hall.no-such-petition' });
      return setMatter({ serial, petitionId: row.id, ground: 'named' }, hall, now);
    },
    staffWriter(call),
    parts,
  );
}

export type Matters = ReadonlyMap<PetitionId, { readonly number: string; readonly title: string }>;

/** The petitions that the numbers of a hall are about, without those that the actor may not see. */
export async function mattersOf(read: Reader, actor: Actor, hall: HallDay): Promise<Matters> {
  const ids = [...new Set(hall.tickets.flatMap(({ petitionId }) => petitionId ?? []))];
  if (ids.length === 0) return new Map();
  const rows = await seenBy(read, actor).where('p.id', 'in', ids).execute();
  return new Map(rows.map(({ id, number, title }) => [id, { number, title }]));
}

const seenBy = (read: Reader, actor: Actor) =>
  read
    .selectFrom('petition as p')
    .select(['p.id', 'p.number', 'p.title'])
    .where('p.jurisdiction_id', '=', actor.jurisdictionId)
    .where(visibleTo(actor));
