// The ledger of promises as a workbook: the same conditions and rights as the page, a row as soon as it is read.
import type { FastifyInstance } from 'fastify';
import { promiseFileQuery, promiseFileRoute } from '#contract/promise-file.ts';
import type { PromiseRow } from '#contract/promise-lists.ts';
import { say, type Words } from '#core/kit/language.ts';
import type { PlainDate } from '#core/kit/plain-date.ts';
import { sendHouseProblem } from '#platform/http/create-server.ts';
import { writeWorkbook, type OutCell, type OutColumn } from '#platform/workbook/write-workbook.ts';
import { pageOfPromises } from './list-promises.ts';
import type { PromiseFilter } from './find-promises.ts';
import { promiseFileTexts as texts, promiseStandingWords } from './promise-file-texts.ts';
import type { RowFacts } from './presenter.ts';
import type { LedgerFileParts } from './send-ledger.ts';

type Parts = Pick<LedgerFileParts, 'database' | 'clock' | 'law' | 'divisions' | 'authenticate'>;

export function promiseWorkbookRoute(app: FastifyInstance, parts: Parts): void {
  app.get(promiseFileRoute, async (request, reply) => {
    const caller = await parts.authenticate(request);
    if (!caller) return sendHouseProblem(request, reply, 'not-signed-in');
    const wanted = promiseFileQuery.safeParse(request.query);
    if (!wanted.success) return sendHouseProblem(request, reply, 'invalid-input');
    const { language, ...filter } = wanted.data;
    const { actor, directory } = caller;
    const today = parts.clock.today();
    const facts: RowFacts = { directory, divisions: parts.divisions, law: parts.law, today, language };
    const text = (words: Words, of = {}): string => say(words, language, of);
    const counted = { rows: 0 };
    const content = {
      sheet: text(texts.title),
      title: text(texts.of, { unit: directory.office.name }),
      basis: [text(texts.conditions, { conditions: conditionsOf(filter, facts) })],
      note: text(texts.takenOut, {
        unit: directory.unitName(actor.unitId),
        person: directory.personName(actor.accountId),
        day: today,
      }),
      columns: columnsOf(text),
      rows: cellsOf(
        rowsOf((after) => pageOfPromises({ ...filter, after }, parts.database.read, actor, facts)),
        counted,
        text,
      ),
      foot: () => text(texts.total, { count: counted.rows }),
    };
    const name = encodeURIComponent(`${text(texts.title)} ${today}.xlsx`);
    return reply
      .type('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
      .header('content-disposition', `attachment; filename*=UTF-8''${name}`)
      .header('cache-control', 'private, no-store')
      .send(writeWorkbook(content));
  });
}

type Page = { readonly rows: readonly PromiseRow[]; readonly next?: string | undefined };

async function* rowsOf(pageAfter: (after: string | undefined) => Promise<Page>): AsyncGenerator<PromiseRow> {
  for (let after: string | undefined, first = true; first || after !== undefined; first = false) {
    const page = await pageAfter(after);
    yield* page.rows;
    after = page.next;
  }
}

function conditionsOf(
  { what, from, to, unit, by }: PromiseFilter,
  { directory, language }: RowFacts,
): string {
  const parts = [
    what && say(texts.asks[what], language),
    (from ?? to) && `${from ?? ''} – ${to ?? ''}`,
    unit && directory.unitName(unit),
    by,
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(' · ') : say(texts.none, language);
}

const widths = {
  serial: 4,
  limit: 7,
  standing: 6,
  text: 26,
  number: 11,
  unit: 12,
  owner: 6,
  by: 6,
  post: 10,
  day: 7,
  times: 5,
};

function columnsOf(text: (words: Words) => string): readonly OutColumn[] {
  const column = (words: Words, width: number, align: 'left' | 'centre' = 'centre') => ({
    header: text(words),
    width,
    align,
  });
  return [
    column(texts.serial, widths.serial),
    column(texts.limit, widths.limit),
    column(texts.standing, widths.standing),
    column(texts.what, widths.text, 'left'),
    column(texts.number, widths.number),
    column(texts.unit, widths.unit, 'left'),
    column(texts.owner, widths.owner),
    column(texts.by, widths.by),
    column(texts.post, widths.post, 'left'),
    column(texts.madeOn, widths.day),
    column(texts.firstLimit, widths.day),
    column(texts.moves, widths.times),
    column(texts.urges, widths.times),
    column(texts.endedOn, widths.day),
  ];
}

async function* cellsOf(
  rows: AsyncIterable<PromiseRow>,
  counted: { rows: number },
  text: (words: Words) => string,
): AsyncGenerator<readonly OutCell[]> {
  for await (const row of rows) {
    counted.rows += 1;
    const late = row.standing === 'late';
    yield [
      counted.rows,
      late ? { value: dateCell(row.limit), mark: 'problem' } : dateCell(row.limit),
      text(promiseStandingWords[row.standing]),
      row.text,
      row.number,
      row.unit,
      row.owner,
      row.byName,
      row.byPost,
      dateCell(row.on),
      row.firstLimit && dateCell(row.firstLimit),
      row.moves,
      row.urges,
      endedCell(row),
    ];
  }
}

const dateCell = (day: PlainDate) => ({ date: day, time: undefined });

function endedCell({ keptOn, withdrawnOn }: PromiseRow): OutCell {
  const day = keptOn ?? withdrawnOn;
  return day && dateCell(day);
}
