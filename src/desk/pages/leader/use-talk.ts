import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { uploadAttachment } from '#contract/attachments.ts';
import { recordTalk } from '#contract/talk-steps.ts';
import type { BriefView } from '#contract/talks.ts';
import { call, CallError } from '../../api/call.ts';
import { mayPass } from '../../api/failures.ts';
import { petitionKey } from '../../api/petition.ts';
import { upload } from '../../api/upload.ts';
import { useToday } from '../../api/today.ts';
import { useDraft } from '../../api/use-draft.ts';
import { strokesToPicture } from './signature-strokes.ts';
import { talkDraft, toBody, type TalkAt, type TalkDraft } from './talk-draft.ts';

/** Everything that was read for leaders lies under this key. */
export const leaderKey = ['leader'] as const;

export type TalkState =
  | { readonly kind: 'writing' | 'sending' | 'waiting' | 'sent' }
  | { readonly kind: 'refused'; readonly error: unknown };

const againMs = 5_000;

/**
 * The record of one talk: kept on this device with every change, sent once. What could not be sent for want of a network
 * goes out by itself when it is back; sent twice it is written once.
 */
export function useTalk(brief: BriefView, at: TalkAt | undefined) {
  const client = useQueryClient();
  const today = useToday();
  const kept = useDraft(`talk:${brief.id}`, talkDraft);
  const [own, setOwn] = useState<TalkDraft>();
  const [state, setState] = useState<TalkState>({ kind: 'writing' });
  const [fresh] = useState(() =>
    talkDraft.parse({ id: crypto.randomUUID(), on: today, startedAt: timeNow() }),
  );
  const draft = own ?? kept.found?.values ?? fresh;
  const { save, discard } = kept;
  const busy = useRef(false);

  const change = useCallback(
    (more: Partial<TalkDraft>): void => {
      const next = { ...draft, ...more };
      setOwn(next);
      save(next);
    },
    [draft, save],
  );

  const send = useCallback(async (): Promise<void> => {
    if (busy.current) return;
    busy.current = true;
    setState({ kind: 'sending' });
    let sending: TalkDraft = { ...draft, endedAt: draft.endedAt || timeNow(), pending: true };
    const keep = (next: TalkDraft): void => {
      sending = next;
      setOwn(next);
      save(next);
    };
    keep(sending);
    try {
      if (sending.signBy === 'finger' && sending.attachmentId === '')
        keep({ ...sending, attachmentId: await storePicture(sending) });
      await call(recordTalk, { params: { id: brief.id }, body: toBody(sending, brief, at) });
      discard();
      setState({ kind: 'sent' });
      for (const queryKey of [petitionKey(brief.id), leaderKey, ['today'], ['petitions']])
        void client.invalidateQueries({ queryKey });
    } catch (error) {
      const again = mayPass(error);
      if (!again) keep({ ...sending, pending: false });
      setState(again ? { kind: 'waiting' } : { kind: 'refused', error });
    } finally {
      busy.current = false;
    }
  }, [at, brief, client, discard, draft, save]);

  // What waits is tried again when the network says it is back, and every few seconds in case it says nothing.
  const waits = state.kind === 'waiting' || (state.kind === 'writing' && own === undefined && draft.pending);
  useEffect(() => {
    if (!waits) return undefined;
    const again = (): void => void send();
    const timer = setInterval(again, againMs);
    globalThis.addEventListener('online', again);
    return () => {
      clearInterval(timer);
      globalThis.removeEventListener('online', again);
    };
  }, [waits, send]);

  return { draft, kept: kept.state, isReady: kept.found !== undefined, state, change, send };
}

async function storePicture({ strokes }: TalkDraft): Promise<string> {
  const file = await strokesToPicture(strokes);
  if (!file) throw new CallError({ kind: 'unreachable' });
  const { path, response } = uploadAttachment;
  const stop = new AbortController();
  const stored = await upload({
    path,
    response,
    fields: { file },
    onProgress: () => undefined,
    signal: stop.signal,
  });
  return stored.id;
}

/** The time at the office by the clock of this device; it can be corrected by hand. */
function timeNow(): string {
  return new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Asia/Shanghai',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(new Date());
}
