import type { Talk } from './talk.ts';

export type TalkEvent = { readonly kind: 'TalkRecorded'; readonly talk: Talk };
