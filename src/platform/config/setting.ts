import type { z } from 'zod';

/** One setting of the program: a variable of the environment, read once at start. */
export type Setting<Value> = {
  readonly env: string;
  readonly zh: string;
  readonly en: string;
  /** What a right value looks like, shown when a wrong one was given. */
  readonly expected: { readonly zh: string; readonly en: string };
  readonly schema: z.ZodType<Value, string>;
  /** As it would be written in the environment; null when the setting may be absent. */
  readonly fallback: string | null;
  /** Never printed and never logged; may stand in a file that the variable with `_FILE` behind its name tells. */
  readonly secret?: true;
};

/** Whether the text is an address of one of those protocols, written with their colon. */
export const isUrlOf =
  (...protocols: readonly string[]) =>
  (text: string): boolean =>
    URL.canParse(text) && protocols.includes(new URL(text).protocol);
