import { say, type Language, type Words } from '#core/kit/language.ts';
import { refusePerson } from '#core/petitions/part-in-petition.ts';
import type { PetitionState } from '#core/petitions/petition.ts';
import type { Step } from '#core/petitions/step.ts';
import { postOf, steps, type StepId } from '#core/petitions/steps.ts';
import type { Caller } from '#features/accounts/queries.ts';

export type Listener = { readonly caller: Caller; readonly language: Language };

const namedMax = 3;

/** Whoever could take the step: the unit, and the people at posts with the duty whom nothing keeps from it. */
export function whoTakes(step: StepId, state: PetitionState, { caller, language }: Listener): string {
  const { directory } = caller;
  const rule: Step = steps[step];
  const { unitId, duty } = postOf(rule, state);
  if (!unitId)
    return say(rule.side === 'supervising-unit' ? texts.supervisor : texts.responsibleUnit, language);
  const free = directory.holdersWith(unitId, duty).filter((id) => !refusePerson(rule, state, id));
  const names = free.map((id) => directory.personName(id));
  const people = [...new Set(names)].slice(0, namedMax).join(say(texts.comma, language));
  return [directory.unitName(unitId), people].filter(Boolean).join(' ');
}

const texts = {
  comma: { zh: '、', en: ', ' },
  supervisor: { zh: '督办该单位的机关', en: 'the organ that supervises the unit' },
  responsibleUnit: { zh: '分流后的责任单位', en: 'the unit that triage names' },
} as const satisfies Record<string, Words>;
