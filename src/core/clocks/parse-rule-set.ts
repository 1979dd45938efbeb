import { type PlainDate, plainDate } from '../kit/plain-date.ts';
import { err, ok, type Result } from '../kit/result.ts';
import {
  join,
  type LawProblem,
  note,
  readChoice,
  readDate,
  type Fields,
  type Reading,
  readList,
  readNumber,
  readObject,
  readText,
  readWords,
} from './read-json.ts';
import {
  type ClockRule,
  clockUnits,
  clockWindows,
  confidenceMarks,
  type ExtensionRule,
  hasOwnLength,
  lawLevels,
  pauseBases,
  type PauseCause,
  pauseCauses,
  type PauseRule,
  type RuleSet,
  ruleSetScopes,
} from './rule.ts';

/**
 * The rule set written in `value`, the parsed JSON of a file of `law/clocks`. All problems come at once, each with its path;
 * a set with any problem is not used at all, since a wrong limit is worse than none.
 */
export function parseRuleSet(value: unknown): Result<RuleSet, readonly LawProblem[]> {
  const reading: Reading = { problems: [] };
  const fields = readObject(reading, '', value, setFields, ['reading', 'inForceTo']);
  const id = readId(reading, 'id', fields['id']);
  const inForceFrom = readDate(reading, 'inForceFrom', fields['inForceFrom']) ?? plainDate('1900-01-01');
  const inForceTo = readDate(reading, 'inForceTo', fields['inForceTo'] ?? undefined);
  if (inForceTo !== undefined && inForceTo < inForceFrom)
    note(reading, 'inForceTo', 'must not be before inForceFrom');
  const scope = readChoice(reading, 'scope', fields['scope'], ruleSetScopes) ?? 'national';
  const clocks = new Map<string, ClockRule>();
  readList(reading, 'clocks', fields['clocks']).forEach((item, at) => {
    const rule = readClock(reading, `clocks[${at}]`, item, id, inForceFrom);
    if (clocks.has(rule.id)) note(reading, `clocks[${at}].id`, `second clock called ${rule.id}`);
    clocks.set(rule.id, rule);
  });
  const name = readWords(reading, 'name', fields['name']);
  const source = readText(reading, 'source', fields['source']);
  if (reading.problems.length > 0) return err(reading.problems);
  const set = { id, name, scope, inForceFrom, source, clocks };
  return ok(inForceTo === undefined ? set : { ...set, inForceTo });
}

/**
 * A preset: a local set that an office may adopt. `inForceFrom` may be null, because the office names that day; until then the
 * set stands as if it had always been in force, so that it can be tried.
 */
export function parsePreset(value: unknown): Result<RuleSet, readonly LawProblem[]> {
  const undated = isUndated(value) ? { ...value, inForceFrom: '1900-01-01' } : value;
  const set = parseRuleSet(undated);
  if (set.ok && set.value.scope !== 'local')
    return err([{ path: 'scope', problem: 'a preset must be local' }]);
  return set;
}

function isUndated(value: unknown): value is { readonly inForceFrom: null } {
  return typeof value === 'object' && value !== null && 'inForceFrom' in value && value.inForceFrom === null;
}

const setFields = ['id', 'name', 'scope', 'inForceFrom', 'source', 'clocks'];

const clockFields =
  'id name trigger length unit window pause extension outcome article level defaultOn mark'.split(' ');

/** No period of law counts longer than ten years of days; more is a typing mistake. */
const lengthMax = 3660;

function readClock(
  reading: Reading,
  path: string,
  value: unknown,
  set: string,
  inForceFrom: PlainDate,
): ClockRule {
  const fields = readObject(reading, path, value, clockFields, ['note']);
  const at = (name: string): string => join(path, name);
  const words = (name: string) => readWords(reading, at(name), fields[name]);
  const length = readLength(reading, path, fields);
  const pause = readPause(reading, at('pause'), fields['pause']);
  const extension = readExtension(reading, at('extension'), fields['extension']);
  if (length.unit === 'immediate' && (pause || extension))
    note(reading, at('unit'), 'contradiction: what is due at once can be neither paused nor extended');
  return {
    set,
    inForceFrom,
    id: readId(reading, at('id'), fields['id']),
    name: words('name'),
    trigger: words('trigger'),
    ...length,
    window: readChoice(reading, at('window'), fields['window'], clockWindows) ?? 'organ',
    pause,
    extension,
    outcome: words('outcome'),
    article: words('article'),
    level: readChoice(reading, at('level'), fields['level'], lawLevels) ?? 'national',
    defaultOn: readSwitch(reading, at('defaultOn'), fields['defaultOn']),
    mark: readChoice(reading, at('mark'), fields['mark'], confidenceMarks) ?? 'R',
    ...('note' in fields ? { note: words('note') } : {}),
  };
}

function readLength(reading: Reading, path: string, fields: Fields): Pick<ClockRule, 'length' | 'unit'> {
  const unit = readChoice(reading, join(path, 'unit'), fields['unit'], clockUnits) ?? 'cal';
  const value = fields['length'];
  if (hasOwnLength(unit)) {
    const length = readNumber(reading, join(path, 'length'), value, 1, lengthMax);
    return { length: length ?? 1, unit };
  }
  if (value !== null && value !== undefined)
    note(reading, join(path, 'length'), `must be null when the unit is ${unit}`);
  return { length: null, unit };
}

function readPause(reading: Reading, path: string, value: unknown): PauseRule | null {
  if (value === null || value === undefined) return null;
  const fields = readObject(reading, path, value, ['basis', 'for'], ['causes']);
  return {
    basis: readChoice(reading, join(path, 'basis'), fields['basis'], pauseBases) ?? 'local',
    for: readWords(reading, join(path, 'for'), fields['for']),
    ...('causes' in fields ? { causes: readCauses(reading, join(path, 'causes'), fields['causes']) } : {}),
  };
}

function readCauses(reading: Reading, path: string, value: unknown): readonly PauseCause[] {
  return readList(reading, path, value).flatMap(
    (cause, at) => readChoice(reading, `${path}[${at}]`, cause, pauseCauses) ?? [],
  );
}

function readExtension(reading: Reading, path: string, value: unknown): ExtensionRule | null {
  if (value === null || value === undefined) return null;
  const fields = readObject(reading, path, value, ['daysMax', 'approver']);
  const daysMax = fields['daysMax'];
  return {
    daysMax:
      daysMax === null ? null : (readNumber(reading, join(path, 'daysMax'), daysMax, 1, lengthMax) ?? 1),
    approver: readWords(reading, join(path, 'approver'), fields['approver']),
  };
}

function readId(reading: Reading, path: string, value: unknown): string {
  const id = readText(reading, path, value);
  if (id !== '' && !/^[a-z][a-z0-9_-]*$/.test(id))
    note(reading, path, 'must be small Latin letters, digits, _ and -');
  return id;
}

function readSwitch(reading: Reading, path: string, value: unknown): boolean {
  if (typeof value !== 'boolean' && value !== undefined) note(reading, path, 'must be true or false');
  return value === true;
}
