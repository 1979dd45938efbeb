import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { findSimilar } from '#contract/similar.ts';
import { useSettled } from '../ui/use-settled.ts';
import { call } from './call.ts';

const titleLengthMin = 4;
const narrativeSent = 500;
const pauseMs = 600;

/** Earlier petitions like the one being typed, asked for when the typing rests. */
export function useSimilar(title: string, narrative: string) {
  const settledTitle = useSettled(title.trim(), pauseMs);
  const settledNarrative = useSettled(narrative.trim().slice(0, narrativeSent), pauseMs);
  return useQuery({
    queryKey: ['similar', settledTitle, settledNarrative],
    queryFn: ({ signal }) =>
      call(findSimilar, { body: { title: settledTitle, narrative: settledNarrative } }, signal),
    enabled: settledTitle.length >= titleLengthMin,
    placeholderData: keepPreviousData,
  });
}
