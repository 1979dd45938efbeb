// What a Word template may ask for, in the office's own words. The names are part of the product: offices write them
// into their templates.
import {
  competenceFields,
  confidentialFields,
  destinationFields,
  dutyFields,
  suggestionReplyFields,
} from './claim-word-fields.ts';
import { composeFormFields } from './form-word-fields.ts';
import { agreementFields, conversionFields, simpleReplyFields } from './agreement-word-fields.ts';
import { conferenceFields, hearingMinutesFields } from './minutes-word-fields.ts';
import { closingReportFields, contestRequestFields } from './report-word-fields.ts';
import { extensionFormFields, letterFormFields, withdrawalFormFields } from './handling-form-word-fields.ts';
import { invitationNoticeFields } from './invitation-word-fields.ts';
import { hearingNoticeFields, hearingRecordFields } from './hearing-word-fields.ts';
import {
  designationFields,
  extensionFields,
  guidanceFields,
  noMoreFields,
  objectionFields,
  refusalFields,
} from './notice-word-fields.ts';
import {
  reviewAcceptanceFields,
  reviewOpinionFields,
  reviewRefusalFields,
  reviewResumptionFields,
  reviewSuspensionFields,
} from './review-word-fields.ts';
import { conclusionWords, groupedCode, officialDate } from './official-wording.ts';
import type { WordFields } from './paper-content.ts';
import type {
  AcceptanceNoticeFacts,
  DecisionLetterFacts,
  HandDownOrderFacts,
  ReferralSlipFacts,
} from './letter-facts.ts';
import type { PaperFacts, PaperKind } from './paper-facts.ts';
import { serviceReceiptFields } from './service-word-fields.ts';
import { suggestionFields, supervisionFields } from './supervision-word-fields.ts';
import {
  contactFields,
  issueFields,
  limitFields,
  listed,
  matterFields,
  optionalLimit,
} from './shared-word-fields.ts';

type Fillers = { readonly [Kind in PaperKind]: (facts: PaperFacts[Kind]) => WordFields };

const fillers: Fillers = {
  'registration-form': composeFormFields,
  'acceptance-notice': acceptanceFields,
  'referral-slip': referralFields,
  'hand-down-order': handDownFields,
  'decision-letter': decisionFields,
  'objection-statement': objectionFields,
  'extension-notice': extensionFields,
  'guidance-notice': guidanceFields,
  'refusal-notice': refusalFields,
  'no-more-notice': noMoreFields,
  'supervision-letter': supervisionFields,
  'hearing-notice': hearingNoticeFields,
  'invitation-notice': invitationNoticeFields,
  'hearing-record': hearingRecordFields,
  'hearing-minutes': hearingMinutesFields,
  'conference-minutes': conferenceFields,
  'contest-request': contestRequestFields,
  'closing-report': closingReportFields,
  'extension-form': extensionFormFields,
  'letter-form': letterFormFields,
  'withdrawal-form': withdrawalFormFields,
  'suggestion-letter': suggestionFields,
  'service-receipt': serviceReceiptFields,
  'designation-notice': designationFields,
  'review-acceptance': reviewAcceptanceFields,
  'review-refusal': reviewRefusalFields,
  'review-suspension': reviewSuspensionFields,
  'review-resumption': reviewResumptionFields,
  'review-opinion': reviewOpinionFields,
  'final-review-opinion': reviewOpinionFields,
  'suggestion-reply': suggestionReplyFields,
  'duty-notice': dutyFields,
  'confidential-slip': confidentialFields,
  'destination-notice': destinationFields,
  'competence-notice': competenceFields,
  'mediation-agreement': agreementFields,
  'settlement-agreement': agreementFields,
  'simple-reply': simpleReplyFields,
  'conversion-notice': conversionFields,
};

/** Every field of a kind of paper with its value; fields without a fact are there and empty. */
export function wordFields<Kind extends PaperKind>(kind: Kind, facts: PaperFacts[Kind]): WordFields {
  return fillers[kind](facts);
}

const opinionFields = ['文号', '申请人', '请求', '查明事实', '依据', '结论', '发文机关', '成文日期'] as const;

