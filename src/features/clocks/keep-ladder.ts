// How an office sets its warnings: dated, from tomorrow on at the earliest, kept in the log of the law.
import { withdrawLadder } from '#core/supervision/change-ladder.ts';
import type { PlainDate } from '#core/kit/plain-date.ts';
import { err, ok, type Result } from '#core/kit/result.ts';
import type { Stale } from '#ledger/transaction.ts';
import { checkLadderText } from './check-law-text.ts';
import { addToLaw, type LawKeeper, type LawParts, wrongData } from './keep-law.ts';
import type { LawRefusal } from './refusals.ts';

type Done = Result<Record<string, never>, LawRefusal | Stale>;

/** Sets the ladder written in `text`; refused with path and line when it contradicts itself or one that is planned. */
export async function setLadder(text: string, keeper: LawKeeper, parts: LawParts): Promise<Done> {
  const today = parts.clock.today();
  const done = await addToLaw(
    ({ ladders }) => {
      const checked = checkLadderText(text, ladders, today);
      if (!checked.ok) return err(wrongData(checked.error));
      const { inForceFrom } = checked.value.newer;
      return ok([{ kind: 'WarningLadderAdopted', inForceFrom, ladder: JSON.parse(text) }]);
    },
    circumstancesOf(keeper, parts),
    parts,
  );
  return done.ok ? ok({}) : done;
}

/** Takes back the ladder that begins on `day`, unless it has begun. */
export async function takeBackLadder(day: PlainDate, keeper: LawKeeper, parts: LawParts): Promise<Done> {
  const done = await addToLaw(
    ({ ladders }) => {
      const without = withdrawLadder(ladders, day, parts.clock.today());
      return without.ok ? ok([{ kind: 'WarningLadderWithdrawn', inForceFrom: day }]) : without;
    },
    circumstancesOf(keeper, parts),
    parts,
  );
  return done.ok ? ok({}) : done;
}

const circumstancesOf = ({ actor, cause }: LawKeeper, { clock }: LawParts) => ({
  actor,
  at: clock.now(),
  cause,
  legalBasis: '《信访工作条例》第四十条、第四十五条',
});
