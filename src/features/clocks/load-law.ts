import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Law, orderRuleSets } from '#core/clocks/law.ts';
import { parseCalendar } from '#core/clocks/parse-calendar.ts';
import { parseRuleSet } from '#core/clocks/parse-rule-set.ts';
import type { LawProblem } from '#core/clocks/read-json.ts';
import { err, ok, type Result } from '#core/kit/result.ts';

/** One thing wrong with the law folder: in which file, where in it, and what. */
export type LawFileProblem = LawProblem & { readonly file: string };

/**
 * Reads the law folder: `calendars/cn-holidays.json` and every rule set of `clocks`. All problems of all files come at once. Kaimen
 * does not start on a folder with a problem, since every limit rests on it.
 */
export async function loadLaw(folder: string): Promise<Result<Law, readonly LawFileProblem[]>> {
  const problems: LawFileProblem[] = [];
  const calendar = await readLawFile(folder, calendarFile, parseCalendar, problems);
  const ruleSets = [];
  const ids = new Set<string>();
  for (const file of await listRuleSets(folder)) {
    const set = await readLawFile(folder, file, parseRuleSet, problems);
    if (!set) continue;
    if (ids.has(set.id)) problems.push({ file, path: 'id', problem: `second rule set called ${set.id}` });
    ids.add(set.id);
    ruleSets.push(set);
  }
  if (ruleSets.length === 0 && problems.length === 0)
    problems.push({ file: ruleSetFolder, path: '', problem: 'must hold at least one rule set' });
  if (!calendar || problems.length > 0) return err(problems);
  return ok({ calendar, ruleSets: orderRuleSets(ruleSets) });
}

/** The problems as lines for the console: `clocks/national-2022.json clocks[3].unit: must be one of …`. */
export function lawProblemsToText(problems: readonly LawFileProblem[]): string {
  return problems.map(({ file, path: at, problem }) => `${file} ${at}: ${problem}`).join('\n');
}

const calendarFile = 'calendars/cn-holidays.json';
const ruleSetFolder = 'clocks';

async function listRuleSets(folder: string): Promise<readonly string[]> {
  const names = await readdir(path.join(folder, ruleSetFolder)).catch(() => []);
  return names
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => `${ruleSetFolder}/${name}`);
}

async function readLawFile<Value>(
  folder: string,
  file: string,
  parse: (value: unknown) => Result<Value, readonly LawProblem[]>,
  problems: LawFileProblem[],
): Promise<Value | undefined> {
  const json = await readJson(path.join(folder, file));
  const parsed = json.ok ? parse(json.value) : json;
  if (parsed.ok) return parsed.value;
  problems.push(...parsed.error.map((problem) => ({ file, ...problem })));
  return undefined;
}

async function readJson(file: string): Promise<Result<unknown, readonly LawProblem[]>> {
  try {
    const value: unknown = JSON.parse(await readFile(file, 'utf8'));
    return ok(value);
  } catch (error) {
    return err([{ path: '', problem: `cannot be read: ${error instanceof Error ? error.message : error}` }]);
  }
}
