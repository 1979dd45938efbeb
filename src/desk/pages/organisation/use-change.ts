import { useMutation, useQueryClient } from '@tanstack/react-query';
import { organisationKey } from '../../api/organisation.ts';

/** A change of the organisation; what is shown is read again afterwards. */
export function useChange<Values, Result>(
  change: (values: Values) => Promise<Result>,
  onDone?: (result: Result) => void,
) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: async (result) => {
      onDone?.(result);
      await client.invalidateQueries({ queryKey: organisationKey });
    },
  });
}
