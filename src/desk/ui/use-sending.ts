import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';

/** Sends something, says what came of it, and reads again whatever was read under `key`. */
export function useSending<Values, Done>(
  key: readonly string[],
  send: (values: Values) => Promise<Done>,
  doneText: (done: Done) => string,
  onDone: () => void,
) {
  const client = useQueryClient();
  const { message } = App.useApp();
  return useMutation({
    mutationFn: send,
    onSuccess: async (done) => {
      void message.success(doneText(done));
      onDone();
      await client.invalidateQueries({ queryKey: key });
    },
  });
}
