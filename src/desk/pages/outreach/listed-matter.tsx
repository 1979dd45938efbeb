import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import type { ListedMatterView } from '#contract/invitation-lists.ts';
import { paths } from '../../paths.ts';
import { outreachTexts as texts } from '../../texts/outreach.ts';
import { useSay } from '../../ui/language.tsx';

type Props = {
  readonly matter: ListedMatterView;
  readonly mayKeep: boolean;
  readonly onPick: () => void;
  readonly onSkip: () => void;
};

/** One matter of the list: why it is there, and what was decided. */
export function ListedMatter({ matter, mayKeep, onPick, onSkip }: Props) {
  const say = useSay();
  const { petitionId, number, title, receivedOn, reasons, receivedByLeader, note, fate } = matter;
  return (
    <li>
      <div className="outreach-what">
        <h2>
          <Link to={paths.petition} params={{ id: petitionId }}>
            {title}
          </Link>
        </h2>
        <p className="quiet">
          {[
            number,
            say(texts.receivedOn, { day: receivedOn }),
            say(receivedByLeader ? texts.heard : texts.notHeard),
          ].join(' · ')}
        </p>
        <ul className="outreach-reasons">
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
        {note !== '' && <p className="long-text">{note}</p>}
        <Fate matter={matter} />
      </div>
      {mayKeep && fate !== 'picked' && (
        <div className="outreach-acts">
          <Button type="primary" onClick={onPick} aria-label={say(texts.pickOf, { number })}>
            {say(texts.pick)}
          </Button>
          {fate === 'open' && (
            <Button onClick={onSkip} aria-label={say(texts.skipOf, { number })}>
              {say(texts.skip)}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}

function Fate({ matter }: { readonly matter: ListedMatterView }) {
  const say = useSay();
  const { fate, skippedBecause = '', invitation } = matter;
  if (fate === 'skipped') return <p>{say(texts.skippedBecause, { reason: skippedBecause })}</p>;
  if (!invitation) return null;
  const { day, at, leader, toldOn, outcome } = invitation;
  const standing = outcome
    ? say(texts.outcome, { outcome })
    : toldOn
      ? say(texts.told, { day: toldOn })
      : say(texts.toTell);
  return (
    <p>
      <b>{say(texts.invited, { day, at, leader })}</b> · {standing}
    </p>
  );
}
