import { asSentence, groupedCode, officialDate } from './official-wording.ts';
import type { SlipContent } from './paper-content.ts';
import type { VisitSlipFacts } from './form-facts.ts';

/** 来访登记回执: what was taken down, what happens next and by when, how to follow it, which rights are open. */
export function composeVisitSlip(facts: VisitSlipFacts): SlipContent {
  const date = officialDate(facts.limit.date);
  const because = asSentence(facts.limit.explanation);
  const phone = facts.contact.phone ? `咨询电话${facts.contact.phone}。` : '';
  return {
    organ: facts.organ,
    title: '来访登记回执',
    facts: [
      { label: '信访编号', text: facts.petitionNumber },
      { label: '信 访 人', text: facts.petitioner },
      { label: '收到日期', text: officialDate(facts.receivedOn) },
      { label: '接 待 人', text: facts.receivedBy },
      { label: '反映事项', text: facts.subject },
    ],
    next: {
      lead: '下一步',
      date: `${date}前`,
      text: `由${facts.nextBy}${facts.nextStep.replace(/。$/u, '')}。`,
      because: because === '' ? '' : `期限计算：${because}`,
    },
    query: {
      label: '查询码',
      code: groupedCode(facts.query.code),
      url: facts.query.url,
      how: '用手机扫码，或打开下面的网址输入查询码，随时可看办到哪一步、归谁办、何时答复。',
    },
    points: {
      title: '你的权利',
      lines: [
        '登记和查询都不收费，不需要托人。',
        '你可以补充材料，可以要求有利害关系的办理人员回避。',
        `到期没有收到告知的，请凭本回执向本机关询问。${phone}`,
        '查询码只告诉你一个人，请妥善保管，不要转给他人。',
      ],
    },
    date: facts.receivedOn,
  };
}
