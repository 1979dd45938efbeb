import { officialDate } from './official-wording.ts';
import { firstOrAgain, formTitle } from './form-facts.ts';
import type { RegistrationFormFacts } from './form-facts.ts';
import type { PersonFacts } from './paper-facts.ts';
import type { WordFields } from './paper-content.ts';

/** The fields of the visit registration form. */
export function composeFormFields(facts: RegistrationFormFacts): WordFields {
  const time = facts.registeredAt ? ` ${facts.registeredAt}` : '';
  return {
    标题: formTitle(facts),
    来访: facts.inPerson ? '是' : '',
    登记单位: facts.organ,
    信访编号: facts.petitionNumber,
    登记时间: `${officialDate(facts.registeredOn)}${time}`,
    信访形式: facts.channel,
    接待窗口: facts.window ?? '',
    接待人员: facts.receivedBy,
    ...personFields(facts.person),
    来访人数: String(facts.presentCount),
    代表: facts.representatives.map(personFields),
    特殊需要: facts.specialNeeds ?? '',
    初重情况: firstOrAgain(facts),
    关联事项: facts.linkedPetition ?? '',
    发生时间: facts.happenedOn ?? '',
    发生地点: facts.happenedAt ?? '',
    涉及单位: facts.organConcerned ?? '',
    事项名称: facts.subject,
    反映情况: facts.account,
    诉求: facts.claims.map((claim, index) => ({
      序号: String(index + 1),
      内容: claim.text,
      信访目的: claim.purpose ?? '',
      内容分类: claim.content ?? '',
    })),
    此前处理: facts.priorHandling ?? '',
    材料: facts.materials.map(({ name, pages }, index) => ({
      序号: String(index + 1),
      名称: name,
      页数: pages === undefined ? '' : String(pages),
    })),
    解释说明: facts.explanation ?? '',
    初步意见: facts.proposal ?? '',
    领导意见: facts.leaderNote ?? '',
    处理结果: facts.result ?? '',
  };
}

const personFields = (person: PersonFacts): Record<string, string> => ({
  姓名: person.name,
  性别: person.sex ?? '',
  出生日期: person.birthDate ? officialDate(person.birthDate) : '',
  证件类型: person.certificateKind ?? '',
  证件号码: person.certificateNumber ?? '',
  联系电话: person.phone ?? '',
  现住址: person.address ?? '',
  户籍地: person.household ?? '',
  工作单位: person.employer ?? '',
  身份: person.identity ?? '',
});
