import { useMutation } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useState } from 'react';
import { adoptRuleSet, checkCalendar, checkRuleSet, publishCalendar } from '#contract/clocks.ts';
import { call } from '../../api/call.ts';
import { lawTexts } from '../../texts/law.ts';
import { shellTexts } from '../../texts/shell.ts';
import { FailureNote } from '../../ui/failure-note.tsx';
import { useSay } from '../../ui/language.tsx';
import { LongField } from '../../ui/long-field.tsx';
import { LawPreviewNote } from './law-preview-note.tsx';
import { useLawChange } from './use-law-change.ts';

/** What is being written, and the text it starts from. */
export type LawEdit = { readonly what: 'rule-set' | 'calendar'; readonly start: string };

type Props = { readonly edit: LawEdit; readonly onClose: () => void };

/** Write or paste, see what is wrong and what it would touch, then make it so. Nothing takes effect unseen. */
export function LawEditor({ edit, onClose }: Props) {
  const say = useSay();
  const { message } = App.useApp();
  const isRules = edit.what === 'rule-set';
  const [text, setText] = useState(edit.start);
  const checking = useMutation({
    mutationFn: (body: { text: string }) => call(isRules ? checkRuleSet : checkCalendar, { body }),
  });
  const making = useLawChange(
    (body: { text: string }) => call(isRules ? adoptRuleSet : publishCalendar, { body }),
    (done) => {
      void message.success(say(lawTexts.done, done));
      onClose();
    },
  );
  const preview = checking.data;
  const seen = preview?.problems.length === 0 && checking.variables?.text === text;
  return (
    <section className="panel" aria-labelledby="law-editor-heading">
      <h2 id="law-editor-heading">{say(isRules ? lawTexts.addRuleSet : lawTexts.addYear)}</h2>
      <p className="quiet">{say(isRules ? lawTexts.ruleSetHelp : lawTexts.yearHelp)}</p>
      <label htmlFor="law-text">{say(lawTexts.text)}</label>
      <LongField
        id="law-text"
        rowsMin={14}
        maxLength={400_000}
        value={text}
        onChange={(event) => setText(event.target.value)}
        autoFocus
      />
      {preview && <LawPreviewNote preview={preview} />}
      <FailureNote error={checking.error ?? making.error} />
      <p>
        <Button
          loading={checking.isPending}
          disabled={text.trim() === ''}
          onClick={() => checking.mutate({ text })}
        >
          {say(lawTexts.check)}
        </Button>{' '}
        <Button
          type="primary"
          disabled={!seen}
          loading={making.isPending}
          onClick={() => making.mutate({ text })}
        >
          {say(isRules ? lawTexts.adopt : lawTexts.publish)}
        </Button>{' '}
        <Button onClick={onClose}>{say(shellTexts.cancel)}</Button>
      </p>
    </section>
  );
}
