import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';

export const suggestionsKey = ['suggestions'] as const;

/** Sends something about suggestions, says what came of it, and reads them again. */
export function useSuggestion<Values, Done>(
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
      await client.invalidateQueries({ queryKey: suggestionsKey });
    },
  });
}
