import { Button, Progress } from 'antd';
import { useEffect, useId, useRef, useState, type DragEvent } from 'react';
import { attachmentTypes } from '#contract/attachments.ts';
import { attachmentTexts } from '../texts/attachments.ts';
import { fileSizeText } from './file-size-text.ts';
import { useSay } from './language.tsx';
import { useUploads, type Attached, type Going } from './use-uploads.ts';

type Props = {
  readonly id?: string;
  readonly value?: readonly Attached[];
  readonly onChange?: (files: Attached[]) => void;
  readonly onBusy?: (busy: boolean) => void;
};

/** Files to attach: chosen, photographed, dropped here or pasted anywhere on the page; each goes up at once. */
export function AttachmentsField({ id, value = [], onChange, onBusy }: Props) {
  const say = useSay();
  const hint = useId();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const { going, problems, add, cancel } = useUploads(value, onChange);
  useEffect(() => onBusy?.(going.length > 0), [going.length, onBusy]);
  usePastedFiles(add);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    add([...event.dataTransfer.files]);
  };
  return (
    <div
      className={over ? 'attachments attachments-over' : 'attachments'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <input
        ref={input}
        type="file"
        multiple
        className="visually-hidden"
        tabIndex={-1}
        aria-hidden="true"
        accept={attachmentTypes.join(',')}
        onChange={(event) => {
          add([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
      <Button
        {...(id === undefined ? {} : { id })}
        aria-describedby={hint}
        onClick={() => input.current?.click()}
      >
        {say(attachmentTexts.add)}
      </Button>
      <p id={hint} className="quiet">
        {say(attachmentTexts.drop)}
      </p>
      <ul aria-label={say(attachmentTexts.list)}>
        {value.map((file) => (
          <AttachedFile
            key={file.id}
            file={file}
            onRemove={() => onChange?.(value.filter((one) => one.id !== file.id))}
          />
        ))}
        {going.map((file) => (
          <GoingFile key={file.key} file={file} onCancel={() => cancel(file.key)} />
        ))}
      </ul>
      {problems.map((problem) => (
        <p key={problem} role="alert" className="field-problem">
          {problem}
        </p>
      ))}
    </div>
  );
}

function usePastedFiles(add: (files: File[]) => void): void {
  const latest = useRef(add);
  useEffect(() => {
    latest.current = add;
  });
  useEffect(() => {
    const onPaste = (event: ClipboardEvent): void => {
      const files = [...(event.clipboardData?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      latest.current(files);
    };
    document.addEventListener('paste', onPaste);
    return () => document.removeEventListener('paste', onPaste);
  }, []);
}

function GoingFile({ file, onCancel }: { readonly file: Going; readonly onCancel: () => void }) {
  const say = useSay();
  return (
    <li>
      <span>{file.name}</span>
      <Progress
        percent={file.percent}
        size="small"
        aria-label={say(attachmentTexts.progress, { name: file.name })}
      />
      <Button
        size="small"
        type="text"
        aria-label={say(attachmentTexts.cancel, { name: file.name })}
        onClick={onCancel}
      >
        {say(attachmentTexts.cancelShort)}
      </Button>
    </li>
  );
}

function AttachedFile({ file, onRemove }: { readonly file: Attached; readonly onRemove: () => void }) {
  const say = useSay();
  return (
    <li>
      <span>
        {file.name} <small className="quiet">{fileSizeText(file.sizeBytes)}</small>
      </span>
      <Button
        size="small"
        type="text"
        aria-label={say(attachmentTexts.remove, { name: file.name })}
        onClick={onRemove}
      >
        {say(attachmentTexts.removeShort)}
      </Button>
    </li>
  );
}
