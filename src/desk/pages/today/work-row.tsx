import { Link } from '@tanstack/react-router';
import type { PetitionRow } from '#contract/lists.ts';
import type { PlainDate } from '#core/kit/plain-date.ts';
import type { StepId } from '#core/petitions/steps.ts';
import { paths } from '../../paths.ts';
import { todayTexts } from '../../texts/today.ts';
import { useSay } from '../../ui/language.tsx';
import { LimitMark } from '../../ui/limit-mark.tsx';

type Props = {
  readonly row: PetitionRow;
  readonly step: StepId;
  readonly action: string;
  readonly today: PlainDate;
};

/** One petition that waits, with its limit and the one next action. */
export function WorkRow({ row, step, action, today }: Props) {
  const say = useSay();
  const { id, number, title, petitioners, peopleCount, nextLimit, colour } = row;
  const who =
    peopleCount > 1 ? say(todayTexts.people, { name: petitioners, count: peopleCount }) : petitioners;
  return (
    <li className="work-row">
      <LimitMark limit={nextLimit} today={today} colour={colour} />
      <span className="number">{number}</span>
      <Link to={paths.petition} params={{ id }} className="work-title">
        {title}
      </Link>
      <span className="work-who">{who}</span>
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
