// What a route knows about the request besides its parsed parts.
import type { Language } from '#core/kit/language.ts';

export type Call<Caller> = {
  readonly caller: Caller;
  readonly language: Language;
  /** Names the request in the log and in what it writes. */
  readonly requestId: string;
  readonly address: string;
  readonly cookie: (name: string) => string | undefined;
  /** Sets a cookie for this session of the browser; `undefined` takes it away. */
  readonly setCookie: (name: string, value: string | undefined) => void;
};
