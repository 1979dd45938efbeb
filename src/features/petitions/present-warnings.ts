import type { PetitionView } from '#contract/petitions.ts';
import { say, type Language, type Words } from '#core/kit/language.ts';
import type { LawBook } from '#core/petitions/law-in-force.ts';
import type { WarningEvent } from '#core/petitions/warning-events.ts';
import { rungWords } from '#core/supervision/ladder.ts';
import type { Recorded } from '#ledger/load-petition.ts';

type Entry = PetitionView['story'][number];

/**
 * What one sweep raised for one limit is told in one entry: the limit by its name, and below it each warning with its day.
 * `entry` is how it would be told alone. Nothing for a warning that an entry before it tells.
 */
export function presentWarnings(
  event: WarningEvent,
  at: number,
  story: readonly Recorded[],
  entry: Entry,
  { law, language }: { readonly law: Pick<LawBook, 'nameOf'>; readonly language: Language },
): readonly Entry[] {
  const raised = (index: number): WarningEvent | undefined => {
    const other = story[index];
    if (other?.event.kind !== 'WarningRaised' || other.event.clock !== event.clock) return undefined;
    const isTogether = other.recordedAt.getTime() === story[at]?.recordedAt.getTime();
    return isTogether ? other.event : undefined;
  };
  if (raised(at - 1)) return [];
  const run: WarningEvent[] = [];
  for (let next = raised(at); next; next = raised(at + run.length)) run.push(next);
  const lines = run.map(({ rung, on }) =>
    say(lineWords, language, { on, rung: say(rungWords[rung], language) }),
  );
  const name = say(law.nameOf(event.clock), language);
  return [
    { ...entry, text: say(entryWords, language, { name, limit: event.limit }), detail: lines.join('\n') },
  ];
}

const entryWords: Words = { zh: '预警：{name}（{limit}届满）', en: 'Warning: {name}, {limit}' };
const lineWords: Words = { zh: '{on}起：{rung}', en: 'since {on}: {rung}' };
