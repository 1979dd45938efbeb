import { useNavigate } from '@tanstack/react-router';
import { Button, Checkbox } from 'antd';
import { useState } from 'react';
import type { Answer } from '#contract/operation.ts';
import { planReceptions } from '#contract/receptions.ts';
import type { previewPattern } from '#contract/roster.ts';
import { call } from '../../api/call.ts';
import { paths } from '../../paths.ts';
import { receptionTexts as texts } from '../../texts/receptions.ts';
import { FailureNote } from '../../ui/failure-note.tsx';
import { useSay } from '../../ui/language.tsx';
import type { PatternValues } from './pattern-values.ts';
import { sittingToContent } from './reception-values.ts';
import { weekdayWord } from './roster-days.ts';
import { useRosterChange } from './use-roster.ts';

type Days = Answer<typeof previewPattern>['days'];
type Props = { readonly values: PatternValues; readonly days: Days };

/** The pattern day by day: what is moved or left out and why, what is in the way; what is ticked will be planned. */
export function PatternPreview({ values, days }: Props) {
  const say = useSay();
  const navigate = useNavigate();
  const names = say(texts.weekdayNames);
  const [left, setLeft] = useState<ReadonlySet<string>>(
    () => new Set(days.filter(({ clash }) => clash).map(({ on }) => on)),
  );
  const chosen = days.filter(({ on, dropped }) => !dropped && !left.has(on));
  // The same preview sent twice plans once.
  const [ids] = useState(() => new Map(days.map(({ on }) => [on, crypto.randomUUID()])));
  const toReception = ({ on, leaders, movedFrom }: Days[number]) => ({
    id: ids.get(on) ?? '',
    content: { ...sittingToContent(values), on, leaders },
    ...(movedFrom ? { movedFrom } : {}),
  });
  const planning = useRosterChange(
    () => call(planReceptions, { body: { receptions: chosen.map(toReception) } }),
    ({ planned }) => say(texts.plannedAll, { count: planned }),
    () => void navigate({ to: paths.receptions, search: chosen[0] ? { on: chosen[0].on } : {} }),
  );
  const toggle = (on: string, taken: boolean): void =>
    setLeft((before) => {
      const next = new Set(before);
      if (taken) next.delete(on);
      else next.add(on);
      return next;
    });
  return (
    <section className="panel" aria-labelledby="pattern-preview">
      <h2 id="pattern-preview">
        {say(texts.previewTitle)}{' '}
        <span className="count">{say(texts.previewKept, { count: chosen.length })}</span>
      </h2>
      <ul className="pattern-days">
        {days.map((day) => (
          <li key={`${day.on} ${day.dropped}`} className={day.dropped ? 'quiet' : ''}>
            <Checkbox
              checked={!day.dropped && !left.has(day.on)}
              disabled={day.dropped}
              onChange={(event) => toggle(day.on, event.target.checked)}
            >
              <time dateTime={day.on}>{day.on}</time> {weekdayWord(day.on, names)}{' '}
              <b>{day.leaders.map(({ name }) => name).join('、')}</b>
            </Checkbox>
            <DayNotes day={day} />
          </li>
        ))}
      </ul>
      <FailureNote error={planning.error} />
      <Button
        type="primary"
        disabled={chosen.length === 0}
        loading={planning.isPending}
        onClick={() => planning.mutate(undefined)}
      >
        {say(texts.planAll, { count: chosen.length })}
      </Button>
    </section>
  );
}

function DayNotes({ day }: { readonly day: Days[number] }) {
  const say = useSay();
  const { dropped, why = '', movedFrom, provisional, clash } = day;
  return (
    <span className="pattern-notes">
      {dropped && <span>{say(texts.dropped, { why })}</span>}
      {movedFrom && <span className="tag">{say(texts.moved, { day: movedFrom, why })}</span>}
      {provisional && <span className="tag">{say(texts.provisional)}</span>}
      {clash && (
        <span className="pattern-clash">
          <b>{say(texts.clash)}</b> {clash}
        </span>
      )}
    </span>
  );
}
