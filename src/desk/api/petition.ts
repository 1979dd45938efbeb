import { useQuery } from '@tanstack/react-query';
import { readPetition } from '#contract/petitions.ts';
import { useLanguage } from '../ui/language.tsx';
import { call } from './call.ts';

export const petitionKey = (id: string) => ['petition', id] as const;

/** One petition with its story, clocks and lawful next steps. */
export function usePetition(id: string) {
  const { language } = useLanguage();
  return useQuery({
    queryKey: [...petitionKey(id), language],
    queryFn: ({ signal }) => call(readPetition, { params: { id } }, signal),
  });
}
