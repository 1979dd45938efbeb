import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { readBrief } from '#contract/talks.ts';
import { call } from '../../api/call.ts';
import { FailureNote } from '../../ui/failure-note.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { BriefSheet } from './brief-sheet.tsx';
import type { TalkAt } from './talk-draft.ts';
import { TalkForm } from './talk-form.tsx';
import { leaderKey } from './use-talk.ts';

type Props = { readonly id: string; readonly at?: TalkAt | undefined; readonly next?: ReactNode };

/** One matter on one page: what to know, and the record of the talk beside or under it. */
export function TalkSheet({ id, at, next }: Props) {
  const { language } = useLanguage();
  const receptionId = at?.receptionId;
  const found = useQuery({
    queryKey: [...leaderKey, 'brief', id, receptionId, language],
    queryFn: ({ signal }) =>
      call(readBrief, { params: { id }, query: receptionId === undefined ? {} : { receptionId } }, signal),
    staleTime: 30_000,
  });
  const brief = found.data;
  if (!brief)
    return (
      <>
        <FailureNote error={found.error} onAgain={() => void found.refetch()} />
        {found.isPending && <Waiting />}
      </>
    );
  return (
    <div className="sheet">
      <BriefSheet brief={brief} />
      {brief.mayRecord && (
        <TalkForm key={id} brief={brief} at={at} next={next} onReload={() => void found.refetch()} />
      )}
    </div>
  );
}
