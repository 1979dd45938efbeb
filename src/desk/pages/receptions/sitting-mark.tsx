import { Link } from '@tanstack/react-router';
import type { CSSProperties, DragEvent } from 'react';
import type { ReceptionView } from '#contract/receptions.ts';
import { paths } from '../../paths.ts';
import { receptionTexts as texts } from '../../texts/receptions.ts';
import { useSay } from '../../ui/language.tsx';

type Props = {
  readonly reception: ReceptionView;
  readonly style?: CSSProperties;
  readonly onDragStart?: (reception: ReceptionView, event: DragEvent) => void;
};

/** One sitting on the calendar: when, who, how it stands; a link to its page, and a thing to drag. */
export function SittingMark({ reception, style, onDragStart }: Props) {
  const say = useSay();
  const { id, startsAt, endsAt, seats, kindName, theme, place, room, status, mayPlan } = reception;
  const movable = onDragStart !== undefined && mayPlan && (status === 'planned' || status === 'published');
  const names = seats.filter(({ empty }) => !empty).map(({ name }) => name);
  return (
    <Link
      to={paths.reception}
      params={{ id }}
      className={`sitting sitting-${status}${reception.dayOff ? ' sitting-day-off' : ''}`}
      draggable={movable}
      {...(style ? { style } : {})}
      {...(movable ? { onDragStart: (event: DragEvent) => onDragStart(reception, event) } : {})}
    >
      <span className="sitting-time">
        {startsAt}–{endsAt}
      </span>{' '}
      <b>{names.join('、')}</b> <span className="sitting-kind">{theme === '' ? kindName : theme}</span>{' '}
      <span className="sitting-place">{[place, room].filter(Boolean).join(' ')}</span>
      <StandingMarks reception={reception} />
      <span className="visually-hidden">{say(standing[status])}</span>
    </Link>
  );
}

/** What a reader must notice: not announced yet, called off, an open absence, a day that is off. */
export function StandingMarks({ reception }: Pick<Props, 'reception'>) {
  const say = useSay();
  const { status, seats, dayOff, provisional } = reception;
  return (
    <span className="sitting-marks">
      {status !== 'published' && <span className="tag">{say(standing[status])}</span>}
      {seats.some(({ absence }) => absence) && (
        <span className="tag tag-amber">{say(texts.absenceWaits)}</span>
      )}
      {dayOff && status !== 'cancelled' && <span className="tag tag-amber">{say(texts.dayOff)}</span>}
      {provisional && <span className="tag">{say(texts.provisional)}</span>}
    </span>
  );
}

export const standing = {
  planned: texts.draft,
  published: texts.announced,
  cancelled: texts.cancelled,
  held: texts.held,
} as const;
