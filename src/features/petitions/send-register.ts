import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { languageOf, type Language } from '#core/kit/language.ts';
import type { Caller } from '#features/accounts/queries.ts';
import type { Database } from '#ledger/transaction.ts';
import { sendHouseProblem } from '#platform/http/create-server.ts';
import { writeWorkbook, type OutColumn } from '#platform/workbook/write-workbook.ts';
import { listSeries, readNumbers, type Series } from './read-register.ts';

export type RegisterFileParts = {
  readonly database: Database;
  readonly authenticate: (request: FastifyRequest) => Promise<Caller | undefined>;
};

const wanted = z.object({ series: z.string().max(60), year: z.string().regex(/^\d{1,4}$/) });

// A year of one series; no office comes near it.
const rowsMax = 100_000;

/** The register of one series and year as a workbook. */
export function registerFileRoute(app: FastifyInstance, { database, authenticate }: RegisterFileParts): void {
  app.get('/api/paper-numbers.xlsx', async (request, reply) => {
    const caller = await authenticate(request);
    if (!caller) return sendHouseProblem(request, reply, 'not-signed-in');
    const query = wanted.safeParse(request.query);
    if (!query.success) return sendHouseProblem(request, reply, 'not-found');
    const language = languageOf(request.headers['accept-language']);
    const series = query.data.series;
    const year = Number(query.data.year);
    const open = await listSeries(database.read, caller, language);
    const one = open.find((candidate) => candidate.series === series && candidate.year === year);
    if (!one) return sendHouseProblem(request, reply, 'not-found');
    const page = { series, year, pageSize: rowsMax };
    const { rows } = await readNumbers(database.read, caller, open, page, language);
    const name = `${language === 'en' ? 'Register of numbers' : '文号登记簿'} ${series}〔${year}〕`;
    return reply
      .type('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
      .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(`${name}.xlsx`)}`)
      .header('cache-control', 'private, no-store')
      .send(workbookOf(name, one, [...rows].reverse(), language));
  });
}

type Rows = Awaited<ReturnType<typeof readNumbers>>['rows'];

function workbookOf(title: string, { unit, name, last, voided }: Series, rows: Rows, language: Language) {
  const zh = language !== 'en';
  const columns: OutColumn[] = [
    { header: zh ? '文号' : 'Number', width: 22, align: 'centre' },
    { header: zh ? '文书' : 'Paper', width: 16 },
    { header: zh ? '日期' : 'Day', width: 12, align: 'centre' },
    { header: zh ? '信访编号' : 'Petition', width: 22, align: 'centre' },
    { header: zh ? '事项' : 'Matter', width: 36 },
    { header: zh ? '作废' : 'Void', width: 28 },
  ];
  return writeWorkbook({
    sheet: zh ? '文号登记簿' : 'Numbers',
    title,
    note: zh
      ? `${unit} ${name} 共 ${last} 号，其中作废 ${voided} 号`
      : `${unit} ${name}: ${last} numbers, ${voided} of them void`,
    columns,
    rows: rows.map((row) => [
      row.number,
      row.name,
      { date: row.on, time: undefined },
      row.petition?.number,
      row.petition?.title ?? row.suggestion?.addressee ?? (zh ? '（无权查看）' : '(not visible to you)'),
      row.voidedOn ? [row.voidedOn, row.voidReason].filter(Boolean).join(' ') : undefined,
    ]),
  });
}
