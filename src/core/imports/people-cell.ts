// The cell that names who came: one name, several, `张三等12人`, or nobody.
import { halfWidth } from '../kit/plain-text.ts';
import { parsePersonName } from '../people/person-name.ts';
import type { PersonNameProblem } from '../people/person-name.ts';
import { err, ok } from '../kit/result.ts';
import type { Result } from '../kit/result.ts';

export type PeopleCell = {
  /** Empty when the writer gave no name. */
  readonly names: readonly string[];
  /** How many persons there are, at least as many as are named. */
  readonly count: number;
};

const nobody = /^(匿名|无名氏?|佚名|未署名|不详|某群众|群众|anonymous|-+|\/)$/i;
const andOthers = /^(.*?)等?(\d{1,5})余?[人名]$/;
const andSomeOthers = /^(.*?)等(人)?$/;

/** The people of a cell; refused when what remains is no name. */
export function parsePeopleCell(raw: string): Result<PeopleCell, PersonNameProblem> {
  const text = halfWidth(raw).trim();
  if (text === '' || nobody.test(text)) return ok({ names: [], count: 1 });
  const counted = andOthers.exec(text);
  const list = counted?.[1] ?? andSomeOthers.exec(text)?.[1] ?? text;
  const names: string[] = [];
  for (const part of list.split(/[、,;/\n]+/)) {
    if (part.trim() === '' || nobody.test(part.trim())) continue;
    const name = parsePersonName(part);
    if (!name.ok) return err(name.error);
    if (!names.includes(name.value)) names.push(name.value);
  }
  return ok({ names, count: Math.max(1, names.length, Number(counted?.[2] ?? 0)) });
}
