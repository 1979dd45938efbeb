import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import rateLimit from '@fastify/rate-limit';
import Fastify, {
  LogController,
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify';
import { randomUUID } from 'node:crypto';
import { languageOf, say } from '#core/kit/language.ts';
import type { Log } from '#platform/log/log.ts';
import { isDatabaseUnavailable } from './database-unavailable.ts';
import { houseProblems, type HouseProblem } from './house-problems.ts';
import { sendProblem } from './problem.ts';

export type ServerOptions = {
  readonly log: Log;
  readonly trustProxy: boolean;
  readonly fileSizeMax: number;
};

/** A server with the protections every page shares: headers, body limits, same-origin writes, one error form. */
export async function createServer(options: ServerOptions): Promise<FastifyInstance> {
  const app = Fastify({
    loggerInstance: options.log as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: options.trustProxy,
    genReqId: () => randomUUID(),
    bodyLimit: 2 * 1024 * 1024,
    requestTimeout: 120_000,
    routerOptions: { maxParamLength: 200 },
  });
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: policy },
    hsts: false,
  });
  await app.register(cookie);
  await app.register(rateLimit, { global: false });
  await app.register(multipart, {
    limits: { files: 1, fileSize: options.fileSizeMax, fields: 10, fieldSize: 100_000 },
  });
  // Forms and JSON are all there is; plain text would slip past the parser as a string.
  app.removeContentTypeParser('text/plain');
  app.addHook('onRequest', refuseForeignWrites);
  app.addHook('onRequest', refuseHugeBodies(options.fileSizeMax + formSizeMax));
  app.setErrorHandler((error, request, reply) => answerError(error, request, reply));
  app.setNotFoundHandler((request, reply) => sendHouseProblem(request, reply, 'not-found'));
  return app;
}

/** Everything comes from this server; nothing is inline. */
const policy = {
  'default-src': ["'self'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'media-src': ["'self'", 'blob:'],
  'object-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'self'"],
  'frame-ancestors': ["'self'"],
};

export function sendHouseProblem(
  request: FastifyRequest,
  reply: FastifyReply,
  kind: HouseProblem,
): FastifyReply {
  const { status, words } = houseProblems[kind];
  const language = languageOf(request.headers['accept-language']);
  return sendProblem(reply, { kind, status, title: say(words, language) });
}

// A browser names the origin of every write. A form on another site cannot use our cookie.
async function refuseForeignWrites(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  if (request.method === 'GET' || request.method === 'HEAD') return undefined;
  const { origin } = request.headers;
  if (origin === undefined) return undefined;
  if (URL.canParse(origin) && new URL(origin).host === request.host) return undefined;
  return sendHouseProblem(request, reply, 'foreign-origin');
}

/** Room for the other fields of a form beside its file. */
const formSizeMax = 2 * 1024 * 1024;

// Said before it is sent: nobody should upload ten gigabytes to be told that it was too much.
function refuseHugeBodies(sizeMax: number) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    if (Number(request.headers['content-length'] ?? 0) <= sizeMax) return undefined;
    return sendHouseProblem(request, reply.header('connection', 'close'), 'too-large');
  };
}

function answerError(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (isDatabaseUnavailable(error)) {
    request.log.error({ requestId: request.id, error: String(error) }, 'database unavailable');
    return sendHouseProblem(request, reply, 'database-unavailable');
  }
  const status = error instanceof Error && 'statusCode' in error ? error.statusCode : 500;
  if (status === 429) return sendHouseProblem(request, reply, 'too-many-requests');
  if (status === 413) return sendHouseProblem(request, reply, 'too-large');
  if (status === 415 || status === 406) return sendHouseProblem(request, reply, 'wrong-type');
  if (typeof status === 'number' && status >= 400 && status < 500)
    return sendHouseProblem(request, reply, 'malformed-request');
  request.log.error({ requestId: request.id, route: request.routeOptions.url, err: error }, 'fault');
  return sendHouseProblem(request, reply, 'fault');
}
