import { useQuery } from '@tanstack/react-query';
import { listContactPoints, readContactPoint } from '#contract/contact-points.ts';
import { readInvitationList } from '#contract/invitation-lists.ts';
import { call } from '../../api/call.ts';
import { useLanguage } from '../../ui/language.tsx';
import { useSending } from '../../ui/use-sending.ts';

/** Everything that was read of going out to the people lies under this key. */
export const outreachKey = ['outreach'] as const;

/** The list of a month; of this one when none is named. */
export function useInvitationList(month: string | undefined) {
  const { language } = useLanguage();
  return useQuery({
    queryKey: [...outreachKey, 'list', month, language],
    queryFn: ({ signal }) => call(readInvitationList, { query: month ? { month } : {} }, signal),
  });
}

export function useContactPoints() {
  const { language } = useLanguage();
  return useQuery({
    queryKey: [...outreachKey, 'points', language],
    queryFn: ({ signal }) => call(listContactPoints, { query: {} }, signal),
  });
}

export function useContactPoint(id: string) {
  return useQuery({
    queryKey: [...outreachKey, 'point', id],
    queryFn: ({ signal }) => call(readContactPoint, { params: { id } }, signal),
    retry: false,
  });
}

/** Sends a change, says what came of it, and reads again what is shown. */
export function useOutreachChange<Values, Done>(
  send: (values: Values) => Promise<Done>,
  doneText: string,
  onDone: () => void,
) {
  return useSending(outreachKey, send, () => doneText, onDone);
}
