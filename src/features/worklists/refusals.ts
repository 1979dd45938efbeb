import type { RefusalText } from '#platform/http/problem.ts';
import type { NotYourView } from './keep-views.ts';

export const worklistRefusals = {
  'worklists.not-your-view': {
    status: 403,
    words: {
      zh: '这个视图是别人保存的，请另存为新视图',
      en: 'Somebody else saved this view; please save yours under a new name',
    },
  },
} as const satisfies Record<NotYourView['kind'], RefusalText>;
