// How often the main leader hears every led case, and which come first: data in `law/case-leads`, each with its source.
import {
  join,
  readChoice,
  readNumber,
  readObject,
  readText,
  readWords,
  type LawProblem,
  type Reading,
} from '../clocks/read-json.ts';
import { addDays, type PlainDate } from '../kit/plain-date.ts';
import { err, ok, type Result } from '../kit/result.ts';
import { confidences, type Confidence } from '../receptions/reception-rules.ts';

type Sourced = { readonly source: string; readonly confidence: Confidence };

export const hearingPeriods = ['week', 'month'] as const;
export type HearingPeriod = (typeof hearingPeriods)[number];

export type CaseLeadRules = {
  /** Every open case is heard once in each such period. */
  readonly hearing: Sourced & { readonly per: HearingPeriod };
  /** Without progress for so many days, or with so few left, a case is heard first. */
  readonly first: Sourced & { readonly daysWithoutProgress: number; readonly daysToDeadline: number };
  /** How long who leads by having received has, unless another day is set. */
  readonly usualDays: Sourced & { readonly days: number };
};

/** The rules written in `value`, the parsed JSON of `law/case-leads/national.json`. All problems come at once. */
export function parseCaseLeadRules(value: unknown): Result<CaseLeadRules, readonly LawProblem[]> {
  const reading: Reading = { problems: [] };
  const fields = readObject(reading, '', value, ['name', 'hearing', 'first', 'usualDays']);
  readWords(reading, 'name', fields['name']);
  const part = (path: string, known: readonly string[]) =>
    readObject(reading, path, fields[path], [...known, 'source', 'confidence']);
  const hearing = part('hearing', ['per']);
  const first = part('first', ['daysWithoutProgress', 'daysToDeadline']);
  const usual = part('usualDays', ['days']);
  const number = (path: string, name: string, of: Readonly<Record<string, unknown>>, most: number) =>
    readNumber(reading, join(path, name), of[name], 1, most) ?? 1;
  const rules: CaseLeadRules = {
    hearing: {
      per: readChoice(reading, 'hearing.per', hearing['per'], hearingPeriods) ?? 'week',
      ...readSource(reading, 'hearing', hearing),
    },
    first: {
      daysWithoutProgress: number('first', 'daysWithoutProgress', first, 365),
      daysToDeadline: number('first', 'daysToDeadline', first, 365),
      ...readSource(reading, 'first', first),
    },
    usualDays: {
      days: number('usualDays', 'days', usual, 3_650),
      ...readSource(reading, 'usualDays', usual),
    },
  };
  return reading.problems.length > 0 ? err(reading.problems) : ok(rules);
}

/** The deadline of who leads by having received the petitioner on that day. */
export const usualCaseDeadline = (
  on: PlainDate,
  { usualDays }: Pick<CaseLeadRules, 'usualDays'>,
): PlainDate => addDays(on, usualDays.days);

function readSource(reading: Reading, path: string, fields: Readonly<Record<string, unknown>>): Sourced {
  const confidence = readChoice(reading, join(path, 'confidence'), fields['confidence'], confidences);
  return {
    source: readText(reading, join(path, 'source'), fields['source']),
    confidence: confidence ?? 'recalled',
  };
}
