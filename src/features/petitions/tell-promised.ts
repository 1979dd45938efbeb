// What a petitioner reads of what was promised: the words, the unit, the day, and openly every change of it.
import type { PlainDate } from '#core/kit/plain-date.ts';
import type { PetitionState } from '#core/petitions/petition.ts';
import { isLate, type Promised } from '#core/petitions/promise.ts';
import type { Directory } from '#features/organisation/queries.ts';

export type CitizenPromised = Pick<Promised, 'id' | 'text' | 'limit' | 'on' | 'moves' | 'withdrawn'> & {
  readonly by: string;
  readonly unit: string;
  readonly keptOn: PlainDate | undefined;
  /** Owed and past its day. */
  readonly late: boolean;
  readonly handOvers: readonly { readonly on: PlainDate; readonly unit: string; readonly reason: string }[];
};

export function tellPromised(
  { promises }: Pick<PetitionState, 'promises'>,
  directory: Directory,
  today: PlainDate,
): readonly CitizenPromised[] {
  return promises.map((promise) => {
    const { id, text, limit, on, moves, withdrawn, by, kept } = promise;
    return {
      id,
      text,
      limit,
      on,
      moves,
      withdrawn,
      by: `${by.post}${by.name}`,
      unit: directory.unitName(promise.unitId),
      keptOn: kept?.on,
      late: kept === undefined && isLate(promise, today),
      handOvers: promise.handOvers.map(({ on: day, unitId, reason }) => ({
        on: day,
        unit: directory.unitName(unitId),
        reason,
      })),
    };
  });
}
