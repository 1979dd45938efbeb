import type { RefusalText } from '#platform/http/problem.ts';
import type { NotYourView } from './keep-views.ts';
import type { MayNotCompare } from './measure-returns.ts';

export const worklistRefusals = {
  'worklists.may-not-compare': {
    status: 403,
    words: {
      zh: '单位之间的流转情况由督办和审计岗位查看',
      en: 'What is passed between units is for those who supervise or audit',
    },
  },
  'worklists.not-your-view': {
    status: 403,
    words: {
      zh: '这个视图是别人保存的，请另存为新视图',
      en: 'Somebody else saved this view; please save yours under a new name',
    },
  },
} as const satisfies Record<(NotYourView | MayNotCompare)['kind'], RefusalText>;
