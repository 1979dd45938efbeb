import type { AgreementView, SimpleView } from '#contract/agreements.ts';
import type { Words } from '#core/kit/language.ts';
import { isToDecide } from '#core/petitions/agreement.ts';
import { agreementKindWords } from '#core/petitions/agreement-words.ts';
import type { PetitionState } from '#core/petitions/petition.ts';
import { phaseWords } from '#core/petitions/petition-words.ts';
import { isSimple, type Told } from '#core/petitions/simple-handling.ts';
import {
  answerMeansWords,
  conversionGroundWords,
  simpleConditionWords,
} from '#core/petitions/simple-words.ts';

type Text = (words: Words) => string;

export function presentAgreements({ agreements }: PetitionState, text: Text): AgreementView[] {
  return agreements.map(({ signing, claimIds, ...agreement }) => ({
    ...agreement,
    kindName: text(agreementKindWords[agreement.kind]),
    claimIds: [...claimIds],
    signing: signing && { on: signing.on, signatories: [...signing.signatories] },
  }));
}

export function presentSimple({ simple }: PetitionState, text: Text): SimpleView | undefined {
  if (!simple) return undefined;
  const told = ({ means, to, on }: Told) => ({ meansName: text(answerMeansWords[means]), to, on });
  const { on, conditions, answer, conversion } = simple;
  return {
    on,
    conditionNames: conditions.map((condition) => text(simpleConditionWords[condition])),
    told: told(simple.told),
    answer: answer && { ...told(answer), text: answer.text },
    conversion: conversion && {
      ...told(conversion.told),
      groundName: text(conversionGroundWords[conversion.ground]),
      reason: conversion.reason,
    },
  };
}

/** The phase in words; what was answered without a letter is not said to be served. */
export function phaseNameOf(state: PetitionState): Words {
  const { phase, claims, service } = state;
  if (phase === 'accepted' && isSimple(state)) return simplePhase;
  if (phase !== 'served' || service) return phaseWords[phase];
  if (isSimple(state)) return simplyAnswered;
  return claims.some(({ agreed }) => agreed) && !claims.some(isToDecide) ? agreedPhase : phaseWords[phase];
}

const simplePhase: Words = { zh: '简易办理中', en: 'Simple handling' };
const simplyAnswered: Words = { zh: '已简易答复', en: 'Answered simply' };
const agreedPhase: Words = { zh: '已达成协议', en: 'Settled by agreement' };
