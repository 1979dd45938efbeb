import type { CaseLeadRow } from '#contract/case-lead-lists.ts';
import type { Facts, Words } from '#core/kit/language.ts';
import { useToday } from '../../api/today.ts';
import { caseListTexts as texts } from '../../texts/case-lists.ts';
import { useSay } from '../../ui/language.tsx';
import { LimitMark } from '../../ui/limit-mark.tsx';

/** The deadline as every limit is shown, or how the lead ended. */
export function CaseDeadline({ row }: { readonly row: CaseLeadRow }) {
  const say = useSay();
  const today = useToday();
  if (row.endedOn) return <b className="quiet">{say(texts.endedOn, { day: row.endedOn })}</b>;
  const colour = row.overdue ? 'red' : row.first ? 'amber' : 'calm';
  return (
    <>
      <LimitMark limit={row.deadline} today={today} colour={colour} provisional={false} />
      {row.endAskedOn && <div className="quiet">{say(texts.endAsked, { day: row.endAskedOn })}</div>}
    </>
  );
}

/** When the lead's side last recorded work, how long ago that is, and when the case was last heard. */
export function CaseProgress({ row }: { readonly row: CaseLeadRow }) {
  const say = useSay();
  const { lastProgressOn, daysStill, heardOn, endedOn } = row;
  return (
    <>
      {lastProgressOn ? (
        <span>{say(texts.progressOn, { day: lastProgressOn })}</span>
      ) : (
        <span className="quiet">{say(texts.noProgress)}</span>
      )}
      {!endedOn && daysStill > 0 && <div className="quiet">{say(texts.daysStill, { days: daysStill })}</div>}
      {heardOn && <div className="quiet">{say(texts.heardOn, { day: heardOn })}</div>}
    </>
  );
}

export const dutiesText = (
  { dutiesDone: done, dutiesAll: all }: CaseLeadRow,
  say: (words: Words, facts?: Facts) => string,
): string => say(texts.duties, { done, all });
