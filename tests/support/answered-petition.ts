// A petition whose first claim is supported and whose second is explained, taken to each stage of its answer.
import { addDays } from '#core/kit/plain-date.ts';
import type { ClaimDecision, PetitionState } from '#core/petitions/petition.ts';
import { recordExecution } from '#core/petitions/record-execution.ts';
import { serveDecision } from '#core/petitions/serve-decision.ts';
import { signDecision } from '#core/petitions/sign-decision.ts';
import { submitDecision } from '#core/petitions/submit-decision.ts';
import { accepted, after, facts, handler, unitHead } from './travelled-petition.ts';
import { claimIds, intake } from './walk-moves.ts';

const [one, two] = claimIds;
if (!one || !two) throw new Error('two claims');
export const [first, second] = [one, two];
export const today = intake.receivedOn;
export const later = addDays(today, 10);

export const answer: Omit<ClaimDecision, 'claimId'> = {
  facts: '属实',
  evidence: '照片',
  basis: '条例',
  demand: 'reasonable',
  opinion: 'support',
  reasons: '有据',
  execution: '由物业维修',
  executeBy: later,
};
export const explained = { ...answer, demand: 'partly', opinion: 'explain', execution: '' } as const;

export function submitted(
  state = accepted(),
  answers: readonly Omit<ClaimDecision, 'claimId'>[] = [answer, explained],
  by = handler,
): PetitionState {
  const claims = claimIds.flatMap((claimId, at) => {
    const one = answers[at];
    return one ? [{ ...one, claimId }] : [];
  });
  return after(state, submitDecision({ claims, reviewOrgan: '县政府' }, state, facts(by, today)));
}

export const signed = (state = submitted()) => after(state, signDecision(state, facts(unitHead, today)));

export function served(state = signed()): PetitionState {
  const receipt = {
    method: 'in-person',
    servedOn: today,
    place: '',
    recipient: '李',
    relation: '',
    servers: ['甲'],
    witnesses: [],
    remark: '',
  } as const;
  return after(state, serveDecision(receipt, state, facts(handler, today)));
}

export const done = (claimId = first, on = today) => ({
  claimId,
  on,
  by: '物业公司',
  evidence: '验收单',
  attachments: [],
  confirmation: '信访人签字',
});
export const executed = (state = served()) =>
  after(state, recordExecution(done(), state, { actor: handler, today }));
