import type { Words } from '#core/kit/language.ts';

export const homeTexts = {
  title: { zh: '查一查您的事办到哪一步了', en: 'See how far your petition has come' },
  intro: {
    zh: '您向我们反映的每一件事都有登记。在这里可以看到：办到了哪一步，由哪个单位办，最迟哪天答复，您还有什么权利。',
    en: 'Everything you raise with us is registered. Here you see how far it has come, which unit handles it, the last day for the answer, and which rights you have.',
  },
  emptyCode: { zh: '请先输入查询码', en: 'Please enter your query code first' },
  noSlip: { zh: '没有查询码，或者回执丢了？', en: 'No code, or the slip is lost?' },
  noSlipHelp: {
    zh: '请带上身份证件，到{office}的接待窗口，工作人员可以给您重新打印回执。',
    en: 'Take your identity document to the desk of {office}. The staff can print the slip again.',
  },
  receptionsTitle: { zh: '想当面跟领导说？', en: 'Would you rather speak to a leader?' },
  receptionsLink: { zh: '看看领导哪天接访', en: 'See when leaders receive' },
  howTitle: { zh: '第一次来反映问题？', en: 'Raising a matter for the first time?' },
  howLink: { zh: '看看怎样信访，多久有答复', en: 'How to petition, and how long the answer takes' },
  notSetUpTitle: { zh: '查询服务正在准备', en: 'This service is being prepared' },
  notSetUp: {
    zh: '本单位的查询服务还没有开通，请过几天再来看。急事请直接到接待窗口反映。',
    en: 'The office has not opened this service yet. Please come back in a few days. If it is urgent, please go to the reception desk.',
  },
} as const satisfies Record<string, Words>;
