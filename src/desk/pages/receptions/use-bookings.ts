import { useQuery } from '@tanstack/react-query';
import type { Answer } from '#contract/operation.ts';
import { listBookings } from '#contract/bookings.ts';
import { call } from '../../api/call.ts';
import { rosterKey } from './use-roster.ts';

export type Bookings = Answer<typeof listBookings>;

/** Who has booked a reception; other desks and the petitioners change it all day. */
export function useBookings(id: string) {
  return useQuery({
    queryKey: [...rosterKey, 'bookings', id],
    queryFn: ({ signal }) => call(listBookings, { params: { id } }, signal),
    refetchInterval: 30_000,
    retry: false,
  });
}
