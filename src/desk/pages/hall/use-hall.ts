import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { readHall } from '#contract/hall.ts';
import { call } from '../../api/call.ts';
import { failureToText } from '../../api/failures.ts';
import { useLanguage, useSay } from '../../ui/language.tsx';

/** Everything that was read of halls lies under this key. */
export const hallKey = ['hall'] as const;

// Somebody at the next window calls too; a queue older than this would be wrong.
const refreshMs = 3_000;

/** The hall as it is, read again every few seconds. */
export function useHall(id: string) {
  const { language } = useLanguage();
  return useQuery({
    queryKey: [...hallKey, id, language],
    queryFn: ({ signal }) => call(readHall, { params: { id } }, signal),
    refetchInterval: ({ state }) => (state.data?.isToday === false ? false : refreshMs),
  });
}

/** Does something at a window, and reads the hall again whether it was done or refused. */
export function useHallAct() {
  const say = useSay();
  const client = useQueryClient();
  const { message } = App.useApp();
  return useMutation({
    mutationFn: (act: () => Promise<unknown>) => act(),
    onError: (error) => void message.error(failureToText(error, say)),
    onSettled: () => client.invalidateQueries({ queryKey: hallKey }),
  });
}
