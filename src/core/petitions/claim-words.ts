// What a claim waits for, as an office says it.
import type { Words } from '../kit/language.ts';
import { outcomeOf } from './claim-outcomes.ts';
import type { DutyWork } from './claim-work.ts';
import { isDutyHere } from './lawful-route.ts';
import type { Claim, PetitionState, Phase } from './petition.ts';
import { phaseWords } from './petition-words.ts';

const dutyWords = {
  accepted: { zh: '履职调查中，待拟写告知书', en: 'Being investigated; the notice is to be written' },
  submitted: { zh: '告知书待签发', en: 'Notice to sign' },
  signed: { zh: '告知书待送达', en: 'Notice to serve' },
  served: { zh: '告知书已送达', en: 'Notice served' },
} as const satisfies Record<DutyWork['stage'], Words>;

const waiting = {
  accusation: {
    zh: '由受理机关依规办理，等待结果反馈',
    en: 'With the organ of discipline; its result is awaited',
  },
  anonymous: { zh: '匿名检举控告，不反馈结果', en: 'Anonymous accusation; no result is told' },
  confirmation: { zh: '待受理机关回告', en: 'The receiving organ has not confirmed yet' },
  result: { zh: '受理机关已收到，等待其处理结果', en: 'The organ has it; its result is awaited' },
  suggestion: { zh: '研究论证中，待答复', en: 'Being studied; the reply is to come' },
} as const satisfies Record<string, Words>;

const beforeAcceptance: readonly Phase[] = ['registered', 'referred', 'objected', 'earlier'];

/** What comes next for one claim; nothing when its outcome stands and nobody is waited for. */
export function nextOfClaim(claim: Claim, state: PetitionState): Words | undefined {
  const { redirection, route } = claim;
  if (redirection?.result) return undefined;
  if (redirection && route === 'accusation')
    return redirection.realName === false ? waiting.anonymous : waiting.accusation;
  if (redirection) return redirection.confirmation ? waiting.result : waiting.confirmation;
  if (outcomeOf(claim, state) || state.phase === 'closed') return undefined;
  if (beforeAcceptance.includes(state.phase)) return phaseWords[state.phase];
  if (route === 'suggestion') return waiting.suggestion;
  if (isDutyHere(claim)) return dutyWords[state.duty?.stage ?? 'accepted'];
  return phaseWords[state.phase];
}
