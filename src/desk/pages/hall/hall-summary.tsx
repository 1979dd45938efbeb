import type { HallView } from '#contract/hall.ts';
import { hallTexts as texts } from '../../texts/hall.ts';
import { useSay } from '../../ui/language.tsx';
import { RenewAddress } from './renew-address.tsx';

/** The lines with their waits, whether the waits told came true, and the rule of who is next. */
export function HallSummary({ hall }: { readonly hall: HallView }) {
  const say = useSay();
  const { lines, estimates, done, rules, addresses } = hall;
  const { told, kept } = estimates;
  return (
    <section className="hall-summary">
      <ul>
        {lines.map(({ line, wait, name, waiting, windows }) => (
          <li key={line}>
            {say(texts.lineNow, { name, waiting, windows })}
            {!wait ? say(texts.lineClosed) : wait.to === 0 ? say(texts.lineSoon) : say(texts.lineWait, wait)}
          </li>
        ))}
        <li>{say(texts.honesty, { told, kept, done })}</li>
      </ul>
      <p className="hall-addresses">
        <span>
          <a href={addresses.screen} target="_blank" rel="noreferrer">
            {say(texts.screen)}
          </a>{' '}
          {hall.isToday && <RenewAddress hall={hall} use="screen" />}
        </span>
        <span>
          <a href={addresses.tablet} target="_blank" rel="noreferrer">
            {say(texts.tablet)}
          </a>{' '}
          {hall.isToday && <RenewAddress hall={hall} use="tablet" />}
        </span>
      </p>
      <details>
        <summary>{say(texts.rules)}</summary>
        <ol>
          {rules.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ol>
      </details>
    </section>
  );
}
