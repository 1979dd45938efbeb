// What is not possible yet, told so briefly that it is read in ten seconds: the road ahead, and one group for what
// opens with the same step or fails for the same reason.
import type { PetitionState } from './petition.ts';
import { openerIn } from './step-opener.ts';
import type { Missing, Outlook } from './step-outlook.ts';
import type { StepId } from './steps.ts';

/** Steps that stand behind the same thing. */
export type StepGroup =
  /** Possible once `opener` is taken: on the road, or beside it. */
  | { readonly kind: 'road' | 'side'; readonly opener: StepId; readonly steps: readonly StepId[] }
  /** On this petition it cannot come any more, or not again. */
  | { readonly kind: 'over'; readonly missing: Missing; readonly steps: readonly StepId[] };

/** The steps from here to the end of the petition, in order; the first of them is open. Empty when it is over. */
export function roadAhead(all: readonly Outlook[]): readonly StepId[] {
  const close = all.find(({ step }) => step === 'close');
  if (!close) return [];
  if (!('missing' in close)) return ['close'];
  return close.missing.kind === 'earlier-steps' ? [...close.missing.steps, 'close'] : [];
}

/** The steps that are not open: what opens along the road in its order, what opens beside it, what is over. */
export function groupSteps(state: PetitionState, all: readonly Outlook[]): readonly StepGroup[] {
  const road = roadAhead(all);
  const openerOf = openerIn(state, all);
  const groups = new Map<string, StepGroup>();
  for (const one of all) {
    if (!('missing' in one)) continue;
    const { key, group } = placeOf(one, openerOf, road);
    groups.set(key, { ...group, steps: [...(groups.get(key)?.steps ?? []), one.step] });
  }
  return [...groups.values()].toSorted((a, b) => rankOf(a, road) - rankOf(b, road));
}

type NotOpen = Extract<Outlook, { readonly missing: Missing }>;

function placeOf(
  { step, standing, missing }: NotOpen,
  openerOf: (step: StepId) => StepId | undefined,
  road: readonly StepId[],
): { readonly key: string; readonly group: StepGroup } {
  if (standing === 'over')
    return { key: `over ${reasonOf(missing)}`, group: { kind: 'over', missing, steps: [] } };
  const opener = openerOf(step) ?? lastOf(missing) ?? step;
  const kind = road.includes(opener) ? 'road' : 'side';
  return { key: `after ${opener}`, group: { kind, opener, steps: [] } };
}

const lastOf = (missing: Missing): StepId | undefined =>
  missing.kind === 'earlier-steps' ? missing.steps.at(-1) : undefined;

function reasonOf(missing: Missing): string {
  if (missing.kind === 'condition') return missing.words.zh;
  return missing.kind === 'too-late' ? missing.clock : missing.kind;
}

function rankOf(group: StepGroup, road: readonly StepId[]): number {
  if (group.kind === 'road') return road.indexOf(group.opener);
  return road.length + Number(group.kind === 'over');
}
