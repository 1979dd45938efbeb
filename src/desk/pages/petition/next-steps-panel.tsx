import { Button } from 'antd';
import type { PetitionView } from '#contract/petitions.ts';
import type { StepId } from '#core/petitions/steps.ts';
import { knowingTexts } from '../../texts/knowing.ts';
import { petitionTexts } from '../../texts/petition.ts';
import { useSay } from '../../ui/language.tsx';
import { Folded } from './folded.tsx';
import { NotYetList } from './not-yet-list.tsx';
import { besides, ownOnly, seldom } from './step-rank.ts';

type Steps = PetitionView['steps'];
type Open = (step: StepId) => void;

type Props = {
  readonly steps: Steps;
  readonly notYet: PetitionView['notYet'];
  readonly closed: boolean;
  readonly onOpen: Open;
};

/** What the law allows next: own steps as buttons, others' with who takes them, and folded what is seldom needed or not possible yet. */
export function NextStepsPanel({ steps, notYet, closed, onOpen }: Props) {
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
      <StepList steps={first} onOpen={onOpen} />
      <Folded summary={say(knowingTexts.besides, { count: folded.length })} count={folded.length}>
        <StepList steps={folded} onOpen={onOpen} />
      </Folded>
      <NotYetList notYet={notYet} />
    </section>
  );
}

const isFolded = ({ step }: Steps[number]): boolean => seldom.includes(step);

function StepList({ steps, onOpen }: { readonly steps: Steps; readonly onOpen: Open }) {
  const say = useSay();
  const mine = steps
    .filter((step) => step.mine)
    .sort((a, b) => Number(besides.includes(a.step)) - Number(besides.includes(b.step)));
  const others = steps.filter((step) => !step.mine);
  return (
    <ul>
      {mine.map((step) => (
        <li key={step.step}>
          <Button
            block
            type={besides.includes(step.step) ? 'default' : 'primary'}
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
