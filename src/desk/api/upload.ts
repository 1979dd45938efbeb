import type { z } from 'zod';
import { CallError, readAnswer } from './call.ts';
import { currentLanguage } from './current-language.ts';

type Upload<Schema extends z.ZodType> = {
  readonly path: string;
  readonly response: Schema;
  readonly fields: Readonly<Record<string, string | File>>;
  /** Called with 0 to 100. */
  readonly onProgress: (percent: number) => void;
  readonly signal: AbortSignal;
};

/** Sends a file as a multipart form with progress, which `fetch` cannot tell. Throws `CallError`. */
export function upload<Schema extends z.ZodType>(wanted: Upload<Schema>): Promise<z.output<Schema>> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', wanted.path);
    request.setRequestHeader('accept', 'application/json');
    request.setRequestHeader('accept-language', currentLanguage());
    request.upload.onprogress = (event) => {
      if (event.lengthComputable) wanted.onProgress(Math.round((event.loaded / event.total) * 100));
    };
    const fail = (): void => reject(new CallError({ kind: 'unreachable' }));
    request.onerror = fail;
    request.onabort = fail;
    request.onload = () => {
      try {
        resolve(readAnswer(wanted.response, request.status, request.responseText));
      } catch (error) {
        reject(error);
      }
    };
    wanted.signal.addEventListener('abort', () => request.abort(), { once: true });
    const form = new FormData();
    for (const [name, value] of Object.entries(wanted.fields)) form.append(name, value);
    request.send(form);
  });
}
