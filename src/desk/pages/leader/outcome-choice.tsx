import type { BriefView } from '#contract/talks.ts';
import type { TalkOutcome } from '#core/petitions/talk.ts';
import { leaderTexts as texts } from '../../texts/leader.ts';
import { useSay } from '../../ui/language.tsx';

type Props = {
  readonly brief: BriefView;
  readonly value: TalkOutcome | undefined;
  readonly onChange: (outcome: TalkOutcome) => void;
};

// What changes nothing comes last and takes less room.
const shown: readonly TalkOutcome[] = ['settled', 'promised', 'assigned', 'invited-again', 'explained'];

/** Four big choices and “explain”. What cannot be chosen is not there; it says why and what else there is. */
export function OutcomeChoice({ brief, value, onChange }: Props) {
  const say = useSay();
  const { notSettled } = brief;
  const offered = shown.filter((outcome) => outcome !== 'settled' || notSettled === undefined);
  return (
    <fieldset className="outcomes">
      <legend>{say(texts.outcome)}</legend>
      <div className="outcome-list">
        {offered.map((outcome) => (
          <label
            key={outcome}
            className={`outcome outcome-${outcome}${outcome === value ? ' outcome-chosen' : ''}`}
          >
            <input
              type="radio"
              name="outcome"
              value={outcome}
              checked={outcome === value}
              onChange={() => onChange(outcome)}
            />
            <b>{say(texts[outcome])}</b>
            <span>{say(texts[`${outcome}Hint`])}</span>
          </label>
        ))}
      </div>
      {notSettled !== undefined && <p className="note">{say(texts.notOffered, { why: notSettled })}</p>}
    </fieldset>
  );
}
