import { Link } from '@tanstack/react-router';
import type { PetitionRow } from '#contract/lists.ts';
import type { PlainDate } from '#core/kit/plain-date.ts';
import type { StepId } from '#core/petitions/steps.ts';
import { paths } from '../../paths.ts';
import { LimitMark } from '../../ui/limit-mark.tsx';

type Props = {
  readonly row: PetitionRow;
  readonly step: StepId;
  readonly action: string;
  readonly today: PlainDate;
};

/** One petition that waits, with its limit and the one next action. */
export function WorkRow({ row, step, action, today }: Props) {
  const { id, number, title, petitioners, nextLimit, colour, provisional } = row;
  return (
    <li className="work-row">
      <LimitMark limit={nextLimit} today={today} colour={colour} provisional={provisional} />
      <span className="number">{number}</span>
      <Link to={paths.petition} params={{ id }} className="work-title">
        {title}
      </Link>
      <span className="work-who">{petitioners}</span>
      <Link
        to={paths.petition}
        params={{ id }}
        search={{ step }}
        className="work-action"
        aria-label={`${action}: ${number}`}
      >
        {action}
      </Link>
    </li>
  );
}
