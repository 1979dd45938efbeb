import { useQuery } from '@tanstack/react-query';
import { listReceptions } from '#contract/receptions.ts';
import { listLeaders } from '#contract/roster.ts';
import { call } from '../../api/call.ts';
import { useLanguage } from '../../ui/language.tsx';
import { useSending } from '../../ui/use-sending.ts';

/** Everything that was read of the roster lies under this key. */
export const rosterKey = ['receptions'] as const;

/** The roster from one day through another. */
export function useRoster(from: string, through: string) {
  const { language } = useLanguage();
  return useQuery({
    queryKey: [...rosterKey, 'between', from, through, language],
    queryFn: ({ signal }) => call(listReceptions, { query: { from, through } }, signal),
    placeholderData: (before) => before,
  });
}

/** Who can be put on the roster. */
export function useLeaders() {
  return useQuery({
    queryKey: [...rosterKey, 'leaders'],
    queryFn: ({ signal }) => call(listLeaders, {}, signal),
  });
}

/** Sends a change of the roster, says what came of it, and reads the roster again. */
export function useRosterChange<Values, Done>(
  send: (values: Values) => Promise<Done>,
  doneText: (done: Done) => string,
  onDone: () => void,
) {
  return useSending(rosterKey, send, doneText, onDone);
}
