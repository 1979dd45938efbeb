import type { z } from 'zod';
import type { petitionFilter } from '#contract/lists.ts';
import { channelWords } from '#core/classes/channels.ts';
import { claimResultWords } from '#core/classes/claim-results.ts';
import type { ContentClasses } from '#core/classes/content-classes.ts';
import { say, type Language, type Words } from '#core/kit/language.ts';
import { objectionGroundWords, phaseWords } from '#core/petitions/petition-words.ts';
import { warningStateWords } from '#core/supervision/ladder.ts';
import type { Directory } from '#features/organisation/queries.ts';
import { filterTexts as texts } from './texts.ts';

type Facts = {
  readonly directory: Pick<Directory, 'unitName'>;
  readonly contentClasses: ContentClasses;
  readonly language: Language;
};

type Filter = z.output<typeof petitionFilter>;
/** A sentence for each condition there is, so that a new one without words does not compile. */
type Sayers = { readonly [Key in keyof Required<Filter>]: (value: NonNullable<Filter[Key]>) => string };

/** The conditions of a ledger as one sentence for its sheet; the place of a list (`box`) is its title and not said again. */
export function filterToWords(filter: Filter, facts: Facts): string {
  const sayers = sayersOf(facts);
  const sayOne = <Key extends keyof Sayers>(key: Key): string => {
    const value = filter[key];
    return value === undefined ? '' : sayers[key](value);
  };
  const said = Object.keys(filter).flatMap((key) => (isCondition(key, sayers) ? sayOne(key) : []));
  const known = said.filter((sentence) => sentence !== '');
  if (known.length === 0) return say(texts.none, facts.language);
  return known.join(facts.language === 'en' ? '; ' : '；');
}

const isCondition = (key: string, sayers: Sayers): key is keyof Sayers => key in sayers;

function sayersOf({ language, directory, contentClasses }: Facts): Sayers {
  const text = (words: Words): string => say(words, language);
  const valued =
    (words: Words) =>
    (value: string): string =>
      value === '' ? '' : say(words, language, { value });
  const joined = (words: readonly Words[]): string => words.map(text).join(language === 'en' ? ', ' : '、');
  return {
    phase: (phases) => valued(texts.phase)(joined(phases.map((one) => phaseWords[one]))),
    channel: (channels) => valued(texts.channel)(joined(channels.map((one) => channelWords[one]))),
    unit: (unit) => valued(texts.unit)(directory.unitName(unit)),
    contentClass: (code) => {
      const named = contentClasses.find(code)?.leaf ?? contentClasses.groups.find((one) => one.code === code);
      return valued(texts.contentClass)(named ? text(named) : code);
    },
    receivedFrom: valued(texts.receivedFrom),
    receivedTo: valued(texts.receivedTo),
    limitTo: valued(texts.limitTo),
    warning: (state) => valued(texts.warning)(text(warningStateWords[state])),
    box: () => '',
    important: () => text(texts.important),
    outcome: (result) => valued(texts.outcome)(text(claimResultWords[result])),
    answered: (answer) => text(texts.answered[answer]),
    solved: (answer) => text(texts.solved[answer]),
    satisfied: (answer) => text(texts.satisfied[answer]),
    executeTo: valued(texts.executeTo),
    hops: ({ what, unit, ground, from, to }) => {
      const value = [directory.unitName(unit), ground ? text(objectionGroundWords[ground]) : ''].join(' ');
      return say(texts.hops[what], language, { value: value.trim(), from, to }).trim();
    },
    q: valued(texts.words),
  };
}
