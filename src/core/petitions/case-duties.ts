// What a lead owes, each done by its evidence and never by a tick: know, explain, resolve, settle (四包), and meet the
// petitioner, work out the plan, check the progress in person (三个亲自).
import type { Words } from '../kit/language.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import { caseEndGrounds, confirmedEnd, type CaseLead } from './case-lead.ts';
import { caseEndGaps } from './case-end-gaps.ts';
import type { PetitionState } from './petition.ts';
import { findFinality } from './review-ladder.ts';
import { threeFacts } from './three-facts.ts';

export const caseDutyIds = ['meet', 'plan', 'check', 'know', 'explain', 'resolve', 'settle'] as const;
export type CaseDutyId = (typeof caseDutyIds)[number];

export const caseDutyWords = {
  meet: { zh: '亲自接谈信访人', en: 'Meet the petitioner in person' },
  plan: { zh: '亲自研究化解方案', en: 'Work out the plan in person' },
  check: { zh: '亲自督促检查进展', en: 'Check the progress in person' },
  know: { zh: '包掌握情况', en: 'Know the matter' },
  explain: { zh: '包政策法律解释', en: 'Explain the law and the policy' },
  resolve: { zh: '包解决化解', en: 'Resolve the matter' },
  settle: { zh: '包案结事了', en: 'See it truly settled' },
} as const satisfies Record<CaseDutyId, Words>;

/** One duty, and the evidence by which it is done. */
export type CaseDuty = {
  readonly id: CaseDutyId;
  readonly done: { readonly on: PlainDate; readonly evidence: string } | undefined;
};

/** Every duty of the lead as the record stands; the first evidence of each. */
export function caseDuties(lead: CaseLead, state: PetitionState): readonly CaseDuty[] {
  return caseDutyIds.map((id) => ({ id, done: evidenceOf[id](lead, state) }));
}

export const openDuties = (lead: CaseLead, state: PetitionState): readonly CaseDutyId[] =>
  caseDuties(lead, state).flatMap(({ id, done }) => (done ? [] : [id]));

/** The last day on which the lead's side recorded work; hearing about it is no progress. */
export function lastProgressOn(lead: CaseLead): PlainDate | undefined {
  const work = [...lead.plans, ...lead.meetings, ...lead.checks, ...lead.progress, ...lead.ends];
  return work
    .map(({ on }) => on)
    .toSorted()
    .at(-1);
}

type Find = (lead: CaseLead, state: PetitionState) => CaseDuty['done'];

const evidenceOf: Readonly<Record<CaseDutyId, Find>> = {
  // Who received the petitioner and leads for that reason met them.
  meet: ({ meetings, ground, namedOn }) => {
    const met = meetings.find(({ inPerson }) => inPerson);
    if (met) return { on: met.on, evidence: met.said };
    return ground === 'received' ? { on: namedOn, evidence: '' } : undefined;
  },
  plan: ({ plans }) => {
    const made = plans.find(({ inPerson }) => inPerson);
    return made && { on: made.on, evidence: made.measures };
  },
  check: ({ checks }) => {
    const checked = checks.find(({ inPerson }) => inPerson);
    return checked && { on: checked.on, evidence: checked.found };
  },
  know: ({ plans: [first] }) => first && { on: first.on, evidence: first.rootCause },
  explain: ({ meetings }) => {
    const explained = meetings.find((meeting) => meeting.explained !== '');
    return explained && { on: explained.on, evidence: explained.explained };
  },
  resolve: (lead, state) => {
    const ground = caseEndGrounds.find((one) => caseEndGaps(one, state).length === 0);
    if (!ground) return undefined;
    const end = lead.ends.findLast(({ undone, returned }) => !undone && !returned);
    return resolvedBy(state) ?? (end && { on: end.on, evidence: end.evidence });
  },
  settle: (lead) => {
    const confirmed = confirmedEnd(lead)?.confirmed;
    return confirmed && { on: confirmed.on, evidence: confirmed.found };
  },
};

// The fact on record by which the matter is resolved; of an old matter only whoever asks for the end can show it.
function resolvedBy(state: PetitionState): CaseDuty['done'] {
  const { solved } = threeFacts(state);
  if (solved) return { on: solved.on, evidence: solved.evidence.join('\n') };
  if (state.closing) return { on: state.closing.on, evidence: state.closing.evidence };
  if (state.ending) return { on: state.ending.on, evidence: state.ending.reason };
  const final = findFinality(state);
  return final && { on: final.on, evidence: final.papers.join('、') };
}