/** Fields without which a paper is not the paper the law asks for; a template has to use each. */
export const requiredWordFields: { readonly [Kind in PaperKind]: readonly string[] } = {
  'registration-form': ['信访编号', '登记时间', '姓名', '反映情况', '诉求'],
  'acceptance-notice': ['文号', '信访人', '受理日期', '办结期限', '发文机关', '成文日期'],
  'referral-slip': ['文号', '主送单位', '事项', '异议期限', '发文机关', '成文日期'],
  'hand-down-order': ['文号', '主送单位', '信访编号', '办结期限', '发文机关', '成文日期'],
  'decision-letter': ['文号', '信访人', '诉求', '复查机关', '复查天数', '发文机关', '成文日期'],
  'objection-statement': ['文号', '主送单位', '信访编号', '异议理由', '发文机关', '成文日期'],
  'extension-notice': ['文号', '信访人', '延期理由', '办结期限', '发文机关', '成文日期'],
  'guidance-notice': ['文号', '信访人', '诉求', '发文机关', '成文日期'],
  'refusal-notice': ['文号', '信访人', '不予受理情形', '依据', '理由', '办理途径', '发文机关', '成文日期'],
  'no-more-notice': ['文号', '信访人', '此前文书', '理由', '发文机关', '成文日期'],
  'supervision-letter': [
    '文号',
    '主送单位',
    '信访编号',
    '督办情形',
    '督办要求',
    '回复期限',
    '发文机关',
    '成文日期',
  ],
  'hearing-notice': ['文号', '信访人', '听证日期', '听证时间', '听证地点', '主持人', '发文机关', '成文日期'],
  'invitation-notice': [
    '文号',
    '信访人',
    '约访日期',
    '约访时间',
    '约访地点',
    '接访领导',
    '发文机关',
    '成文日期',
  ],
  'mediation-agreement': ['文号', '信访人', '对方', '调解人', '诉求', '协议内容', '履行', '履行期限'],
  'settlement-agreement': ['文号', '信访人', '对方', '诉求', '协议内容', '履行', '履行期限'],
  'simple-reply': ['文号', '信访人', '受理日期', '答复内容', '发文机关', '成文日期'],
  'conversion-notice': ['文号', '信访人', '受理日期', '理由', '办结期限', '发文机关', '成文日期'],
  'hearing-record': ['文号', '信访编号', '听证日期', '主持人', '记录员', '参加人', '陈述', '听证结论'],
  'hearing-minutes': ['标志', '文号', '信访编号', '听证日期', '主持人', '名单', '听证结论', '成文日期'],
  'conference-minutes': ['标志', '文号', '会议日期', '会议地点', '主持人', '指定单位', '名单', '成文日期'],
  'contest-request': [
    '文号',
    '签发人',
    '主送单位',
    '信访编号',
    '异议理由',
    '争议理由',
    '发文机关',
    '成文日期',
  ],
  'closing-report': ['文号', '签发人', '主送单位', '信访编号', '诉求', '办理说明', '发文机关', '成文日期'],
  'extension-form': ['信访编号', '受理日期', '原办结期限', '延期天数', '延期理由', '申请人', '审批意见'],
  'letter-form': ['信访编号', '收到日期', '来信人', '反映情况', '诉求'],
  'withdrawal-form': ['信访编号', '受理机关', '申请人', '诉求', '撤回理由', '声明'],
  'service-receipt': [
    '文号',
    '送达文书',
    '受送达人',
    '送达方式',
    '送达日期',
    '收件人',
    '送达人',
    '见证人',
    '备注',
  ],
  'suggestion-letter': ['文号', '主送单位', '存在问题', '依据', '建议', '反馈期限', '发文机关', '成文日期'],
  'designation-notice': [
    '文号',
    '主送单位',
    '信访编号',
    '决定机关',
    '指定理由',
    '告知期限',
    '发文机关',
    '成文日期',
  ],
  'review-acceptance': ['文号', '申请人', '原文号', '条款', '答复期限', '发文机关', '成文日期'],
  'review-refusal': ['文号', '申请人', '原文号', '不予受理情形', '理由', '发文机关', '成文日期'],
  'review-suspension': ['文号', '申请人', '中止日期', '中止情形', '理由', '发文机关', '成文日期'],
  'review-resumption': ['文号', '申请人', '中止日期', '原因消除日期', '答复期限', '发文机关', '成文日期'],
  'review-opinion': [...opinionFields, '复核机关'],
  'final-review-opinion': [...opinionFields, '终结'],
  'suggestion-reply': ['文号', '信访人', '建议', '发文机关', '成文日期'],
  'duty-notice': ['文号', '信访人', '查明情况', '处理情况', '复议机关', '管辖法院', '发文机关', '成文日期'],
  'confidential-slip': ['文号', '主送单位', '检举控告', '检举控告人', '发文机关', '成文日期'],
  'destination-notice': ['文号', '信访人', '去向单位', '告知期限', '发文机关', '成文日期'],
  'competence-notice': ['文号', '信访人', '理由', '办理途径', '发文机关', '成文日期'],
};

