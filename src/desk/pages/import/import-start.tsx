import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Form, Progress } from 'antd';
import { useState } from 'react';
import { importKinds, startImport } from '#contract/imports.ts';
import { upload } from '../../api/upload.ts';
import { importTexts } from '../../texts/import.ts';
import { shellTexts } from '../../texts/shell.ts';
import { Choice } from '../../ui/choice.tsx';
import { FailureNote } from '../../ui/failure-note.tsx';
import { FileChoice } from '../../ui/file-choice.tsx';
import { fileSizeText } from '../../ui/file-size-text.ts';
import { useSay } from '../../ui/language.tsx';

type Values = { readonly kind: string; readonly file?: File };

/** Choose a workbook and have every row checked; nothing is stored yet. */
export function ImportStart({ onStarted }: { readonly onStarted: (id: string) => void }) {
  const say = useSay();
  const client = useQueryClient();
  const [percent, setPercent] = useState(0);
  const [stop, setStop] = useState<AbortController>();
  const starting = useMutation({
    mutationFn: ({ kind, file }: { kind: string; file: File }) => {
      setPercent(0);
      const stopping = new AbortController();
      setStop(stopping);
      const { path, response } = startImport;
      return upload({
        path,
        response,
        fields: { kind, file },
        onProgress: setPercent,
        signal: stopping.signal,
      });
    },
    onSuccess: (report) => {
      client.setQueryData(['import', report.id], report);
      onStarted(report.id);
    },
  });
  return (
    <Form<Values>
      layout="vertical"
      requiredMark={false}
      className="narrow-form"
      initialValues={{ kind: 'letters' }}
      onFinish={({ kind, file }) => file && !starting.isPending && starting.mutate({ kind, file })}
    >
      <p>{say(importTexts.lead)}</p>
      <Form.Item name="kind" label={say(importTexts.kind)}>
        <Choice options={importKinds.map((value) => ({ value, label: say(importTexts[value]) }))} />
      </Form.Item>
      <Form.Item
        name="file"
        label={say(importTexts.file)}
        rules={[{ required: true, message: say(importTexts.required) }]}
      >
        <FileChoice
          accept=".xlsx,.csv"
          choose={say(importTexts.choose)}
          describe={(file) => (file ? `${file.name} · ${fileSizeText(file.size)}` : say(importTexts.none))}
        />
      </Form.Item>
      <FailureNote error={stop?.signal.aborted ? null : starting.error} />
      {starting.isPending && <Progress percent={percent} aria-label={say(importTexts.uploading)} />}
      <div className="submit-row">
        <Button type="primary" htmlType="submit" loading={starting.isPending}>
          {say(importTexts.start)}
        </Button>
        {starting.isPending && <Button onClick={() => stop?.abort()}>{say(shellTexts.cancel)}</Button>}
      </div>
    </Form>
  );
}
