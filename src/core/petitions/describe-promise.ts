import type { Words } from '../kit/language.ts';
import type { PromiseEvent } from './promise-events.ts';

type Described = {
  readonly words: Words;
  readonly facts: Readonly<Record<string, string | number>>;
  readonly detail?: string;
};
type UnitName = { readonly unit: (id: string | undefined) => string };

/** What was promised and what became of it, in sentences that the petitioner reads as well. */
export function describePromise(event: PromiseEvent, names: UnitName): Described {
  switch (event.kind) {
    case 'PromiseMade': {
      const { kind, by, unitId, limit, text } = event.promise;
      const facts = { by: by.name, post: by.post, unit: names.unit(unitId), limit };
      return { words: madeWords[kind], facts, detail: text };
    }
    case 'PromiseKept':
      return {
        words: { zh: '承诺事项已于{on}办到', en: 'What was promised was done on {on}' },
        facts: { on: event.on },
        detail: event.evidence,
      };
    case 'PromiseMoved':
      return {
        words: { zh: '承诺期限改为{limit}', en: 'The day of the promise was moved to {limit}' },
        facts: { limit: event.limit },
        detail: event.reason,
      };
    case 'PromiseHandedOn':
      return {
        words: { zh: '承诺事项改由{unit}落实', en: 'The promise is now to be kept by {unit}' },
        facts: { unit: names.unit(event.unitId) },
        detail: event.reason,
      };
    case 'PromiseUrged':
      return {
        words: { zh: '{unit}催促落实承诺', en: '{unit} urged that the promise be kept' },
        facts: { unit: names.unit(event.byUnitId) },
        detail: event.text,
      };
    case 'PromiseWithdrawn':
      return {
        words: { zh: '承诺不能兑现，已撤回', en: 'The promise cannot be kept and was withdrawn' },
        facts: {},
        detail: event.reason,
      };
  }
}

const madeWords = {
  promise: {
    zh: '{post}{by}承诺，由{unit}于{limit}前落实',
    en: '{by} ({post}) promised that {unit} will do it by {limit}',
  },
  task: {
    zh: '{post}{by}交办，由{unit}于{limit}前完成',
    en: '{by} ({post}) ordered that {unit} do it by {limit}',
  },
} as const satisfies Record<'promise' | 'task', Words>;
