import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import { findPetitioners, type petitionerHit } from '#contract/petitioners.ts';
import { useSettled } from '../ui/use-settled.ts';
import { call } from './call.ts';

export type PetitionerHit = z.output<typeof petitionerHit>;

const lookUpLengthMin = 2;

/** Known petitioners by name, phone tail or document number, from two characters up. */
export function usePetitioners(words: string) {
  const q = useSettled(words.trim());
  return useQuery({
    queryKey: ['petitioners', q],
    queryFn: ({ signal }) => call(findPetitioners, { query: { q } }, signal),
    enabled: q.length >= lookUpLengthMin,
    placeholderData: keepPreviousData,
  });
}
