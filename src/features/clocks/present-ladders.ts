import type { LadderView, WarningsPreview } from '#contract/warnings.ts';
import { applyLawEvents } from '#core/clocks/law-events.ts';
import { say, type Language } from '#core/kit/language.ts';
import { addDays, type PlainDate } from '#core/kit/plain-date.ts';
import type { LawBook } from '#core/petitions/law-in-force.ts';
import {
  audiences,
  audienceWords,
  type DatedLadder,
  type LadderHistory,
  ladderOn,
  type Rung,
  rungs,
  rungWords,
} from '#core/supervision/ladder.ts';
import type { Directory } from '#features/organisation/queries.ts';
import type { RecordedLaw } from '#ledger/law-ledger.ts';
import { dayAtShanghai } from '#platform/clock/clock.ts';
import type { OpenLaw } from './open-law.ts';
import type { NewlyWarned } from './preview-ladder.ts';
import { ladderTexts } from './texts.ts';

type Facts = { readonly today: PlainDate; readonly language: Language; readonly directory: Directory };

/** Every ladder the office has or had, what is planned first; those taken back are last. */
export function presentLadders(
  { shipped, current }: Pick<OpenLaw, 'shipped' | 'current'>,
  log: readonly RecordedLaw[],
  facts: Facts,
): readonly LadderView[] {
  const { ladders } = current();
  const standing = ladders.toReversed().map((ladder) => ({
    ...presentLadder(ladder, facts.language),
    standing: standingOf(ladder, ladders, facts.today),
    inForceTo: dayBeforeNext(ladder, ladders),
    set: setBy(ladder.inForceFrom, log, facts.directory),
  }));
  const withdrawn = log.flatMap((entry, at) => {
    const { event } = entry;
    const isBack =
      event.kind === 'WarningLadderAdopted' &&
      log.slice(at + 1).some((later) => isWithdrawal(later, event.inForceFrom));
    const ladder = isBack ? applyLawEvents(shipped, [event]).ladders.at(-1) : undefined;
    if (!ladder) return [];
    const set = { by: facts.directory.personName(entry.actorId), on: dayAtShanghai(entry.recordedAt) };
    return [{ ...presentLadder(ladder, facts.language), standing: 'withdrawn' as const, set }];
  });
  return [...standing, ...withdrawn.toReversed()];
}

const isWithdrawal = ({ event }: RecordedLaw, day: PlainDate): boolean =>
  event.kind === 'WarningLadderWithdrawn' && event.inForceFrom === day;

function standingOf(ladder: DatedLadder, ladders: LadderHistory, today: PlainDate): LadderView['standing'] {
  if (ladder === ladderOn(ladders, today)) return 'in-force';
  return ladder.inForceFrom > today ? 'later' : 'past';
}

function dayBeforeNext(ladder: DatedLadder, ladders: LadderHistory): PlainDate | undefined {
  const next = ladders[ladders.indexOf(ladder) + 1];
  return next && addDays(next.inForceFrom, -1);
}

function setBy(day: PlainDate, log: readonly RecordedLaw[], directory: Directory): LadderView['set'] {
  const entry = log.findLast(
    ({ event }) => event.kind === 'WarningLadderAdopted' && event.inForceFrom === day,
  );
  return entry && { by: directory.personName(entry.actorId), on: dayAtShanghai(entry.recordedAt) };
}

function presentLadder(ladder: DatedLadder, language: Language) {
  return {
    inForceFrom: ladder.inForceFrom,
    source: ladder.source,
    rungs: rungs.map((rung) => ({
      rung,
      name: say(rungWords[rung], language),
      when: whenOf(rung, ladder, language),
      told: audiences
        .filter((audience) => ladder.toldFrom[audience] === rung)
        .map((audience) => ({ audience, name: say(audienceWords[audience], language) })),
    })),
  };
}

function whenOf(rung: Rung, { amberPercent, daysOver }: DatedLadder, language: Language): string {
  if (rung === 'amber') return say(ladderTexts.share, language, { percent: amberPercent });
  if (rung === 'red') return say(ladderTexts.dayAfter, language);
  return say(ladderTexts.daysOver, language, { days: daysOver[rung] });
}

/** The petitions that would come on a new rung, each with its limits and days. */
export function presentWarned(
  warned: readonly NewlyWarned[],
  law: Pick<LawBook, 'nameOf'>,
  language: Language,
): WarningsPreview['warned'] {
  return warned.map(({ state, warnings }) => ({
    id: state.id,
    number: state.number,
    title: state.title,
    warnings: warnings.map(({ clock, rung, on }) => ({
      limit: say(law.nameOf(clock), language),
      rung: say(rungWords[rung], language),
      on,
    })),
  }));
}
