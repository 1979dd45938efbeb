import { App, Button } from 'antd';
import { withdrawCalendarYear, type CalendarYearView } from '#contract/clocks.ts';
import { call } from '../../api/call.ts';
import { lawTexts } from '../../texts/law.ts';
import { FailureNote } from '../../ui/failure-note.tsx';
import { useSay } from '../../ui/language.tsx';
import type { LawEdit } from './law-editor.tsx';
import { startOfYear } from './start-of-year.ts';
import { useLawChange } from './use-law-change.ts';

type Props = {
  readonly years: readonly CalendarYearView[];
  readonly mayKeep: boolean;
  readonly onEdit: (edit: LawEdit) => void;
};

/** The published years, the newest first, with the notices they were read from. */
export function CalendarYears({ years, mayKeep, onEdit }: Props) {
  const say = useSay();
  const next = (years[0]?.year ?? 0) + 1;
  return (
    <section className="panel law-list" aria-labelledby="calendar-heading">
      <h2 id="calendar-heading">{say(lawTexts.calendar)}</h2>
      {years.map((year, at) => (
        <details key={year.year} open={at === 0}>
          <summary>
            <b>{say(lawTexts.year, { year: year.year })}</b>{' '}
            {year.own && <span className="quiet">{say(lawTexts.own)}</span>}
          </summary>
          <dl className="facts">
            <dt>{say(lawTexts.off)}</dt>
            <dd>{year.off.map(runText).join(' · ')}</dd>
            <dt>{say(lawTexts.work)}</dt>
            <dd>{year.work.map(runText).join(' · ')}</dd>
            <dt>{say(lawTexts.source)}</dt>
            <dd className="breakable">{year.papers.join(' ')}</dd>
          </dl>
          {mayKeep && year.own && <Withdraw year={year.year} />}
        </details>
      ))}
      {mayKeep && (
        <p>
          <Button onClick={() => onEdit({ what: 'calendar', start: startOfYear(next) })}>
            {say(lawTexts.addYear)}
          </Button>
        </p>
      )}
    </section>
  );
}

const runText = ({ name, from, to }: CalendarYearView['off'][number]): string =>
  from === to ? `${name} ${from}` : `${name} ${from} – ${to}`;

function Withdraw({ year }: { readonly year: number }) {
  const say = useSay();
  const { message } = App.useApp();
  const withdrawing = useLawChange(
    () => call(withdrawCalendarYear, { params: { year: String(year) } }),
    () => void message.success(say(lawTexts.withdrawn)),
  );
  return (
    <>
      <FailureNote error={withdrawing.error} />
      <Button loading={withdrawing.isPending} onClick={() => withdrawing.mutate(undefined)}>
        {say(lawTexts.withdraw, { year })}
      </Button>
    </>
  );
}
