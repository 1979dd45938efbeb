import type { ReactElement } from 'react';
import type { CitizenView } from '#features/petitions/tell-petitioner.ts';
import type { PageReader } from '../page-reader.ts';
import { dutyTexts as texts } from '../pages/follow/claim-texts.ts';
import { FactList } from './fact-list.tsx';
import { Written } from './written.tsx';

type Props = { readonly reader: PageReader; readonly duty: NonNullable<CitizenView['dutyAnswer']> };

/** The served notice on a duty of the unit: what was found and what was done. */
export function DutyAnswer({ reader, duty }: Props): ReactElement {
  const { speak, day } = reader;
  const parts = ['checked', 'findings', 'action', 'basis'] as const;
  return (
    <section className="letter">
      <h2>{speak(texts.title)}</h2>
      <p>{speak(texts.head, { date: day(duty.servedOn) })}</p>
      <FactList
        facts={parts.map((part) => ({ label: speak(texts[part]), value: <Written text={duty[part]} /> }))}
      />
    </section>
  );
}
