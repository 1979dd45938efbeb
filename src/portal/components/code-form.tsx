import type { ReactElement } from 'react';
import type { Words } from '#core/kit/language.ts';
import type { PageReader } from '../page-reader.ts';
import { portalPaths } from '../paths.ts';

export type CodeFormProps = {
  readonly reader: PageReader;
  /** What was typed before, to be corrected rather than typed again. */
  readonly typed?: string;
  readonly problem?: Words | undefined;
};

/** One field: the code on the slip. */
export function CodeForm({ reader, typed = '', problem }: CodeFormProps): ReactElement {
  const { speak } = reader;
  const described = problem ? 'code-problem code-hint' : 'code-hint';
  return (
    <form className="code-form" method="post" action={portalPaths.query}>
      <label htmlFor="code">{speak(texts.label)}</label>
      <p className="hint" id="code-hint">
        {speak(texts.hint)}
      </p>
      {problem && (
        <p className="problem" id="code-problem">
          {speak(problem)}
        </p>
      )}
      <div className="field-row">
        <input
          id="code"
          name="code"
          defaultValue={typed}
          maxLength={codeLengthMax}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          aria-describedby={described}
          aria-invalid={problem ? true : undefined}
        />
        <button type="submit">{speak(texts.submit)}</button>
      </div>
    </form>
  );
}

/** Longer than any way to write a code with spaces and dashes. */
export const codeLengthMax = 60;

const texts = {
  label: {
    zh: '请输入回执上的查询码，或者预约码',
    en: 'Enter the query code on your slip, or a booking code',
  },
  hint: {
    zh: '都是16位字母和数字，大写小写都行，中间的横线可以不写。用手机扫回执或者预约单上的二维码，就不用输入。',
    en: 'Either has 16 letters and digits. Capitals and dashes do not matter. If you scan the QR code on the slip, you need not type it.',
  },
  submit: { zh: '查询', en: 'Look up' },
} as const satisfies Record<string, Words>;
