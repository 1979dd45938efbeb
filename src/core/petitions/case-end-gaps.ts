// What stands between a lead and its end: the end follows from facts about the matter, never from the wish to be done.
import type { Words } from '../kit/language.ts';
import { unkeptAgreement } from './agreement.ts';
import type { CaseEndGround } from './case-lead.ts';
import { openPromises } from './execution.ts';
import type { PetitionState } from './petition.ts';
import { owedPromises } from './promise.ts';
import { findFinality, openReview } from './review-ladder.ts';
import { openOrder } from './supervision.ts';
import { threeFacts } from './three-facts.ts';

export const caseEndGapKinds = [
  'not-answered',
  'not-settled',
  'promise-open',
  'review-open',
  'supervision-open',
  'no-earlier-reply',
  'not-final',
  'not-ended',
] as const;
export type CaseEndGap = (typeof caseEndGapKinds)[number];

export const caseEndGapWords = {
  'not-answered': { zh: '还没有答复信访人', en: 'the petitioner has no answer yet' },
  'not-settled': {
    zh: '既没有登记落实，也没有办结',
    en: 'nothing is on record as carried out, and the petition is not closed',
  },
  'promise-open': { zh: '还有答应的事项没有落实', en: 'something that was promised is not carried out' },
  'review-open': { zh: '复查复核还没有结论', en: 'a review is not over' },
  'supervision-open': { zh: '督办还没有了结', en: 'a supervision is open' },
  'no-earlier-reply': {
    zh: '原台账没有答复记录，先转入办理',
    en: 'the earlier ledger holds no reply: take the petition up first',
  },
  'not-final': { zh: '还没有三级终结', en: 'the road is not at its final end' },
  'not-ended': {
    zh: '本件没有依法另行了结',
    en: 'the petition did not end in another lawful way',
  },
} as const satisfies Record<CaseEndGap, Words>;

/** Everything that is missing for an end on this ground; empty when the lead may end. */
export function caseEndGaps(ground: CaseEndGround, state: PetitionState): readonly CaseEndGap[] {
  const gaps: readonly (readonly [CaseEndGap, boolean])[] = [
    ...grounded[ground](state),
    ['promise-open', isAnythingOwed(state)],
    ['review-open', openReview(state) !== undefined],
    ['supervision-open', openOrder(state) !== undefined],
  ];
  return gaps.flatMap(([gap, isMissing]) => (isMissing ? [gap] : []));
}

// By the answer, by an agreement, or by a leader's word.
const isAnythingOwed = (state: PetitionState): boolean =>
  openPromises(state).length > 0 || unkeptAgreement(state) !== undefined || owedPromises(state).length > 0;

type Missing = (state: PetitionState) => readonly (readonly [CaseEndGap, boolean])[];

const grounded: Readonly<Record<CaseEndGround, Missing>> = {
  settled: (state) => {
    // An old matter that was never taken up has its answer in the earlier ledger; whoever checks looks at the evidence.
    if (state.phase === 'earlier') return [['no-earlier-reply', state.earlier?.reply === undefined]];
    const { answered, solved } = threeFacts(state);
    return [
      ['not-answered', answered === undefined],
      ['not-settled', solved === undefined && state.closing === undefined],
    ];
  },
  final: (state) => [['not-final', findFinality(state) === undefined]],
  ended: (state) => [['not-ended', state.ending === undefined]],
};
