import type { BackDateRefusal } from '#core/petitions/back-date.ts';
import type { CaseEndRefusal } from '#core/petitions/end-case-lead.ts';
import type { CaseLeadRefusal } from '#core/petitions/name-case-lead.ts';
import type { CaseWorkRefusal } from '#core/petitions/work-on-case.ts';
import type { RefusalText } from '#platform/http/problem.ts';

/** Why a lead cannot be named, worked on or ended so. */
export type CaseAreaRefusal =
  | Exclude<CaseLeadRefusal, { readonly kind: 'petitions.accusation-stays' }>
  | Exclude<CaseWorkRefusal, BackDateRefusal>
  | CaseEndRefusal;

export const caseLeadRefusals = {
  'petitions.case-led-already': {
    status: 409,
    words: {
      zh: '这一级已由 {name} 包案；要换人，请用“移交包案”并说明原因',
      en: '{name} leads at this level already; hand the lead over with a reason instead',
    },
  },
  'petitions.case-not-led': {
    status: 409,
    words: {
      zh: '这一级还没有包案领导，请先确定',
      en: 'Nobody leads at this level; name somebody first',
    },
  },
  'petitions.case-lead-keeps-away': {
    status: 409,
    words: {
      zh: '{name} 是被反映人、来自被反映单位，或者应当回避，不能包案，请另选领导',
      en: '{name} is complained of, belongs to the unit complained of, or has to keep away; choose another leader',
    },
  },
  'petitions.case-lead-without-post': {
    status: 422,
    words: {
      zh: '{name} 现在没有岗位，请从名单中重新选择',
      en: '{name} holds no post now; choose again from the list',
    },
  },
  'petitions.case-helper-keeps-away': {
    status: 409,
    words: {
      zh: '责任人或者专班成员中有应当回避的人，请换人',
      en: 'The person in charge or somebody of the team has to keep away; choose others',
    },
  },
  'petitions.case-unit-complained-of': {
    status: 409,
    words: {
      zh: '被反映单位不能作为包案责任单位，请另选单位',
      en: 'The unit complained of cannot be responsible for the lead; choose another unit',
    },
  },
  'petitions.case-lead-same': {
    status: 422,
    words: { zh: '已经由 {name} 包案，请选择接手的领导', en: '{name} leads already; choose who takes over' },
  },
  'petitions.case-deadline-past': {
    status: 422,
    words: {
      zh: '化解期限 {deadline} 早于今天（{today}），请重新填写',
      en: 'The deadline {deadline} is before today ({today}); please set another',
    },
  },
  'petitions.case-evidence-missing': {
    status: 422,
    words: {
      zh: '由他人登记的“亲自”须附材料（签字的记录、照片等）；没有材料的，请不要勾选“亲自”',
      en: 'What the leader did in person, written down by somebody else, needs a file (signed record, photo); without one leave “in person” unset',
    },
  },
  'petitions.case-heard-by-lead': {
    status: 422,
    words: {
      zh: '包案领导不能听取自己的汇报，请填写听取汇报的主要领导',
      en: 'Who leads the matter cannot hear their own report; enter the main leader who heard it',
    },
  },
  'petitions.case-end-waits': {
    status: 409,
    words: {
      zh: '销案申请已经提出，等待他人核查',
      en: 'The end was asked for already and waits to be checked',
    },
  },
  'petitions.case-end-not-asked': {
    status: 409,
    words: {
      zh: '这一级没有待核查的销案申请',
      en: 'No end waits to be checked at this level',
    },
  },
  'petitions.case-not-settled': {
    status: 409,
    words: {
      zh: '事项还没有真正解决，包案不能销案，请看所列内容',
      en: 'The matter is not truly settled, so that the lead cannot end; see what is listed',
    },
  },
  'petitions.case-duties-open': {
    status: 422,
    words: {
      zh: '有的包案职责没有记录，请补记，或者说明为什么没有',
      en: 'Some duties of the lead are not on record; record them or say why not',
    },
  },
  'petitions.case-end-without-file': {
    status: 422,
    words: {
      zh: '原台账的事项销案须附证明材料（签字的协议、回访记录等），请上传后提交',
      en: 'To end the lead of a matter from an earlier ledger add a file that shows it (signed agreement, record of a visit)',
    },
  },
  'petitions.case-end-asked-by-you': {
    status: 409,
    words: {
      zh: '销案申请是您提出的，须由其他人核查',
      en: 'You asked for the end yourself; somebody else must check it',
    },
  },
} as const satisfies Record<CaseAreaRefusal['kind'], RefusalText>;
