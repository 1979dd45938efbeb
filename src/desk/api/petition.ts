import { useQuery } from '@tanstack/react-query';
import { readPetition } from '#contract/petitions.ts';
import { useLanguage } from '../ui/language.tsx';
import { call } from './call.ts';

export const petitionKey = (id: string) => ['petition', id] as const;

/** One petition with its story, clocks and lawful next steps, or as it was known on a day. */
export function usePetition(id: string, asOf?: string) {
  const { language } = useLanguage();
  return useQuery({
    queryKey: [...petitionKey(id), language, asOf],
    queryFn: ({ signal }) => call(readPetition, { params: { id }, query: { asOf } }, signal),
  });
}
