import type { PetitionState } from './petition.ts';
import type { Step } from './step.ts';
import type { Outlook } from './step-outlook.ts';
import { steps, type StepId } from './steps.ts';

/**
 * Gives the step that begins the chain at whose end another becomes possible: a hearing is ordered before its notice is
 * served. Nothing when the petition meets the condition already, or will by the time the phase has come.
 */
export function openerIn(
  state: PetitionState,
  all: readonly Outlook[],
): (step: StepId) => StepId | undefined {
  const distances = new Map(all.map((one) => [one.step, distanceOf(one)]));
  const distance = (step: StepId): number => distances.get(step) ?? Infinity;
  const suppliersOf = (step: StepId): readonly StepId[] => {
    const { when }: Step = steps[step];
    if (!when || when(state)) return [];
    const named = when.suppliedBy.filter(isStep);
    const stillComing = named.filter((one) => distance(one) < Infinity);
    return stillComing.length > 0 ? stillComing : named;
  };
  // What is only supplied farther down the road is not what an earlier phase waits for.
  const isFree = (step: StepId): boolean => {
    const { when }: Step = steps[step];
    const suppliers = suppliersOf(step);
    const comesByItself = suppliers.every((one) => distance(one) > distance(step)) && distance(step) > 0;
    return !when || when(state) || (suppliers.length > 0 && comesByItself);
  };
  const openerOf = (step: StepId, passed: readonly StepId[]): StepId | undefined => {
    if (isFree(step)) return undefined;
    const suppliers = suppliersOf(step).filter((one) => one !== step && !passed.includes(one));
    const supplier = suppliers.find(isFree) ?? suppliers[0];
    return supplier && (openerOf(supplier, [...passed, step]) ?? supplier);
  };
  return (step) => openerOf(step, []);
}

// How many steps of the road lie before the phase of a step.
function distanceOf(one: Outlook): number {
  if (!('missing' in one)) return 0;
  if (one.missing.kind === 'earlier-steps') return one.missing.steps.length;
  return one.standing === 'over' ? Infinity : 0;
}

const isStep = (name: string): name is StepId => Object.hasOwn(steps, name);
