import { Alert, Button, Progress } from 'antd';
import { useState } from 'react';
import { keepTemplate, type TemplateView } from '#contract/templates.ts';
import { fieldProblemsOf } from '../../api/failures.ts';
import { upload } from '../../api/upload.ts';
import { templateTexts } from '../../texts/templates.ts';
import { FailureNote } from '../../ui/failure-note.tsx';
import { FileChoice } from '../../ui/file-choice.tsx';
import { fileSizeText } from '../../ui/file-size-text.ts';
import { useSay } from '../../ui/language.tsx';
import { useTemplateChange } from './use-templates.ts';

type Props = { readonly template: TemplateView; readonly onKept: (version: number) => void };

/** An edited template is checked whole; every fault is named with its place, and nothing is kept of a faulty one. */
export function TemplateUpload({ template, onKept }: Props) {
  const say = useSay();
  const [file, setFile] = useState<File | undefined>();
  const [percent, setPercent] = useState(0);
  const keeping = useTemplateChange(
    (chosen: File) =>
      upload({
        path: keepTemplate.path.replace(':kind', template.kind),
        response: keepTemplate.response,
        fields: { file: chosen },
        onProgress: setPercent,
        signal: new AbortController().signal,
      }),
    ({ version }) => {
      setFile(undefined);
      onKept(version);
    },
  );
  const faults = fieldProblemsOf(keeping.error);
  return (
    <section className="panel" aria-labelledby="upload-heading">
      <h2 id="upload-heading">{say(templateTexts.upload)}</h2>
      <div className="template-upload">
        <FileChoice
          value={file}
          onChange={(chosen) => {
            keeping.reset();
            setFile(chosen);
          }}
          accept=".docx"
          choose={say(templateTexts.choose)}
          describe={(chosen) =>
            chosen ? `${chosen.name} · ${fileSizeText(chosen.size)}` : say(templateTexts.none)
          }
        />
        {keeping.isPending && <Progress percent={percent} aria-label={say(templateTexts.uploading)} />}
        {keeping.data && <Alert type="success" role="status" title={say(templateTexts.kept, keeping.data)} />}
        {faults.length === 0 && <FailureNote error={keeping.error} />}
        {faults.length > 0 && (
          <div role="alert" className="field-problem">
            {say(templateTexts.faults)}
            <ul>
              {faults.map(({ path, message }) => (
                <li key={`${path}-${message}`}>{message}</li>
              ))}
            </ul>
          </div>
        )}
        <p>
          <Button
            type="primary"
            disabled={!file}
            loading={keeping.isPending}
            onClick={() => file && keeping.mutate(file)}
          >
            {say(templateTexts.upload)}
          </Button>
        </p>
      </div>
    </section>
  );
}
