import { claimsInLines, narrative, pairs, signed, single } from './form-rows.ts';
import { officialDate } from './official-wording.ts';
import { lineCharacters } from './paper-content.ts';
import type { FormContent, FormRow } from './paper-content.ts';
import { firstOrAgain, formTitle } from './form-facts.ts';
import type { RegistrationFormFacts } from './form-facts.ts';
import type { PersonFacts } from './paper-facts.ts';

/** 群众来访登记表: the whole visit on a boxed A4 form, signed by visitor and officer; what came in another way is signed by the officer alone. */
export function composeRegistrationForm(facts: RegistrationFormFacts): FormContent {
  return {
    shape: 'form',
    title: formTitle(facts),
    captionLeft: `登记单位：${facts.organ}`,
    captionRight: `编号：${facts.petitionNumber}`,
    rows: [
      ...visitRows(facts),
      ...personRows(facts.person),
      ...companyRows(facts),
      ...matterRows(facts),
      ...handlingRows(facts),
      signatureRow(facts),
    ],
    notes: [
      '登记信息仅用于办理本信访事项，依法保密；信访人有权查阅、更正本人信息。',
      '检举控告材料及信访人情况不得透露或者转给被检举控告的人员、单位。',
    ],
    date: facts.registeredOn,
  };
}

function visitRows(facts: RegistrationFormFacts): readonly FormRow[] {
  const time = facts.registeredAt ? ` ${facts.registeredAt}` : '';
  return [
    pairs(['登记时间', `${officialDate(facts.registeredOn)}${time}`], ['信访形式', facts.channel]),
    facts.inPerson
      ? pairs(['接待人员', facts.receivedBy], ['接待窗口', facts.window ?? ''])
      : single('登记人员', facts.receivedBy),
  ];
}

function personRows(person: PersonFacts): readonly FormRow[] {
  const birth = person.birthDate ? officialDate(person.birthDate) : '';
  return [
    pairs(['姓名', person.name], ['性别', person.sex ?? '']),
    pairs(['出生日期', birth], ['联系电话', person.phone ?? '']),
    pairs(['证件类型', person.certificateKind ?? ''], ['证件号码', person.certificateNumber ?? '']),
    pairs(['身份', person.identity ?? ''], ['工作单位', person.employer ?? '']),
    single('户籍地', person.household ?? ''),
    single('现住址', person.address ?? ''),
  ];
}

function companyRows(facts: RegistrationFormFacts): readonly FormRow[] {
  const representatives = facts.representatives
    .map((person) =>
      [person.name, person.sex, person.certificateNumber, person.phone, person.address]
        .filter(Boolean)
        .join('，'),
    )
    .join('\n');
  return [
    pairs(
      [facts.inPerson ? '来访人数' : '信访人数', `${facts.presentCount}人`],
      ['初重情况', firstOrAgain(facts)],
    ),
    ...(representatives ? [single('代表', representatives)] : []),
    ...(facts.linkedPetition ? [single('关联事项', facts.linkedPetition)] : []),
    ...(facts.specialNeeds ? [single('特殊需要', facts.specialNeeds)] : []),
  ];
}

function matterRows(facts: RegistrationFormFacts): readonly FormRow[] {
  const materials = facts.materials
    .map(({ name, pages }, index) => `${index + 1}.${name}${pages === undefined ? '' : `（${pages}页）`}`)
    .join('\n');
  return [
    pairs(['发生时间', facts.happenedOn ?? ''], ['发生地点', facts.happenedAt ?? '']),
    single('涉及单位', facts.organConcerned ?? ''),
    single('事项名称', facts.subject),
    narrative('反映的情况和理由', facts.account, 5),
    narrative('诉求', claimsInLines(facts.claims), 2),
    single('此前处理', facts.priorHandling ?? ''),
    narrative('提交材料', materials || '无', 1),
  ];
}

function handlingRows(facts: RegistrationFormFacts): readonly FormRow[] {
  return [
    narrative('当场解释说明', facts.explanation ?? '', 1),
    narrative('初步意见', facts.proposal ?? '', 2),
    narrative('领导意见', facts.leaderNote ?? '', 2),
    narrative('处理结果', facts.result ?? '', 1),
  ];
}

function signatureRow(facts: RegistrationFormFacts): FormRow {
  const half = lineCharacters / 2;
  const day = '　　年　月　日';
  if (!facts.inPerson) return signed('登记人员', '', 3, { who: '签名' });
  return {
    linesMin: 3,
    cells: [
      {
        role: 'value',
        span: half,
        text: '以上内容已向我宣读或由我核对，记录属实。',
        foot: `信访人签名：　　　${day}`,
      },
      { role: 'value', span: half, text: `接待人员：${facts.receivedBy}`, foot: `签名：　　　　　　${day}` },
    ],
  };
}
