import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Calendar } from '#core/clocks/calendar.ts';
import { checkClockNames } from '#core/clocks/check-clock-names.ts';
import { checkRuleSets } from '#core/clocks/check-rule-sets.ts';
import { type Law, orderRuleSets } from '#core/clocks/law.ts';
import { parseCalendar } from '#core/clocks/parse-calendar.ts';
import { parsePreset, parseRuleSet } from '#core/clocks/parse-rule-set.ts';
import type { LawProblem } from '#core/clocks/read-json.ts';
import type { RuleSet } from '#core/clocks/rule.ts';
import { err, ok, type Result } from '#core/kit/result.ts';
import { parseLadder } from '#core/supervision/parse-ladder.ts';
import { findLine } from './find-line.ts';
import { findRepeatedFields } from './find-repeated-fields.ts';

/** One thing wrong with the law folder: in which file, on which line, where in it, and what. */
export type LawFileProblem = LawProblem & { readonly file: string; readonly line?: number };

/**
 * Reads the law folder: `calendars/cn-holidays.json`, every rule set of `clocks` and every preset of `clocks/presets`. All
 * problems of all files come at once, then those between the sets. Kaimen does not start on a folder with a problem, since
 * every limit rests on it.
 */
export async function loadLaw(folder: string): Promise<Result<Law, readonly LawFileProblem[]>> {
  const problems: LawFileProblem[] = [];
  const calendar = await readLawFile(folder, calendarFile, parseCalendar, problems);
  const ruleSets = await readSets(folder, ruleSetFolder, parseRuleSet, problems);
  const presets = await readSets(folder, `${ruleSetFolder}/presets`, parsePreset, problems);
  if (ruleSets.length === 0 && problems.length === 0)
    problems.push({ file: ruleSetFolder, path: '', problem: 'must hold at least one rule set' });
  const ladder = await readLawFile(folder, ladderFile, parseLadder, problems);
  if (!calendar || !ladder || problems.length > 0) return err(problems);
  problems.push(...problemsBetween(ruleSets), ...problemsBetween(presets, onlyNames));
  problems.push(...unknownClocks([...ruleSets, ...presets]));
  if (problems.length > 0) return err(problems);
  return ok({ ...lawOf(calendar.value, ruleSets, presets), ladders: [ladder.value] });
}

/** The problems as lines for the console: `clocks/national-2022.json:57 clocks[3].unit: must be one of …`. */
export function lawProblemsToText(problems: readonly LawFileProblem[]): string {
  return problems
    .map(({ file, line, path: at, problem }) => `${file}${line ? `:${line}` : ''} ${at}: ${problem}`)
    .join('\n');
}

const calendarFile = 'calendars/cn-holidays.json';
const ruleSetFolder = 'clocks';
const ladderFile = 'supervision/warnings.json';

type Read<Value> = { readonly file: string; readonly text: string; readonly value: Value };

function lawOf(
  calendar: Calendar,
  sets: readonly Read<RuleSet>[],
  presets: readonly Read<RuleSet>[],
): Omit<Law, 'ladders'> {
  return {
    calendar,
    ruleSets: orderRuleSets(sets.map((set) => set.value)),
    localSets: [],
    presets: presets.map((preset) => preset.value),
  };
}

// Presets are alternatives: they may speak of the same clock, but not share a name.
const onlyNames = new Set(['id']);

function problemsBetween(
  read: readonly Read<RuleSet>[],
  fields?: ReadonlySet<string>,
): readonly LawFileProblem[] {
  return checkRuleSets(read.map((set) => set.value))
    .filter((problem) => !fields || fields.has(problem.path))
    .map(({ set, ...problem }) => {
      const source = read.findLast((one) => one.value.id === set);
      return withLine({ file: source?.file ?? set, ...problem }, source?.text ?? '');
    });
}

function unknownClocks(read: readonly Read<RuleSet>[]): readonly LawFileProblem[] {
  const ofScope = (scope: RuleSet['scope']) => read.filter(({ value }) => value.scope === scope);
  const national = ofScope('national').map(({ value }) => value);
  return ofScope('local').flatMap(({ file, text, value }) =>
    checkClockNames(value, national).map((problem) => withLine({ file, ...problem }, text)),
  );
}

async function readSets(
  folder: string,
  below: string,
  parse: (value: unknown) => Result<RuleSet, readonly LawProblem[]>,
  problems: LawFileProblem[],
): Promise<readonly Read<RuleSet>[]> {
  const names = await readdir(path.join(folder, below)).catch(() => []);
  const sets = [];
  for (const name of names.filter((one) => one.endsWith('.json')).toSorted()) {
    const set = await readLawFile(folder, `${below}/${name}`, parse, problems);
    if (set) sets.push(set);
  }
  return sets;
}

async function readLawFile<Value>(
  folder: string,
  file: string,
  parse: (value: unknown) => Result<Value, readonly LawProblem[]>,
  problems: LawFileProblem[],
): Promise<Read<Value> | undefined> {
  const text = await readFile(path.join(folder, file), 'utf8').catch((error: unknown) => {
    problems.push({ file, path: '', problem: `cannot be read: ${messageOf(error)}` });
    return undefined;
  });
  if (text === undefined) return undefined;
  const parsed = parseLawText(text, parse);
  if (parsed.ok) return { file, text, value: parsed.value };
  problems.push(...parsed.error.map((problem) => ({ file, ...problem })));
  return undefined;
}

/** Reads law data written as JSON; the problems come with their lines. */
export function parseLawText<Value>(
  text: string,
  parse: (value: unknown) => Result<Value, readonly LawProblem[]>,
): Result<Value, readonly (LawProblem & { readonly line?: number })[]> {
  const json = parseJson(text);
  const repeated = json.ok ? findRepeatedFields(text) : [];
  if (repeated.length > 0) return err(repeated);
  const parsed = json.ok ? parse(json.value) : json;
  return parsed.ok ? parsed : err(parsed.error.map((problem) => withLine(problem, text)));
}

/** The problem with the line of the text it is on, where there is one. */
export function withLine<Problem extends LawProblem>(
  problem: Problem,
  text: string,
): Problem & { line?: number } {
  const line = findLine(text, problem.path);
  return line === undefined || problem.path === '' ? problem : { ...problem, line };
}

function parseJson(text: string): Result<unknown, readonly LawProblem[]> {
  try {
    return ok(JSON.parse(text));
  } catch (error) {
    return err([{ path: '', problem: `cannot be read: ${messageOf(error)}` }]);
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
