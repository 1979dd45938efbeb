import { useQuery } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useState } from 'react';
import {
  previewTemplate,
  templatePreviewPath,
  type TemplatePreview,
  type TemplateView,
} from '#contract/templates.ts';
import { call } from '../../api/call.ts';
import { templateTexts } from '../../texts/templates.ts';
import { FailureNote } from '../../ui/failure-note.tsx';
import { useSay } from '../../ui/language.tsx';
import { Waiting } from '../../ui/waiting.tsx';

type Props = { readonly template: TemplateView; readonly version: number };

/** A version filled with a petition or with the example: its words here, its look as a Word file. */
export function TemplatePreviewPanel({ template: { kind }, version }: Props) {
  const say = useSay();
  const [typed, setTyped] = useState('');
  const [petition, setPetition] = useState('');
  const found = useQuery({
    queryKey: ['templates', kind, version, petition],
    queryFn: ({ signal }) =>
      call(
        previewTemplate,
        {
          params: { kind, version: String(version) },
          query: petition === '' ? {} : { petition },
        },
        signal,
      ),
    retry: false,
  });
  return (
    <section className="panel" aria-labelledby="preview-heading">
      <h2 id="preview-heading">
        {say(templateTexts.preview)}
        {' · '}
        {version === 0 ? say(templateTexts.shipped) : say(templateTexts.own, { version })}
      </h2>
      <form
        className="inline-form"
        onSubmit={(event) => {
          event.preventDefault();
          setPetition(typed.trim());
        }}
      >
        <label htmlFor="preview-petition">{say(templateTexts.tryNumber)}</label>
        <Input
          id="preview-petition"
          value={typed}
          maxLength={60}
          onChange={(event) => setTyped(event.target.value)}
        />
        <Button htmlType="submit">{say(templateTexts.show)}</Button>
        <a href={templatePreviewPath(kind, version, petition || undefined)}>{say(templateTexts.asWord)}</a>
      </form>
      <p className="quiet">{say(templateTexts.previewNote)}</p>
      <FailureNote error={found.error} />
      {found.isPending && <Waiting />}
      {found.data && <FilledPaper blocks={found.data.blocks} />}
    </section>
  );
}

function FilledPaper({ blocks }: { readonly blocks: TemplatePreview['blocks'] }) {
  const say = useSay();
  return (
    <div
      className="filled-paper"
      tabIndex={0}
      role="region"
      aria-label={say(templateTexts.preview)}
      lang="zh-CN"
    >
      {blocks.map((block, at) =>
        block.shape === 'row' ? (
          <div key={at} className="filled-row">
            {block.texts.map((text, cell) => (
              <div key={cell}>{text}</div>
            ))}
          </div>
        ) : (
          <p key={at} className={lookOf(block)}>
            {block.texts[0]}
          </p>
        ),
      )}
    </div>
  );
}

const titleSize = 20;

function lookOf({ align, size, red }: TemplatePreview['blocks'][number]): string {
  return [`filled-${align}`, size >= titleSize ? 'filled-title' : '', red ? 'filled-red' : '']
    .filter(Boolean)
    .join(' ');
}
