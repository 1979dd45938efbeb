import type { ReactElement } from 'react';
import type { Words } from '#core/kit/language.ts';
import type { CitizenView } from '#features/petitions/tell-petitioner.ts';
import type { PageReader } from '../page-reader.ts';
import { FactList } from './fact-list.tsx';
import { Written } from './written.tsx';

type Props = { readonly reader: PageReader; readonly joint: CitizenView['joint'] };

/** What each department said at the table, and who answers for it. */
export function Joint({ reader, joint }: Props): ReactElement {
  const { speak, day } = reader;
  return (
    <>
      {joint.map(({ on, lead, parties }, at) => (
        <section key={`${at} ${on}`}>
          <h2>{speak(texts.title, { date: day(on) })}</h2>
          <p>{lead ? speak(texts.lead, { unit: lead.name, date: day(lead.limit) }) : speak(texts.noLead)}</p>
          <FactList
            facts={parties.map(({ name, leads, opinion }) => ({
              label: leads ? speak(texts.leads, { name }) : name,
              value: opinion === undefined ? speak(texts.silent) : <Written text={opinion} />,
            }))}
          />
        </section>
      ))}
    </>
  );
}

const texts = {
  title: { zh: '{date}的联合接访', en: 'The joint reception of {date}' },
  lead: {
    zh: '由{unit}牵头，{date}以前给您答复。有事找这个单位就行，不用一个一个部门跑。',
    en: '{unit} leads and answers you by {date}. Turn to it alone; you need not go from one to the next.',
  },
  noLead: { zh: '还没有确定由哪个部门牵头。', en: 'It is not decided yet which department leads.' },
  leads: { zh: '{name}（牵头）', en: '{name} (leads)' },
  silent: { zh: '还没有提出意见', en: 'has not said anything yet' },
} as const satisfies Record<string, Words>;
