import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { chartKinds } from '#core/charts/procedure-chart.ts';
import { languages } from '#core/kit/language.ts';
import { officeName, sendFailure } from './house-rules.tsx';
import { readerOf } from './page-reader.ts';
import { ChartPage } from './pages/chart/page.tsx';
import { portalPaths } from './paths.ts';
import type { PortalParts } from './portal-parts.ts';
import { sendPage, sendText } from './send-page.ts';

// A drawing is kept for the day; whoever asks for nothing else all the time is slowed down.
const fileLimit = { max: 60, timeWindow: 60_000 };

const fileQuery = z.object({ in: z.enum(languages).catch('zh-Hans') });

/** The two procedure charts for everybody: as words to read and hear, as a picture, and as A3 to print. */
export function chartRoutes(app: FastifyInstance, parts: PortalParts): void {
  const { charts } = parts;
  if (!charts) return;
  for (const kind of chartKinds) {
    app.get(`/charts/${kind}`, async (request, reply) => {
      const reader = readerOf(request, reply, portalPaths.chart(kind));
      const page = <ChartPage reader={reader} office={await officeName(parts)} chart={charts.chart(kind)} />;
      return sendPage(reply, 200, page);
    });
    for (const format of ['svg', 'pdf'] as const)
      app.get(`/charts/${kind}.${format}`, { config: { rateLimit: fileLimit } }, async (request, reply) => {
        const query = fileQuery.safeParse(request.query);
        if (!query.success) return sendFailure(request, reply, 'bad-request', parts);
        const bytes = await charts.draw(kind, format, query.data.in);
        reply.header('Cache-Control', 'no-cache');
        if (format === 'svg') return sendText(reply, 'image/svg+xml', new TextDecoder().decode(bytes));
        return reply.type('application/pdf').send(Buffer.from(bytes));
      });
  }
}
