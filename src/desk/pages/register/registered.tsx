import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { paperPath } from '#contract/attachments.ts';
import type { Answer } from '#contract/operation.ts';
import type { registerPetition } from '#contract/petitions.ts';
import { paths } from '../../paths.ts';
import { intakeTexts } from '../../texts/intake.ts';
import { useSay } from '../../ui/language.tsx';

type Props = {
  readonly petition: Answer<typeof registerPetition>;
  /** The hall to go back to, for who registers at one of its windows. */
  readonly hall: { readonly id: string; readonly window: string | undefined } | undefined;
  readonly onNext: () => void;
};

/** After registering: what to tell the visitor, the slip for their hand, and on to the next. */
export function Registered({ petition, hall, onNext }: Props) {
  const say = useSay();
  return (
    <section className="registered" role="status" aria-labelledby="registered-heading">
      <h2 id="registered-heading">{say(intakeTexts.done)}</h2>
      <dl className="facts facts-large">
        <dt>{say(intakeTexts.number)}</dt>
        <dd className="number">{petition.number}</dd>
        <dt>{say(intakeTexts.queryCode)}</dt>
        <dd className="number">{petition.queryCode.replace(/(.{4})(?=.)/g, '$1 ')}</dd>
        <dt>{say(intakeTexts.triageLimit)}</dt>
        <dd className="number">{petition.triageLimit}</dd>
      </dl>
      <p className="quiet">{say(intakeTexts.queryCodeNote)}</p>
      <div className="submit-row">
        <Button
          type="primary"
          size="large"
          autoFocus
          href={paperPath(petition.id, 'slip', 'pdf')}
          target="_blank"
        >
          {say(intakeTexts.printSlip)}
        </Button>
        <Button size="large" onClick={onNext}>
          {say(intakeTexts.next)}
        </Button>
        <Link to={paths.petition} params={{ id: petition.id }}>
          {say(intakeTexts.open)}
        </Link>
        {hall && (
          <Link to={paths.hall} params={{ id: hall.id }} search={hall.window ? { window: hall.window } : {}}>
            {say(intakeTexts.toHall)}
          </Link>
        )}
      </div>
    </section>
  );
}
