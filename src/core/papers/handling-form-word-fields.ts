// The Word fields of the forms beside the numbered papers.
import { opinionOf } from './compose-extension-form.ts';
import { withdrawalDeclaration } from './compose-withdrawal-form.ts';
import type { ExtensionFormFacts, LetterFormFacts, WithdrawalFormFacts } from './handling-form-facts.ts';
import { officialDate } from './official-wording.ts';
import type { WordFields } from './paper-content.ts';
import { listed, matterFields } from './shared-word-fields.ts';

export const extensionFormFields = (facts: ExtensionFormFacts): WordFields => ({
  ...matterFields(facts.matter),
  办理单位: facts.organ,
  诉求: listed(facts.claims),
  受理日期: officialDate(facts.acceptedOn),
  原办结期限: officialDate(facts.limitBefore),
  延期天数: String(facts.days),
  延长后期限: facts.approval ? officialDate(facts.approval.limit) : '',
  延期理由: facts.reason,
  申请人: facts.requestedBy,
  申请日期: officialDate(facts.requestedOn),
  审批意见: opinionOf(facts),
  批准人: facts.approval?.by ?? '',
  批准日期: facts.approval ? officialDate(facts.approval.on) : '',
  告知书文号: facts.notice ?? '',
});

export const letterFormFields = (facts: LetterFormFacts): WordFields => ({
  登记单位: facts.organ,
  信访编号: facts.petitionNumber,
  收到日期: officialDate(facts.receivedOn),
  登记日期: officialDate(facts.registeredOn),
  登记人: facts.registeredBy,
  来信人: facts.sender.name,
  署名情况: facts.signedAs,
  信访人数: String(facts.senderCount),
  联系电话: facts.sender.phone ?? '',
  证件类型: facts.sender.certificateKind ?? '',
  证件号码: facts.sender.certificateNumber ?? '',
  来信地址: facts.sender.address ?? '',
  初重情况: facts.firstTime ? '初次来信' : '再次来信',
  关联事项: facts.linkedPetition ?? '',
  涉及单位: facts.organConcerned ?? '',
  内容类别: facts.classification ?? '',
  发生地点: facts.happenedAt,
  事项名称: facts.subject,
  反映情况: facts.account,
  诉求: facts.claims.map((claim, index) => ({
    序号: String(index + 1),
    内容: claim.text,
    信访目的: claim.purpose ?? '',
    内容分类: claim.content ?? '',
  })),
  材料: facts.enclosures.map(({ name }, index) => ({ 序号: String(index + 1), 名称: name })),
  甄别期限: facts.triageBy ? officialDate(facts.triageBy) : '',
  去向: facts.disposal ?? '',
});

export const withdrawalFormFields = (facts: WithdrawalFormFacts): WordFields => ({
  ...matterFields(facts.matter),
  受理机关: facts.organ,
  申请人: matterFields(facts.matter)['信访人'] ?? '',
  监护人: facts.guardians.join('、'),
  联系电话: facts.applicant.phone ?? '',
  证件类型: facts.applicant.certificateKind ?? '',
  证件号码: facts.applicant.certificateNumber ?? '',
  住址: facts.applicant.address ?? '',
  诉求: listed(facts.claims),
  撤回理由: facts.withdrawn?.reason ?? '',
  声明: withdrawalDeclaration,
  接收情况: facts.withdrawn?.evidence ?? '',
  接收日期: facts.withdrawn ? officialDate(facts.withdrawn.on) : '',
});
