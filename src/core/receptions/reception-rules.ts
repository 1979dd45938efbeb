// How often leaders owe a reception, and how early an absence is announced: data in `law/receptions`, each with its source
// and how sure we are of it. The regulation itself names no number (《信访工作条例》第十八条).
import type { Words } from '../kit/language.ts';
import { err, ok, type Result } from '../kit/result.ts';
import type { UnitKind } from '../organisation/organisation.ts';
import {
  join,
  readChoice,
  readList,
  readNumber,
  readObject,
  readText,
  readWords,
  type LawProblem,
  type Reading,
} from '../clocks/read-json.ts';

/** 县级领导、乡镇领导、部门负责人 */
export const leaderLevels = ['county', 'town', 'department'] as const;
export type LeaderLevel = (typeof leaderLevels)[number];

export const leaderLevelWords = {
  county: { zh: '县级领导', en: 'Leader of the county' },
  town: { zh: '乡镇（街道）领导', en: 'Leader of a town' },
  department: { zh: '部门负责人', en: 'Head of a department' },
} as const satisfies Record<LeaderLevel, Words>;

export const frequencyPeriods = ['week', 'month', 'quarter', 'half-year', 'year'] as const;
export type FrequencyPeriod = (typeof frequencyPeriods)[number];

/** Read in the text itself · in a press report · only one place's custom · from memory, to be confirmed before use. */
export const confidences = ['text', 'press', 'local', 'recalled'] as const;
export type Confidence = (typeof confidences)[number];

export const confidenceWords = {
  text: { zh: '已核对原文', en: 'read in the text itself' },
  press: { zh: '据新闻报道，未见原文', en: 'from a press report, text not seen' },
  local: { zh: '一地做法，仅供参考', en: 'one place’s custom, for orientation' },
  recalled: { zh: '未核实，启用前请确认', en: 'not verified; confirm before relying on it' },
} as const satisfies Record<Confidence, Words>;

type Sourced = { readonly source: string; readonly confidence: Confidence };

/** At least `least` days in every period; 0 where only “regularly” is asked. */
export type Frequency = Sourced & {
  readonly level: LeaderLevel;
  readonly least: number;
  readonly per: FrequencyPeriod;
};

export type ReceptionRules = {
  readonly frequencies: readonly Frequency[];
  readonly absence: Sourced & { readonly noticeDays: number };
  /** Visits of a leader to a contact point (联系点), by default. */
  readonly visits: Sourced & { readonly perYear: number };
};

/** The rules written in `value`, the parsed JSON of `law/receptions/national.json`. All problems come at once. */
export function parseReceptionRules(value: unknown): Result<ReceptionRules, readonly LawProblem[]> {
  const reading: Reading = { problems: [] };
  const fields = readObject(reading, '', value, ['name', 'frequencies', 'absence', 'visits']);
  readWords(reading, 'name', fields['name']);
  const frequencies = readList(reading, 'frequencies', fields['frequencies']).map((item, at): Frequency => {
    const path = `frequencies[${at}]`;
    const known = ['level', 'least', 'per', 'source', 'confidence'];
    const frequency = readObject(reading, path, item, known);
    return {
      level: readChoice(reading, join(path, 'level'), frequency['level'], leaderLevels) ?? 'county',
      least: readNumber(reading, join(path, 'least'), frequency['least'], 0, 31) ?? 0,
      per: readChoice(reading, join(path, 'per'), frequency['per'], frequencyPeriods) ?? 'year',
      ...readSource(reading, path, frequency),
    };
  });
  const absence = readObject(reading, 'absence', fields['absence'], ['noticeDays', 'source', 'confidence']);
  const noticeDays = readNumber(reading, 'absence.noticeDays', absence['noticeDays'], 0, 60) ?? 0;
  const visits = readObject(reading, 'visits', fields['visits'], ['perYear', 'source', 'confidence']);
  const perYear = readNumber(reading, 'visits.perYear', visits['perYear'], 1, 52) ?? 1;
  const rules = {
    frequencies,
    absence: { noticeDays, ...readSource(reading, 'absence', absence) },
    visits: { perYear, ...readSource(reading, 'visits', visits) },
  };
  return reading.problems.length > 0 ? err(reading.problems) : ok(rules);
}

function readSource(reading: Reading, path: string, fields: Readonly<Record<string, unknown>>): Sourced {
  const confidence = readChoice(reading, join(path, 'confidence'), fields['confidence'], confidences);
  return {
    source: readText(reading, join(path, 'source'), fields['source']),
    confidence: confidence ?? 'recalled',
  };
}

/** The level at which the leaders of a unit receive; villages and the like owe nothing by number. */
export function levelOf(unitKind: UnitKind): LeaderLevel | undefined {
  const levels: Readonly<Record<UnitKind, LeaderLevel | undefined>> = {
    county: 'county',
    town: 'town',
    department: 'department',
    'petition-office': 'department',
    // It receives by rules of its own.
    discipline: undefined,
    village: undefined,
  };
  return levels[unitKind];
}
