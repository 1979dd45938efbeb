// What all citizen pages share besides their frame: how forms are read, and what failing looks like.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isDatabaseUnavailable } from '#platform/http/database-unavailable.ts';
import { FailurePage } from './pages/failure/page.tsx';
import { failureTexts, type FailureKind } from './pages/failure/texts.ts';
import { readerOf } from './page-reader.ts';
import { portalPaths } from './paths.ts';
import type { PortalParts } from './portal-parts.ts';
import { sendPage } from './send-page.ts';

/** No form of these pages is longer; a comment of 1000 characters takes 9 kB. */
const formBytesMax = 64 * 1024;

/** Reads forms, and answers every failure under this prefix with a page in words. */
export function houseRules(app: FastifyInstance, parts: PortalParts): void {
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: formBytesMax },
    async (_: FastifyRequest, body: string | Buffer) => new URLSearchParams(String(body)),
  );
  app.setNotFoundHandler((request, reply) => sendFailure(request, reply, 'not-found', parts));
  // The desk answers every other address of the site; these stay with the citizen pages.
  app.get('/*', (request, reply) => sendFailure(request, reply, 'not-found', parts));
  app.setErrorHandler((error, request, reply) => answerError(error, request, reply, parts));
}

/** The form of a request; empty when something else was sent. */
export function formOf(request: FastifyRequest): URLSearchParams {
  return request.body instanceof URLSearchParams ? request.body : new URLSearchParams();
}

/** Answers with a page that says what went wrong. */
export async function sendFailure(
  request: FastifyRequest,
  reply: FastifyReply,
  kind: FailureKind,
  parts: PortalParts,
): Promise<FastifyReply> {
  const reader = readerOf(request, reply, portalPaths.home);
  const office = await officeName(parts);
  const fault = kind === 'fault' ? { requestId: request.id } : {};
  const page = <FailurePage reader={reader} kind={kind} office={office} {...fault} />;
  return sendPage(reply, failureTexts[kind].status, page);
}

/** The name of the office; empty when it is not set up, or cannot be asked just now. */
export async function officeName({ database, readDirectory }: PortalParts): Promise<string> {
  try {
    return (await readDirectory(database.read))?.office.name ?? '';
  } catch {
    // The page that needs the database says so itself; a name is not worth a second failure.
    return '';
  }
}

// The address of a page can hold a query code, so the log names the route and the request only.
async function answerError(
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
  parts: PortalParts,
): Promise<FastifyReply> {
  const about = { requestId: request.id, route: request.routeOptions.url };
  if (isDatabaseUnavailable(error)) {
    request.log.error({ ...about, error: String(error) }, 'database unavailable');
    return sendFailure(request, reply, 'database-away', parts);
  }
  const status = error instanceof Error && 'statusCode' in error ? error.statusCode : 500;
  if (status === 429) return sendFailure(request, reply, 'too-fast', parts);
  if (typeof status === 'number' && status >= 400 && status < 500)
    return sendFailure(request, reply, 'bad-request', parts);
  request.log.error({ ...about, err: error }, 'fault');
  return sendFailure(request, reply, 'fault', parts);
}
