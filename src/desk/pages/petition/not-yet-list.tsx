import { useState } from 'react';
import type { PetitionView } from '#contract/petitions.ts';
import { knowingTexts } from '../../texts/knowing.ts';
import { useSay } from '../../ui/language.tsx';

type Props = { readonly notYet: PetitionView['notYet'] };

/** The steps that are not possible now, each with what is missing and who can supply it. */
export function NotYetList({ notYet }: Props) {
  const say = useSay();
  const ahead = notYet.filter((step) => !step.over);
  const over = notYet.filter((step) => step.over);
  return (
    <>
      <Folded summary={say(knowingTexts.ahead, { count: ahead.length })} steps={ahead} />
      <Folded summary={say(knowingTexts.over, { count: over.length })} steps={over} />
    </>
  );
}

type FoldedProps = { readonly summary: string; readonly steps: PetitionView['notYet'] };

// What lies folded is not on the page at all, so that a step is named once for whoever reads or listens to what can be done.
function Folded({ summary, steps }: FoldedProps) {
  const [open, setOpen] = useState(false);
  if (steps.length === 0) return null;
  return (
    <details className="not-yet" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {open && (
        <ul>
          {steps.map((step) => (
            <li key={step.step} title={step.article}>
              <span>{step.name}</span>
              <div className="quiet">{step.why}</div>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
