import type { ReactElement } from 'react';
import { sayLeader } from '#core/petitions/describe-case-lead.ts';
import { caseLevelWords } from '#core/petitions/case-lead.ts';
import type { Words } from '#core/kit/language.ts';
import type { CitizenView } from '#features/petitions/tell-petitioner.ts';
import type { PageReader } from '../page-reader.ts';

type Props = { readonly reader: PageReader; readonly leads: CitizenView['caseLeads'] };

/** Who answers for the matter to the end: name and post, and by when it is to be settled. */
export function CaseLeaders({ reader: { speak, day }, leads }: Props): ReactElement | null {
  if (leads.length === 0) return null;
  return (
    <section>
      <h2>{speak(texts.title)}</h2>
      <ul>
        {leads.map(({ level, leader, deadline }) => (
          <li key={level}>
            {speak(texts.line, {
              leader: sayLeader(leader),
              level: speak(caseLevelWords[level]),
              date: day(deadline),
            })}
          </li>
        ))}
      </ul>
      <p className="quiet">{speak(texts.note)}</p>
    </section>
  );
}

const texts = {
  title: { zh: '谁对这件事负责到底', en: 'Who answers for your matter to the end' },
  line: {
    zh: '{leader}，{level}包案，要在{date}以前把事情解决好。',
    en: '{leader}, {level}, who is to see it settled by {date}.',
  },
  note: {
    zh: '办理单位和期限不变，您的权利也不变。',
    en: 'The unit in charge, its limits and your rights stay the same.',
  },
} as const satisfies Record<string, Words>;
