// Several departments at one reception: put the matter before them, and name the one that leads (《信访工作条例》第十八条、第二十四条).
import { condition, type Step } from './step.ts';
import { phases } from './petition.ts';

const holdsNoAccusation = condition(
  ({ claims }) => claims.every(({ purpose, route }) => purpose !== 'accusation' && route !== 'accusation'),
  {
    zh: '含检举控告的事项须保密，不提交联合接访',
    en: 'a matter that holds an accusation is confidential and goes to no joint reception',
  },
);

const isBeforeThem = condition(
  ({ joint }) => joint.some(({ parties }) => parties.some(({ unitId }) => unitId !== undefined)),
  { zh: '本件没有提交联合接访', en: 'the matter is before no joint reception' },
  'call-joint-sitting',
);

export const jointSteps = {
  'call-joint-sitting': {
    name: { zh: '提交联合接访', en: 'Put before a joint reception' },
    duty: 'receive-visitors',
    orDuties: ['register'],
    side: 'anywhere',
    phases: phases.filter((phase) => phase !== 'earlier'),
    article: '《信访工作条例》第十八条',
    when: holdsNoAccusation,
    chart: { stage: 'intake', undrawn: true },
  },
  'name-joint-lead': {
    name: { zh: '确定联合接访牵头单位', en: 'Name the lead of a joint reception' },
    duty: 'receive-visitors',
    orDuties: ['register'],
    side: 'anywhere',
    phases: phases.filter((phase) => phase !== 'earlier'),
    article: '《信访工作条例》第二十四条',
    when: isBeforeThem,
    chart: { stage: 'intake', undrawn: true },
  },
} as const satisfies Record<string, Step>;
