import type { PromiseRow } from '#contract/promise-lists.ts';
import { useToday } from '../api/today.ts';
import { promiseTexts as texts } from '../texts/promises.ts';
import { useSay } from './language.tsx';
import { LimitMark } from './limit-mark.tsx';

type Props = Pick<PromiseRow, 'standing' | 'limit'> & {
  readonly keptOn: string | undefined;
  readonly withdrawnOn: string | undefined;
};

/** How a promise stands, as every limit is shown: red when late, amber when soon; or how it ended. */
export function PromiseStanding({ standing, limit, keptOn, withdrawnOn }: Props) {
  const say = useSay();
  const today = useToday();
  if (withdrawnOn) return <b className="quiet">{say(texts.withdrawn, { day: withdrawnOn })}</b>;
  if (keptOn) return <b>{say(standing === 'kept-late' ? texts.keptLate : texts.kept, { day: keptOn })}</b>;
  const colour = standing === 'late' ? 'red' : standing === 'amber' ? 'amber' : 'calm';
  return <LimitMark limit={limit} today={today} colour={colour} provisional={false} />;
}
