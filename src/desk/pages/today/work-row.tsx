import { Link } from '@tanstack/react-router';
import type { PetitionRow } from '#contract/lists.ts';
import type { PlainDate } from '#core/kit/plain-date.ts';
import type { StepId } from '#core/petitions/steps.ts';
import { paths } from '../../paths.ts';
import { LimitMark } from '../../ui/limit-mark.tsx';

type Props = {
  readonly row: PetitionRow;
  /** The one next action, if the group is about one. */
  readonly next?: { readonly step: StepId; readonly name: string };
  readonly today: PlainDate;
};

/** One petition that waits, with its limit. */
export function WorkRow({ row, next, today }: Props) {
  const { id, number, title, petitioners, nextLimit, colour, provisional } = row;
  return (
    <li className="work-row">
      <LimitMark limit={nextLimit} today={today} colour={colour} provisional={provisional} />
      <span className="number">{number}</span>
      <Link to={paths.petition} params={{ id }} className="work-title">
        {title}
      </Link>
      <span className="work-who">{petitioners}</span>
      {next && (
        <Link
          to={paths.petition}
          params={{ id }}
          search={{ step: next.step }}
          className="work-action"
          aria-label={`${next.name}: ${number}`}
        >
          {next.name}
        </Link>
      )}
    </li>
  );
}
