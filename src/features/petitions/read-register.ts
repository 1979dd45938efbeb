// The register of numbers (文号登记簿): every number of every series, voided ones among them. A number whose petition the
// reader may not see is shown without its matter, so that the register has no hole.
import { sql } from 'kysely';
import type { Answer } from '#contract/operation.ts';
import type { readRegister as operation } from '#contract/paper-steps.ts';
import type { PetitionId, SuggestionId, UnitId } from '#core/kit/ids.ts';
import { say, type Language, type Words } from '#core/kit/language.ts';
import type { PlainDate } from '#core/kit/plain-date.ts';
import { roles } from '#core/organisation/roles.ts';
import { paperWords } from '#core/petitions/petition-words.ts';
import { mayReadSuggestion } from '#core/suggestions/answer-suggestion.ts';
import type { Caller } from '#features/accounts/queries.ts';
import type { Reader } from '#ledger/transaction.ts';
import { visibleTo } from '#ledger/visible-petitions.ts';
import { organCodeOf, type NumberedKind } from './number-papers.ts';

type Register = Answer<typeof operation>;
export type Series = Register['series'][number] & { readonly kind: NumberedKind };

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
    .selectFrom(issuedNumbers(read, actor).as('paper'))
    .select(({ fn }) => [
      'series',
      'year',
      fn.min<NumberedKind>('kind').as('kind'),
      fn.max('serial').as('last'),
      fn.count<string>('number').as('count'),
      fn.count<string>('voided_on').as('voided'),
    ])
    .groupBy(['series', 'year'])
    .orderBy('year', 'desc')
    .orderBy('series')
    .execute();
  const seesAll = roles[actor.role].reach === 'jurisdiction';
  return rows.flatMap(({ series, year, kind, last, count, voided }): Series[] => {
    const unit = directory.organisation.units.find((one) => one.organCode === organCodeOf(series, kind));
    const mine = unit !== undefined && actor.unitsInReach.includes(unit.id);
    if (!seesAll && (roles[actor.role].reach === 'none' || !mine)) return [];
    const name = say(numberedNames[kind], language);
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
        'paper.suggestion_id as suggestionId',
        'paper.to_name as addressee',
        'p.id as petitionId',
        'p.number as petitionNumber',
        'p.title as title',
        sql<boolean>`${visibleTo(actor)}`.as('visible'),
        sql<boolean>`${readableTo(actor)}`.as('readable'),
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
    rows: rows.map(({ number, kind, on, voidedOn, voidReason, ...row }) => ({
      number,
      kind,
      on,
      name: say(numberedNames[kind], language),
      ...(voidedOn ? { voidedOn, voidReason: row.visible ? (voidReason ?? '') : '' } : {}),
      ...matterOf(row),
    })),
    ...(end < Number(count) ? { next: String(end) } : {}),
    total: { count: Number(count), exact: true },
  };
}

type Found = {
  readonly petitionId: PetitionId | null;
  readonly petitionNumber: string | null;
  readonly title: string | null;
  readonly visible: boolean;
  readonly suggestionId: SuggestionId | null;
  readonly addressee: string | null;
  readonly readable: boolean;
};

// What the number was given for, as far as the reader may know.
function matterOf(row: Found): Pick<Register['rows'][number], 'petition' | 'suggestion'> {
  const { petitionId, petitionNumber, title, suggestionId, addressee } = row;
  if (row.visible && petitionId && petitionNumber !== null && title !== null)
    return { petition: { id: petitionId, number: petitionNumber, title } };
  return row.readable && suggestionId && addressee !== null
    ? { suggestion: { id: suggestionId, addressee } }
    : {};
}

const numberedNames: Readonly<Record<NumberedKind, Words>> = {
  ...paperWords,
  'suggestion-letter': { zh: '三项建议书', en: 'Suggestion letter' },
};

// Papers of petitions and the letters of suggestions, in one shape.
const issuedNumbers = (read: Reader, { jurisdictionId }: Pick<Caller['actor'], 'jurisdictionId'>) =>
  read
    .selectFrom('petition_paper')
    .select([
      'petition_id',
      sql<SuggestionId | null>`null::uuid`.as('suggestion_id'),
      sql<UnitId | null>`null::uuid`.as('to_unit_id'),
      sql<string | null>`null::text`.as('to_name'),
      sql<NumberedKind>`kind`.as('kind'),
      'number',
      'issued_on',
      'series',
      'year',
      'serial',
      'voided_on',
      'void_reason',
    ])
    .where('jurisdiction_id', '=', jurisdictionId)
    .unionAll(
      read
        .selectFrom('suggestion')
        .select([
          sql<PetitionId>`null::uuid`.as('petition_id'),
          sql<SuggestionId | null>`id`.as('suggestion_id'),
          'to_unit_id',
          sql<string | null>`to_name`.as('to_name'),
          sql<NumberedKind>`'suggestion-letter'`.as('kind'),
          'number',
          'issued_on',
          'series',
          'year',
          'serial',
          sql<PlainDate | null>`null::date`.as('voided_on'),
          sql<string | null>`null::text`.as('void_reason'),
        ])
        .where('jurisdiction_id', '=', jurisdictionId),
    );

// A suggestion is read by the unit it is for and by those who may read all of them.
const readableTo = (actor: Caller['actor']) =>
  mayReadSuggestion(actor, { addressee: { unitId: undefined, name: '' } })
    ? sql<boolean>`paper.suggestion_id is not null`
    : sql<boolean>`coalesce(paper.to_unit_id = ${actor.unitId}, false)`;

type Scope = Pick<Caller, 'actor'> & { readonly series: string[]; readonly wanted: RegisterWanted };

function numbersOf(read: Reader, { actor, series, wanted }: Scope) {
  const q = wanted.q?.trim() ?? '';
  const like = `%${q.replace(/[\\%_]/gu, String.raw`\$&`)}%`;
  return read
    .selectFrom(issuedNumbers(read, actor).as('paper'))
    .leftJoin('petition as p', (join) =>
      join.on('p.jurisdiction_id', '=', actor.jurisdictionId).onRef('p.id', '=', 'paper.petition_id'),
    )
    .where('paper.series', 'in', series)
    .$if(wanted.year !== undefined, (found) => found.where('paper.year', '=', wanted.year ?? 0))
    .$if(q !== '', (found) =>
      found.where(
        sql<boolean>`(paper.number like ${like} or (${visibleTo(actor)} and (p.number like ${like} or p.title like ${like}))
          or (${readableTo(actor)} and paper.to_name like ${like}))`,
      ),
    );
}
