import type { ReactElement } from 'react';
import { hallRules } from '#core/hall/queue-order.ts';
import type { Ticket } from '#core/hall/hall-day.ts';
import type { KnownLine } from '#features/hall/find-lines.ts';
import { PageShell } from '../../components/page-shell.tsx';
import type { PageReader } from '../../page-reader.ts';
import { FrailQuestion } from './frail-question.tsx';
import { tabletTexts as texts } from './texts.ts';

type TabletProps = {
  readonly reader: PageReader;
  readonly office: string;
  readonly place: string;
  readonly isOpen: boolean;
  readonly lines: readonly KnownLine[];
  readonly path: string;
  /** Sent back with the form, so that pressing twice takes one number. */
  readonly requestId: string;
  readonly problem: string | undefined;
  readonly phone: string;
  readonly frail: 'yes' | 'no' | undefined;
};

/** Two questions and a button; works without script. */
export function TabletPage(props: TabletProps): ReactElement {
  const { reader, office, place, isOpen, problem } = props;
  const { speak } = reader;
  return (
    <PageShell reader={reader} title={speak(texts.title)} office={office}>
      <h1>
        {speak(texts.title)} <small lang="zh">{place}</small>
      </h1>
      {problem && (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
      {isOpen ? <NumberForm {...props} /> : <p className="intro">{speak(texts.closed)}</p>}
      <section>
        <h2>{speak(texts.rules)}</h2>
        <ol className="points">
          {hallRules.map((rule) => (
            <li key={rule.en}>{speak(rule)}</li>
          ))}
        </ol>
      </section>
    </PageShell>
  );
}

/** Where who booked takes their number. */
export const bookedPath = (path: string): string => `${path}/booked`;

function NumberForm({ reader: { speak }, lines, path, requestId, phone, frail }: TabletProps): ReactElement {
  const [only] = lines;
  return (
    <form method="post" action={path}>
      <p className="intro">{speak(texts.intro)}</p>
      <p>
        <a className="large-link" href={bookedPath(path)}>
          {speak(texts.booked)}
        </a>
      </p>
      <input type="hidden" name="requestId" value={requestId} />
      {lines.length === 1 && only ? (
        <input type="hidden" name="line" value={only.line} />
      ) : (
        <fieldset>
          <legend>{speak(texts.line)}</legend>
          {lines.map(({ line, name }) => (
            <label key={line} className="choice">
              <input type="radio" name="line" value={line} required />
              {name}
            </label>
          ))}
        </fieldset>
      )}
      <FrailQuestion reader={{ speak }} frail={frail} />
      <label htmlFor="phone">{speak(texts.phone)}</label>
      <p className="hint" id="phone-hint">
        {speak(texts.phoneHint)}
      </p>
      <div className="field-row">
        <input
          id="phone"
          name="phone"
          type="tel"
          inputMode="tel"
          autoComplete="off"
          maxLength={30}
          required
          defaultValue={phone}
          aria-describedby="phone-hint"
        />
        <button type="submit">{speak(texts.take)}</button>
      </div>
    </form>
  );
}

type SlipProps = {
  readonly reader: PageReader;
  readonly office: string;
  readonly place: string;
  readonly slip: Pick<Ticket, 'number' | 'told'>;
  /** What the number is for. */
  readonly line: string;
  readonly back: string;
  /** The strip to be printed. */
  readonly print: string;
};

/** The number, large, with how long it may take. */
export function SlipPage({ reader, office, place, slip, line, back, print }: SlipProps): ReactElement {
  const { speak } = reader;
  const { number, told } = slip;
  return (
    <PageShell reader={reader} title={speak(texts.yourNumber)} office={office}>
      <h1>{speak(texts.yourNumber)}</h1>
      <p className="hall-number">{number}</p>
      <p className="intro">
        {!told ? speak(texts.unknown) : told.to === 0 ? speak(texts.soon) : speak(texts.wait, told)}
      </p>
      <p>
        <span lang="zh">{place}</span> {line}
      </p>
      <p>{speak(texts.keep)}</p>
      <p>
        <a href={print}>{speak(texts.print)}</a>
      </p>
      <p>
        <a href={back}>{speak(texts.next)}</a>
      </p>
    </PageShell>
  );
}
