import type { Words } from '../kit/language.ts';
import type { PromiseKind } from './promise.ts';

export const promiseKindWords = {
  promise: { zh: '承诺', en: 'Promise' },
  task: { zh: '交办任务', en: 'Task' },
} as const satisfies Record<PromiseKind, Words>;
