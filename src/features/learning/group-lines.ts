// What `kaimen similar` does: reads lines of matters to the end, then answers each with its group.
import { err, ok, type Result } from '#core/kit/result.ts';
import { daysBetween, parsePlainDate, plainDate } from '#core/kit/plain-date.ts';
import type { Reasons } from '#core/similar/give-reasons.ts';
import { groupMatters } from '#core/similar/group-matters.ts';
import type { Matter } from '#core/similar/matter.ts';
import { parseTextLine, type TextLineProblem } from './parse-matter-line.ts';

export type GroupProblem =
  | TextLineProblem
  | { readonly kind: 'not-utf8' }
  | { readonly kind: 'no-id'; readonly field: 'id' };

/** Whether the answers tell, beside the group, what its matters have in common. */
export type Telling = 'groups' | 'groups-and-reasons';

/**
 * `{"id","title","detail","time","user"}` → `{"id","group"}`, in the order of the lines; a wrong line is answered in
 * its place with `{"error","line"}` and belongs to no group. Blank lines are passed over. Never throws.
 */
export async function* groupLines(lines: AsyncIterable<string>, telling: Telling): AsyncGenerator<string> {
  const read: Result<Matter, { readonly error: GroupProblem; readonly line: number }>[] = [];
  let line = 0;
  for await (const text of lines) {
    line++;
    if (text.trim() === '') continue;
    const matter = parseGroupLine(text);
    read.push(matter.ok ? matter : err({ error: matter.error, line }));
  }
  const matters = read.flatMap((one) => (one.ok ? [one.value] : []));
  const answers = answersOf(matters, telling);
  for (const one of read) yield one.ok ? (answers.next().value ?? '') : JSON.stringify(one.error);
}

function* answersOf(matters: readonly Matter[], telling: Telling): Generator<string, undefined> {
  const groups: { readonly name: number; readonly reasons: Reasons | undefined }[] = [];
  for (const [index, group] of groupMatters(matters).entries()) {
    const reasons = telling === 'groups-and-reasons' ? group.giveReasons() : undefined;
    for (const member of group.members) groups[member] = { name: index + 1, reasons };
  }
  for (const [index, { id }] of matters.entries()) {
    const found = groups[index];
    yield JSON.stringify({ id, group: found?.name, ...found?.reasons });
  }
  return undefined;
}

function parseGroupLine(line: string): Result<Matter, GroupProblem> {
  if (isForeignEncoding(line)) return err({ kind: 'not-utf8' });
  const read = parseTextLine(line);
  if (!read.ok) return read;
  const { id, title, detail, fields } = read.value;
  if (id === null) return err({ kind: 'no-id', field: 'id' });
  const { user, time } = fields;
  return ok({
    id,
    title,
    detail,
    user: typeof user === 'string' || typeof user === 'number' ? String(user).trim() : '',
    day: typeof time === 'string' ? dayOf(time) : undefined,
  });
}

/** A text in another encoding comes as a crowd of replacement characters; a single one may be damage of long ago. */
function isForeignEncoding(line: string): boolean {
  return (line.split('\uFFFD').length - 1) * 20 > line.length;
}

const firstDay = plainDate('2000-01-01');
const writtenDay = /(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})/;

/** The day in `2026-03-01 08:00:00`, `2026/3/1`, `2026年3月1日` and the like; nothing when there is none. */
function dayOf(time: string): number | undefined {
  const [, year = '', month = '', day = ''] = writtenDay.exec(time) ?? [];
  const date = parsePlainDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  return date && daysBetween(firstDay, date);
}
