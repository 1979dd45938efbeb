// The register of numbers (文号登记簿): every number of every series, voided ones among them. A number whose petition the
// reader may not see is shown without its matter, so that the register has no hole.
import { sql } from 'kysely';
import type { Answer } from '#contract/operation.ts';
import type { readRegister as operation } from '#contract/paper-steps.ts';
import { say, type Language } from '#core/kit/language.ts';
import { roles } from '#core/organisation/roles.ts';
import { paperWords } from '#core/petitions/petition-words.ts';
import type { PetitionPaperKind } from '#core/petitions/paper-kinds.ts';
import type { Caller } from '#features/accounts/queries.ts';
import type { Reader } from '#ledger/transaction.ts';
import { visibleTo } from '#ledger/visible-petitions.ts';
import { organCodeOf } from './number-papers.ts';

type Register = Answer<typeof operation>;
export type Series = Register['series'][number] & { readonly kind: PetitionPaperKind };

export type RegisterWanted = {
  readonly series?: string | undefined;
  readonly year?: number | undefined;
  readonly q?: string | undefined;
  /** The position of the last row of the page before, as `next` gave it. */
  readonly after?: string | undefined;
  readonly pageSize: number;
};

/** The series that the reader's units issue, the newest year first. */
export async function listSeries(read: Reader, { actor, directory }: Caller, language: Language) {
  const rows = await read
    .selectFrom('petition_paper')
    .select(({ fn }) => [
      'series',
      'year',
      fn.min<PetitionPaperKind>('kind').as('kind'),
      fn.max('serial').as('last'),
      fn.count<string>('number').as('count'),
      fn.count<string>('voided_on').as('voided'),
    ])
    .where('jurisdiction_id', '=', actor.jurisdictionId)
    .groupBy(['series', 'year'])
    .orderBy('year', 'desc')
    .orderBy('series')
    .execute();
  const seesAll = roles[actor.role].reach === 'jurisdiction';
  return rows.flatMap(({ series, year, kind, last, count, voided }): Series[] => {
    const unit = directory.organisation.units.find((one) => one.organCode === organCodeOf(series, kind));
    const mine = unit !== undefined && actor.unitsInReach.includes(unit.id);
    if (!seesAll && (roles[actor.role].reach === 'none' || !mine)) return [];
    const name = say(paperWords[kind], language);
    const missing = Math.max(0, last - Number(count));
    return [{ series, year, kind, unit: unit?.name ?? '', name, last, voided: Number(voided), missing }];
  });
}

/** One page of numbers within the given series, the newest first. */
export async function readNumbers(
  read: Reader,
  { actor }: Caller,
  open: readonly Series[],
  wanted: RegisterWanted,
  language: Language,
): Promise<Pick<Register, 'rows' | 'next' | 'total'>> {
  const series = open
    .filter((one) => wanted.series === undefined || one.series === wanted.series)
    .map((one) => one.series);
  if (series.length === 0) return { rows: [], total: { count: 0, exact: true } };
  const found = numbersOf(read, { actor, series, wanted });
  const [{ count }, rows] = await Promise.all([
    found.select(({ fn }) => fn.countAll<string>().as('count')).executeTakeFirstOrThrow(),
    found
      .select([
        'paper.number as number',
        'paper.kind as kind',
        'paper.issued_on as on',
        'paper.voided_on as voidedOn',
        'paper.void_reason as voidReason',
        'p.id as petitionId',
        'p.number as petitionNumber',
        'p.title as title',
        sql<boolean>`${visibleTo(actor)}`.as('visible'),
      ])
      .orderBy('paper.year', 'desc')
      .orderBy('paper.series')
      .orderBy('paper.serial', 'desc')
      .offset(Number(wanted.after ?? 0))
      .limit(wanted.pageSize)
      .execute(),
  ]);
  const end = Number(wanted.after ?? 0) + rows.length;
  return {
    rows: rows.map(({ petitionId, petitionNumber, title, visible, voidedOn, voidReason, ...row }) => ({
      ...row,
      name: say(paperWords[row.kind], language),
      ...(voidedOn ? { voidedOn, voidReason: visible ? (voidReason ?? '') : '' } : {}),
      ...(visible ? { petition: { id: petitionId, number: petitionNumber, title } } : {}),
    })),
    ...(end < Number(count) ? { next: String(end) } : {}),
    total: { count: Number(count), exact: true },
  };
}

type Scope = Pick<Caller, 'actor'> & { readonly series: string[]; readonly wanted: RegisterWanted };

function numbersOf(read: Reader, { actor, series, wanted }: Scope) {
  const q = wanted.q?.trim() ?? '';
  const like = `%${q.replace(/[\\%_]/gu, String.raw`\$&`)}%`;
  return read
    .selectFrom('petition_paper as paper')
    .innerJoin('petition as p', (join) =>
      join.onRef('p.jurisdiction_id', '=', 'paper.jurisdiction_id').onRef('p.id', '=', 'paper.petition_id'),
    )
    .where('paper.jurisdiction_id', '=', actor.jurisdictionId)
    .where('paper.series', 'in', series)
    .$if(wanted.year !== undefined, (found) => found.where('paper.year', '=', wanted.year ?? 0))
    .$if(q !== '', (found) =>
      found.where(
        sql<boolean>`(paper.number like ${like} or (${visibleTo(actor)} and (p.number like ${like} or p.title like ${like})))`,
      ),
    );
}
