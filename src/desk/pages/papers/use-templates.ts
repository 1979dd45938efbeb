import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { listTemplates } from '#contract/templates.ts';
import { call } from '../../api/call.ts';

const templatesKey = ['templates'] as const;

export const useTemplates = () =>
  useQuery({ queryKey: templatesKey, queryFn: ({ signal }) => call(listTemplates, {}, signal) });

/** A change of a template; the list is read again afterwards. */
export function useTemplateChange<Values, Result>(
  change: (values: Values) => Promise<Result>,
  onDone: (result: Result) => void,
) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: async (result) => {
      onDone(result);
      await client.invalidateQueries({ queryKey: templatesKey });
    },
  });
}
