import type { ReactElement } from 'react';
import type { PageReader } from '../../page-reader.ts';
import { tabletTexts as texts } from './texts.ts';

type Props = {
  readonly reader: Pick<PageReader, 'speak'>;
  readonly frail: 'yes' | 'no' | undefined;
};

/** Whether somebody has to be called earlier; which reason it is, nobody asks. */
export function FrailQuestion({ reader: { speak }, frail }: Props): ReactElement {
  return (
    <fieldset>
      <legend>{speak(texts.frail)}</legend>
      {(['yes', 'no'] as const).map((answer) => (
        <label key={answer} className="choice">
          <input type="radio" name="frail" value={answer} required defaultChecked={frail === answer} />
          {speak(texts[answer])}
        </label>
      ))}
    </fieldset>
  );
}
