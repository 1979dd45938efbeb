import type { ReactElement } from 'react';
import { authorityKindWords, tellingLine } from '#core/petitions/authority-words.ts';
import type { CitizenView } from '#features/petitions/tell-petitioner.ts';
import type { PageReader } from '../page-reader.ts';
import { authorityTexts as texts } from '../pages/holder/texts.ts';
import { portalPaths } from '../paths.ts';

type Props = { readonly reader: PageReader; readonly view: CitizenView };

/** Who else may know, what of it, and the way to take it back. */
export function Authorities({ reader, view }: Props): ReactElement | null {
  const { speak, day } = reader;
  if (view.authorities.length === 0) return null;
  return (
    <section id="authorities">
      <h2>{speak(texts.title)}</h2>
      <p>{speak(texts.lead)}</p>
      {view.authorities.map((one) => {
        const line = tellingLine(one.parts);
        const told = { may: speak(line.may), mayNot: speak(line.mayNot) };
        const kind = speak(authorityKindWords[one.kind]);
        return (
          <form
            key={one.id}
            className="booking-form"
            method="post"
            action={portalPaths.takeBack(view.code, one.id)}
          >
            <p>
              <b>{speak(texts.line, { kind, holder: one.holder, relation: one.relation })}</b>
            </p>
            <p>
              {speak(texts.may, told)}
              {!one.begun && speak(texts.from, { date: day(one.from) })}
              {one.until && speak(texts.until, { date: day(one.until) })}
            </p>
            <p className="hint screen-only">{speak(texts.takeBackAfter)}</p>
            <button className="second screen-only" type="submit">
              {speak(texts.takeBack)}
            </button>
          </form>
        );
      })}
    </section>
  );
}
