import type { NotKnownThen } from '#ledger/load-as-known.ts';
import type { RefusalText } from '#platform/http/problem.ts';
import type { AsOfInFuture } from './read-petition.ts';

export type KnowingRefusal = NotKnownThen | AsOfInFuture;

/** Refusals of looking at another day. */
export const knowingRefusals = {
  'petitions.not-known-then': {
    status: 404,
    words: { zh: '那一天还没有登记这件信访事项', en: 'On that day this petition was not registered yet' },
  },
  'petitions.as-of-in-future': {
    status: 422,
    words: {
      zh: '{asOf} 还没有到，只能查看今天或者以前的记录',
      en: '{asOf} is in the future; only today and earlier days can be looked at',
    },
  },
} as const satisfies Record<KnowingRefusal['kind'], RefusalText>;
