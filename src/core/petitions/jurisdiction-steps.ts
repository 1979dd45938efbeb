// When the competence is shared, contested or passes to another organ (《信访工作条例》第二十三条、第二十四条).
import type { Contest } from './jurisdiction.ts';
import type { PetitionState } from './petition.ts';
import { condition, type Step } from './step.ts';

/** The contest that waits for a designation; over when the unit accepts after all. */
export function openContest({ phase, objection, designation }: PetitionState): Contest | undefined {
  return phase === 'referred' && designation === undefined ? objection?.contest : undefined;
}

export const jurisdictionSteps = {
  contest: {
    name: { zh: '报请指定管辖', en: 'Contest the competence' },
    duty: 'receive',
    side: 'responsible-unit',
    phases: ['referred'],
    article: '《信访工作条例》第二十四条',
    when: condition(
      ({ objection, designation }) =>
        objection?.rejection !== undefined && objection.contest === undefined && designation === undefined,
      {
        zh: '管辖异议未获同意后才可以报请指定，只能一次',
        en: 'once, after the objection was rejected',
      },
      'reject-objection',
    ),
    chart: { papers: ['contest-request'] },
  },
  designate: {
    name: { zh: '指定办理单位', en: 'Designate the unit' },
    duty: 'supervise',
    side: 'designator',
    phases: ['referred'],
    article: '《信访工作条例》第二十四条',
    when: condition(
      (state) => openContest(state) !== undefined,
      { zh: '没有待指定的管辖争议', en: 'no contest of competence is open' },
      'contest',
    ),
    chart: { papers: ['conference-minutes', 'designation-notice'] },
  },
  'name-co-handlers': {
    name: { zh: '确定协办单位', en: 'Name co-handling units' },
    duty: 'triage',
    side: 'registering-unit',
    phases: ['referred', 'accepted', 'extension-asked'],
    article: '《信访工作条例》第二十四条',
  },
  'assign-successor': {
    name: { zh: '转由承继单位办理', en: 'Pass on to the successor' },
    duty: 'triage',
    side: 'registering-unit',
    phases: ['referred', 'accepted', 'extension-asked', 'submitted', 'signed', 'served', 'reported'],
    article: '《信访工作条例》第二十四条',
    when: condition(({ assignment }) => assignment?.mode !== 'kept', {
      zh: '登记单位自己办理的事项不需要承继',
      en: 'what the registering unit keeps has no successor',
    }),
  },
} as const satisfies Record<string, Step>;
