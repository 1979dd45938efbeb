import type { PetitionState } from './petition.ts';
import type { Step } from './step.ts';
import { steps, type StepId } from './steps.ts';

/**
 * The step that begins the chain at whose end `step` becomes possible: a hearing is ordered before its notice is served.
 * Nothing when the petition meets the condition already or no step supplies it.
 */
export function openerOf(
  step: StepId,
  state: PetitionState,
  passed: readonly StepId[] = [],
): StepId | undefined {
  const suppliers = suppliersOf(step, state).filter((one) => one !== step && !passed.includes(one));
  const atOnce = suppliers.find((one) => suppliersOf(one, state).length === 0);
  if (atOnce) return atOnce;
  for (const supplier of suppliers) {
    const opener = openerOf(supplier, state, [...passed, step]);
    if (opener) return opener;
  }
  return undefined;
}

function suppliersOf(step: StepId, state: PetitionState): readonly StepId[] {
  const { when }: Step = steps[step];
  return when && !when(state) ? when.suppliedBy.filter(isStep) : [];
}

const isStep = (name: string): name is StepId => Object.hasOwn(steps, name);
