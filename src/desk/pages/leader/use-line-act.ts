import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { failureToText } from '../../api/failures.ts';
import { useSay } from '../../ui/language.tsx';
import { leaderKey } from './use-talk.ts';

/** Does something with a number, and reads the line again whether it was done or refused. */
export function useLineAct() {
  const say = useSay();
  const client = useQueryClient();
  const { message } = App.useApp();
  return useMutation({
    mutationFn: (act: () => Promise<unknown>) => act(),
    onError: (error) => void message.error(failureToText(error, say)),
    onSettled: () => client.invalidateQueries({ queryKey: [...leaderKey, 'line'] }),
  });
}
