import { useEffect, useRef, useState } from 'react';
import { attachmentSizeMax, uploadAttachment } from '#contract/attachments.ts';
import { failureToText } from '../api/failures.ts';
import { upload } from '../api/upload.ts';
import { attachmentTexts } from '../texts/attachments.ts';
import { useSay } from './language.tsx';

export type Attached = {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly sizeBytes: number;
};
export type Going = {
  readonly key: string;
  readonly name: string;
  readonly percent: number;
  readonly stop: AbortController;
};

/** Files on their way to the server, and what went wrong with those that did not arrive. */
export function useUploads(value: readonly Attached[], onChange?: (files: Attached[]) => void) {
  const say = useSay();
  const [going, setGoing] = useState<readonly Going[]>([]);
  const [problems, setProblems] = useState<readonly string[]>([]);
  // Several files arrive one after the other; each must see those that arrived before it.
  const files = useRef(value);
  useEffect(() => {
    files.current = value;
  }, [value]);

  const send = async (file: File): Promise<void> => {
    const one: Going = { key: crypto.randomUUID(), name: file.name, percent: 0, stop: new AbortController() };
    setGoing((all) => [...all, one]);
    try {
      const { signal } = one.stop;
      const onProgress = (percent: number): void =>
        setGoing((all) => all.map((other) => (other.key === one.key ? { ...other, percent } : other)));
      const { path, response } = uploadAttachment;
      const attached = await upload({ path, response, fields: { file }, onProgress, signal });
      files.current = [...files.current, attached];
      onChange?.([...files.current]);
    } catch (error) {
      const reason = failureToText(error, say);
      if (!one.stop.signal.aborted)
        setProblems((all) => [...all, say(attachmentTexts.failed, { name: file.name, reason })]);
    } finally {
      setGoing((all) => all.filter((other) => other.key !== one.key));
    }
  };

  const add = (chosen: readonly File[]): void => {
    const refused = chosen.flatMap((file) => {
      if (file.size > attachmentSizeMax) return say(attachmentTexts.tooLarge, { name: file.name });
      return file.size === 0 ? say(attachmentTexts.empty, { name: file.name }) : [];
    });
    setProblems([...new Set(refused)]);
    for (const file of chosen) if (file.size > 0 && file.size <= attachmentSizeMax) void send(file);
  };

  const cancel = (key: string): void => going.find((one) => one.key === key)?.stop.abort();
  return { going, problems, add, cancel };
}
