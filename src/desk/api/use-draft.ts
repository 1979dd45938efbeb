import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { z } from 'zod';
import { deleteDraft, readDraft, saveDraft } from '#contract/lists.ts';
import { call } from './call.ts';
import { isSignedOut } from './failures.ts';
import { dropLocalDraft, keepLocalDraft, readLocalDraft } from './local-draft.ts';
import { sessionKey } from './query-client.ts';

const saveAfterMs = 1_200;

export type DraftState = 'none' | 'saving' | 'saved' | 'local';

export type Draft<Values> = {
  /** What was kept from before; `undefined` while it is being looked for. */
  readonly found: { readonly values: Values } | null | undefined;
  readonly state: DraftState;
  readonly save: (values: object) => void;
  readonly discard: () => void;
};

/**
 * An unfinished form, kept on the server so that it survives a closed browser and another computer. While the
 * server cannot be reached it is kept in this browser, and only then.
 */
export function useDraft<Schema extends z.ZodType>(key: string, schema: Schema): Draft<z.output<Schema>> {
  const client = useQueryClient();
  const [found, setFound] = useState<{ values: z.output<Schema> } | null>();
  const [state, setState] = useState<DraftState>('none');
  const waiting = useRef<{ timer: ReturnType<typeof setTimeout>; values: object }>(undefined);

  useEffect(() => {
    let current = true;
    void lookFor(key).then((draft) => {
      const parsed = schema.safeParse(draft);
      if (current) setFound(parsed.success ? { values: parsed.data } : null);
    });
    return () => {
      current = false;
    };
  }, [key, schema]);

  const send = useCallback(
    async (values: object): Promise<void> => {
      waiting.current = undefined;
      setState('saving');
      try {
        await call(saveDraft, { params: { key }, body: { draft: { ...values } } });
        if (waiting.current === undefined) dropLocalDraft(key);
        setState('saved');
      } catch (error) {
        setState('local');
        // The form gives way to the sign-in page and comes back with everything from this browser.
        if (isSignedOut(error)) client.setQueryData(sessionKey, null);
      }
    },
    [key, client],
  );

  const save = useCallback(
    (values: object): void => {
      keepLocalDraft(key, values);
      clearTimeout(waiting.current?.timer);
      waiting.current = { values, timer: setTimeout(() => void send(values), saveAfterMs) };
    },
    [key, send],
  );

  const discard = useCallback((): void => {
    clearTimeout(waiting.current?.timer);
    waiting.current = undefined;
    dropLocalDraft(key);
    setState('none');
    // A draft that stays behind is offered again and can be thrown away then.
    call(deleteDraft, { params: { key } }).catch(() => undefined);
  }, [key]);

  useEffect(
    () => () => {
      if (!waiting.current) return;
      clearTimeout(waiting.current.timer);
      void send(waiting.current.values);
    },
    [send],
  );

  return { found, state, save, discard };
}

async function lookFor(key: string): Promise<unknown> {
  const local = readLocalDraft(key);
  if (local !== undefined) return local;
  try {
    return (await call(readDraft, { params: { key } })).draft;
  } catch {
    return null;
  }
}
