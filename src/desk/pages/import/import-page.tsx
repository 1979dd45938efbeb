import { useNavigate, useSearch } from '@tanstack/react-router';
import { paths } from '../../paths.ts';
import { importTexts } from '../../texts/import.ts';
import { useSay } from '../../ui/language.tsx';
import { OnlyWith } from '../../ui/only-with.tsx';
import { pageAccess } from '../../ui/page-access.ts';
import { Page } from '../../ui/page.tsx';
import { ImportProgress } from './import-progress.tsx';
import { ImportStart } from './import-start.tsx';

/** The office's old workbooks. The address keeps which import is meant, so it can be left and returned to. */
export function ImportPage() {
  const say = useSay();
  const navigate = useNavigate();
  const { id } = useSearch({ from: '/desk/import' });
  const go = (next: string | undefined): void =>
    void navigate({ to: paths.import, search: next === undefined ? {} : { id: next } });
  return (
    <OnlyWith access={pageAccess.import} title={say(importTexts.title)}>
      <Page title={say(importTexts.title)}>
        {id === undefined ? (
          <ImportStart onStarted={go} />
        ) : (
          <ImportProgress id={id} onAnother={() => go(undefined)} />
        )}
      </Page>
    </OnlyWith>
  );
}
