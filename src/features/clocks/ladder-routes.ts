import * as contract from '#contract/warnings.ts';
import { mayReadPetition } from '#core/access/may-read-petition.ts';
import { say } from '#core/kit/language.ts';
import { addDays } from '#core/kit/plain-date.ts';
import { err, ok } from '#core/kit/result.ts';
import { ladderOn } from '#core/supervision/ladder.ts';
import { writeLadder } from '#core/supervision/write-ladder.ts';
import type { Caller } from '#features/accounts/queries.ts';
import { loadLawLog } from '#ledger/law-ledger.ts';
import { reachOf } from '#ledger/load-petition.ts';
import type { Mount } from '#platform/http/mount.ts';
import { checkLadderText } from './check-law-text.ts';
import { setLadder, takeBackLadder } from './keep-ladder.ts';
import { keeperOf, type LawParts, mayKeepLaw } from './keep-law.ts';
import { presentLadders, presentWarned } from './present-ladders.ts';
import { previewLadder } from './preview-ladder.ts';
import { translateProblem } from './translate-problem.ts';

const warnedMax = 50;

export function ladderRoutes(mount: Mount<Caller>, parts: LawParts): void {
  const { openLaw, clock } = parts;
  const { read } = parts.database;
  mount(contract.readWarnings, async (_, { caller, language }) => {
    const today = clock.today();
    const { actor, directory } = caller;
    const log = await loadLawLog(read, actor.jurisdictionId);
    const inForce = ladderOn(openLaw.current().ladders, today);
    return ok({
      mayKeep: mayKeepLaw(actor),
      ladders: [...presentLadders(openLaw, log.entries, { today, language, directory })],
      text: writeLadder({ ...inForce, inForceFrom: addDays(today, 1) }),
    });
  });
  // It counts petitions of the whole office, so it is for those who may make the change; it names those the caller may read.
  mount(contract.checkWarnings, async ({ body }, { caller, language }) => {
    const { actor } = caller;
    if (!mayKeepLaw(actor)) return err({ kind: 'clocks.not-yours' });
    const before = openLaw.current().ladders;
    const checked = checkLadderText(body.text, before, clock.today());
    if (!checked.ok) {
      const problems = checked.error.map((one) => ({
        ...one,
        problem: say(translateProblem(one.problem), language),
      }));
      return ok({ problems, warnedCount: 0, warned: [] });
    }
    const { newer, ladders: after } = checked.value;
    const change = { before, after, day: newer.inForceFrom };
    const { warned, count } = await previewLadder(read, actor.jurisdictionId, change, warnedMax);
    const readable = warned.filter(({ state }) => mayReadPetition(actor, reachOf(state)));
    return ok({ problems: [], warnedCount: count, warned: presentWarned(readable, openLaw.book, language) });
  });
  mount(contract.setWarnings, ({ body }, call) => setLadder(body.text, keeperOf(call), parts));
  mount(contract.withdrawWarnings, ({ params }, call) => takeBackLadder(params.day, keeperOf(call), parts));
}
