// The one table of what may be done with a petition: by whom, from which phase, on which article. The
// commands, the desk, the API and the tests all read it.
import type { Actor } from '../access/actor.ts';
import type { UnitId } from '../kit/ids.ts';
import type { Words } from '../kit/language.ts';
import { err, ok, type Result } from '../kit/result.ts';
import { roles, type Duty } from '../organisation/roles.ts';
import type { PetitionState, Phase } from './petition.ts';

/**
 * Whose post takes the step: the unit that registered (and hands on), the unit that answers for it, or the one of both
 * that has it now (of
 * what was assigned down, the sender).
 */
type Side = 'registering-unit' | 'responsible-unit' | 'closing-unit' | 'present-unit';

export type Step = {
  readonly name: Words;
  readonly duty: Duty;
  readonly side: Side;
  readonly phases: readonly Phase[];
  readonly article: string;
  /** Only for petitions assigned down, which must be reported back (交办). */
  readonly onlyAssignedDown?: true;
  /** What must be true besides the phase. */
  readonly when?: (state: PetitionState) => boolean;
};

// What was assigned down ends with a report to the sender, or goes back by an objection.
const isNotAssignedDown = ({ assignment }: PetitionState): boolean => assignment?.mode !== 'assigned-down';

export const steps = {
  amend: {
    name: { zh: '修改登记', en: 'Amend the registration' },
    duty: 'register',
    side: 'registering-unit',
    phases: ['registered', 'referred'],
    article: '《信访工作条例》第二十二条',
  },
  'take-up': {
    name: { zh: '转入办理', en: 'Take up' },
    duty: 'triage',
    side: 'registering-unit',
    phases: ['earlier'],
    article: '《信访工作条例》第二十二条',
  },
  triage: {
    name: { zh: '甄别分流', en: 'Triage' },
    duty: 'triage',
    side: 'registering-unit',
    phases: ['registered'],
    article: '《信访工作条例》第二十二条',
  },
  redirect: {
    name: { zh: '导入其他法定途径', en: 'Lead to another lawful procedure' },
    duty: 'receive',
    side: 'present-unit',
    phases: ['registered', 'referred'],
    article: '《信访工作条例》第二十三条、第三十条、第三十一条',
    when: isNotAssignedDown,
  },
  decline: {
    name: { zh: '不予受理', en: 'Decline' },
    duty: 'receive',
    side: 'present-unit',
    phases: ['registered', 'referred'],
    article: '《信访工作条例》第十九条、第三十六条',
    when: isNotAssignedDown,
  },
  object: {
    name: { zh: '提出管辖异议', en: 'Object to jurisdiction' },
    duty: 'receive',
    side: 'responsible-unit',
    phases: ['referred'],
    article: '《信访工作条例》第二十三条',
    when: ({ assignment, objection }) => assignment?.mode !== 'kept' && objection === undefined,
  },
  'agree-objection': {
    name: { zh: '同意异议并收回', en: 'Agree and take the matter back' },
    duty: 'triage',
    side: 'registering-unit',
    phases: ['objected'],
    article: '《信访工作条例》第二十三条',
  },
  'reject-objection': {
    name: { zh: '不同意异议', en: 'Reject the objection' },
    duty: 'triage',
    side: 'registering-unit',
    phases: ['objected'],
    article: '《信访工作条例》第二十三条、第二十四条',
  },
  accept: {
    name: { zh: '受理并告知', en: 'Accept and give notice' },
    duty: 'receive',
    side: 'responsible-unit',
    phases: ['referred'],
    article: '《信访工作条例》第二十三条',
  },
  'name-handler': {
    name: { zh: '指定经办人', en: 'Name the handler' },
    duty: 'receive',
    side: 'responsible-unit',
    phases: ['referred', 'accepted', 'extension-asked'],
    article: '《信访工作条例》第二十八条',
  },
  'add-note': {
    name: { zh: '记录办理情况', en: 'Record progress' },
    duty: 'handle',
    side: 'responsible-unit',
    phases: ['accepted', 'extension-asked', 'submitted', 'signed', 'served', 'reported', 'report-approved'],
    article: '《信访工作条例》第三十一条',
  },
  'request-extension': {
    name: { zh: '申请延期办理', en: 'Ask for more time' },
    duty: 'handle',
    side: 'responsible-unit',
    phases: ['accepted'],
    article: '《信访工作条例》第三十四条',
    when: ({ extension }) => extension?.approvedOn === undefined,
  },
  'approve-extension': {
    name: { zh: '批准延期', en: 'Approve the extension' },
    duty: 'sign',
    side: 'responsible-unit',
    phases: ['extension-asked'],
    article: '《信访工作条例》第三十四条',
  },
  'refuse-extension': {
    name: { zh: '不批准延期', en: 'Refuse the extension' },
    duty: 'sign',
    side: 'responsible-unit',
    phases: ['extension-asked'],
    article: '《信访工作条例》第三十四条',
  },
  'serve-extension': {
    name: { zh: '登记延期告知书送达', en: 'Record service of the extension notice' },
    duty: 'handle',
    side: 'responsible-unit',
    phases: ['accepted', 'submitted', 'signed'],
    article: '《信访工作条例》第三十四条',
    when: ({ extension }) => extension?.approvedOn !== undefined && extension.service === undefined,
  },
  'submit-decision': {
    name: { zh: '拟写处理意见并报签', en: 'Write the decision and submit it for signature' },
    duty: 'handle',
    side: 'responsible-unit',
    phases: ['accepted', 'extension-asked'],
    article: '《信访工作条例》第三十二条',
  },
  'return-decision': {
    name: { zh: '退回修改', en: 'Return for revision' },
    duty: 'sign',
    side: 'responsible-unit',
    phases: ['submitted'],
    article: '《信访工作条例》第三十二条',
  },
  'sign-decision': {
    name: { zh: '签发处理意见书', en: 'Sign off the decision letter' },
    duty: 'sign',
    side: 'responsible-unit',
    phases: ['submitted'],
    article: '《信访工作条例》第三十二条、第三十四条',
  },
  'serve-decision': {
    name: { zh: '登记送达', en: 'Record service' },
    duty: 'handle',
    side: 'responsible-unit',
    phases: ['signed'],
    article: '《信访工作条例》第三十四条、第三十五条',
  },
  'report-back': {
    name: { zh: '报送办结报告', en: 'Report back as closed' },
    duty: 'handle',
    side: 'responsible-unit',
    phases: ['served'],
    article: '《信访工作条例》第二十二条',
    onlyAssignedDown: true,
  },
  'return-report': {
    name: { zh: '退回办结报告', en: 'Return the report' },
    duty: 'triage',
    side: 'registering-unit',
    phases: ['reported'],
    article: '《信访工作条例》第二十二条',
    onlyAssignedDown: true,
  },
  'approve-report': {
    name: { zh: '审核办结报告', en: 'Approve the report' },
    duty: 'triage',
    side: 'registering-unit',
    phases: ['reported'],
    article: '《信访工作条例》第二十二条',
    onlyAssignedDown: true,
  },
  withdraw: {
    name: { zh: '登记撤回或终止', en: 'Record withdrawal or end' },
    duty: 'receive',
    side: 'present-unit',
    phases: ['registered', 'referred', 'objected', 'accepted', 'extension-asked', 'submitted', 'signed'],
    article: '《信访工作条例》第十九条',
  },
  reopen: {
    name: { zh: '重新办理', en: 'Reopen' },
    duty: 'supervise',
    side: 'registering-unit',
    phases: ['closed'],
    article: '《信访工作条例》第三十二条、第三十八条、第四十条',
    when: ({ acceptedOn }) => acceptedOn !== undefined,
  },
  close: {
    name: { zh: '办结', en: 'Close' },
    duty: 'handle',
    side: 'closing-unit',
    phases: ['served', 'report-approved'],
    article: '《信访工作条例》第三十二条',
  },
} as const satisfies Record<string, Step>;

