import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { reportFileRoute, reportFileWanted } from '#contract/reception-report.ts';
import { say } from '#core/kit/language.ts';
import { parsePlainDate } from '#core/kit/plain-date.ts';
import { ok, type Result } from '#core/kit/result.ts';
import type { Caller } from '#features/accounts/queries.ts';
import { sendHouseProblem } from '#platform/http/create-server.ts';
import { refusalToProblem, sendProblem } from '#platform/http/problem.ts';
import { writeWorkbook, type OutCell, type WorkbookContent } from '#platform/workbook/write-workbook.ts';
import type { ReceptionCall, ReceptionParts } from './reception-parts.ts';
import { receptionRefusals, type ReceptionRefusal } from './refusals.ts';
import { listReportRows, reportDays } from './report-days.ts';
import { reportTexts as texts } from './texts.ts';

type Parts = ReceptionParts & {
  readonly authenticate: (request: FastifyRequest) => Promise<Caller | undefined>;
};
type Wanted = z.output<typeof reportFileWanted>;
type Table = Pick<WorkbookContent, 'title' | 'basis' | 'columns' | 'rows' | 'foot'>;

/** The report of some days, or one of its lists, as a workbook: what the page shows, by the same rights. */
export function reportWorkbookRoute(app: FastifyInstance, parts: Parts): void {
  app.get(reportFileRoute, async (request, reply) => {
    const caller = await parts.authenticate(request);
    if (!caller) return sendHouseProblem(request, reply, 'not-signed-in');
    const parsed = reportFileWanted.safeParse(request.query);
    if (!parsed.success) return sendHouseProblem(request, reply, 'invalid-input');
    const wanted = parsed.data;
    const { language } = wanted;
    const call = { caller, requestId: request.id, language };
    const { figure } = wanted;
    const table = figure
      ? await listTable({ ...wanted, figure }, call, parts)
      : await figureTable(wanted, call, parts);
    if (!table.ok) {
      const text = receptionRefusals[table.error.kind];
      return sendProblem(reply, refusalToProblem(table.error, text, language));
    }
    const taken = {
      unit: caller.directory.unitName(caller.actor.unitId),
      person: caller.directory.personName(caller.actor.accountId),
      day: parts.clock.today(),
    };
    const content = {
      ...table.value,
      sheet: say(texts.sheet, language),
      note: say(texts.takenOut, language, taken),
    };
    return reply
      .type('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
      .header(
        'content-disposition',
        `attachment; filename*=UTF-8''${encodeURIComponent(`${content.title}.xlsx`)}`,
      )
      .header('cache-control', 'private, no-store')
      .send(writeWorkbook(content));
  });
}

const spanOf = ({ from, through }: Wanted): string => (from === through ? from : `${from}～${through}`);

const basisOf = ({ asOf, language }: Wanted): readonly string[] => [
  ...(asOf ? [say(texts.asKnown, language, { day: asOf })] : []),
  say(texts.computed, language),
];

async function figureTable(
  wanted: Wanted,
  call: ReceptionCall,
  parts: ReceptionParts,
): Promise<Result<Table, ReceptionRefusal>> {
  const report = await reportDays(wanted, call, parts);
  if (!report.ok) return report;
  const { language } = wanted;
  const office = call.caller.directory.office.name;
  return ok({
    title: say(texts.fileTitle, language, { office, span: spanOf(wanted) }),
    basis: basisOf(wanted),
    columns: [
      { header: say(texts.figure, language), width: 16 },
      { header: say(texts.count, language), width: 6, align: 'centre' },
      { header: say(texts.evening, language), width: 8, align: 'centre' },
      { header: say(texts.meaning, language), width: 40 },
    ],
    rows: report.value.figures.map(({ name, count, evening, meaning }) => [name, count, evening, meaning]),
  });
}

async function listTable(
  wanted: Wanted & { readonly figure: NonNullable<Wanted['figure']> },
  call: ReceptionCall,
  parts: ReceptionParts,
): Promise<Result<Table, ReceptionRefusal>> {
  const list = await listReportRows(wanted, call, parts);
  if (!list.ok) return list;
  const { language } = wanted;
  const { name, meaning, columns, rows } = list.value;
  const office = call.caller.directory.office.name;
  return ok({
    title: say(texts.listTitle, language, { office, name, span: spanOf(wanted) }),
    basis: [meaning, ...basisOf(wanted)],
    columns: columns.map((header) => ({ header, width: 12 })),
    rows: rows.map(({ cells }) => cells.map(toCell)),
    foot: () => say(texts.total, language, { count: rows.length }),
  });
}

function toCell(cell: string | number | null): OutCell {
  const date = typeof cell === 'string' ? parsePlainDate(cell) : undefined;
  return date ? { date, time: undefined } : (cell ?? undefined);
}
