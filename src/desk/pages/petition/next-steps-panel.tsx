import { Button } from 'antd';
import type { PetitionView } from '#contract/petitions.ts';
import type { StepId } from '#core/petitions/steps.ts';
import { petitionTexts } from '../../texts/petition.ts';
import { useSay } from '../../ui/language.tsx';
import { NotYetList } from './not-yet-list.tsx';

type Props = {
  readonly steps: PetitionView['steps'];
  readonly notYet: PetitionView['notYet'];
  readonly closed: boolean;
  readonly onOpen: (step: StepId) => void;
};

// Corrections and notes are possible for long; the step that moves the petition on comes first.
const besides: readonly StepId[] = [
  'amend',
  'redirect',
  'decline',
  'withdraw',
  'reopen',
  'link',
  'unlink',
  'merge',
  'unmerge',
  'contest',
  'name-co-handlers',
  'assign-successor',
  'object',
  'reject-objection',
  'request-extension',
  'refuse-extension',
  'order-hearing',
  'draft-agreement',
  'drop-agreement',
  'record-performance',
  'accept-simple',
  'convert-simple',
  'adjourn-hearing',
  'cancel-hearing',
  'name-handler',
  'add-note',
  'return-decision',
  'return-duty-answer',
  'request-route-move',
  'refuse-route-move',
  'record-hand-over',
  'bring-back',
  'record-accusation-result',
  'return-report',
  'apply-review',
  'apply-final-review',
  'ask-review-documents',
  'refuse-review',
  'suspend-review',
  'end-review',
  'return-review',
  'mark-important',
  'unmark-important',
  'declare-recusal',
  'request-recusal',
  'urge',
  'order-supervision',
  'return-supervision',
  'inspect',
];

// Open to many people nearly all the time; nobody waits for another to take them.
const ownOnly: readonly StepId[] = [
  'mark-important',
  'unmark-important',
  'declare-recusal',
  'request-recusal',
  'urge',
  'order-supervision',
  'inspect',
];

/** What the law allows next: own steps as buttons, others' with who takes them, and folded what is not possible yet. */
export function NextStepsPanel({ steps, notYet, closed, onOpen }: Props) {
  const say = useSay();
  const mine = steps
    .filter((step) => step.mine)
    .sort((a, b) => Number(besides.includes(a.step)) - Number(besides.includes(b.step)));
  const others = steps.filter((step) => !step.mine && !ownOnly.includes(step.step));
  return (
    <section className="panel next-steps no-print" aria-labelledby="next-heading">
      <h2 id="next-heading">{say(petitionTexts.next)}</h2>
      {closed && mine.every((step) => besides.includes(step.step)) && (
        <p className="quiet">{say(petitionTexts.noSteps)}</p>
      )}
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
      <NotYetList notYet={notYet} />
    </section>
  );
}