export type StepId = keyof typeof steps;
export const stepIds = Object.keys(steps) as readonly StepId[];

export type StepRefusal =
  | { readonly kind: 'petitions.wrong-phase'; readonly step: StepId; readonly phase: Phase }
  | { readonly kind: 'petitions.not-your-step'; readonly step: StepId };

/** Whether `actor` may take `step` now (rules of phase first, then of post). */
export function mayTake(step: StepId, state: PetitionState, actor: Actor): Result<Step, StepRefusal> {
  const rule: Step = steps[step];
  if (!isOpen(step, state)) return err({ kind: 'petitions.wrong-phase', step, phase: state.phase });
  if (!isAtPost(rule, state, actor)) return err({ kind: 'petitions.not-your-step', step });
  return ok(rule);
}

/** The steps that the phase allows, whoever takes them; each with whether this actor may. */
export function openSteps(
  state: PetitionState,
  actor: Actor,
): readonly { readonly step: StepId; readonly mine: boolean }[] {
  return stepIds
    .filter((step) => isOpen(step, state))
    .map((step) => ({ step, mine: isAtPost(steps[step], state, actor) }));
}

function isOpen(step: StepId, state: PetitionState): boolean {
  const rule: Step = steps[step];
  const assignedDown = state.assignment?.mode === 'assigned-down';
  if (rule.onlyAssignedDown && !assignedDown) return false;
  if (step === 'close' && state.phase === 'served' && assignedDown) return false;
  if (rule.when && !rule.when(state)) return false;
  return rule.phases.includes(state.phase);
}

function isAtPost(rule: Step, state: PetitionState, actor: Actor): boolean {
  const post = postOf(rule, state);
  const duties: readonly Duty[] = roles[actor.role].duties;
  return duties.includes(post.duty) && post.unitId === actor.unitId;
}

/** The unit and the duty that take the step now. */
export function postOf(
  rule: Step,
  state: PetitionState,
): { readonly unitId: UnitId | undefined; readonly duty: Duty } {
  const { assignment, registeringUnitId } = state;
  // A petition assigned down stays open for the sender until the report is approved; the sender closes it.
  const senderCloses = rule.side === 'closing-unit' && assignment?.mode === 'assigned-down';
  const senderHasIt = assignment === undefined || assignment.mode === 'assigned-down';
  if (senderCloses || (rule.side === 'present-unit' && senderHasIt))
    return { unitId: registeringUnitId, duty: 'triage' };
  if (rule.side === 'registering-unit') return { unitId: registeringUnitId, duty: rule.duty };
  return { unitId: assignment?.unitId, duty: rule.duty };
}
