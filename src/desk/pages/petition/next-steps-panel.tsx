import { Button } from 'antd';
import type { PetitionView } from '#contract/petitions.ts';
import type { StepId } from '#core/petitions/steps.ts';
import { knowingTexts } from '../../texts/knowing.ts';
import { petitionTexts } from '../../texts/petition.ts';
import { useSay } from '../../ui/language.tsx';
import { Folded } from './folded.tsx';
import { NotYetList } from './not-yet-list.tsx';
import { besides, mainStep, ownOnly, seldom } from './step-rank.ts';

type Steps = PetitionView['steps'];
type Open = (step: StepId) => void;

type Props = {
  readonly steps: Steps;
  readonly notYet: PetitionView['notYet'];
  readonly ahead: PetitionView['ahead'];
  readonly closed: boolean;
  readonly onOpen: Open;
};

/** What the law allows next: own steps as buttons, others' with who takes them, and folded what is seldom needed or not possible yet. */
export function NextStepsPanel({ steps, notYet, ahead, closed, onOpen }: Props) {
  const say = useSay();
  const shown = steps.filter((step) => step.mine || !ownOnly.includes(step.step));
  const first = shown.filter((step) => !isFolded(step));
  const folded = shown.filter(isFolded);
  return (
    <section className="panel next-steps no-print" aria-labelledby="next-heading">
      <h2 id="next-heading">{say(petitionTexts.next)}</h2>
      {closed && shown.every((step) => !step.mine || besides.includes(step.step)) && (
        <p className="quiet">{say(petitionTexts.noSteps)}</p>
      )}
      <StepList steps={first} main={mainStep(steps)} onOpen={onOpen} />
      <Folded summary={say(knowingTexts.besides, { count: folded.length })} count={folded.length}>
        <StepList steps={folded} onOpen={onOpen} />
      </Folded>
      <NotYetList notYet={notYet} ahead={ahead} />
    </section>
  );
}

const isFolded = ({ step }: Steps[number]): boolean => seldom.includes(step);

type ListProps = { readonly steps: Steps; readonly main?: StepId | undefined; readonly onOpen: Open };

function StepList({ steps, main, onOpen }: ListProps) {
  const say = useSay();
  const rankOf = ({ step }: Steps[number]): number => (step === main ? 0 : besides.includes(step) ? 2 : 1);
  const mine = steps.filter((step) => step.mine).toSorted((a, b) => rankOf(a) - rankOf(b));
  const others = steps.filter((step) => !step.mine);
  return (
    <ul>
      {mine.map((step) => (
        <li key={step.step}>
          <Button
            block
            type={step.step === main ? 'primary' : 'default'}
            title={step.article}
            onClick={() => onOpen(step.step)}
          >
            {step.name}
          </Button>
        </li>
      ))}
      {others.map((step) => (
        <li key={step.step} className="step-other">
          <span>{step.name}</span>
          <div className="quiet">{say(petitionTexts.takenBy, { who: step.who })}</div>
        </li>
      ))}
    </ul>
  );
}