function acceptanceFields(facts: AcceptanceNoticeFacts): WordFields {
  return {
    ...issueFields(facts),
    ...matterFields(facts.matter),
    ...contactFields(facts.contact),
    ...optionalLimit('办结期限', facts.limit),
    ...optionalLimit('履职期限', facts.dutyLimit),
    受理日期: officialDate(facts.acceptedOn),
    办理单位: facts.handlingUnit,
    诉求: listed(facts.claims),
    建议意见: listed(facts.suggestions),
    履职诉求: listed(facts.duties),
    普通程序: facts.limit ? '是' : '',
    查询码: facts.query ? groupedCode(facts.query.code) : '',
    查询网址: facts.query?.url ?? '',
  };
}

function referralFields(facts: ReferralSlipFacts): WordFields {
  return {
    ...issueFields(facts),
    ...contactFields(facts.contact),
    ...limitFields('告知期限', facts.noticeLimit),
    ...limitFields('异议期限', facts.objectionLimit),
    主送单位: facts.toUnit,
    件数: String(facts.matters.length),
    内容类别: facts.classification ?? '',
    办理要求: facts.requirement ?? '',
    事项: facts.matters.map((matter, index) => ({ ...matterFields(matter), 序号: String(index + 1) })),
  };
}

function handDownFields(facts: HandDownOrderFacts): WordFields {
  return {
    ...issueFields(facts),
    ...matterFields(facts.matter),
    ...contactFields(facts.contact),
    ...limitFields('办结期限', facts.reportLimit),
    ...limitFields('异议期限', facts.objectionLimit),
    主送单位: facts.toUnit,
    主要内容: facts.summary,
    领导批示: facts.leaderInstruction ?? '',
    办理要求: facts.requirement ?? '',
    附件: listed(facts.attachments),
    抄送: facts.copyTo.join('，'),
  };
}

function decisionFields(facts: DecisionLetterFacts): WordFields {
  const { petitioner } = facts;
  return {
    ...issueFields(facts),
    ...matterFields(facts.matter),
    ...contactFields(facts.contact),
    受理日期: officialDate(facts.acceptedOn),
    姓名: petitioner.name,
    性别: petitioner.sex ?? '',
    证件类型: petitioner.certificateKind ?? '',
    证件号码: petitioner.certificateNumber ?? '',
    住址: petitioner.address ?? '',
    诉求: facts.claims.map((claim, index) => ({
      序号: String(index + 1),
      内容: claim.claim,
      查明事实: claim.facts,
      证据: claim.evidence.join('；'),
      依据: claim.basis.join('；'),
      诉求认定: claim.demand ?? '',
      处理结论: conclusionWords(claim.result),
      处理意见: claim.opinion,
      执行安排: claim.execution ?? '',
      落实期限: claim.executeBy ? `${officialDate(claim.executeBy)}前` : '',
    })),
    复查机关: facts.remedy.organ,
    复查天数: String(facts.remedy.days),
    附件: listed(facts.attachments),
    抄送: facts.copyTo.join('，'),
  };
}
