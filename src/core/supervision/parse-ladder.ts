import {
  type Fields,
  join,
  type LawProblem,
  note,
  readChoice,
  readDate,
  type Reading,
  readList,
  readNumber,
  readObject,
  readText,
} from '../clocks/read-json.ts';
import { plainDate } from '../kit/plain-date.ts';
import { err, ok, type Result } from '../kit/result.ts';
import {
  type Audience,
  audiences,
  type DatedLadder,
  type Rung,
  rungs,
  type WarningLadder,
} from './ladder.ts';

/**
 * The ladder written in `value`, the parsed JSON in the form of `law/supervision/warnings.json`: every rung once, the higher
 * never before the lower, everybody told from one rung on. All problems come at once, each with its path.
 */
export function parseLadder(value: unknown): Result<DatedLadder, readonly LawProblem[]> {
  const reading: Reading = { problems: [] };
  const fields = readObject(reading, '', value, ['inForceFrom', 'source', 'rungs']);
  const inForceFrom = readDate(reading, 'inForceFrom', fields['inForceFrom']) ?? plainDate('1900-01-01');
  const source = readText(reading, 'source', fields['source']);
  const found = readRungs(reading, fields['rungs']);
  const daysOver = readDaysOver(reading, found);
  const toldFrom = readAudiences(reading, found);
  const amber = found.get('amber');
  const amberPercent = amber
    ? (readNumber(reading, join(amber.path, 'percent'), amber.fields['percent'], 1, 100) ?? 0)
    : 0;
  return reading.problems.length > 0
    ? err(reading.problems)
    : ok({ inForceFrom, source, amberPercent, daysOver, toldFrom });
}

type Found = ReadonlyMap<Rung, { readonly path: string; readonly fields: Fields }>;

const fieldsOf = (rung: unknown): readonly string[] =>
  rung === 'amber' ? ['percent'] : rung === 'red' ? [] : ['daysOver'];

function readRungs(reading: Reading, value: unknown): Found {
  const found = new Map<Rung, { readonly path: string; readonly fields: Fields }>();
  for (const [at, item] of readList(reading, 'rungs', value).entries()) {
    const path = `rungs[${at}]`;
    const name: unknown = typeof item === 'object' && item !== null && 'rung' in item ? item.rung : undefined;
    const fields = readObject(reading, path, item, ['rung', 'tell', ...fieldsOf(name)]);
    const rung = readChoice(reading, join(path, 'rung'), fields['rung'], rungs);
    if (rung === undefined) continue;
    if (found.has(rung)) note(reading, join(path, 'rung'), `second rung called ${rung}`);
    else found.set(rung, { path, fields });
  }
  if (Array.isArray(value))
    for (const rung of rungs) if (!found.has(rung)) note(reading, 'rungs', `gap: no rung called ${rung}`);
  return found;
}

function readDaysOver(reading: Reading, found: Found): WarningLadder['daysOver'] {
  const days = { urge: 1, head: 1, supervision: 1 };
  let below: { readonly rung: Rung; readonly days: number } | undefined;
  for (const rung of ['urge', 'head', 'supervision'] as const) {
    const one = found.get(rung);
    const path = join(one?.path ?? '', 'daysOver');
    const read = one && readNumber(reading, path, one.fields['daysOver'], 1, 365);
    if (read === undefined) continue;
    if (below && read < below.days)
      note(reading, path, `contradiction: must not be before ${below.rung} (${below.days})`);
    days[rung] = read;
    below = { rung, days: read };
  }
  return days;
}

function readAudiences(reading: Reading, found: Found): WarningLadder['toldFrom'] {
  const told = new Map<Audience, Rung>();
  for (const rung of rungs) {
    const one = found.get(rung);
    if (!one) continue;
    const path = join(one.path, 'tell');
    for (const [at, name] of readList(reading, path, one.fields['tell']).entries()) {
      const audience = readChoice(reading, `${path}[${at}]`, name, audiences);
      if (audience === undefined) continue;
      const before = told.get(audience);
      if (before) note(reading, `${path}[${at}]`, `contradiction: ${audience} is told from ${before} on`);
      else told.set(audience, rung);
    }
  }
  // With a rung missing, who is told on it cannot be known.
  if (found.size === rungs.length)
    for (const audience of audiences)
      if (!told.has(audience)) note(reading, 'rungs', `gap: nothing is ever told to ${audience}`);
  const from = (audience: Audience): Rung => told.get(audience) ?? 'amber';
  return {
    handler: from('handler'),
    'unit-head': from('unit-head'),
    'petition-office': from('petition-office'),
    supervisor: from('supervisor'),
  };
}
