import type { ReactElement } from 'react';
import type { Facts } from '#core/kit/language.ts';
import { parsePlainDate } from '#core/kit/plain-date.ts';
import { toTraditional } from '#core/kit/traditional.ts';
import type { CitizenStep } from '#features/petitions/tell-story.ts';
import type { PageReader } from '../page-reader.ts';
import { stepMeanings } from '../pages/follow/step-texts.ts';
import { followTexts as texts } from '../pages/follow/texts.ts';

type StoryProps = { readonly reader: PageReader; readonly steps: readonly CitizenStep[] };

/** Every step with its day, its unit and post, the oldest first. */
export function Story({ reader, steps }: StoryProps): ReactElement {
  return (
    <ol className="story">
      {steps.map((step, at) => (
        // Steps are never reordered, so their place names them.
        <Step key={`${at} ${step.kind}`} reader={reader} step={step} />
      ))}
    </ol>
  );
}

function Step({ reader, step }: { readonly reader: PageReader; readonly step: CitizenStep }): ReactElement {
  const { speak, day } = reader;
  const meaning = stepMeanings[step.kind];
  const who = step.byPetitioner
    ? speak(texts.byPetitioner)
    : [step.unit, step.post].filter(Boolean).join(' ');
  return (
    <li>
      <time dateTime={step.on}>{day(step.on)}</time>
      <p className="what">
        {speak(step.words, ownFacts(step.facts, reader))}
        {step.count > 1 && speak(texts.times, { count: step.count })}
      </p>
      {meaning && <p className="meaning">{speak(meaning)}</p>}
      {who && <p className="who">{who}</p>}
    </li>
  );
}

// Facts are data and stay as they are, but for days, said in words, and names of papers and choices, words of this program.
function ownFacts(facts: Facts, { language, day }: PageReader): Facts {
  const told = (name: string, fact: string): string => {
    const date = parsePlainDate(fact);
    if (date) return day(date);
    return language === 'zh-Hant' && name.endsWith('Zh') ? toTraditional(fact) : fact;
  };
  const entries = Object.entries(facts).map(([name, fact]) => [
    name,
    typeof fact === 'string' ? told(name, fact) : fact,
  ]);
  return Object.fromEntries(entries);
}
