import { useMutation } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useState, type ReactNode } from 'react';
import type { LawProblemView } from '#contract/clocks.ts';
import { lawTexts } from '../../texts/law.ts';
import { shellTexts } from '../../texts/shell.ts';
import { FailureNote } from '../../ui/failure-note.tsx';
import { useSay } from '../../ui/language.tsx';
import { LongField } from '../../ui/long-field.tsx';
import { useLawChange } from './use-law-change.ts';

type Checked = { readonly problems: readonly LawProblemView[] };

type Props<Preview extends Checked> = {
  readonly title: string;
  readonly help: string;
  readonly start: string;
  readonly check: (text: string) => Promise<Preview>;
  readonly preview: (preview: Preview) => ReactNode;
  /** Makes it so; answers the sentence that says what was done. */
  readonly make: (text: string) => Promise<string>;
  readonly makeLabel: string;
  readonly onClose: () => void;
};

/** Write or paste, see what is wrong and what it would touch, then make it so. Nothing takes effect unseen. */
export function LawTextEditor<Preview extends Checked>(props: Props<Preview>) {
  const say = useSay();
  const { message } = App.useApp();
  const [text, setText] = useState(props.start);
  const checking = useMutation({ mutationFn: props.check });
  const making = useLawChange(props.make, (done) => {
    void message.success(done);
    props.onClose();
  });
  const checked = checking.data;
  const seen = checked?.problems.length === 0 && checking.variables === text;
  return (
    <section className="panel" aria-labelledby="law-editor-heading">
      <h2 id="law-editor-heading">{props.title}</h2>
      <p className="quiet">{props.help}</p>
      <label htmlFor="law-text">{say(lawTexts.text)}</label>
      <LongField
        id="law-text"
        rowsMin={14}
        maxLength={400_000}
        value={text}
        onChange={(event) => setText(event.target.value)}
        autoFocus
      />
      {checked && checked.problems.length > 0 && <Problems problems={checked.problems} />}
      {checked && checked.problems.length === 0 && (
        <div role="status" className="law-preview">
          {props.preview(checked)}
        </div>
      )}
      <FailureNote error={checking.error ?? making.error} />
      <p>
        <Button
          loading={checking.isPending}
          disabled={text.trim() === ''}
          onClick={() => checking.mutate(text)}
        >
          {say(lawTexts.check)}
        </Button>{' '}
        <Button
          type="primary"
          disabled={!seen}
          loading={making.isPending}
          onClick={() => making.mutate(text)}
        >
          {props.makeLabel}
        </Button>{' '}
        <Button onClick={props.onClose}>{say(shellTexts.cancel)}</Button>
      </p>
    </section>
  );
}

function Problems({ problems }: { readonly problems: readonly LawProblemView[] }) {
  const say = useSay();
  return (
    <div role="alert" className="law-preview">
      <h3>{say(lawTexts.problems)}</h3>
      <ul>
        {problems.map((one) => (
          <li key={`${one.path} ${one.problem}`}>
            {say(one.line ? lawTexts.atLine : lawTexts.at, { ...one, line: one.line ?? '' })}
          </li>
        ))}
      </ul>
    </div>
  );
}
