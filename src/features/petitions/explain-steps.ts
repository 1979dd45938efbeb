// Why a step is not possible now, in words: what is missing and who can supply it.
import type { PetitionView } from '#contract/petitions.ts';
import { say, type Words } from '#core/kit/language.ts';
import type { PlainDate } from '#core/kit/plain-date.ts';
import { articleToWords } from '#core/petitions/article-words.ts';
import type { LawBook } from '#core/petitions/law-in-force.ts';
import { phaseWords } from '#core/petitions/petition-words.ts';
import type { PetitionState } from '#core/petitions/petition.ts';
import { groupSteps, roadAhead, type StepGroup } from '#core/petitions/group-steps.ts';
import { missingFor, outlook, type Missing, type Outlook } from '#core/petitions/step-outlook.ts';
import { steps, type StepId } from '#core/petitions/steps.ts';
import { whoTakes, type Listener } from './who-takes.ts';

/** The steps that are open now, and those that are not with the reason: each one, and told briefly. */
export function presentSteps(
  state: PetitionState,
  today: PlainDate,
  law: Pick<LawBook, 'nameOf'>,
  listener: Listener,
): Pick<PetitionView, 'steps' | 'notYet' | 'ahead'> {
  const named = (step: StepId) => ({
    step,
    name: say(steps[step].name, listener.language),
    article: say(articleToWords(steps[step].article), listener.language),
  });
  const { directory, actor } = listener.caller;
  const unitStands = directory.unit(state.assignment?.unitId)?.closed === false;
  const all = outlook(state, actor, today).map((one) => withStandingUnit(one, unitStands));
  return {
    steps: all.flatMap((one) => {
      if ('missing' in one) return [];
      const mine = one.standing === 'mine';
      return [{ ...named(one.step), mine, who: mine ? '' : whoTakes(one.step, state, listener) }];
    }),
    notYet: all.flatMap((one) => {
      if (!('missing' in one)) return [];
      const why = explainMissing(one.missing, state, law, listener);
      return [{ ...named(one.step), over: one.standing === 'over', why }];
    }),
    ahead: {
      road: roadAhead(all).map((step) => ({
        step,
        name: say(steps[step].name, listener.language),
        who: whoTakes(step, state, listener),
      })),
      groups: groupSteps(state, all).map((group) => ({
        kind: group.kind,
        why: explainGroup(group, state, law, listener),
        steps: [...group.steps],
      })),
    },
  };
}

function explainGroup(
  group: StepGroup,
  state: PetitionState,
  law: Pick<LawBook, 'nameOf'>,
  listener: Listener,
): string {
  const { language } = listener;
  if ('opener' in group)
    return say(texts.onceTaken, language, { step: say(steps[group.opener].name, language) });
  if (group.missing.kind === 'done') return say(texts.doneAlready, language);
  return explainMissing(group.missing, state, law, listener);
}

// Whether the unit was closed is written in the organisation, not in the petition.
function withStandingUnit(one: Outlook, unitStands: boolean): Outlook {
  if (one.step !== 'assign-successor' || 'missing' in one || !unitStands) return one;
  const missing = { kind: 'condition', words: texts.unitStands, suppliedBy: [] } as const;
  return { step: one.step, standing: 'over', missing };
}

type StepRefused = {
  readonly kind:
    | 'petitions.wrong-phase'
    | 'petitions.not-your-step'
    | 'petitions.main-leader-signs'
    | 'petitions.signer-is-handler';
};

/** The refusal of a step with what is missing, or whose it is, beside its title. */
export function explainRefusal<Refusal extends { readonly kind: string }>(
  refusal: Refusal,
  step: StepId,
  state: PetitionState,
  law: Pick<LawBook, 'nameOf'>,
  listener: Listener,
): Refusal {
  if (!isStepRefusal(refusal)) return refusal;
  const detail =
    refusal.kind === 'petitions.wrong-phase'
      ? explainMissing(missingFor(step, state), state, law, listener)
      : say(texts.takenBy, listener.language, { who: whoTakes(step, state, listener) });
  return { ...refusal, detail };
}

const stepRefusals: readonly string[] = [
  'petitions.wrong-phase',
  'petitions.not-your-step',
  'petitions.main-leader-signs',
  'petitions.signer-is-handler',
] satisfies readonly StepRefused['kind'][];

function isStepRefusal(refusal: { readonly kind: string }): refusal is StepRefused {
  return stepRefusals.includes(refusal.kind);
}

function explainMissing(
  missing: Missing,
  state: PetitionState,
  law: Pick<LawBook, 'nameOf'>,
  listener: Listener,
): string {
  const { language } = listener;
  const text = (words: Words, facts = {}): string => say(words, language, facts);
  const byWhom = (step: StepId): string =>
    text(texts.stepBy, { step: text(steps[step].name), who: whoTakes(step, state, listener) });
  switch (missing.kind) {
    case 'earlier-steps': {
      const [first, ...later] = missing.steps;
      if (!first) return text(texts.passed, { phase: text(phaseWords[state.phase]) });
      const names = later.map((step) => text(steps[step].name)).join(text(texts.comma));
      const start = text(texts.first, { first: byWhom(first) });
      return later.length > 0 ? start + text(texts.then, { names }) : start;
    }
    case 'condition': {
      const by = missing.suppliedBy.map(byWhom).join(text(texts.comma));
      return by ? text(missing.words) + text(texts.suppliedBy, { by }) : text(missing.words);
    }
    case 'only-assigned-down':
      return text(texts.onlyAssignedDown);
    case 'done':
      return text(texts.done, { on: missing.on });
    case 'too-late':
      return text(texts.tooLate, { clock: text(law.nameOf(missing.clock)), limit: missing.limit });
    case 'closed':
      return text(missing.on ? texts.closedOn : texts.closed, { on: missing.on ?? '' });
    case 'passed':
      return text(texts.passed, { phase: text(phaseWords[state.phase]) });
  }
}

const texts = {
  unitStands: {
    zh: '责任单位仍然存在；机构合并、撤销的，由管理员先在“机构与岗位”中停用',
    en: 'the responsible unit still exists; when it was merged or abolished, an administrator closes it first',
  },
  comma: { zh: '、', en: ', ' },
  stepBy: { zh: '{step}（{who}）', en: '{step} ({who})' },
  first: { zh: '先要{first}', en: 'First: {first}' },
  then: { zh: '，然后{names}', en: '; then {names}' },
  suppliedBy: { zh: '；由此补上：{by}', en: '; supplied by: {by}' },
  takenBy: { zh: '由{who}办理', en: 'Taken by {who}' },
  onceTaken: { zh: '{step}以后', en: 'Once “{step}” is taken' },
  doneAlready: { zh: '已经办过的', en: 'Done already' },
  onlyAssignedDown: { zh: '只适用于交办件', en: 'Only for what was assigned down' },
  done: { zh: '已于{on}完成', en: 'Done on {on}' },
  tooLate: {
    zh: '{clock}已于{limit}届满，不能再提出',
    en: '{clock} ended on {limit}; it is too late',
  },
  closed: { zh: '本件已办结', en: 'The petition is closed' },
  closedOn: { zh: '本件已于{on}办结', en: 'The petition was closed on {on}' },
  passed: { zh: '“{phase}”阶段不做这一步', en: 'Not a step of the stage “{phase}”' },
} as const satisfies Record<string, Words>;
