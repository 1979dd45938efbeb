// Urging, supervision orders and inspections: an overlay over whatever phase the petition is in (《信访工作条例》第三十八条、
// 第四十条).
import type { Words } from '../kit/language.ts';
import type { UnitId } from '../kit/ids.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import type { PetitionState } from './petition.ts';

/** 受理、办理不合规定；推诿、敷衍、拖延、弄虚作假；拒不执行处理意见 */
export const supervisionTriggers = ['against-rules', 'perfunctory', 'not-executing'] as const;
export type SupervisionTrigger = (typeof supervisionTriggers)[number];

export const supervisionCauses = [
  'overdue',
  'no-feedback',
  'wrong-procedure',
  'wrong-basis',
  'evasive',
  'false-completion',
  'non-execution',
  'other',
] as const;
export type SupervisionCause = (typeof supervisionCauses)[number];

/** Which finer causes a trigger of the law may have. */
export const causesOf = {
  'against-rules': ['overdue', 'no-feedback', 'wrong-procedure', 'wrong-basis', 'other'],
  perfunctory: ['overdue', 'no-feedback', 'evasive', 'false-completion', 'other'],
  'not-executing': ['non-execution', 'other'],
} as const satisfies Record<SupervisionTrigger, readonly SupervisionCause[]>;

export const supervisionTriggerWords = {
  'against-rules': {
    zh: '未按照规定受理、办理信访事项',
    en: 'Accepted or handled against the rules',
  },
  perfunctory: {
    zh: '推诿、敷衍、拖延、弄虚作假',
    en: 'Evasion, perfunctory work, delay or fraud',
  },
  'not-executing': { zh: '拒不执行信访处理意见', en: 'Refusal to carry out the decision' },
} as const satisfies Record<SupervisionTrigger, Words>;

export const supervisionCauseWords = {
  overdue: { zh: '无正当理由超过规定期限', en: 'Overdue without good cause' },
  'no-feedback': { zh: '未按规定反馈办理结果', en: 'No feedback of the result' },
  'wrong-procedure': { zh: '未按规定程序办理', en: 'Wrong procedure' },
  'wrong-basis': { zh: '认定事实或者适用依据错误', en: 'Wrong facts or basis' },
  evasive: { zh: '推诿、敷衍、拖延', en: 'Evasive handling' },
  'false-completion': { zh: '虚报办结', en: 'False report of completion' },
  'non-execution': { zh: '未执行处理意见', en: 'The decision is not carried out' },
  other: { zh: '其他需要督办的情形', en: 'Other' },
} as const satisfies Record<SupervisionCause, Words>;

/** 催办: a reminder in words, answered in words. */
export type Urge = {
  readonly on: PlainDate;
  readonly byUnitId: UnitId;
  readonly unitId: UnitId;
  readonly text: string;
  readonly answer: { readonly on: PlainDate; readonly text: string } | undefined;
};

export type SupervisionReply = {
  readonly on: PlainDate;
  readonly text: string;
  readonly returned: { readonly on: PlainDate; readonly reason: string } | undefined;
};

/** 督办: a numbered letter that has to be answered by a day. */
export type SupervisionOrder = {
  readonly on: PlainDate;
  readonly byUnitId: UnitId;
  readonly unitId: UnitId;
  readonly trigger: SupervisionTrigger;
  readonly cause: SupervisionCause;
  readonly facts: string;
  readonly request: string;
  readonly replyBy: PlainDate;
  readonly replies: readonly SupervisionReply[];
  readonly closed: { readonly on: PlainDate; readonly outcome: string } | undefined;
};

/** 实地督查 */
export type SiteInspection = {
  readonly on: PlainDate;
  readonly byUnitId: UnitId;
  readonly inspectors: readonly string[];
  readonly found: string;
  readonly required: string;
};

export type Supervision = {
  readonly urges: readonly Urge[];
  readonly orders: readonly SupervisionOrder[];
  readonly inspections: readonly SiteInspection[];
};

export const noSupervision: Supervision = { urges: [], orders: [], inspections: [] };

/** The limit of the reply, kept by whoever closes the petition meanwhile. */
export const supervisionClock = 'supervision_reply';

export const openOrder = ({
  supervision,
}: Pick<PetitionState, 'supervision'>): SupervisionOrder | undefined =>
  supervision.orders.find((order) => order.closed === undefined);

/** The reply that nobody has examined yet. */
export const pendingReply = (order: SupervisionOrder): SupervisionReply | undefined => {
  const last = order.replies.at(-1);
  return last?.returned ? undefined : last;
};

/** Urges that the unit which has the matter now has not answered. */
export const openUrges = ({
  supervision,
  assignment,
}: Pick<PetitionState, 'supervision' | 'assignment'>): readonly Urge[] =>
  supervision.urges.filter((urge) => urge.answer === undefined && urge.unitId === assignment?.unitId);

/**
 * How the open order stands: `asked` waits for the unit, `replied` for the supervisor; `moved` too, because the matter has
 * left the unit it was addressed to.
 */
export function supervisionStanding(
  state: Pick<PetitionState, 'supervision' | 'assignment'>,
): 'asked' | 'replied' | 'moved' | undefined {
  const order = openOrder(state);
  if (!order) return undefined;
  if (pendingReply(order)) return 'replied';
  return order.unitId === state.assignment?.unitId ? 'asked' : 'moved';
}
