// What may be done about petitions that belong together (《信访工作条例》第十九条、第三十六条). The law knows only whether a
// matter is a repeat; links and merges as such are our design, see docs/decisions.
import { phases } from './petition.ts';
import { condition, type Step } from './step.ts';

const isOpenMatter = (phase: (typeof phases)[number]): boolean => phase !== 'earlier' && phase !== 'closed';

/** A lead owes others an answer; it takes no side road while they wait. */
export const leadsNobody = condition(
  ({ mergedIn }) => mergedIn.length === 0,
  {
    zh: '有别的信访事项并入本件，须一并答复；先撤销并案',
    en: 'other petitions were merged into this one and wait for its answer; part with them first',
  },
  'unmerge',
);

export const linkSteps = {
  link: {
    name: { zh: '关联信访事项', en: 'Link to another matter' },
    duty: 'triage',
    side: 'registering-unit',
    phases: phases.filter(isOpenMatter),
    article: '《信访工作条例》第十九条、第三十六条',
  },
  unlink: {
    name: { zh: '解除关联', en: 'Remove a link' },
    duty: 'triage',
    side: 'registering-unit',
    phases: phases.filter((phase) => phase !== 'earlier'),
    article: '《信访工作条例》第十九条、第三十六条',
    when: condition(({ links }) => links.length > 0, { zh: '本件没有关联', en: 'there is no link' }, 'link'),
  },
  merge: {
    name: { zh: '并入正在办理的事项', en: 'Merge into a matter in hand' },
    duty: 'triage',
    side: 'registering-unit',
    phases: ['registered', 'referred'],
    article: '《信访工作条例》第十九条',
    when: leadsNobody,
    leadsTo: ['closed'],
  },
  unmerge: {
    name: { zh: '撤销并案', en: 'Undo the merge' },
    duty: 'triage',
    side: 'registering-unit',
    phases: ['closed'],
    article: '《信访工作条例》第十九条',
    when: condition(({ merge }) => merge !== undefined, {
      zh: '本件没有并入别的事项',
      en: 'this petition is not merged',
    }),
    leadsTo: ['registered', 'referred'],
  },
} as const satisfies Record<string, Step>;
