import type { QualityView } from '#contract/quality.ts';
import { satisfactionWords, type Satisfaction } from '#core/classes/satisfactions.ts';
import { say, type Words } from '#core/kit/language.ts';
import type { PlainDate } from '#core/kit/plain-date.ts';
import { claimsToAnswer } from '#core/petitions/claims-to-answer.ts';
import { closingGaps } from '#core/petitions/closing-gaps.ts';
import { isSupported } from '#core/petitions/execution.ts';
import { settlements, type PetitionState } from '#core/petitions/petition.ts';
import { serviceMethodWords } from '#core/petitions/petition-words.ts';
import { proposeImportance } from '#core/petitions/propose-importance.ts';
import { importanceGroundWords } from '#core/petitions/quality-words.ts';
import type { Recusal } from '#core/petitions/recusal.ts';
import { standingAnswers } from '#core/petitions/standing-answers.ts';
import { mayTake, openSteps } from '#core/petitions/steps.ts';
import { threeFacts } from '#core/petitions/three-facts.ts';
import { gapWords } from './list-closing-gaps.ts';
import { whoTakes, type Listener } from './who-takes.ts';

type Reader = Listener & { readonly today: PlainDate };

/** Weight, distance, promises, the three facts, and what stands in the way of closing. */
export function presentQuality(state: PetitionState, reader: Reader): QualityView {
  const { directory } = reader.caller;
  const text = (words: Words): string => say(words, reader.language);
  const { importance } = state;
  return {
    importance: importance && {
      on: importance.on,
      ground: importance.ground,
      groundName: text(importanceGroundWords[importance.ground]),
      reason: importance.reason,
      byUnit: directory.unitName(importance.byUnitId),
    },
    importanceProposals: presentProposals(state, reader),
    recusals: state.recusals.map((recusal) => presentRecusal(recusal, state, reader)),
    promises: presentPromises(state, reader.today),
    facts: presentFacts(state, text),
    closing: presentClosing(state, reader, text),
  };
}

function presentProposals(
  state: PetitionState,
  { caller, language }: Reader,
): QualityView['importanceProposals'] {
  if (!mayTake('mark-important', state, caller.actor).ok) return [];
  return proposeImportance(state).map(({ ground, words, facts }) => ({
    ground,
    groundName: say(importanceGroundWords[ground], language),
    reason: say(words, language, facts),
  }));
}

function presentRecusal(
  recusal: Recusal,
  state: PetitionState,
  reader: Reader,
): QualityView['recusals'][number] {
  const { personId, origin, on, reason, decision } = recusal;
  return {
    personId,
    person: reader.caller.directory.personName(personId),
    origin,
    on,
    reason,
    decider: decision ? '' : whoTakes('decide-recusal', state, reader),
    decision,
  };
}

function presentPromises(state: PetitionState, today: PlainDate): QualityView['promises'] {
  if (!state.service) return [];
  const answers = standingAnswers(state);
  return claimsToAnswer(state).flatMap(({ id: claimId }, at) => {
    const answer = answers.find((one) => one.claimId === claimId);
    if (!answer || !isSupported(answer)) return [];
    const done = state.executions.find((execution) => execution.claimId === claimId);
    const { executeBy, execution: promised } = answer;
    const overdue = !done && executeBy !== undefined && executeBy < today;
    return [{ claimId, claim: at + 1, text: promised, executeBy, overdue, done }];
  });
}

function presentFacts(state: PetitionState, text: (words: Words) => string): QualityView['facts'] {
  const { answered, solved, rated } = threeFacts(state);
  const level = (one: Satisfaction) => ({ level: one, name: text(satisfactionWords[one]) });
  return {
    answered: answered && {
      on: answered.on,
      letter: answered.letter,
      methodName: text(serviceMethodWords[answered.method]),
    },
    solved: solved && { on: solved.on, evidence: [...new Set(solved.evidence)] },
    rated: rated && { on: rated.on, office: level(rated.office), unit: level(rated.unit) },
  };
}

// Only while closing is what comes next: before that everything is missing.
function presentClosing(
  state: PetitionState,
  reader: Reader,
  text: (words: Words) => string,
): QualityView['closing'] {
  const { caller, today } = reader;
  if (!openSteps(state, caller.actor).some(({ step }) => step === 'close')) return undefined;
  return settlements.map((settlement) => ({
    settlement,
    gaps: closingGaps({ settlement }, state, today).map((gap) => ({
      text: text(gapWords(gap, caller.directory)),
      step: gap.step,
      who: whoTakes(gap.step, state, reader),
    })),
  }));
}
