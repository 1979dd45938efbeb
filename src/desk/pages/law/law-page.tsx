import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { readLaw } from '#contract/clocks.ts';
import { call } from '../../api/call.ts';
import { lawTexts } from '../../texts/law.ts';
import { FailureNote } from '../../ui/failure-note.tsx';
import { useSay } from '../../ui/language.tsx';
import { Page } from '../../ui/page.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { CalendarYears } from './calendar-years.tsx';
import { LawEditor, type LawEdit } from './law-editor.tsx';
import { RuleSets } from './rule-sets.tsx';
import { WarningLadders } from './warning-ladders.tsx';
import { lawKey } from './use-law-change.ts';

/** The rules and the holidays that limits are computed by, and the warnings. Everybody may look; administrator and director change. */
export function LawPage() {
  const say = useSay();
  const [edit, setEdit] = useState<LawEdit | undefined>();
  const found = useQuery({ queryKey: lawKey, queryFn: ({ signal }) => call(readLaw, {}, signal) });
  const law = found.data;
  return (
    <Page wide title={say(lawTexts.title)}>
      <FailureNote error={found.error} onAgain={() => void found.refetch()} />
      {found.isPending && <Waiting />}
      {law && (
        <>
          <p>{say(lawTexts.publishedThrough, { day: law.publishedThrough })}</p>
          {edit && <LawEditor key={edit.start} edit={edit} onClose={() => setEdit(undefined)} />}
          <RuleSets sets={law.ruleSets} mayKeep={law.mayKeep} onEdit={setEdit} />
          <CalendarYears years={law.years} mayKeep={law.mayKeep} onEdit={setEdit} />
          <WarningLadders onEdit={setEdit} />
        </>
      )}
    </Page>
  );
}
