import type { FastifyInstance } from 'fastify';
import { bookingRoutes } from './booking-routes.tsx';
import { chartRoutes } from './chart-routes.tsx';
import { followRoutes } from './follow-routes.tsx';
import { hallRoutes } from './hall-routes.tsx';
import { homeRoutes } from './home-routes.tsx';
import { ownBookingRoutes } from './own-booking-routes.tsx';
import { receptionRoutes } from './reception-routes.tsx';
import { houseRules } from './house-rules.tsx';
import { createMissCounter } from './miss-counter.ts';
import type { PortalParts } from './portal-parts.ts';
import { sendText } from './send-page.ts';
import { stylesheet, stylesheetPath } from './stylesheet.ts';

/** Mounts the citizen pages: `/portal…` for everybody, `/q/<code>…` for whoever holds the slip. */
export async function portalRoutes(app: FastifyInstance, parts: PortalParts): Promise<void> {
  const misses = createMissCounter(parts.clock);
  app.get(stylesheetPath, (_, reply) =>
    sendText(reply.header('Cache-Control', 'public, max-age=31536000, immutable'), 'text/css', stylesheet),
  );
  await app.register(
    async (portal) => {
      houseRules(portal, parts);
      homeRoutes(portal, parts);
      chartRoutes(portal, parts);
      receptionRoutes(portal, parts);
      hallRoutes(portal, parts);
      bookingRoutes(portal, parts);
      ownBookingRoutes(portal, parts, misses);
    },
    { prefix: '/portal' },
  );
  await app.register(
    async (petition) => {
      houseRules(petition, parts);
      followRoutes(petition, parts, misses);
    },
    { prefix: '/q' },
  );
}
