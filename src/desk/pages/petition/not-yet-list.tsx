import type { PetitionView } from '#contract/petitions.ts';
import { knowingTexts } from '../../texts/knowing.ts';
import { useSay } from '../../ui/language.tsx';
import { Folded } from './folded.tsx';

type Props = { readonly notYet: PetitionView['notYet'] };

/** The steps that are not possible now, each with what is missing and who can supply it. */
export function NotYetList({ notYet }: Props) {
  const say = useSay();
  const ahead = notYet.filter((step) => !step.over);
  const over = notYet.filter((step) => step.over);
  return (
    <>
      <FoldedSteps summary={say(knowingTexts.ahead, { count: ahead.length })} steps={ahead} />
      <FoldedSteps summary={say(knowingTexts.over, { count: over.length })} steps={over} />
    </>
  );
}

type StepsProps = { readonly summary: string; readonly steps: PetitionView['notYet'] };

function FoldedSteps({ summary, steps }: StepsProps) {
  return (
    <Folded summary={summary} count={steps.length}>
      <ul className="not-yet">
        {steps.map((step) => (
          <li key={step.step} title={step.article}>
            <span>{step.name}</span>
            <div className="quiet">{step.why}</div>
          </li>
        ))}
      </ul>
    </Folded>
  );
}
