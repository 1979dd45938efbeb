// Who names a lead, who works on the case, and who checks its end (《信访工作条例》第十八条; the three duties in person and the
// check by somebody else after real notices).
import { awaitedEnd, caseLevels, openCaseLead, openCaseLeads } from './case-lead.ts';
import { phases, type PetitionState } from './petition.ts';
import { condition, type Step } from './step.ts';

const article = '《信访工作条例》第十八条';

const isLevelFree = condition(
  (state) => caseLevels.some((level) => openCaseLead(state, level) === undefined),
  { zh: '两级都已有包案领导', en: 'somebody leads at both levels' },
);

const isLed = condition(
  (state) => openCaseLeads(state).length > 0,
  { zh: '还没有包案领导', en: 'nobody leads the matter' },
  'name-case-lead',
);

const isEndToAsk = condition(
  (state) => openCaseLeads(state).some((lead) => awaitedEnd(lead) === undefined),
  { zh: '没有可以申请销案的包案', en: 'there is no lead whose end could be asked for' },
  'name-case-lead',
);

const isEndAsked = condition(
  (state: PetitionState) => openCaseLeads(state).some((lead) => awaitedEnd(lead) !== undefined),
  { zh: '没有待核查的销案申请', en: 'no end of a lead waits to be checked' },
  'ask-case-end',
);

// Whatever the phase: old matters that were never taken up, and closed ones that are not settled in truth, are led too.
const always = { phases, article } as const;
const named = { ...always, duty: 'supervise', side: 'anywhere' } as const;
const work = { ...always, duty: 'supervise', orDuties: ['triage'], side: 'case-lead', when: isLed } as const;
const chart = { stage: 'supervise', undrawn: true } as const;

export const caseLeadSteps = {
  'name-case-lead': {
    ...named,
    name: { zh: '确定包案领导', en: 'Name who leads the matter' },
    when: isLevelFree,
    chart: { stage: 'supervise' },
  },
  'hand-over-case-lead': {
    ...work,
    orDuties: [],
    name: { zh: '移交包案', en: 'Hand the lead over' },
    chart,
  },
  'change-case-terms': {
    ...work,
    orDuties: [],
    name: { zh: '调整包案责任', en: 'Change who does it and by when' },
    chart,
  },
  'plan-case': { ...work, name: { zh: '制定化解方案', en: 'Work out the plan' }, chart },
  'note-case-progress': { ...work, name: { zh: '登记包案进展', en: 'Note progress of the lead' }, chart },
  'record-case-meeting': {
    ...work,
    name: { zh: '登记包案接谈', en: 'Record a meeting with the petitioner' },
    chart,
  },
  'check-case-progress': { ...work, name: { zh: '登记督促检查', en: 'Record a check of progress' }, chart },
  'hear-case': {
    ...named,
    orDuties: ['triage'],
    name: { zh: '登记听取汇报', en: 'Record that the case was heard' },
    when: isLed,
    chart,
  },
  'ask-case-end': {
    ...work,
    name: { zh: '申请包案销案', en: 'Ask that the lead end' },
    when: isEndToAsk,
    chart: { stage: 'supervise' },
  },
  'return-case-end': {
    ...named,
    name: { zh: '退回销案申请', en: 'Return the wish to end the lead' },
    notByCaseTeam: true,
    when: isEndAsked,
    chart,
  },
  'confirm-case-end': {
    ...named,
    name: { zh: '核查同意销案', en: 'Check and confirm the end of the lead' },
    notByCaseTeam: true,
    when: isEndAsked,
    chart: { stage: 'supervise' },
  },
} as const satisfies Record<string, Step>;
