import { Link } from '@tanstack/react-router';
import { Button, Popover } from 'antd';
import type { ClockView } from '#contract/petition-parts.ts';
import { clockOwnerWords } from '#core/petitions/petition-words.ts';
import { paths } from '../../paths.ts';
import { petitionTexts } from '../../texts/petition.ts';
import { detourTexts } from '../../texts/detours.ts';
import { daysLeftText } from '../../ui/limit-mark.tsx';
import { useSay } from '../../ui/language.tsx';

type Props = { readonly petitionId: string; readonly clocks: readonly ClockView[] };

/** The limits, the running ones first; each says how it came about on hover, focus, tap and in print. */
export function ClocksPanel({ petitionId, clocks }: Props) {
  const say = useSay();
  const sorted = clocks
    .map((clock, at) => ({ clock, number: String(at + 1) }))
    .sort(
      ({ clock: a }, { clock: b }) =>
        Number(a.stoppedOn !== undefined) - Number(b.stoppedOn !== undefined) || (a.limit < b.limit ? -1 : 1),
    );
  return (
    <section className="panel" aria-labelledby="clocks-heading">
      <h2 id="clocks-heading">{say(petitionTexts.clocks)}</h2>
      {sorted.length === 0 && <p className="quiet">{say(petitionTexts.noClocks)}</p>}
      <ul className="clocks">
        {sorted.map(({ clock, number }) => (
          <Clock key={number} clock={clock} petitionId={petitionId} number={number} />
        ))}
      </ul>
    </section>
  );
}

type ClockProps = { readonly clock: ClockView; readonly petitionId: string; readonly number: string };

function Clock({ clock, petitionId, number }: ClockProps) {
  const say = useSay();
  const { name, limit, target, stoppedOn, pausedSince, colour, explanation, provisional, owner, warnings } =
    clock;
  const lapsed = !stoppedOn && !pausedSince && colour === 'stopped';
  const counting = lapsed ? say(detourTexts.lapsed) : daysLeftText(clock.daysLeft, say);
  const running = pausedSince ? say(petitionTexts.clockPaused, { day: pausedSince }) : counting;
  const state = stoppedOn ? say(petitionTexts.clockStopped, { day: stoppedOn }) : running;
  return (
    <li className={`clock clock-${stoppedOn ? 'stopped' : colour}`}>
      <div className="clock-head">
        <b>{name}</b> <span className="quiet">{say(clockOwnerWords[owner])}</span>
        <Link
          className="clock-certificate no-print"
          to={paths.certificate}
          params={{ id: petitionId, number }}
          aria-label={say(petitionTexts.certificateFor, { name })}
        >
          {say(petitionTexts.certificate)}
        </Link>
      </div>
      <Popover
        content={<p className="explanation">{explanation}</p>}
        trigger={['hover', 'focus', 'click']}
        placement="left"
      >
        <Button
          type="text"
          size="small"
          className="clock-day"
          aria-label={`${limit} ${state} ${name} ${say(petitionTexts.why)}`}
        >
          <time dateTime={limit}>{limit}</time> {stoppedOn ? state : <b>{state}</b>}
        </Button>
      </Popover>
      {!stoppedOn && target < limit && owner !== 'petitioner' && (
        <div className="quiet">{say(petitionTexts.clockTarget, { day: target })}</div>
      )}
      {warnings.length > 0 && (
        <ul className="clock-warnings quiet">
          {warnings.map(({ rung, name: words, on }) => (
            <li key={rung}>{say(petitionTexts.warned, { day: on, words })}</li>
          ))}
        </ul>
      )}
      {pausedSince && <div className="quiet">{say(petitionTexts.clockPausedLimit)}</div>}
      {provisional && <div className="quiet">{say(petitionTexts.provisional)}</div>}
      <p className="explanation print-only">{explanation}</p>
    </li>
  );
}
