import type { ReactElement } from 'react';
import type { Offered } from '#features/hall/find-booked.ts';
import type { KnownLine } from '#features/hall/find-lines.ts';
import { PageShell } from '../../components/page-shell.tsx';
import type { PageReader } from '../../page-reader.ts';
import { FrailQuestion } from './frail-question.tsx';
import { bookedPath } from './tablet-page.tsx';
import { tabletTexts as texts } from './texts.ts';

type Props = {
  readonly reader: PageReader;
  readonly office: string;
  readonly place: string;
  readonly isOpen: boolean;
  readonly lines: readonly KnownLine[];
  /** The tablet's address. */
  readonly path: string;
  readonly requestId: string;
  readonly problem: string | undefined;
  /** What was found; nothing was looked for while it is undefined. */
  readonly offered: readonly Offered[] | undefined;
};

/** Who booked gives four digits, chooses, and has the number; nobody types a name. */
export function BookedPage(props: Props): ReactElement {
  const { reader, office, place, isOpen, path, problem, offered } = props;
  const { speak } = reader;
  return (
    <PageShell reader={reader} title={speak(texts.bookedTitle)} office={office}>
      <h1>
        {speak(texts.bookedTitle)} <small lang="zh">{place}</small>
      </h1>
      {problem && (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
      {!isOpen ? (
        <p className="intro">{speak(texts.closed)}</p>
      ) : offered ? (
        <ChooseForm {...props} offered={offered} />
      ) : (
        <FindForm reader={reader} path={path} />
      )}
      <p>
        <a href={path}>{speak(texts.withoutBooking)}</a>
      </p>
    </PageShell>
  );
}

function FindForm({ reader: { speak }, path }: Pick<Props, 'reader' | 'path'>): ReactElement {
  return (
    <form method="post" action={bookedPath(path)}>
      <p className="intro">{speak(texts.bookedIntro)}</p>
      <label htmlFor="who">{speak(texts.bookedWho)}</label>
      <div className="field-row">
        <input id="who" name="who" autoComplete="off" maxLength={60} required />
        <button type="submit">{speak(texts.find)}</button>
      </div>
    </form>
  );
}

type ChooseProps = Props & { readonly offered: readonly Offered[] };

function ChooseForm({ reader, lines, path, requestId, offered }: ChooseProps): ReactElement {
  const { speak } = reader;
  const nameOf = (line: string): string => lines.find((one) => one.line === line)?.name ?? '';
  return (
    <form method="post" action={`${bookedPath(path)}/number`}>
      <input type="hidden" name="requestId" value={requestId} />
      <fieldset>
        <legend>{speak(texts.chooseBooking)}</legend>
        {offered.map(({ id, startsAt, receptionId, maskedName }) => (
          <label key={id} className="choice">
            <input type="radio" name="bookingId" value={id} required defaultChecked={offered.length === 1} />
            <span>
              <b>{speak(texts.bookedLine, { at: startsAt, name: maskedName })}</b>
              <br />
              <span className="hint">{nameOf(receptionId)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <FrailQuestion reader={reader} frail={undefined} />
      <p>
        <button type="submit">{speak(texts.take)}</button>
      </p>
    </form>
  );
}
