import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sendHouseProblem } from './create-server.ts';

/**
 * Serves the built screens of the staff: hashed files for ever, and the one page for every address that is not
 * an interface, so that a link into the desk opens it there.
 */
export async function serveDesk(app: FastifyInstance, folder: string): Promise<void> {
  if (!existsSync(join(folder, 'index.html'))) return;
  const page = await readFile(join(folder, 'index.html'), 'utf8');
  await app.register(async (files) => {
    // What binds a page need not be said again with each of its files: it would weigh more than many of them.
    files.addHook('onSend', async (_, reply) => {
      const type = String(reply.getHeader('content-type'));
      if (!type.startsWith('text/html')) reply.removeHeader('content-security-policy');
    });
    await files.register(fastifyStatic, {
      root: folder,
      prefix: '/',
      wildcard: false,
      index: false,
      immutable: true,
      maxAge: '365d',
      preCompressed: true,
    });
  });
  app.get('/*', async (request, reply) => {
    const isPage = request.headers.accept?.includes('text/html') === true;
    if (request.url.startsWith('/api/') || !isPage) return sendHouseProblem(request, reply, 'not-found');
    return reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(page);
  });
}
