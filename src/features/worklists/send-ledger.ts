import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { ledgerFileRoute, ledgerFileWanted } from '#contract/ledger-file.ts';
import type { ContentClasses } from '#core/classes/content-classes.ts';
import type { Caller } from '#features/accounts/queries.ts';
import { sendHouseProblem } from '#platform/http/create-server.ts';
import { writeWorkbook } from '#platform/workbook/write-workbook.ts';
import { lookUpLedger } from './look-up-ledger.ts';
import { presentLedgerFile } from './present-ledger-file.ts';
import type { WorklistParts } from './routes.ts';

export type LedgerFileParts = WorklistParts & {
  readonly contentClasses: ContentClasses;
  readonly authenticate: (request: FastifyRequest) => Promise<Caller | undefined>;
};

const query = z.object({ wanted: z.string().max(8_000) });

/** The ledger as the page shows it, as a workbook: the same conditions, the same rights, a row as soon as it is read. */
export function ledgerWorkbookRoute(app: FastifyInstance, parts: LedgerFileParts): void {
  app.get(ledgerFileRoute, async (request, reply) => {
    const caller = await parts.authenticate(request);
    if (!caller) return sendHouseProblem(request, reply, 'not-signed-in');
    const wanted = parseWanted(request.query);
    const today = parts.clock.today();
    if (!wanted || ('asOf' in wanted && wanted.asOf > today))
      return sendHouseProblem(request, reply, 'invalid-input');
    const facts = {
      directory: caller.directory,
      divisions: parts.divisions,
      law: parts.law,
      today,
      language: wanted.language,
    };
    const rows = lookUpLedger(wanted, parts.database.read, caller.actor, facts);
    const { fileName, content } = presentLedgerFile(wanted, rows, {
      ...facts,
      actor: caller.actor,
      contentClasses: parts.contentClasses,
    });
    return reply
      .type('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
      .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`)
      .header('cache-control', 'private, no-store')
      .send(writeWorkbook(content));
  });
}

function parseWanted(raw: unknown): z.output<typeof ledgerFileWanted> | undefined {
  const text = query.safeParse(raw);
  if (!text.success) return undefined;
  try {
    return ledgerFileWanted.safeParse(JSON.parse(text.data.wanted)).data;
  } catch {
    return undefined;
  }
}
