import type { Texts } from './texts.ts';

/** Words of the steps beside the straight road. */
export const detourTexts = {
  ground: { zh: '情形', en: 'Ground' },
  objectionReason: { zh: '异议理由（写明职权依据）', en: 'Reasons, with the basis of competence' },
  suggestedUnit: { zh: '建议由谁办理（选填）', en: 'Who should handle it (optional)' },
  objectAfter: {
    zh: '提出后：生成管辖异议说明并编号；转送单位同意以前，仍由本单位负责，告知期限照常计算。对同一次转送只能提出一次。',
    en: 'Afterwards: the statement of objection exists under its number. Until the sender agrees you stay responsible and the notice limit runs on. One objection per assignment.',
  },
  agreeAfter: {
    zh: '同意后：本件回到甄别分流，原甄别期限不变、不重新计算；退回次数和耽误天数记录在案。',
    en: 'Afterwards: back to triage under the old limit, which does not begin anew; the return and the days lost are on record.',
  },
  returns: { zh: '退回记录', en: 'Returns' },
  returned: {
    zh: '{unit}：{from}转去，{to}退回，用去{days}天（{ground}）',
    en: '{unit}: sent {from}, back {to}, {days} days ({ground})',
  },
  objection: { zh: '管辖异议', en: 'Objection' },
  objectionText: { zh: '{day}提出（{ground}）', en: 'raised {day} ({ground})' },
  objectionRejected: { zh: '{day}未获同意', en: 'rejected {day}' },
  lapsed: { zh: '期限已过，未提出', en: 'over, not used' },
} as const satisfies Texts;
