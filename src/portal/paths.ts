import type { ChartKind } from '#core/charts/procedure-chart.ts';
import type { PetitionPaperKind } from '#core/petitions/paper-kinds.ts';

/** Where the citizen pages are. */
export const portalPaths = {
  home: '/portal',
  how: '/portal/how',
  query: '/portal/query',
  receptions: '/portal/receptions',
  slots: (receptionId: string): string => `/portal/receptions/${receptionId}`,
  hold: (receptionId: string): string => `/portal/receptions/${receptionId}/hold`,
  book: (receptionId: string): string => `/portal/receptions/${receptionId}/book`,
  bookings: '/portal/bookings',
  booking: (code: string): string => `/portal/bookings/${encodeURIComponent(code)}`,
  changeBooking: (code: string): string => `/portal/bookings/${encodeURIComponent(code)}/change`,
  cancelBooking: (code: string): string => `/portal/bookings/${encodeURIComponent(code)}/cancellation`,
  chart: (kind: ChartKind): string => `/portal/charts/${kind}`,
  follow: (code: string): string => `/q/${encodeURIComponent(code)}`,
  takeBack: (code: string, authorityId: string): string =>
    `/q/${encodeURIComponent(code)}/authorities/${authorityId}/end`,
  rating: (code: string): string => `/q/${encodeURIComponent(code)}/rating`,
} as const;

/** Where the petitioner gets a paper of the own petition as PDF; a matter may have several of one kind. */
export function paperUrl(code: string, kind: PetitionPaperKind, number: string): string {
  return `${portalPaths.follow(code)}/papers/${kind}.pdf?number=${encodeURIComponent(number)}`;
}
