import { useMutation, useQueryClient } from '@tanstack/react-query';

export const lawKey = ['law'] as const;

/** A change of the law data. Limits may move with it, so everything shown is read again. */
export function useLawChange<Values, Result>(
  change: (values: Values) => Promise<Result>,
  onDone: (result: Result) => void,
) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: async (result) => {
      onDone(result);
      await client.invalidateQueries();
    },
  });
}
