import type { ReactElement } from 'react';
import type { Words } from '#core/kit/language.ts';
import type { TalkOutcome } from '#core/petitions/talk.ts';
import type { CitizenView } from '#features/petitions/tell-petitioner.ts';
import type { PageReader } from '../page-reader.ts';
import { Written } from './written.tsx';

type Props = { readonly reader: PageReader; readonly talks: CitizenView['talks'] };

/** Which leader received them, when, what they hold, and what comes of it. */
export function Talks({ reader, talks }: Props): ReactElement | null {
  const { speak, day } = reader;
  if (talks.length === 0) return null;
  return (
    <section>
      <h2>{speak(texts.title)}</h2>
      {talks.map(({ id, on, name, post, opinion, outcome }) => (
        <div key={id}>
          <p>{speak(texts.received, { date: day(on), post, name })}</p>
          {opinion !== '' && (
            <blockquote>
              <Written text={opinion} />
            </blockquote>
          )}
          <p>{speak(outcomeTexts[outcome])}</p>
        </div>
      ))}
    </section>
  );
}

const texts = {
  title: { zh: '领导接访', en: 'Received by a leader' },
  received: {
    zh: '{date}，{post}{name}接待了您。领导的意见：',
    en: 'On {date} you were received by {name}, {post}. The leader’s opinion:',
  },
} as const satisfies Record<string, Words>;

const outcomeTexts = {
  settled: { zh: '当场作了答复。', en: 'You were answered on the spot.' },
  promised: {
    zh: '答应了办理的期限，写在“承诺”里。到期没有办的，请拿着回执来问。',
    en: 'A day was promised. If it passes, come with your slip and ask.',
  },
  assigned: {
    zh: '已经交给有关单位限期办理。',
    en: 'It was given to a unit, with a day by which it must be done.',
  },
  explained: {
    zh: '当面作了解释；原来的办理和您的权利都不变。',
    en: 'It was explained; the handling goes on, and your rights stay as they were.',
  },
  'invited-again': {
    zh: '约好了再谈一次，时间写在上面。',
    en: 'Another talk was agreed; its time is written above.',
  },
} as const satisfies Record<TalkOutcome, Words>;
