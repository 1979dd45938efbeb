// Voiding a paper that must not go out, and making it again.
import { isReissuable, isVoidable } from './issued-papers.ts';
import { phases } from './petition.ts';
import { isServable } from './servable-notices.ts';
import { condition, type Step } from './step.ts';

/** What the regulations leave to the office, in the words the table of steps cites. */
export const ownRule = '本系统办理规则';

export const paperSteps = {
  'void-paper': {
    name: { zh: '作废文书', en: 'Void a paper' },
    duty: 'sign',
    side: 'issuing-unit',
    phases,
    leadsTo: ['accepted'],
    leadsFrom: ['signed'],
    article: ownRule,
    chart: { stage: 'sign' },
    when: condition((state) => state.papers.some((paper) => isVoidable(paper, state)), {
      zh: '没有可以作废的文书：尚未制发，或者已经送达',
      en: 'no paper can be voided: none is issued, or it is served',
    }),
  },
  'serve-notice': {
    name: { zh: '登记告知文书送达', en: 'Record service of a notice' },
    duty: 'handle',
    orDuties: ['triage'],
    side: 'issuing-unit',
    phases,
    article: '《信访工作条例》第二十二条、第二十三条',
    chart: { stage: 'sign', undrawn: true },
    when: condition((state) => state.papers.some(isServable), {
      zh: '没有待送达的告知文书',
      en: 'no notice waits to be served',
    }),
  },
  'reissue-paper': {
    name: { zh: '重新制发文书', en: 'Issue a voided paper again' },
    duty: 'sign',
    side: 'issuing-unit',
    phases,
    article: ownRule,
    chart: { stage: 'sign' },
    when: condition(
      (state) => state.papers.some((paper) => isReissuable(paper, state)),
      { zh: '没有作废后须重新制发的文书', en: 'no voided paper has to be issued again' },
      'void-paper',
    ),
  },
} as const satisfies Record<string, Step>;
