import type { HallView } from '#contract/hall.ts';
import { hallTexts as texts } from '../../texts/hall.ts';
import { useSay } from '../../ui/language.tsx';

/** The lines with their waits, whether the waits told came true, and the rule of who is next. */
export function HallSummary({ hall: { lines, estimates, done, rules } }: { readonly hall: HallView }) {
  const say = useSay();
  const { told, kept } = estimates;
  return (
    <section className="hall-summary">
      <ul>
        {lines.map(({ line, wait, ...facts }) => (
          <li key={line}>
            {say(texts.lineNow, facts)}
            {!wait ? say(texts.lineClosed) : wait.to === 0 ? say(texts.lineSoon) : say(texts.lineWait, wait)}
          </li>
        ))}
        <li>{say(texts.honesty, { told, kept, done })}</li>
      </ul>
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
