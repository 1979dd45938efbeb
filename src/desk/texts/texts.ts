import type { Words } from '#core/kit/language.ts';

/** The sentences of one area of the desk. */
export type Texts = Readonly<Record<string, Words>>;
