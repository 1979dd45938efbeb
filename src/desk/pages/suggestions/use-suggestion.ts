import { useSending } from '../../ui/use-sending.ts';

export const suggestionsKey = ['suggestions'] as const;

/** Sends something about suggestions, says what came of it, and reads them again. */
export function useSuggestion<Values, Done>(
  send: (values: Values) => Promise<Done>,
  doneText: (done: Done) => string,
  onDone: () => void,
) {
  return useSending(suggestionsKey, send, doneText, onDone);
}
